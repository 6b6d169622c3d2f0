// What is shown where no paper has all words; the engine is made up: no word finds anything, only meaning does.
import { expect, test } from 'vitest';
import type { Tools } from '../../../src/search/answer.ts';
import type { Hit } from '../../../src/search/engine.ts';
import { besides, nearest } from '../../../src/search/nearest.ts';
import { NO_QUESTION } from '../../../src/search/state.ts';

const all = Array.from(
  { length: 30 },
  (_, number): Hit => ({
    number,
    score: 1,
    places: [],
    row: 0,
    load: () => Promise.reject(new Error('not asked for')),
  }),
);
const table = { isNamed: () => false, isFrequent: () => false, file: { everywhere: '' } };
/** These are near in meaning, the nearest first. */
const toolsFor = (near: readonly number[]) =>
  ({
    engine: { all, table, find: async () => [] },
    near: async () => ({ papers: near.map((number) => ({ number, score: 1 })) }),
    closest: async () => ['lantern'],
  }) as unknown as Tools;
const NEAR = toolsFor([...Array(20).keys()]);
const { choices } = NO_QUESTION;

test('papers that were looked into are shown before those that are only near', async () => {
  const { hits = [] } = await nearest(NEAR, [all[25], all[12]] as Hit[], ['rope'], [], choices);
  expect(hits.map(({ number }) => number)).toEqual([12, 25, 0, 1, 2, 3, 4, 5, 6, 7]);
  const shown = await besides(NEAR, [all[29]] as Hit[], [all[25]] as Hit[], ['rope'], choices);
  expect(shown.slice(0, 3).map(({ number, near }) => [number, near])).toEqual([
    [29, false],
    [25, true],
    [0, true],
  ]);
});

test('where nothing is near, they are not said to be', async () => {
  const found = await nearest(toolsFor([]), [all[25]] as Hit[], ['rope'], ['rope'], choices);
  expect(found).toEqual({ suggestions: ['lantern'] });
});
