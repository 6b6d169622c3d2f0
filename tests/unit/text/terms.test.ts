// Terms: what an index counts and what a reader looks up are read alike.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseOf, LONGEST_TERM, termKey, termWords } from '../../../src/text/terms.ts';

describe('what is typed becomes the key of a term', () => {
  test.each([
    ['Lanterns', 'lantern'],
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

describe('the base of a word', () => {
  test.each([
    'prune prunes pruned pruning',
    'plan plans planned planning',
    'plane planes',
    'scale scales scaled scaling',
    'encode encodes encoded encoding encodings',
    'study studies studied studying',
    'process processes processed processing',
    'layer layers layered',
    'bias biases biased',
    'focus focused focusing',
    'gpu gpus',
    'query queries',
    'control controls controlled controlling',
    'agree agrees agreed',
    'quantization quantisation',
    'transformer transformers',
  ])('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(baseOf))).toHaveLength(1);
  });

  test.each([
    'general generalize generalization generative generic',
    'transformer transformation transform',
    'optimal optimization optimizer',
    'operator operation',
    'universal university',
    'plan plane',
    'loss lose',
    'string str',
  ])('is another for each of %s', (words) => {
    const all = words.split(' ');
    expect(new Set(all.map(baseOf))).toHaveLength(all.length);
  });

  test('takes no longer than the word is long', () => {
    for (const long of ['a'.repeat(100_000), 'ed'.repeat(50_000), 'l'.repeat(100_000)]) expect(baseOf(long)).toBe(long);
  });
});
