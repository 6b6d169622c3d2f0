// Reciprocal rank fusion of lists of papers.
import { expect, test } from 'vitest';
import type { Shown } from '../../../src/search/answer.ts';
import { fused } from '../../../src/search/fuse.ts';

const paper = (number: number, near: boolean): Shown => ({
  number,
  near,
  score: 1,
  places: [],
  row: 0,
  load: () => Promise.reject(new Error('not asked for')),
});
const papers = (numbers: readonly number[], near: boolean) => numbers.map((number) => paper(number, near));
const order = (shown: readonly Shown[]) => shown.map(({ number, near }) => [number, near]);

test('a paper in both lists goes before those at the same place in one, once, as the first list has it', () => {
  expect(order(fused([papers([1, 2, 3], false), 1], [papers([3, 9], true), 1]))).toEqual([
    [3, false],
    [1, false],
    [2, false],
    [9, true],
  ]);
});

test('a list that is worth enough keeps its order and stands first', () => {
  expect(order(fused([papers([5, 4], false), 100], [papers([9, 4, 8], true), 1]))).toEqual([
    [5, false],
    [4, false],
    [9, true],
    [8, true],
  ]);
});

test('papers at equal places follow by number', () => {
  expect(order(fused([papers([7], false), 1], [papers([2], true), 1])).map(([number]) => number)).toEqual([2, 7]);
});
