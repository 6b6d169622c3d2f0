// Words of queries, and whether a text holds them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, holdsPhrase, partsOf, textWords, wordsOf } from '../../../src/search/words.ts';

describe('holds', () => {
  const text = textWords('Low-Rank experts, routing “Naïve” tokens; GPT-4, C++ and 90% of it. Mixture of Experts');
  test.each([
    'low-rank',
    'lowrank',
    'rank',
    'expert',
    'rout',
    'routed',
    'naive',
    'gpt-4',
    'gpt4',
    'c++',
    '90%',
    'mixture-of-experts',
  ])('%s', (word) => expect(holds(text, word)).toBe(true));
  test.each(['expertise', 'router1', 'gpt-5', 'perts', 'c#', 'low-cost'])('not %s', (word) =>
    expect(holds(text, word)).toBe(false),
  );
});

describe('holdsPhrase', () => {
  const text = 'A Mixture-of-Experts model. Routing (of tokens) matters.';
  test.each(['"mixture of experts"', '"mixtures of expert models"', '"routing of tokens"', '"model routing"'])(
    '%s',
    (phrase) => expect(holdsPhrase(text, phrase)).toBe(true),
  );
  test.each(['"experts of mixture"', '"of matters"', '"ixture of experts"'])('not %s', (phrase) =>
    expect(holdsPhrase(text, phrase)).toBe(false),
  );
});

test('a text holds each of its own words, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const held = textWords(text);
      for (const word of wordsOf(text)) {
        expect(holds(held, word)).toBe(true);
        for (const part of partsOf(word)) expect(holds(held, part)).toBe(true);
      }
    }),
  );
});
