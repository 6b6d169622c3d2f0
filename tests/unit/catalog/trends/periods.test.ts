// Dates -> months or years without gaps; what few papers say is later or earlier stretches none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choosePeriods,
  isNamed,
  LATER,
  MOST_PERIODS,
  periodAt,
  periodsBy,
} from '../../../../src/catalog/trends/periods.ts';

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
      fc.property(
        fc.array(fc.option(anyDate)),
        fc.constantFrom('year' as const, 'month' as const),
        fc.option(anyDate),
        (dates, unit, until) => {
          const periods = periodsBy(unit, dates, until);
          const ids = periods.list.map(({ id }) => id);
          expect(ids.length).toBeLessThanOrEqual(MOST_PERIODS + 2);
          const named = periods.list.filter(isNamed).map(({ id }) => id);
          expect(named).toEqual(named.toSorted());
          const counted = periods.list.map((_, at) => dates.filter((date) => periodAt(periods, date) === at).length);
          expect(periods.list.map(({ papers }) => papers)).toEqual(counted);
          expect(counted.reduce((sum, each) => sum + each, 0)).toBe(dates.filter((date) => date !== null).length);
        },
      ),
    );
  });

  describe('later than the newest digest', () => {
    const timely = Array.from({ length: 19 }, (_, at) => `20${String(at + 6).padStart(2, '0')}-05-01`);

    test('a few papers are one period, and stretch no chart', () => {
      const periods = periodsBy('year', [...timely, '2099-01-01', '9999-12-31'], '2025-11-06');
      expect(periods.list.map(({ id }) => id)).toEqual([...timely.map((date) => date.slice(0, 4)), LATER]);
      expect(periods.list.at(-1)).toEqual({ id: LATER, papers: 2 });
      expect(['2099-01-01', '2030-01-01', '2024-05-01', null].map((date) => periodAt(periods, date))).toEqual([
        19, 19, 18, -1,
      ]);
    });

    test('a slip of a century does not make years of months', () => {
      const recent = Array.from({ length: 30 }, () => '2025-06-01');
      expect(choosePeriods([...recent, '2099-01-01'], '2025-11-06').unit).toBe('month');
    });

    test('the month of the digest is not, and where many papers are it is the digest that is wrong', () => {
      expect(periodsBy('month', ['2025-11-01', '2025-11-30'], '2025-11-06').list).toEqual([
        { id: '2025-11', papers: 2 },
      ]);
      expect(periodsBy('year', [...timely, '2026-01-01'], '2010-01-01').list.at(-1)?.id).toBe('2026');
    });
  });
});
