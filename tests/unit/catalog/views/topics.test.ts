// The index of topics, and everything a topic's page prints.
import { expect, test } from 'vitest';
import { homeView } from '../../../../src/catalog/views/home.ts';
import { topicsView, topicView } from '../../../../src/catalog/views/topics.ts';
import { catalog } from './harbours.ts';

test('a topic gives its papers by year, each with the reason, the undated last', () => {
  const [ropes] = catalog.topics.filter(({ slug }) => slug === 'ropes');
  if (ropes === undefined) throw new Error('There is no topic of ropes.');
  const view = topicView(catalog, ropes);
  expect(view.years.map(({ id, count }) => [id, count])).toEqual([
    ['2025', '1\u00a0paper'],
    ['2024', '1\u00a0paper'],
  ]);
  const rows = view.years.flatMap((year) => year.rows);
  expect(rows.every(({ why }) => why !== null && why.length > 0)).toBe(true);
  expect(rows.flatMap((row) => row.topics.map(({ href }) => href))).toEqual(['/topics/lanterns/']);
});

test('topics below the minimum are listed quietly', () => {
  const { groups } = topicsView(catalog, 2);
  expect(groups.flatMap(({ topics }) => topics.map(({ label }) => label))).toEqual(['Ropes']);
  expect(groups.flatMap(({ quiet }) => quiet.map(({ label }) => label))).toEqual(['Lanterns']);
  expect(homeView(catalog, 'About.', 2).topics.map(({ label }) => label)).toEqual(['Ropes']);
});
