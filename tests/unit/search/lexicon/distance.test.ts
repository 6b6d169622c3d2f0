import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearKeys, soundOf } from '../../../../src/search/lexicon/distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeiz3'), maxLength: 8 });
const MOST = 3;

test.each([
  ['langauge', 'language', 0.7],
  ['langguage', 'language', 0.6],
  ['comunication', 'communication', 0.6],
  ['lanhuage', 'language', 0.75],
  ['lanxuage', 'language', 1],
  ['lnguage', 'language', 1],
  ['alnguage', 'language', 1.1],
  ['kanguage', 'language', 1.15],
])('%s -> %s costs %d', (typed, meant, cost) => {
  expect(distance(typed, meant, 2)).toBeCloseTo(cost);
});

test('another number is another word', () => {
  expect(distance('gpt3', 'gpt4', 2)).toBe(Number.POSITIVE_INFINITY);
  expect(distance('gpt', 'gpt4', 2)).toBe(Number.POSITIVE_INFINITY);
});

test('of an unfinished word the nearest beginning counts', () => {
  expect(distance('transf', 'transformer', 1, true)).toBe(0);
  expect(distance('trasnf', 'transformer', 1, true)).toBeCloseTo(0.7);
});

test('is nothing for the same word alone, and never more than is allowed', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const cost = distance(a, b, MOST);
      expect(cost === 0).toBe(a === b);
      expect(cost <= MOST || cost === Number.POSITIVE_INFINITY).toBe(true);
      expect(distance(a, b, MOST, true)).toBeLessThanOrEqual(cost);
    }),
  );
});

test('a smaller limit changes no distance below it', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const cost = distance(a, b, MOST);
      expect(distance(a, b, 1)).toBe(cost <= 1 ? cost : Number.POSITIVE_INFINITY);
    }),
  );
});

test('keys have their neighbours on both keyboards', () => {
  expect(nearKeys('q')).toEqual(['w', 'a']);
  expect(nearKeys('y')).toContain('z');
  expect(nearKeys('π')).toEqual([]);
});

test.each([
  ['graf', 'graph'],
  ['inferance', 'inference'],
  ['optimisation', 'optimization'],
  ['recieve', 'receive'],
  ['kluster', 'cluster'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});
