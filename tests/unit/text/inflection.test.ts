// Inflections of a word have one base, its relatives others.
import { describe, expect, test } from 'vitest';
import { baseOf } from '../../../src/text/inflection.ts';

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
