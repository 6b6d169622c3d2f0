import { describe, expect, test } from 'vitest';
import type { Tools } from '../../../src/search/answer.ts';
import type { Hit } from '../../../src/search/engine.ts';
import { nearest } from '../../../src/search/nearest.ts';
import { NO_CHOICES } from '../../../src/search/state.ts';

const hit = (number: number): Hit => ({
  number,
  score: 1,
  places: [0],
  row: 0,
  load: () => Promise.reject(new Error('not asked for')),
});

/** Paper 1 alone holds the words; in meaning 0, 2 and 3 are nearer. */
function toolsOf(papers: number): Tools {
  const engine = {
    table: { size: papers, isNamed: () => false },
    find: async () => [hit(1)],
    all: async () => new Map([0, 1, 2, 3].map((number) => [number, hit(number)])),
  };
  const near = async () => ({ papers: [0, 2, 3, 1].map((number) => ({ number, score: 1 })) });
  return { engine, near } as unknown as Tools;
}

async function order(papers: number): Promise<readonly number[]> {
  const { hits = [] } = await nearest(toolsOf(papers), ['lantern', 'rope'], [], NO_CHOICES);
  return hits.map(({ number }) => number);
}

describe('a paper that holds most of the words', () => {
  test('of few papers rises among those near in meaning, but not above the nearest', async () => {
    expect(await order(200)).toEqual([0, 2, 1, 3]);
  });

  test('of many papers stands before them', async () => {
    expect((await order(5000))[0]).toBe(1);
  });
});
