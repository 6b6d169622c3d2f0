// The search page before anything is asked: values with their counts, and examples that this archive can answer.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { CatalogPaper } from '../../../../src/catalog/catalog.ts';
import { searchView } from '../../../../src/catalog/views/search.ts';
import { takeFacets } from '../../../../src/search/typed-facets.ts';
import { catalog } from './harbours.ts';

const view = searchView(catalog);

test('every value has papers, the most common first', () => {
  const { topic, organization, dataset } = view.facets;
  for (const values of [topic, organization, dataset]) {
    const counts = values.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts).not.toContain(0);
  }
  expect(view.facets.year.reduce((sum, { count }) => sum + count, 0)).toBe(view.papers);
});

test('the examples name values that there are', () => {
  const named = Object.entries(view.facets).map(([facet, values]) => [
    facet,
    values.flatMap(({ value, label }) => (value === null ? [] : [{ value, label }])),
  ]);
  const values = { ...Object.fromEntries(named), code: [{ value: 'yes', label: 'With code' }] };
  expect(view.examples.length).toBeGreaterThan(5);
  for (const { query } of view.examples) expect(takeFacets(query, values).unknown).toEqual([]);
});

test('a site without any paper has examples of words alone', () => {
  const { examples, facets } = searchView(
    buildCatalog({ digests: [], papers: [], topics: [], datasets: [], notRising: [] }),
  );
  expect(examples.map(({ query }) => query)).toEqual(['"two words"', 'words -survey', 'title:words']);
  expect(Object.values(facets).flat()).toEqual([]);
});

test('an arXiv id is an example where a paper has one', () => {
  const queries = (papers: readonly CatalogPaper[]) =>
    searchView({ ...catalog, papers }).examples.map(({ query }) => query);
  const [first, ...others] = catalog.papers;
  if (first === undefined) throw new Error('There is no paper.');
  const known = { ...first, publication: { ...first.publication, arxiv: '2511.00001' } };
  expect(queries([known, ...others])).toContain('2511.00001');
  expect(queries(catalog.papers)).not.toContain('2511.00001');
});
