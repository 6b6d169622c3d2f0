// Which digests are the newest, what rose in them and what is chance.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestDigests, risen } from '../../../../src/catalog/trends/rising.ts';

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

  test('the largest gain first, equal ones by key', () => {
    const rises = ['b', 'a'].map((key) => ({ key, now: 30, before: 0 }));
    expect(risen([...rises, { key: 'c', now: 60, before: 0 }], 100, 900).map(({ key }) => key)).toEqual([
      'c',
      'a',
      'b',
    ]);
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
