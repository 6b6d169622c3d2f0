// The address of a search <-> what is asked for. Pure: runs in browsers and tests.
import { FACETS, type Facet, LONGEST_QUERY } from './contract.ts';

/** Values chosen in each facet, each in code point order; an empty list asks for nothing. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICES: Choices = { topic: [], year: [], digest: [], organization: [], code: [] };

export type Sort = 'relevance' | 'date';

/** All that the address of a search says. */
export interface SearchState {
  /** As typed, without blanks at the ends. */
  readonly q: string;
  readonly choices: Choices;
  readonly sort: Sort;
}

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
  const sort = params.get('sort') ?? '';
  if (!['', 'relevance', 'date'].includes(sort)) unknown.push(`sort=${sort}`);
  const q = (params.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
  return { state: { q, choices, sort: sort === 'date' ? 'date' : 'relevance' }, unknown };
}

/** The query part of the address, with its `?`, or nothing: what is as usual is left out. */
export function writeState({ q, choices, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of FACETS) for (const value of choices[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.size === 0 ? '' : `?${params}`;
}

/** True when nothing is asked for. */
export function isIdle({ q, choices }: SearchState): boolean {
  return q === '' && FACETS.every((facet) => choices[facet].length === 0);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
