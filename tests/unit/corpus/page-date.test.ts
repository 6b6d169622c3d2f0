// The date of a listing page: file name, sidecar, page, inference, in this order, or an error that says what to do.
import { describe, expect, test } from 'vitest';
import { pageDate } from '../../../src/corpus/page-date.ts';
import { parseDigest } from '../../../src/digest/parse.ts';
import { entry, facts, page } from '../digest/page.ts';

const digest = (...dates: readonly string[]) =>
  parseDigest(
    'page.txt',
    page(...dates.map((date, n) => entry(`Lantern No. ${n}`, undefined, facts('  • 4 authors', date)))),
  ).digest;
const of = (file: string, dates: readonly string[], sidecar: string | null = null) => {
  const { found, messages } = pageDate(file, digest(...dates), sidecar);
  return { date: found?.date, yearFrom: found?.yearFrom, ids: messages.map((message) => message.id), messages };
};

test.each([
  [
    'the file name counts first',
    '2023-11-06.txt',
    ['Apr 1, 2021'],
    '2022-11-06',
    { date: '2023-11-06', yearFrom: 'file name', ids: [] },
  ],
  [
    'with more behind it',
    '2023-11-06_evening.txt',
    ['Apr 1, 2021'],
    null,
    { date: '2023-11-06', yearFrom: 'file name', ids: [] },
  ],
  ['then the sidecar', 'page.txt', ['Apr 1, 2021'], '2022-11-06', { date: '2022-11-06', yearFrom: 'sidecar', ids: [] }],
  [
    'then the newest year of its papers and one',
    'page.txt',
    ['Apr 1, 2021', 'May 2, 2024', 'Nov 6'],
    null,
    { date: '2025-11-06', yearFrom: 'inference', ids: [] },
  ],
  [
    'a name that is no date is none',
    '2023-13-06.txt',
    ['Apr 1, 2021'],
    null,
    { date: '2022-11-06', yearFrom: 'inference', ids: [] },
  ],
  ['no year anywhere', 'page.txt', ['Apr 1', 'May 2'], null, { date: undefined, ids: ['year-unknown'] }],
  [
    'a year-less date later than the page',
    'page.txt',
    ['Apr 1, 2021', 'Nov 7'],
    null,
    { date: undefined, ids: ['year-unknown'] },
  ],
  [
    'a name that contradicts the page',
    '2023-11-08.txt',
    ['Apr 1'],
    null,
    { date: '2023-11-08', yearFrom: 'file name', ids: ['page-date-differs'] },
  ],
])('%s', (_, file, dates, sidecar, expected) => expect(of(file, dates, sidecar)).toMatchObject(expected));

test('the year on the page is stated', () => {
  const dated = parseDigest('page.txt', page(entry('Steady Lanterns')).replace('Nov 6', 'Nov 6, 2023')).digest;
  expect(pageDate('page.txt', dated, null)).toMatchObject({
    found: { date: '2023-11-06', yearFrom: 'page' },
    messages: [],
  });
});

describe('one damaged date among many', () => {
  const many = ['Apr 1, 2021', 'May 2, 2020', 'Jun 3, 2019', 'Jul 4, 2021', 'Aug 5, 2018', 'Jan 6', 'Feb 7', 'Mar 8'];
  test('does not hide the year', () =>
    expect(of('page.txt', [...many, 'Dec 20'])).toMatchObject({ date: '2022-11-06', ids: [] }));
  test('does where there are fewer others', () =>
    expect(of('page.txt', [...many.slice(1), 'Dec 20'])).toMatchObject({ ids: ['year-unknown'] }));
  test('two do', () => expect(of('page.txt', [...many, 'Dec 20', 'Dec 21'])).toMatchObject({ ids: ['year-unknown'] }));
});

test('errors say what to write, and where', () => {
  const [message] = of('page.txt', ['Apr 1']).messages;
  expect(message).toMatchObject({ severity: 'error', place: { line: 11, column: 1 } });
  expect(message?.hint).toContain('YYYY-11-06.txt');
  expect(message?.hint).toContain('page.txt.yaml');
});

test('a page without a date takes the one of its name, and says so', () => {
  const undated = parseDigest('page.txt', page(entry('Steady Lanterns')).replace('Nov 6\n\n', '')).digest;
  expect(pageDate('2023-11-06.txt', undated, null)).toMatchObject({
    found: { date: '2023-11-06' },
    messages: [{ id: 'page-date-absent' }],
  });
  expect(pageDate('page.txt', undated, null)).toMatchObject({
    found: null,
    messages: [{ id: 'page-date-missing', severity: 'error' }],
  });
});

test('a leap day that the year does not have is an error', () => {
  const leap = parseDigest(
    'page.txt',
    page(entry('Steady Lanterns', undefined, facts('  • 4 authors', 'Jan 1, 2021'))).replace('Nov 6', 'Feb 29'),
  ).digest;
  expect(pageDate('page.txt', leap, null)).toMatchObject({ found: null, messages: [{ id: 'year-unknown' }] });
});
