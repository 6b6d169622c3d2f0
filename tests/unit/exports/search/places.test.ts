// The file of places: everything that has papers, and every page; what is written is what is read.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Catalog, CatalogPaper } from '../../../../src/catalog/catalog.ts';
import { placesFile, placesOf } from '../../../../src/exports/search/places.ts';
import { placeUrl, readPlaces } from '../../../../src/search/palette/places-file.ts';
import { collections } from '../../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../../digest/page.ts';

const built = buildCatalog(
  collections({
    '2025-11-06.txt': page(
      entry('Steady Lanterns', ABSTRACT, facts('  • 1 author', 'Jan 1, 2024')),
      entry('Tight Knots', ABSTRACT, facts('harbour-lab Harbour Lab', 'Apr 1, 2021')),
    ),
  }),
);
const some = built.papers.map((paper) => ({ paper })) as unknown as Catalog['datasets'][number]['papers'];
const catalog: Catalog = {
  ...built,
  topics: [
    topic('Rope work', 'rope-work', ['rope work', 'RW', 'RW knots', '*knot'], 1, built.papers),
    topic('Empty', 'empty', ['nothing'], 1, []),
  ],
  datasets: [
    {
      slug: 'knot-10',
      name: 'KNOT-10',
      aliases: ['KNOT10', 'Knots', 'Odd\tname\nof two lines'],
      papers: some,
    },
    { slug: 'corda', name: 'Corde', aliases: [], papers: some.slice(0, 1) },
  ] as unknown as Catalog['datasets'],
};

test('what is written is what is read', () => {
  const sent = JSON.parse(JSON.stringify(placesFile(catalog)));
  const byKind = (places: ReturnType<typeof placesOf>) =>
    places.toSorted((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)));
  expect(byKind(readPlaces(sent))).toEqual(byKind(placesOf(catalog)));
  expect(() => readPlaces({ ...sent, version: 2 })).toThrow('version 2');
});

test('addresses, counts and other names', () => {
  const places = readPlaces(placesFile(catalog));
  const rows = places
    .filter(({ kind }) => kind !== 'page')
    .map((place) => [place.title, placeUrl(place), place.count, ...place.aliases]);
  expect(rows).toEqual([
    ['Rope work', '/topics/rope-work/', built.papers.length, 'RW'],
    ['KNOT-10', '/datasets/knot-10/', built.papers.length, 'KNOT10', 'Knots', 'Odd name of two lines'],
    ['Corde', '/datasets/corda/', 1],
    ['Harbour Lab', '/organizations/harbour-lab/', 1],
    ['6 November 2025', '/digests/2025-11-06/', 2],
    ['2024', '/archive/2024/', 1],
    ['2021', '/archive/2021/', 1],
  ]);
  const home = places.find(({ title }) => title === 'Home');
  expect(home && placeUrl(home)).toBe('/');
});

function topic(
  title: string,
  slug: string,
  phrase: readonly string[],
  weight: number,
  papers: readonly CatalogPaper[],
) {
  const rules = {
    match: [
      { phrase, weight },
      { phrase: ['weak'], weight: 0.4 },
      { phrase: ['in company'], weight, with: ['ropes'] },
    ],
  };
  return { title, slug, rules, papers: papers.map((paper) => ({ paper })) } as unknown as Catalog['topics'][number];
}
