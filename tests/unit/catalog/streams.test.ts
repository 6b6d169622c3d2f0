// What can be followed: every page once, and the page that lists the feeds of all.
import { expect, test } from 'vitest';
import { streams } from '../../../src/catalog/streams.ts';
import { feedsView } from '../../../src/catalog/views/feeds.ts';
import { catalog } from './views/harbours.ts';

test('the site, its digests, and every topic, data set and organization, each once', () => {
  const pages = streams(catalog).map(({ page }) => page);
  expect(pages).toEqual([
    '/',
    '/digests/',
    ...catalog.topics.map(({ slug }) => `/topics/${slug}/`),
    ...catalog.datasets.map(({ slug }) => `/datasets/${slug}/`),
    ...catalog.organizations.map(({ param }) => `/organizations/${param}/`),
  ]);
  expect(pages.length).toBeGreaterThan(2);
  expect(new Set(pages).size).toBe(pages.length);
});

test('a stream has the papers of its page', () => {
  const [site, digests, ...others] = streams(catalog);
  expect([site?.papers, digests?.papers]).toEqual([catalog.papers, 'digests']);
  const first = catalog.topics[0];
  expect(others[0]?.title).toBe(`${first?.title} · Offprint`);
  expect(others[0]?.papers).toEqual(first?.papers.map(({ paper }) => paper));
});

test('the page of feeds lists the site and all topics by group, and points to indexes of what has feeds, too', () => {
  const { site, groups, others } = feedsView(catalog);
  expect(site.map(({ href }) => href)).toEqual(['/', '/digests/']);
  expect(groups.flatMap(({ topics }) => topics).map(({ href }) => href)).toEqual(
    catalog.topics.map(({ slug }) => `/topics/${slug}/`),
  );
  const indexes = [
    ...(catalog.datasets.length > 0 ? ['/datasets/'] : []),
    ...(catalog.organizations.length > 0 ? ['/organizations/'] : []),
  ];
  expect(others.map(({ href }) => href)).toEqual(indexes);
});
