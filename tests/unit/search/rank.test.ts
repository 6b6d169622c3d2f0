// The order of hits: whole phrases, beginnings of titles and names before scattered words.
import { expect, test } from 'vitest';
import type { Hit } from '../../../src/search/engine.ts';
import { inRows, ranked } from '../../../src/search/rank.ts';
import { nameMark, Table } from '../../../src/search/table.ts';

const table = new Table({
  index: '',
  archive: '',
  names: nameMark(undefined) + nameMark('MoS') + nameMark(undefined),
  frequent: '',
  everywhere: '',
});
const hit = (number: number, places: readonly number[], score = 10): Hit => ({
  number,
  score,
  places,
  row: 0,
  load: () => Promise.reject(new Error('not asked for')),
});
const order = (hits: readonly Hit[], words: readonly string[], phrases: readonly number[] = []) =>
  ranked(inRows(hits, [...words.keys()]), words, new Set(phrases), table).map(({ number }) => number);

test('words in a row go before the same words scattered', () => {
  expect(order([hit(0, [3, 20, 41]), hit(1, [30, 31, 32])], ['one', 'two', 'three'])).toEqual([1, 0]);
});

test('words left out between others keep their distance', () => {
  // "one … two three", with one word left out.
  const offsets = [0, 2, 3];
  const hits = inRows([hit(0, [3, 4, 5]), hit(1, [30, 32, 33])], offsets);
  const found = ranked(hits, ['one', 'two', 'three'], new Set(), table, offsets);
  expect(found.map(({ number, row }) => [number, row])).toEqual([
    [1, 3],
    [0, 2],
  ]);
});

test('a known phrase goes before words that only happen to be neighbours', () => {
  expect(order([hit(0, [5, 6]), hit(2, [7, 8])], ['one', 'two'], [2])).toEqual([2, 0]);
});

test('a title that begins so goes before the phrase elsewhere', () => {
  expect(order([hit(0, [50, 51], 12), hit(2, [0, 1], 10)], ['one', 'two'], [0, 2])).toEqual([2, 0]);
});

test('the paper that is called so comes first', () => {
  expect(order([hit(0, [0, 9, 12], 30), hit(1, [40], 20)], ['mos'])).toEqual([1, 0]);
});

test('papers that the engine gives nothing are ordered too', () => {
  expect(order([hit(0, [4, 30], 0), hit(1, [8, 9], 0)], ['of', 'the'])).toEqual([1, 0]);
});

test('equal papers keep the order of the engine, and none is lost', () => {
  expect(order([hit(2, [4]), hit(0, [4]), hit(1, [4])], ['word'])).toEqual([2, 0, 1]);
});
