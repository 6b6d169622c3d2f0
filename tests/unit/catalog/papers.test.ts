// Two that describe papers together describe each once, whatever the order in which each is given them.
import { expect, test } from 'vitest';
import { describePapers } from '../../../src/catalog/papers.ts';
import { entry, page } from '../digest/page.ts';
import { collections } from './collections.ts';

test('papers are taken by slug, since one archive comes in two orders', () => {
  const slugs = ['chained-ropes', 'co-ropes', 'hanging-ropes', 'old-ropes', 'ropes'];
  const titles = slugs.map((slug) => slug.replaceAll('-', ' '));
  const source = collections({ '2025-11-06.txt': page(...titles.map((title) => entry(title))) });
  const turned = {
    papers: source.papers.toReversed(),
    topics: source.topics.toReversed(),
    datasets: source.datasets.toReversed(),
  };
  const only =
    (...places: number[]) =>
    () =>
      places.shift() ?? slugs.length;
  const own = describePapers(turned, only(0, 2, 4));
  const others = describePapers(source, only(1, 3));
  expect(own.map(({ slug }) => slug)).toEqual(['chained-ropes', 'hanging-ropes', 'ropes']);
  expect(others.map(({ slug }) => slug)).toEqual(['co-ropes', 'old-ropes']);
  expect(describePapers(turned)).toEqual(describePapers(source));
});
