// The catalogue -> the search page: the values of each facet with their counts, and the newest papers to begin with. Pure.
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { digestLabel } from './places.ts';
import { type PaperList, paperList } from './rows.ts';

/** One value of a facet. */
export interface FacetValue {
  /** As in the index and in addresses; null: the papers that have none. */
  readonly value: string | null;
  readonly label: string;
  /** Papers with this value. */
  readonly count: number;
}

export interface SearchView {
  /** Papers in all. */
  readonly papers: number;
  /** Values that have papers. Topics, organizations and data sets by number of papers, years and digests newest first. */
  readonly facets: Readonly<Record<'topic' | 'year' | 'digest' | 'organization' | 'dataset', readonly FacetValue[]>>;
  /** Papers with a link to code. */
  readonly withCode: number;
  /** True when listings counted comments, so that papers can be sorted by them. */
  readonly discussed: boolean;
  /** Queries that show what a query may hold, of values that this archive has. */
  readonly examples: readonly Example[];
  readonly newest: PaperList;
}

/** A query to try, and what it asks for. */
export interface Example {
  readonly query: string;
  readonly says: string;
}

const NEWEST = 5;

export function searchView(catalog: Catalog): SearchView {
  const newest = paperList(catalog, catalog.papers.slice(0, NEWEST));
  const withCode = catalog.papers.filter(({ hasCode }) => hasCode).length;
  const facets = facetsOf(catalog);
  return {
    papers: catalog.papers.length,
    facets,
    withCode,
    discussed: catalog.papers.some(({ comments }) => comments !== null && comments > 0),
    examples: examplesOf(facets, withCode > 0, catalog.papers),
    newest: { ...newest, abstracts: false },
  };
}

function facetsOf(catalog: Catalog): SearchView['facets'] {
  return {
    topic: byCount(
      catalog.topics.map(({ slug, title, papers }) => ({ value: slug, label: title, count: papers.length })),
    ),
    year: catalog.years.map(({ year, papers }) => ({
      value: year,
      label: year ?? 'Date not given',
      count: papers.length,
    })),
    digest: catalog.digests.map((digest) => ({
      value: digest.id,
      label: digestLabel(digest),
      count: digest.entries.length,
    })),
    organization: byCount(
      catalog.organizations.map(({ param, name, papers }) => ({ value: param, label: name, count: papers.length })),
    ),
    dataset: byCount(
      catalog.datasets.map(({ slug, name, papers }) => ({ value: slug, label: name, count: papers.length })),
    ),
  };
}

/** One example of each thing that can be typed; none of what the archive does not have. */
function examplesOf(
  facets: SearchView['facets'],
  withCode: boolean,
  papers: readonly CatalogPaper[],
): readonly Example[] {
  const arxiv = papers.find(({ publication }) => publication.arxiv !== null)?.publication.arxiv;
  const words = facets.topic.map(({ label }) => label.toLowerCase()).find((label) => / /u.test(label)) ?? 'two words';
  const word = words.split(' ').at(-1) ?? '';
  const years = facets.year.flatMap(({ value }) => value ?? []);
  const of = (key: string, [first]: readonly FacetValue[], says: string): readonly Example[] =>
    first?.value == null ? [] : [{ query: `${key}:${first.value}`, says }];
  return [
    { query: `"${words}"`, says: 'these words in a row, with blanks or hyphens' },
    { query: `${word} -survey`, says: 'without that word; -"several words" too' },
    { query: `title:${word}`, says: 'in the title; title:"several words" too' },
    ...of('topic', facets.topic, 'of a topic; a further one narrows it down'),
    ...of('year', facets.year, 'published in a year'),
    ...(years.length > 1 ? [{ query: `year:${years[1]}..${years[0]}`, says: 'in any of these years' }] : []),
    ...of('org', facets.organization, 'of an organization'),
    ...of('dataset', facets.dataset, 'on a data set'),
    ...of('digest', facets.digest, 'listed in a digest'),
    ...(withCode ? [{ query: 'has:code', says: 'with a link to code' }] : []),
    ...(arxiv ? [{ query: arxiv, says: 'by arXiv id or DOI, or an address with one' }] : []),
  ];
}

/** The sort is stable, so that equal counts keep the order of the catalogue. */
function byCount(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}
