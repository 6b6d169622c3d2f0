// Words of queries, and whether a text holds them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAskedFor, parseQuery, type Query } from '../../../src/search/query.ts';
import { holds, holdsPhrase, partsOf, textWords, wordsOf } from '../../../src/search/words.ts';

describe('parseQuery', () => {
  test.each([
    ['  Mixture   of Experts ', { text: 'Mixture of Experts', exact: false, words: ['mixture', 'experts'] }],
    ['“low-rank adaptation”', { text: '"low-rank adaptation"', exact: true, words: ['low-rank', 'adaptation'] }],
    ['ＧＰＴ ４', { text: 'GPT 4', exact: false, words: ['gpt'] }],
    ['C# or the', { text: 'C# or the', exact: false, words: ['c#'] }],
    ['the', { text: 'the', exact: false, words: ['the'] }],
    ['naïve, (really)', { text: 'naïve, (really)', exact: false, words: ['naive', 'really'] }],
  ])('%s', (typed, query) => {
    expect(parseQuery(typed)).toEqual(query);
  });

  test.each(['', '  ', '!?', '"', '""', '…'])('%j asks for nothing', (typed) => {
    expect(parseQuery(typed)).toBeNull();
  });
});

test('isAskedFor knows the words of a query in every form, and no others', () => {
  const query = parseQuery('mixture-of-experts of LLMs') as Query;
  const asked = ['Mixture-of-Experts', '(experts),', 'Expert', 'LLMs.'].filter((word) => !isAskedFor(query, word));
  expect(asked).toEqual([]);
  expect(['often', 'model', 'perts', ''].filter((word) => isAskedFor(query, word))).toEqual([]);
});

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
