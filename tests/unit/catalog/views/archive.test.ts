// The archive's index and its pages of years.
import { expect, test } from 'vitest';
import { archiveView, yearView } from '../../../../src/catalog/views/archive.ts';
import { catalog } from './harbours.ts';

test('the archive counts every paper once', () => {
  const years = archiveView(catalog).years;
  expect(years.map(({ label, count }) => [label, count])).toEqual([
    ['2025', '1\u00a0paper'],
    ['2024', '1\u00a0paper'],
    ['Date not given', '1\u00a0paper'],
  ]);
  const pages = catalog.years.map((year) => yearView(catalog, year));
  const listed = pages.flatMap(({ months, undated }) => [...months.flatMap(({ rows }) => rows), ...undated]);
  expect(listed.map(({ slug }) => slug).toSorted()).toEqual(catalog.papers.map(({ slug }) => slug).toSorted());
  expect(pages.map(({ undated }) => undated.length)).toEqual([0, 0, 1]);
  expect(years.flatMap(({ months }) => months.map(({ href }) => href))).toEqual([
    '/archive/2025/#2025-01',
    '/archive/2024/#2024-08',
  ]);
  expect(pages.map(({ older }) => older?.href ?? null)).toEqual(['/archive/2024/', '/archive/undated/', null]);
});
