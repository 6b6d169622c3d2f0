// Trends: periods without gaps, terms counted once a text, what rose and what is chance, the index of terms.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { countTerms, readWords } from '../../../../src/catalog/trends/count-terms.ts';
import { writtenForms } from '../../../../src/catalog/trends/forms.ts';
import { choosePeriods, EARLIER, MOST_PERIODS, periodAt, periodsBy } from '../../../../src/catalog/trends/periods.ts';
import { newestDigests, risen } from '../../../../src/catalog/trends/rising.ts';
import { buildTermTrends } from '../../../../src/catalog/trends/term-index.ts';
import { buildTrends, termTrends } from '../../../../src/catalog/trends/trends.ts';
import { termKey } from '../../../../src/text/terms.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const anyDate = fc
  .record({ year: fc.integer({ min: 1, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-15`);

describe('periods', () => {
  test('gaps are filled', () => {
    expect(periodsBy('month', ['2024-11-03', null, '2025-02-01', '2024-11-30'])).toEqual({
      unit: 'month',
      list: [
        { id: '2024-11', papers: 2 },
        { id: '2024-12', papers: 0 },
        { id: '2025-01', papers: 0 },
        { id: '2025-02', papers: 1 },
      ],
    });
    expect(periodsBy('year', [null])).toEqual({ unit: 'year', list: [] });
  });

  test('months where nine papers of ten are of the newest 24, else years', () => {
    const recent = Array.from({ length: 9 }, () => '2025-06-01');
    expect(choosePeriods([...recent, '2019-01-01']).unit).toBe('month');
    expect(choosePeriods([...recent, '2019-01-01', '2018-01-01']).unit).toBe('year');
  });

  test('every dated paper is in one period, and no chart has too many', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyDate)), fc.constantFrom('year' as const, 'month' as const), (dates, unit) => {
        const periods = periodsBy(unit, dates);
        const ids = periods.list.map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(MOST_PERIODS + 1);
        expect(ids.filter((id) => id !== EARLIER)).toEqual(ids.filter((id) => id !== EARLIER).toSorted());
        const counted = periods.list.map((_, at) => dates.filter((date) => periodAt(periods, date) === at).length);
        expect(periods.list.map(({ papers }) => papers)).toEqual(counted);
        expect(counted.reduce((sum, each) => sum + each, 0)).toBe(dates.filter((date) => date !== null).length);
      }),
    );
  });
});

describe('terms', () => {
  const count = (texts: readonly string[], groups: readonly number[], least = 2) =>
    new Map(
      countTerms(readWords(texts), groups, Math.max(0, ...groups) + 1, least).map(({ key, counts }) => [
        key,
        [...counts],
      ]),
    );

  test('words and phrases once a text, by group', () => {
    const texts = ['A mixture of ropes. Ropes!', 'Mixtures of rope, and more', 'Ropes', 'left out: mixture of ropes'];
    expect(count(texts, [0, 1, 1, -1])).toEqual(
      new Map([
        ['mixtur', [1, 1]],
        ['rope', [1, 2]],
        ['mixtur of rope', [1, 1]],
      ]),
    );
  });

  test('no phrase spans punctuation, begins or ends small, or is a bare number', () => {
    expect([...count(['ropes. Lanterns of 2024', 'ropes. Lanterns of 2024'], [0, 0]).keys()]).toEqual([
      'rope',
      'lantern',
      'lantern of 2024',
    ]);
  });

  test('are each there once, also where a small word and another share a stem', () => {
    const texts = ['boats have tar', 'boats having tar', 'boats have tar', 'boats having tar'];
    const found = countTerms(readWords(texts), [0, 0, 1, 1], 2, 2).map(({ key, counts }) => [key, [...counts]]);
    expect(found.filter(([key]) => key === 'boat have tar')).toEqual([['boat have tar', [2, 2]]]);
    // "having" is a term, "have" is not; a key that stood there twice could not be read again.
    expect(found.map(([key]) => key)).toEqual(['boat', 'tar', 'have', 'boat have', 'have tar', 'boat have tar']);
  });

  test('agree with a plain count, whatever the texts', () => {
    const word = fc.constantFrom('rope', 'ropes', 'lantern', 'of', 'the', '12', 'MoE', 'drift.', '(tar)');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const found = count(
          texts,
          texts.map((_, at) => at % 2),
        );
        for (const [key, counts] of found) {
          expect(counts.reduce((sum, each) => sum + each, 0)).toBe(
            texts.filter((one) => plainTerms(one).has(key)).length,
          );
        }
        const common = [...new Set(texts.flatMap((one) => [...plainTerms(one)]))].filter(
          (key) => texts.filter((one) => plainTerms(one).has(key)).length >= 2,
        );
        expect([...found.keys()].toSorted()).toEqual(common.toSorted());
      }),
    );
  });

  test('their written form is the most frequent one', () => {
    const texts = ['LoRA is lora. LoRA', 'Low-rank ropes', 'low rank ropes', 'low rank'];
    expect(Object.fromEntries(writtenForms(['lora', 'low rank', 'missing'], texts))).toEqual({
      lora: 'LoRA',
      'low rank': 'low rank',
    });
    // The last word of a text is one word, whatever the length of the other keys.
    expect(writtenForms(['rope', 'long rope'], ['a Rope', 'rope b', 'rope b']).get('rope')).toBe('rope');
  });
});

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

describe('the index of terms', () => {
  const source = (published: string | null, text: string) => ({ published, abstract: { text } });

  test('counts dated abstracts alone, the oldest together while they are few', () => {
    const many = Array.from({ length: 10 }, () => source('2024-05-05', 'lanterns and ropes'));
    const trends = buildTermTrends([
      source('2012-01-01', 'ropes'),
      source('2020-01-01', 'tar'),
      ...many,
      source('2025-01-01', 'ropes'),
      source('2024-01-01', ''),
      source(null, 'tar'),
    ]);
    expect(trends.periods).toEqual([
      { id: EARLIER, abstracts: 2 },
      { id: '2024', abstracts: 10 },
      { id: '2025', abstracts: 1 },
    ]);
    expect(trends.terms.map(({ key, counts }) => [key, [...counts]])).toEqual([
      ['lantern', [0, 10, 0]],
      ['lantern and rope', [0, 10, 0]],
      ['rope', [1, 10, 1]],
    ]);
  });

  test('periods stay apart where all are few, and nothing at all is no trouble', () => {
    expect(buildTermTrends([source('2012-01-01', 'a'), source('2014-01-01', 'b')]).periods).toHaveLength(3);
    expect(buildTermTrends([])).toMatchObject({ periods: [], terms: [] });
  });
});

test('a catalogue gives papers and topics over time, and what rose', () => {
  const papers = (from: number, to: number, about: string) =>
    Array.from({ length: to - from }, (_, at) =>
      entry(
        `On ${about}, part ${from + at}`,
        `Harbours need light at night, whatever the weather is outside and inside. We show ${about} for them, and it is good. Boats then come home again, all of them and early.`,
        facts('  • 2 authors', 'Mar 1, 2024'),
      ),
    );
  const catalog = buildCatalog(
    collections({
      '2025-01-01.txt': page(...papers(0, 60, 'tar and wood')).replace('Nov 6', 'Jan 1'),
      '2025-06-01.txt': page(...papers(60, 72, 'a Rope Ladder and its lantern')).replace('Nov 6', 'Jun 1'),
    }),
  );
  const trends = buildTrends(catalog);
  expect(trends.years.list).toEqual([{ id: '2024', papers: 72 }]);
  expect(trends.rising).toMatchObject({ newest: { digests: ['2025-06-01'] }, papersNow: 12, papersBefore: 60 });
  expect(trends.rising?.topics.map(({ key, now, before }) => [key, now, before])).toContainEqual(['ropes', 12, 0]);
  const written = trends.rising?.terms.map((term) => term.written);
  expect(written).toContain('Rope Ladder');
  expect(written).not.toContain('Ladder');
  expect(written).not.toContain('wood');
  expect(termTrends(catalog)).toBe(termTrends(catalog));
});

// A hundred thousand letters that a few new papers share rise with every word and every pair of words.
test('thousands of risen terms take no longer than their number', () => {
  const words = Array.from({ length: 9000 }, (_, at) => `z${at.toString(36)}q`).join(' ');
  const files = {
    '2025-01-01.txt': page(...Array.from({ length: 60 }, (_, at) => entry(`Old rope number ${at}`))),
    '2025-06-01.txt': page(
      ...Array.from({ length: 8 }, (_, at) => entry(`New rope number ${at}`, `We show ${words}.`)),
    ),
  };
  const catalog = buildCatalog(collections(files));
  const start = performance.now();
  const terms = buildTrends(catalog).rising?.terms ?? [];
  expect(performance.now() - start).toBeLessThan(2000);
  expect(terms.length).toBeGreaterThan(2000);
  expect(terms.filter(({ key }) => !key.includes(' '))).toEqual([]);
});

/** All terms of a text, looked up one by one as a reader would type them. */
function plainTerms(text: string): ReadonlySet<string> {
  const keys = text.split(/[.()]/).flatMap((part) => {
    const words = part.split(' ').filter((word) => word !== '');
    return words.flatMap((_, at) =>
      [1, 2, 3].flatMap((length) => {
        if (at + length > words.length) return [];
        const read = termKey(words.slice(at, at + length).join(' '));
        return 'key' in read ? [read.key] : [];
      }),
    );
  });
  return new Set(keys);
}
