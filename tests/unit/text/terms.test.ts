// Terms: what an index counts and what a reader looks up are read alike.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TERM, termKey, termWords } from '../../../src/text/terms.ts';

describe('what is typed becomes the key of a term', () => {
  test.each([
    ['Lanterns', 'lantern'],
    ['Generalization', 'generalization'],
    ['mixture of experts', 'mixtur of expert'],
    ['Mixture-of-Experts', 'mixtur of expert'],
    ['LLMs', 'llm'],
    ['  low   rank ', 'low rank'],
    ['3D', '3d'],
    ['CIFAR-10', 'cifar 10'],
  ])('%s', (typed, key) => {
    expect(termKey(typed)).toEqual({ key });
  });

  test.each([
    ['', 'empty'],
    ['?!', 'empty'],
    ['one two lanterns on ropes', 'long'],
    ['the lantern', 'small'],
    ['lantern of', 'small'],
    ['of', 'small'],
    ['2024', 'number'],
    ['a'.repeat(41), 'small'],
  ])('%s is none', (typed, none) => {
    expect(termKey(typed)).toEqual({ none });
  });

  test('a key is the words of the text by their bases, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = termKey(typed);
        const words = termWords(typed);
        if ('none' in read) return;
        expect(words.length).toBeLessThanOrEqual(LONGEST_TERM);
        expect(read.key).toBe(words.map(({ base }) => base).join(' '));
      }),
    );
  });
});

test('punctuation parts words, hyphens do not', () => {
  const joined = (text: string) => termWords(text).map((word) => word.joined);
  expect(joined('low-rank ropes (fine). Lanterns')).toEqual([false, true, true, false, false]);
});
