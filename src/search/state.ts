// The address of a search <-> what is asked for. Pure: runs in browsers and tests.
import { FACETS, type Facet, LONGEST_QUERY } from './contract.ts';

/** Values chosen in each facet, each in code point order; an empty list asks for nothing. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICES: Choices = { topic: [], year: [], digest: [], organization: [], code: [], dataset: [] };

/** Orders of results, as in addresses. `discussed`: most comments first. */
export const SORTS = ['relevance', 'newest', 'oldest', 'discussed'] as const;

export type Sort = (typeof SORTS)[number];

/** All that the address of a search says. */
export interface SearchState {
  /** As typed, without blanks at the ends. */
  readonly q: string;
  readonly choices: Choices;
  /** Where nothing is typed and no paper named, `relevance` means newest, and `newest` is not used. */
  readonly sort: Sort;
  /** True when the words are meant as typed, `as=typed`: nothing is corrected. False where nothing is typed. */
  readonly typed: boolean;
  /** Slug of the paper that papers shall be like; empty where something is typed. */
  readonly like: string;
}

/** Nothing is asked for. */
export const NO_QUESTION: SearchState = { q: '', choices: NO_CHOICES, sort: 'relevance', typed: false, like: '' };

/**
 * Reads an address or a form. A facet may be given several times (`topic=a&topic=b`), as forms do. Values that `known`
 * refuses are left out and come back as `name=value`; parameters of other names are none of ours.
 */
export function readState(
  params: URLSearchParams,
  known: (facet: Facet, value: string) => boolean,
): { readonly state: SearchState; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const choices = {} as Record<Facet, readonly string[]>;
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(facet))].filter((value) => value !== '');
    choices[facet] = values.filter((value) => known(facet, value)).sort(byCodePoint);
    unknown.push(...values.filter((value) => !known(facet, value)).map((value) => `${facet}=${value}`));
  }
  // One of several values of these, and only if it is among those that there are.
  const read = (name: string, allowed: (value: string) => boolean): string => {
    const value = params.get(name) ?? '';
    if (value === '' || allowed(value)) return value;
    unknown.push(`${name}=${value}`);
    return '';
  };
  const sort = read('sort', (value) => value === OLD_NEWEST || SORTS.some((one) => one === value));
  const typed = read('as', (value) => value === TYPED) === TYPED;
  const like = read('like', (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value));
  const q = (params.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
  const state = { q, choices, typed: typed && q !== '', like: q === '' ? like : '' };
  return { state: { ...state, sort: usual(state, (sort === OLD_NEWEST ? 'newest' : sort) as Sort | '') }, unknown };
}

/** The query part of the address, with its `?`, or nothing: what is as usual is left out. */
export function writeState({ q, choices, sort, typed, like }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (typed) params.set('as', TYPED);
  if (like !== '') params.set('like', like);
  for (const facet of FACETS) for (const value of choices[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.size === 0 ? '' : `?${params}`;
}

/** True when nothing is asked for: the page shows how to begin. */
export function isIdle({ q, choices, sort, like }: SearchState): boolean {
  return q === '' && like === '' && sort === 'relevance' && !isNarrowed(choices);
}

/** True when any value of any facet is chosen. */
export function isNarrowed(choices: Choices): boolean {
  return FACETS.some((facet) => choices[facet].length > 0);
}

/** The choices of both, each once, in code point order. */
export function joinChoices(some: Choices, others: Choices): Choices {
  return perFacet((facet) => [...new Set([...some[facet], ...others[facet]])].sort(byCodePoint));
}

/** Something for each facet. */
export function perFacet<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** Where there is nothing to be relevant to, the newest come first anyway. */
function usual({ q, like }: Pick<SearchState, 'q' | 'like'>, sort: Sort | ''): Sort {
  return sort === '' || (sort === 'newest' && q === '' && like === '') ? 'relevance' : sort;
}

/** Value of `as`: the words as they are typed. */
const TYPED = 'typed';

/** What `newest` was called in older links. */
const OLD_NEWEST = 'date';

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
