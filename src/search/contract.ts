// The names that the pages, the index and the reader's browser share. Pure: imported by components, integrations and search.

/** Names of the filters in the index, of the parameters in the address of a search, and of the controls of the form. */
export const FACETS = ['topic', 'year', 'digest', 'organization', 'code', 'dataset'] as const;

/** A paper has several topics, so each further one narrows; of the other facets several values mean any of them. */
export const NARROWING = 'topic';

export type Facet = (typeof FACETS)[number];

/** Value of the facet `year` for a paper without a date, since a filter needs a value to be found by. */
export const YEAR_UNKNOWN = 'unknown';

/** The one value of the facet `code`. */
export const CODE_YES = 'yes';

/**
 * A filter that is no facet: the date as shown. A filter is all that Pagefind hands back with a result without also
 * finding papers by its words. Pagefind itself filters nothing here, see facet-table.ts.
 */
export const DATE_LABEL = 'published';

/** Further filters that are no facets: YYYY-MM-DD, and the number of comments; each left out where it is not known. */
export const DAY = 'day';
export const COMMENTS = 'comments';

/** Metadata besides the title: text that is searched, but does not stand in excerpts. */
export const META = ['name', 'organization', 'authors', 'topics', 'spellings'] as const;

/** How many values of a facet show before the reader asks for all. */
export const FACET_FOLD = 8;

/** One value of a facet as the page is sent with it: as in addresses, in words, and how many papers have it. */
export interface CountedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values beyond the fold, one a line: there may be hundreds, which as elements would be most of the page. */
export function packValues(values: readonly CountedValue[]): string {
  return values
    .map(({ value, label, count }) =>
      [label.replace(/\s+/gu, ' '), value === partFrom(label) ? '' : value, count].join('\t'),
    )
    .join('\n');
}

/** What {@link packValues} wrote. */
export function unpackValues(packed: string): readonly CountedValue[] {
  return packed.split('\n').flatMap((line) => {
    const [label = '', value = '', count = ''] = line.split('\t');
    return line === '' ? [] : [{ value: value === '' ? partFrom(label) : value, label, count: Number(count) }];
  });
}

/** "CIFAR-10" -> "cifar-10", "Long context" -> "long-context": what a name most often is in addresses. */
export function partFrom(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Longest query in letters; what is longer is cut. */
export const LONGEST_QUERY = 300;

/** Folder of the index, from the root of the site. */
export const INDEX_FOLDER = 'pagefind/';

/** The table of all papers in that folder, see table.ts, and what narrows and sorts them, see facet-table.ts. */
export const TABLE_FILE = 'papers.json';
export const FACET_FILE = 'facets.json';

/** Pagefind itself, and the first file that it asks for, as `pagefind-entry.json?ts=…`. */
export const ENGINE_FILE = 'pagefind.js';
export const ENTRY_FILE = 'pagefind-entry.json';

/** The program that Pagefind reads the index of English pages with. */
export const PROGRAM_FILE = 'wasm.en.pagefind';

/** Characters that are part of words besides letters and digits: C++, C#, 90%. */
export const WORD_CHARACTERS = '+#%';

/** `[data-search-results]`, whose rows are `<li data-slug>`: also tells the results that have no row yet, in their order. */
export interface ResultsList extends HTMLOListElement {
  /** Undefined before the first answer. */
  hits?: readonly { readonly near: boolean; load(): Promise<{ readonly slug: string; readonly title: string }> }[];
}

/** `data-search-status` of the results: what scripts and tests wait for. */
export type SearchStatus = 'idle' | 'loading' | 'done';

/**
 * `data-search-notice` of what is said above the results. `corrected`: words were taken for misspellings; `nearest`: no paper has all words, these come close; `none`:
 * nothing was found; `failed`: search did not load.
 */
export type SearchNotice = 'corrected' | 'nearest' | 'none' | 'failed';

/** `data-search-warning` of a line beside an answer. `unknown`: the address names values that do not exist; `partial`: a part of the index did not load. */
export type SearchWarning = 'unknown' | 'partial';
