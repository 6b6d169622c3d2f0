// Papers that hold most of some words; the engine is made up: it finds the same for a word as it stands here.
import { expect, test } from 'vitest';
import type { Engine, Hit } from '../../../src/search/engine.ts';
import { holdingSome } from '../../../src/search/some-words.ts';

const PAPERS: Readonly<Record<string, readonly number[]>> = {
  gated: [0, 1],
  recurrent: [0, 2],
  routing: [0, 1, 2],
  // What the engine makes of a word that it does not know.
  'c++': [2],
};
const hit = (number: number): Hit => ({
  number,
  score: 1,
  places: [],
  row: 0,
  load: () => Promise.reject(new Error('no')),
});
const engine = {
  find: async (word: string) => (PAPERS[word] ?? []).map(hit),
  table: { isNamed: () => false, isFrequent: () => false, file: { everywhere: '' } },
} as unknown as Engine;
const find = async (words: readonly string[], missing: readonly string[], limit = 10) =>
  (await holdingSome(engine, words, missing, limit)).map(({ number }) => number);

test('papers that hold most of the words, those with more of them first', async () => {
  expect(await find(['gated', 'recurrent', 'routing'], [])).toEqual([0, 1, 2]);
  expect(await find(['gated', 'recurrent', 'routing'], [], 2)).toEqual([0, 1]);
  expect(await find(['gated', 'recurrent', 'routing', 'lanterns'], ['lanterns'])).toEqual([0]);
});

test('a word that no paper has is not asked for, but counts as not held', async () => {
  expect(await find(['c++'], [])).toEqual([2]);
  expect(await find(['c++'], ['c++'])).toEqual([]);
});

test('words of very many papers are asked for only where there are few others', async () => {
  const asked: string[] = [];
  const table = { ...engine.table, isFrequent: (word: string) => word === 'model' };
  const find = async (word: string) => {
    asked.push(word);
    return [];
  };
  const telling = ['gated', 'recurrent', 'routing', 'lanterns', 'quays', 'ropes'];
  await holdingSome({ find, table } as unknown as Engine, ['model', ...telling], [], 10);
  expect(asked).toEqual(telling);
  asked.length = 0;
  await holdingSome({ find, table } as unknown as Engine, ['model', ...telling.slice(1)], [], 10);
  expect(asked).toEqual(['model', ...telling.slice(1)]);
  // Words that no paper has tell nothing.
  asked.length = 0;
  await holdingSome({ find, table } as unknown as Engine, ['model', ...telling], ['ropes'], 10);
  expect(asked).toEqual(['model', ...telling.slice(0, -1)]);
});

test('words that most papers have are not asked for beside four others', async () => {
  const asked: string[] = [];
  const table = { ...engine.table, file: { everywhere: 'learn model' } };
  const find = async (word: string) => asked.push(word) && [];
  await holdingSome({ find, table } as unknown as Engine, ['a', 'models', 'one', 'two', 'three', 'four'], [], 10);
  expect(asked).toEqual(['one', 'two', 'three', 'four']);
  await holdingSome({ find, table } as unknown as Engine, ['models', 'one', 'two', 'three'], [], 10);
  expect(asked.slice(4)).toEqual(['models', 'one', 'two', 'three']);
});
