// Which digests are the newest, what rose in them and what is chance.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestDigests, type Occurrence, risen, unexplained } from '../../../../src/catalog/trends/rising.ts';

describe('the newest digests', () => {
  const digest = (date: string, papers: number, id = date) => ({ id, date, papers });

  test('of 30 days, but a quarter of all listings, but one date at least', () => {
    const old = digest('2025-01-01', 90);
    expect(newestDigests([digest('2025-06-30', 10), old, digest('2025-06-01', 10), digest('2025-05-31', 10)])).toEqual({
      digests: ['2025-06-30', '2025-06-01'],
      from: '2025-06-01',
      to: '2025-06-30',
    });
    expect(newestDigests([digest('2025-06-30', 10), digest('2025-06-29', 30), old])?.digests).toEqual(['2025-06-30']);
    expect(newestDigests([digest('2025-06-30', 50), digest('2025-06-30', 50, '2025-06-30-2'), old])?.digests).toEqual([
      '2025-06-30',
      '2025-06-30-2',
    ]);
  });

  test('none where there is nothing before them', () => {
    expect(newestDigests([])).toBeNull();
    expect(newestDigests([digest('2025-06-30', 50), digest('2025-06-30', 50, '2025-06-30-2')])).toBeNull();
  });
});

describe('what rose', () => {
  test('by Fisher’s exact test', () => {
    // 3 of 4 against 1 of 4: the textbook's lady tasting tea, 17 in 70. With the fourth cup right it is 1 in 70.
    expect(risen([{ key: 'tea', now: 4, before: 0 }], 4, 4)).toEqual([
      { key: 'tea', now: 4, before: 0, chance: expect.closeTo(1 / 70, 10) },
    ]);
    expect(risen([{ key: 'tea', now: 4, before: 2 }], 4, 4)).toEqual([]);
  });

  test('few papers, or one of many tested, are silent', () => {
    expect(risen([{ key: 'few', now: 3, before: 0 }], 20, 2000)).toEqual([]);
    const same = Array.from({ length: 10 }, (_, at) => ({ key: `even ${at}`, now: 10, before: 90 }));
    const odd = { key: 'odd', now: 18, before: 90 };
    expect(risen([odd], 100, 900).map(({ key }) => key)).toEqual(['odd']);
    expect(risen([odd, ...same], 100, 900)).toEqual([]);
  });

  test('the largest ratio that can be relied on first, equal ones by key', () => {
    const order = (...all: readonly Occurrence[]) => risen(all, 100, 900).map(({ key }) => key);
    const rises = ['b', 'a'].map((key) => ({ key, now: 30, before: 0 }));
    expect(order(...rises, { key: 'c', now: 60, before: 0 })).toEqual(['c', 'a', 'b']);
    // Three times as often is more than twice, though of fewer papers; of a few papers it is not sure.
    const [twice, thrice] = [
      { key: 'twice', now: 50, before: 225 },
      { key: 'thrice', now: 30, before: 90 },
    ];
    expect(order(twice, thrice, { key: 'few', now: 6, before: 7 })).toEqual(['thrice', 'twice', 'few']);
  });

  test('what is as frequent as before never rose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), (now, times) => {
        const half = Math.ceil(now / 2);
        expect(risen([{ key: 'same', now: half, before: half * times }], now, now * times)).toEqual([]);
      }),
    );
  });
});

describe('what others explain', () => {
  /** Papers 0 to 99 are new, 100 to 999 are not. */
  const rise = (key: string, now: readonly [number, number], before: readonly [number, number]) => {
    const range = ([from, to]: readonly [number, number]) => Array.from({ length: to - from }, (_, at) => from + at);
    const papers = new Set([...range(now), ...range(before)]);
    return { key, now: now[1] - now[0], before: before[1] - before[0], chance: 0, papers };
  };
  const keys = (rises: readonly ReturnType<typeof rise>[], given: readonly ReturnType<typeof rise>[] = [], most = 9) =>
    unexplained(rises, given, (paper) => paper < 100, most).map(({ key }) => key);
  const sails = rise('sails', [0, 40], [100, 200]);

  test('what goes with another and rose no more is left out, below it or below what is given', () => {
    const canvas = rise('canvas', [0, 20], [100, 150]);
    expect(keys([sails, canvas])).toEqual(['sails']);
    expect(keys([canvas], [sails])).toEqual([]);
  });

  test('what rose among the papers of the other too, or goes with it in some only, says more', () => {
    expect(keys([sails, rise('kites', [0, 20], [100, 110])])).toEqual(['sails', 'kites']);
    expect(keys([sails, rise('masts', [20, 60], [150, 250])])).toEqual(['sails', 'masts']);
  });

  test('no more than so many', () => {
    expect(keys([sails, rise('masts', [20, 60], [150, 250])], [], 1)).toEqual(['sails']);
  });
});
