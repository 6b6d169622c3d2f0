// Titles, descriptions and evidence as pages print them: nothing is lost, nothing takes long.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compounds, evidenceLabel, summaryText, titleParts } from '../../../../src/catalog/views/text.ts';
import { displayText } from '../../../../src/text/display.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

describe('text', () => {
  test('short compounds of a title are kept together, long ones may break, nothing is lost', () => {
    const parts = titleParts(displayText('Low-Rank: a state-of-the-art-in-every-respect rope'));
    expect(parts.filter(({ kind }) => kind === 'compound').map(({ text }) => text)).toEqual(['Low-Rank:']);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', ' ', ':', 'é') }), (source) => {
        const inlines = [{ kind: 'text' as const, text: source }];
        return (
          titleParts({ text: source, inlines })
            .map(({ text }) => text)
            .join('') === source
        );
      }),
    );
  });

  test('words whose hyphen has a digit or a short side are kept together in texts, nothing is lost', () => {
    const kept = (source: string): readonly string[] =>
      compounds(source)
        .filter(({ kind }) => kind === 'compound')
        .map(({ text }) => text);
    expect(kept('the top-1 accuracy on ImageNet-1K, k-Level, GPT-4o')).toEqual([
      'top-1',
      'ImageNet-1K',
      'k-Level',
      'GPT-4o',
    ]);
    expect(kept('self-attention for long-range, a - b, 3-')).toEqual([]);
    expect(kept(`x-${'y'.repeat(30)}`)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', ' ', ':', 'é') }), (source) => {
        const parts = compounds(source);
        return parts.map(({ text }) => text).join('') === source && parts.every(({ text }) => text !== '');
      }),
    );
  });

  test.each(['漢', 'İ', 'é', 'a', 'a-', '漢-', '-', 'a--'])('takes no longer than its length: %s', (part) => {
    const text = part.repeat(50_000 / part.length);
    expect(
      [compounds(text), titleParts({ text, inlines: [{ kind: 'text', text }] })].map((parts) =>
        parts.reduce((length, each) => length + each.text.length, 0),
      ),
    ).toEqual([text.length, text.length]);
    const cut = (length: number) => {
      const shorter = text.slice(0, length);
      return [compounds(shorter), titleParts({ text: shorter, inlines: [{ kind: 'text', text: shorter }] })];
    };
    expect(growth(text.length, cut)).toBeLessThan(LINEAR);
  });

  test('a description is the key sentence, else the beginning, cut between words', () => {
    const long = `${'word '.repeat(100)}end`;
    expect(summaryText(displayText('One. Two.'), { start: 5, end: 9 })).toBe('Two.');
    expect(summaryText(displayText(''), null)).toBeNull();
    expect(summaryText(displayText(long), null)).toMatch(/^(word )+…$/);
    expect(summaryText(displayText('x'.repeat(400)), null)?.length).toBeLessThan(310);
  });

  test('evidence says where the words stand and how often', () => {
    const evidence = [
      { term: 'ropes', where: 'title', count: 1 },
      { term: 'knots', where: 'abstract', count: 3 },
      { term: 'hemp', where: 'abstract', count: 1 },
    ] as const;
    expect(evidenceLabel(evidence, 6)).toBe('in the title: ropes; also knots\u00a0×3, hemp');
    expect(evidenceLabel(evidence, 2)).toBe('in the title: ropes; also knots\u00a0×3');
    expect(evidenceLabel(evidence.slice(1), 6)).toBe('knots\u00a0×3, hemp');
    expect(evidenceLabel([{ term: '', where: 'editor', count: 1 }], 6)).toBe('chosen by the editor');
  });
});
