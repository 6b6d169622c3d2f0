// Texts -> how many hold each term: once a text, by group, as a plain count would have it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTerms, readWords } from '../../../../src/catalog/trends/count-terms.ts';
import { termKey } from '../../../../src/text/terms.ts';

describe('terms', () => {
  const count = (texts: readonly string[], groups: readonly number[], least = 2) =>
    new Map(
      countTerms(readWords(texts), groups, Math.max(0, ...groups) + 1, least).map(({ key, counts }) => [
        key,
        [...counts],
      ]),
    );

  test('words and phrases once a text, by group', () => {
    const texts = ['A mixture of ropes. Ropes!', 'Mixtures of rope, and more', 'Ropes', 'left out: mixture of ropes'];
    expect(count(texts, [0, 1, 1, -1])).toEqual(
      new Map([
        ['mixtur', [1, 1]],
        ['rope', [1, 2]],
        ['mixtur of rope', [1, 1]],
      ]),
    );
  });

  test('no phrase spans punctuation, begins or ends small, or is a bare number', () => {
    expect([...count(['ropes. Lanterns of 2024', 'ropes. Lanterns of 2024'], [0, 0]).keys()]).toEqual([
      'rope',
      'lantern',
      'lantern of 2024',
    ]);
  });

  test('are each there once, also where a small word and another share a stem', () => {
    const texts = ['boats have tar', 'boats having tar', 'boats have tar', 'boats having tar'];
    const found = countTerms(readWords(texts), [0, 0, 1, 1], 2, 2).map(({ key, counts }) => [key, [...counts]]);
    expect(found.filter(([key]) => key === 'boat have tar')).toEqual([['boat have tar', [2, 2]]]);
    // "having" is a term, "have" is not; a key that stood there twice could not be read again.
    expect(found.map(([key]) => key)).toEqual(['boat', 'tar', 'have', 'boat have', 'have tar', 'boat have tar']);
  });

  test('agree with a plain count, whatever the texts', () => {
    const word = fc.constantFrom('rope', 'ropes', 'lantern', 'of', 'the', '12', 'MoE', 'drift.', '(tar)');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const found = count(
          texts,
          texts.map((_, at) => at % 2),
        );
        for (const [key, counts] of found) {
          expect(counts.reduce((sum, each) => sum + each, 0)).toBe(
            texts.filter((one) => plainTerms(one).has(key)).length,
          );
        }
        const common = [...new Set(texts.flatMap((one) => [...plainTerms(one)]))].filter(
          (key) => texts.filter((one) => plainTerms(one).has(key)).length >= 2,
        );
        expect([...found.keys()].toSorted()).toEqual(common.toSorted());
      }),
    );
  });
});

/** All terms of a text, looked up one by one as a reader would type them. */
function plainTerms(text: string): ReadonlySet<string> {
  const keys = text.split(/[.()]/).flatMap((part) => {
    const words = part.split(' ').filter((word) => word !== '');
    return words.flatMap((_, at) =>
      [1, 2, 3].flatMap((length) => {
        if (at + length > words.length) return [];
        const read = termKey(words.slice(at, at + length).join(' '));
        return 'key' in read ? [read.key] : [];
      }),
    );
  });
  return new Set(keys);
}
