// What a reader types -> what is looked for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asker, asksNothing, parseQuery, type Query } from '../../../src/search/query.ts';

const NOTHING: Query = { words: [], phrases: [], without: [], titled: [], unfinished: false };

describe('parseQuery', () => {
  test.each<[string, Partial<Query>]>([
    ['Mixture of  Experts', { words: ['mixture', 'of', 'experts'], unfinished: true }],
    ['low-rank adaptation ', { words: ['low-rank', 'adaptation'] }],
    ['ＧＰＴ－４, naïve', { words: ['gpt-4', 'naive'], unfinished: true }],
    ['C++ 2:4 b1.58 50,176 90%', { words: ['c++', '2:4', 'b1.58', '50,176', '90%'] }],
    ['“chain of thought” and "low-rank"', { words: ['and'], phrases: ['chain of thought', 'low-rank'] }],
    ['"One" "one" last', { words: ['last'], phrases: ['one'], unfinished: true }],
    ['models -survey -"Graph  networks"', { words: ['models'], without: ['survey', 'graph networks'] }],
    [
      'title:attention title:"all you need" is',
      { words: ['is'], titled: ['attention', 'all you need'], unfinished: true },
    ],
    ['TITLE:Attention', { titled: ['attention'] }],
    ['state-of-the-art - a review', { words: ['state-of-the-art', 'a', 'review'], unfinished: true }],
    ['"mixture of exp', { words: ['mixture', 'of', 'exp'], unfinished: true }],
    ['the 5" screen', { words: ['the', '5', 'screen'], unfinished: true }],
    ['topic:agents year:2024 moe', { words: ['moe'], unfinished: true }],
    ['moe topic:', { words: ['moe'] }],
    ['a dataset: the title: how', { words: ['a', 'dataset', 'the', 'title', 'how'], unfinished: true }],
    ['http://a.b done.', { words: ['http://a.b', 'done'] }],
    ['-"" "" - title:"" -', {}],
  ])('%j', (typed, query) => {
    expect(parseQuery(typed)).toEqual({ ...NOTHING, ...query });
  });

  test('knows nothing from something', () => {
    expect(['', '  ', '… -', 'title:'].map((typed) => asksNothing(parseQuery(typed)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['a', '"a"', '-a', 'title:a'].map((typed) => asksNothing(parseQuery(typed)))).toEqual(Array(4).fill(false));
  });
});

test('asker knows the words of a query in every form, and no others', () => {
  const asked = asker(parseQuery('mixture-of-experts LLMs "top k" title:routing -survey'));
  const words = ['Mixture-of-Experts', '(experts),', 'Expert', 'LLMs.', 'of', 'k', 'Routed'];
  expect(words.filter((word) => !asked(word))).toEqual([]);
  expect(['often', 'model', 'perts', 'kernel', 'survey', 'State-of-the-art', ''].filter(asked)).toEqual([]);
});

test('whatever is typed is read, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      const query = parseQuery(typed);
      const again = parseQuery(query.words.join(' '));
      for (const word of query.words) expect(word).not.toMatch(/\s|[A-Z]/u);
      if (query.words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))) expect(again.words).toEqual(query.words);
    }),
  );
});
