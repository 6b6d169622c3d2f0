// The catalogue -> the search page: the values of each facet with their counts, and the newest papers to begin with. Pure.
import type { Catalog } from '../catalog.ts';
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
  /** Values that have papers. Topics and organizations by number of papers, years and digests newest first. */
  readonly facets: Readonly<Record<'topic' | 'year' | 'digest' | 'organization', readonly FacetValue[]>>;
  /** Papers with a link to code. */
  readonly withCode: number;
  readonly newest: PaperList;
}

const NEWEST = 5;

export function searchView(catalog: Catalog): SearchView {
  const newest = paperList(catalog, catalog.papers.slice(0, NEWEST));
  return {
    papers: catalog.papers.length,
    facets: {
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
    },
    withCode: catalog.papers.filter(({ hasCode }) => hasCode).length,
    newest: { ...newest, abstracts: false },
  };
}

/** The sort is stable, so that equal counts keep the order of the catalogue. */
function byCount(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}
