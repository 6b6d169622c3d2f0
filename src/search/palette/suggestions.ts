// Places, papers and recent searches for what is typed -> the groups of rows that the palette shows. Pure.
import { paperUrl, searchForUrl } from '../../urls.ts';
import type { FoundPapers } from './find-papers.ts';
import { type Candidate, findPlaces } from './match.ts';
import { type Place, type PlaceKind, placeUrl } from './places-file.ts';

/** One row: somewhere to go. */
export interface Suggestion {
  readonly href: string;
  readonly label: string;
  /** Beside the label: how many papers, which year. Empty: nothing. */
  readonly detail: string;
  /** The search that it leads to; null: no search. */
  readonly search: string | null;
}

export interface SuggestionGroup {
  /** Null: rows that need no heading. */
  readonly title: string | null;
  readonly rows: readonly Suggestion[];
}

export interface Known {
  /** As typed. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly papers: FoundPapers;
  /** Newest first. */
  readonly recents: readonly string[];
}

/** Title of the group of recent searches: the first, where there are any and nothing is typed. */
export const RECENT = 'Recent searches';

/** Title over the way to all papers, where those found could not be had. */
export const FAILED = 'Papers did not load';

/** Most places beside papers. */
const PLACES = 6;

/** Nothing typed: recent searches and pages. Else places by kind, the kind of the best first, papers, and the way to all. */
export function suggestions({ text, candidates, papers, recents }: Known): readonly SuggestionGroup[] {
  const typed = text.trim();
  if (typed === '') {
    const pages = candidates.map(({ place }) => place).filter(({ kind }) => kind === 'page');
    return [
      { title: RECENT, rows: recents.map((search) => searchRow(search, search)) },
      { title: KINDS.page, rows: pages.map(placeRow) },
    ].filter(({ rows }) => rows.length > 0);
  }
  const places = findPlaces(candidates, typed, PLACES);
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const found = {
    title: papers.near ? 'Papers that come near' : 'Papers',
    rows: papers.papers.map(({ slug, title, year }) => ({
      href: paperUrl(slug),
      label: title,
      detail: year ?? '',
      search: null,
    })),
  };
  return [
    ...kinds.map((kind) => ({ title: KINDS[kind], rows: places.filter((one) => one.kind === kind).map(placeRow) })),
    ...(found.rows.length > 0 ? [found] : []),
    { title: papers.failed ? FAILED : null, rows: [searchRow(typed, `Search all papers for “${typed}”`)] },
  ];
}

const KINDS: Readonly<Record<PlaceKind, string>> = {
  topic: 'Topics',
  dataset: 'Data sets',
  organization: 'Organizations',
  digest: 'Digests',
  year: 'Years',
  page: 'Pages',
};

function placeRow(place: Place): Suggestion {
  const { count } = place;
  const detail = count === null ? '' : `${count} ${count === 1 ? 'paper' : 'papers'}`;
  return { href: placeUrl(place), label: place.title, detail, search: null };
}

function searchRow(search: string, label: string): Suggestion {
  return { href: searchForUrl({ q: search }), label, detail: '', search };
}
