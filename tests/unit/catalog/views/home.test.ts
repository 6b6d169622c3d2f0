// The first page, also of a site without any digest.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { buildTrends } from '../../../../src/catalog/trends/trends.ts';
import { archiveView } from '../../../../src/catalog/views/archive.ts';
import { calendarView } from '../../../../src/catalog/views/calendar.ts';
import { homeView } from '../../../../src/catalog/views/home.ts';
import { receiptView } from '../../../../src/catalog/views/receipt.ts';
import { catalog } from './harbours.ts';

test('the first page says what there is and leads past the newest digest', () => {
  const { purpose, ways, topics, years } = homeView(catalog, 'About.', 2);
  expect(purpose.papers).toEqual({ href: '/archive/', label: '3\u00a0research papers' });
  expect(purpose.digests).toEqual({ href: '/digests/', label: '3\u00a0saved digests' });
  expect(ways.map(({ href }) => href)).toEqual(['#earlier', '#topics', '#years']);
  expect([topics.length, years.length]).toEqual([1, 3]);
  expect(homeView(catalog, 'About.', 99).ways.map(({ href }) => href)).toEqual(['#earlier', '#years']);
});

test('a site without any digest says what to do instead of failing', () => {
  const empty = buildCatalog({ digests: [], papers: [], topics: [], datasets: [], notRising: [] });
  expect(homeView(empty, 'About.', 3).newest).toBeNull();
  expect(calendarView(empty).months).toEqual([]);
  expect(archiveView(empty).years).toEqual([]);
  expect(receiptView(empty, buildTrends(empty)).verdict).toBe(
    'Papers in are papers out: 0\u00a0−\u00a00\u00a0=\u00a00, and both counts agree.',
  );
});
