// Titles, descriptions and evidence as pages print them: nothing is lost, nothing takes long.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compounds,
  evidenceLabel,
  isInseparable,
  summaryText,
  titleParts,
} from '../../../../src/catalog/views/text.ts';
import { displayText } from '../../../../src/text/display.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

describe('text', () => {
  const kept = (parts: readonly { readonly kind: string; readonly text: string }[]): readonly string[] =>
    parts.filter(({ kind }) => kind === 'compound').map(({ text }) => text);

  test('short compounds of a title are kept together, long ones may break, nothing is lost', () => {
    const parts = titleParts(displayText('Low-Rank: a state-of-the-art-in-every-respect rope'));
    expect(parts.filter(({ kind }) => kind === 'compound').map(({ text }) => text)).toEqual(['Low-Rank:']);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', ' ', ':', 'é', ': a ', '3 days') }),
        (source) => {
          const inlines = [{ kind: 'text' as const, text: source }];
          return (
            titleParts({ text: source, inlines })
              .map(({ text }) => text)
              .join('') === source
          );
        },
      ),
    );
  });

  test('words whose hyphen has a digit or a short side are kept together in texts, nothing is lost', () => {
    expect(kept(compounds('the top-1 accuracy on ImageNet-1K, k-Level, GPT-4o'))).toEqual([
      'top-1',
      'ImageNet-1K',
      'k-Level',
      'GPT-4o',
    ]);
    expect(kept(compounds('self-attention for long-range, a - b, 3-'))).toEqual([]);
    expect(kept(compounds(`x-${'y'.repeat(30)}`))).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', ' ', ':', 'é', ': a ', '3 days') }),
        (source) => {
          const parts = compounds(source);
          return parts.map(({ text }) => text).join('') === source && parts.every(({ text }) => text !== '');
        },
      ),
    );
  });

  test('a number is kept with its unit, in texts and titles', () => {
    const text =
      'In 3 seconds, from 17 million ropes, +6.2 points, 2,500 times, 1.5–2 hours, 0.52 GPU days, 4.1% points, a 7 billion-knot net, 8 GPU-hours.';
    const quantities = ['3 seconds', '17 million', '6.2 points', '2,500 times', '1.5–2 hours', '0.52 GPU days'];
    expect(kept(compounds(text))).toEqual([...quantities, '4.1% points', '7 billion', '-knot', '8 GPU-hours']);
    expect(kept(titleParts(displayText('Ropes from 17 Million Knots in 3 Days')))).toEqual(['17 Million', '3 Days']);
    expect(kept(compounds('Rope3 times, in 3 daylong knots, 17 ropes, three times, 5 and'))).toEqual([]);
  });

  test('an article that begins a subtitle is kept with its word', () => {
    const articles = (title: string) => kept(titleParts(displayText(title)));
    expect(articles('Ropes: A Study of the Knot')).toEqual(['A Study']);
    expect(articles('Ropes – The Low-Rank Knot')).toEqual(['The Low-Rank']);
    expect(articles('Ropes: an')).toEqual([]);
    expect(articles('Ropes: An Incomprehensibilities Study, A Knot')).toEqual([]);
    expect(articles('Ropes: Another Knot')).toEqual([]);
    expect(kept(compounds('Two kinds: a rope and a knot'))).toEqual([]);
  });

  test('a name is inseparable if all of it is one compound', () => {
    expect(['RopeNet-1K', 'RopeNet', 'RopeNet-1K set', ''].map(isInseparable)).toEqual([true, false, false, false]);
  });

  test.each(['漢', 'İ', 'é', 'a', 'a-', '漢-', '-', 'a--', '3', '3,', '3-', '3 ', ': a '])(
    'takes no longer than its length: %s',
    (part) => {
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
    },
  );

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
