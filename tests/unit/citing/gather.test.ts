// Papers are gathered in the order asked for, a few at a time; what cannot be read is told.
import { describe, expect, test } from 'vitest';
import { gather, type Wanted } from '../../../src/citing/gather.ts';
import type { Citable } from '../../../src/exports/citations/citable.ts';
import { LISTED } from '../exports/citations/citables.ts';

const named = (slug: string) => ({ slug, title: slug.toUpperCase() });
const wanted = (slugs: readonly string[]): readonly Wanted[] =>
  slugs.map((slug) => ({ load: async () => named(slug) }));
const paper = (slug: string): Citable => ({ ...LISTED, key: slug });
const slugs = Array.from({ length: 25 }, (_, at) => `paper-${at}`);
const running = new AbortController().signal;
const ignored = () => undefined;

describe('papers are gathered', () => {
  test('in their order, whichever comes first', async () => {
    const waits = new Map(slugs.map((slug, at) => [slug, (at * 7) % 11]));
    const read = async (slug: string) => {
      for (let turn = 0; turn < (waits.get(slug) ?? 0); turn += 1) await Promise.resolve();
      return paper(slug);
    };
    const { papers, missing } = await gather(wanted(slugs), read, ignored, running);
    expect(papers.map(({ key }) => key)).toEqual(slugs);
    expect(missing).toEqual([]);
  });

  test('four at a time, each once', async () => {
    const asked: string[] = [];
    let [now, most] = [0, 0];
    const read = async (slug: string) => {
      asked.push(slug);
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return paper(slug);
    };
    await gather(wanted(slugs), read, ignored, running);
    expect(asked).toEqual(slugs);
    expect(most).toBe(4);
  });

  test('and it is told how many are done, failures among them', async () => {
    const told: number[] = [];
    const read = async (slug: string) => {
      if (slug === 'b') throw new Error('gone');
      return paper(slug);
    };
    await gather(wanted(['a', 'b', 'c']), read, (done) => told.push(done), running);
    expect(told).toEqual([1, 2, 3]);
  });
});

describe('a paper that cannot be read', () => {
  test('is missing, the others are there', async () => {
    const read = async (slug: string) => {
      if (slug === 'b') throw new Error('gone');
      return paper(slug);
    };
    const { papers, missing } = await gather(wanted(['a', 'b', 'c']), read, ignored, running);
    expect(papers.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(missing).toEqual([named('b')]);
  });

  test('has no name where not even that could be had', async () => {
    const nameless: Wanted = { load: () => Promise.reject(new Error('gone')) };
    const all = [...wanted(['a']), nameless];
    const { papers, missing } = await gather(all, async (slug) => paper(slug), ignored, running);
    expect([papers.length, missing]).toEqual([1, [null]]);
  });
});

test('once it is stopped nothing further is read', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const read = async (slug: string) => {
    asked.push(slug);
    if (asked.length === 4) stop.abort();
    return paper(slug);
  };
  const { missing } = await gather(wanted(slugs), read, ignored, stop.signal);
  expect(asked.length).toBeGreaterThanOrEqual(4);
  expect(asked.length).toBeLessThan(9);
  expect(missing).toEqual([]);
});

test('nothing wanted is nothing gathered', async () => {
  expect(await gather([], async (slug) => paper(slug), ignored, running)).toEqual({ papers: [], missing: [] });
});
