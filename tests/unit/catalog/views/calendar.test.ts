// Digests by day.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { calendarView } from '../../../../src/catalog/views/calendar.ts';
import { collections } from '../collections.ts';
import { catalog, FIRST } from './harbours.ts';

describe('the calendar', () => {
  test('leads from the number of papers to all of them', () => {
    expect(calendarView(catalog).facts.slice(0, 2)).toEqual([
      { label: '3\u00a0digests', href: null },
      { label: '3\u00a0papers', href: '/archive/' },
    ]);
  });

  test('holds every day of a month once, in weeks from Monday', () => {
    const [february] = calendarView(catalog).months;
    const days = february?.weeks.flat() ?? [];
    expect(february?.weeks.every((week) => week.length === 7)).toBe(true);
    expect(days.flatMap((square) => (square === null ? [] : [square.day]))).toEqual(
      Array.from({ length: 28 }, (_, i) => i + 1),
    );
    // 1 February 2025 was a Saturday.
    expect(days.findIndex((square) => square?.day === 1)).toBe(5);
  });

  test('links each digest on its day, several on one day in their order', () => {
    const squares = calendarView(catalog).months.flatMap(({ weeks }) => weeks.flat());
    const fourth = squares.find((square) => square?.day === 4);
    expect(fourth?.digests.map(({ href, month }) => [href, month])).toEqual([
      ['/digests/2025-02-04/', 'February\u00a02025:'],
      ['/digests/2025-02-04-2/', 'February\u00a02025, page\u00a02:'],
    ]);
  });

  test('knows leap years', () => {
    const leap = buildCatalog(collections({ '2024-02-29.txt': FIRST.replace('Feb 3', 'Feb 29') }));
    const days = calendarView(leap)
      .months.flatMap(({ weeks }) => weeks.flat())
      .filter((square) => square !== null);
    expect(days).toHaveLength(29);
  });

  test('knows the first years, which are not those of 1900', () => {
    const first = buildCatalog(collections({ '0001-02-03.txt': FIRST }));
    const [february] = calendarView(first).months;
    // 1 February 1 was a Thursday.
    expect(february?.weeks.flat().findIndex((square) => square?.day === 1)).toBe(3);
  });
});
