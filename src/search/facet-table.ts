// `pagefind/facets.json`: what narrows, counts and sorts papers without fetching them. Written at the end of a build, fetched when it is needed. Pure.
import { FACETS, type Facet, NARROWING } from './contract.ts';
import type { Choices, Sort } from './state.ts';

/** The file. Lists go by paper number: the place of a paper among all, sorted by slug. */
export interface FacetFile {
  /** The values of each facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** For each facet and paper the places of its values in `values`; one place alone stands for a list of it, 0-based. */
  readonly facets: Readonly<Record<Facet, readonly (number | readonly number[])[]>>;
  /**
   * Days since 1970, less those of the first digest that lists the paper, which are mostly near; null where no date is known.
   */
  readonly days: readonly (number | null)[];
  /** Days since 1970 of each digest, in the order of `values`. */
  readonly digestDays: readonly number[];
  readonly comments: readonly number[];
  /** For each paper the number of words of its title, as one letter in base 36. */
  readonly titles: string;
}

/** The number of words of a title in one letter; of more than 35 words the rest counts as abstract. */
export function lengthMark(title: string): string {
  return Math.min(35, title.trim().split(/[^\S\uFEFF]+/u).length).toString(36);
}

/** How many of some papers each value of each facet has; values that none has are left out. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The file, ready to be asked. Numbers are paper numbers. */
export class FacetTable {
  readonly #file: FacetFile;

  constructor(file: FacetFile) {
    this.#file = file;
  }

  /** Words of the title, as Pagefind counts them. */
  titleLength(number: number): number {
    return Number.parseInt(this.#file.titles[number] ?? '0', 36);
  }

  /** True when the paper has what is chosen: all of the topics, any of the values of each other facet. */
  has(number: number, choices: Choices): boolean {
    return FACETS.every((facet) => this.#hasFacet(number, facet, choices[facet]));
  }

  /**
   * For each value how many of the papers it would show. A facet whose values add up is counted without its own choices;
   * of one that narrows, what would be left is counted.
   */
  count(numbers: readonly number[], choices: Choices): Counts {
    const chosen = FACETS.filter((facet) => choices[facet].length > 0);
    const counts = FACETS.map((facet) => {
      const besides = chosen.filter((other) => other !== facet || facet === NARROWING);
      const found = new Map<number, number>();
      for (const number of numbers) {
        if (!besides.every((other) => this.#hasFacet(number, other, choices[other]))) continue;
        for (const value of this.#valuesOf(number, facet)) found.set(value, (found.get(value) ?? 0) + 1);
      }
      return [facet, Object.fromEntries([...found].map(([value, count]) => [this.#file.values[facet][value], count]))];
    });
    return Object.fromEntries(counts) as Counts;
  }

  /** Compares papers in an order of their own; 0 for `relevance`. Papers without a date come last, whatever the order. */
  compare(sort: Sort, a: number, b: number): number {
    const { comments } = this.#file;
    if (sort === 'relevance') return 0;
    if (sort === 'discussed') return (comments[b] ?? 0) - (comments[a] ?? 0);
    const [one, other] = [this.#day(a), this.#day(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sort === 'oldest' ? one - other : other - one;
  }

  #day(number: number): number | null {
    const { days, digestDays } = this.#file;
    const day = days[number] ?? null;
    return day === null ? null : day + (digestDays[this.#valuesOf(number, 'digest')[0] ?? -1] ?? 0);
  }

  #hasFacet(number: number, facet: Facet, values: readonly string[]): boolean {
    if (values.length === 0) return true;
    const own = this.#valuesOf(number, facet).map((value) => this.#file.values[facet][value]);
    return facet === NARROWING
      ? values.every((value) => own.includes(value))
      : values.some((value) => own.includes(value));
  }

  #valuesOf(number: number, facet: Facet): readonly number[] {
    const places = this.#file.facets[facet][number] ?? [];
    return typeof places === 'number' ? [places] : places;
  }
}
