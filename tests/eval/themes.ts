// Terms of papers -> themes: directions in which terms that share papers lie close together, so that a rare term is
// known by its company.
// Latent semantic analysis (Deerwester et al. 1990): the leading right singular vectors, by subspace iteration. Pure.
import type { Observations } from './observe.ts';

/** What papers have in common. */
export interface Themes {
  /** How far a paper follows each theme; the average paper has length 1. */
  readonly of: (amounts: ReadonlyMap<number, number>) => readonly number[];
  /** Weights of the themes as weights of the terms' amounts: sums of either are the same. */
  readonly weightsOf: (weights: Float64Array) => Float64Array;
}

/** Finds {@link THEMES} themes. */
export function themesOf({ papers, counts }: Observations): Themes {
  const rarity = counts.map((count) => (count < FEWEST_PAPERS ? 0 : Math.log(papers.length / count)));
  const rows = papers.map(({ amounts }) => unit(weighted(amounts, rarity)));
  const basis = leading(rows, counts.length);
  const project = (row: ReadonlyMap<number, number>) =>
    Array.from({ length: THEMES }, (_, theme) => {
      let sum = 0;
      for (const [term, worth] of row) sum += worth * (basis[term * THEMES + theme] as number);
      return sum;
    });
  const lengths = papers.map(({ amounts }) => Math.hypot(...project(weighted(amounts, rarity))));
  const average = lengths.reduce((sum, length) => sum + length, 0) / papers.length || 1;
  return {
    of: (amounts) => project(weighted(amounts, rarity)).map((part) => part / average),
    weightsOf: (weights) =>
      Float64Array.from(rarity, (worth, term) => {
        let sum = 0;
        for (let theme = 0; theme < THEMES; theme += 1) {
          sum += (weights[theme] ?? 0) * (basis[term * THEMES + theme] as number);
        }
        return (sum * worth) / average;
      }),
  };
}

/** How many themes the terms are gathered into. */
export const THEMES = 60;

/** A term that fewer papers have keeps no company to be known by. */
const FEWEST_PAPERS = 8;

function weighted(amounts: ReadonlyMap<number, number>, rarity: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...amounts].map(([term, amount]) => [term, amount * (rarity[term] ?? 0)]));
}

function unit(row: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const length = Math.hypot(...row.values()) || 1;
  return new Map([...row].map(([term, worth]) => [term, worth / length]));
}

/** The leading directions: for each term its part in every one, one after the other. */
function leading(rows: readonly ReadonlyMap<number, number>[], terms: number): Float64Array {
  let basis = start(terms, THEMES);
  orthonormalize(basis, terms, THEMES);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = folded(rows, basis, terms, THEMES);
    orthonormalize(basis, terms, THEMES);
  }
  return basis;
}

const ROUNDS = 6;

/** Any start does that no theme is orthogonal to: a fixed sequence without pattern (linear congruential, C90). */
function start(terms: number, themes: number): Float64Array {
  let state = 12345;
  return Float64Array.from({ length: terms * themes }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff - 0.5;
  });
}

/** Rows transposed times rows times the basis. */
function folded(
  rows: readonly ReadonlyMap<number, number>[],
  basis: Float64Array,
  terms: number,
  themes: number,
): Float64Array {
  const next = new Float64Array(terms * themes);
  const place = new Float64Array(themes);
  for (const row of rows) {
    place.fill(0);
    for (const [term, worth] of row) {
      for (let theme = 0; theme < themes; theme += 1) {
        place[theme] = (place[theme] as number) + worth * (basis[term * themes + theme] as number);
      }
    }
    for (const [term, worth] of row) {
      for (let theme = 0; theme < themes; theme += 1) {
        const at = term * themes + theme;
        next[at] = (next[at] as number) + worth * (place[theme] as number);
      }
    }
  }
  return next;
}

/** Gram and Schmidt, column by column. */
function orthonormalize(basis: Float64Array, terms: number, themes: number): void {
  for (let theme = 0; theme < themes; theme += 1) {
    for (let other = 0; other < theme; other += 1) addTo(basis, terms, themes, theme, other);
    let square = 0;
    for (let at = theme; at < basis.length; at += themes) square += (basis[at] as number) ** 2;
    const length = Math.sqrt(square);
    for (let at = theme; at < basis.length; at += themes) basis[at] = (basis[at] as number) / (length || 1);
  }
}

function addTo(basis: Float64Array, terms: number, themes: number, theme: number, other: number): void {
  let shared = 0;
  for (let term = 0; term < terms; term += 1) {
    shared += (basis[term * themes + theme] as number) * (basis[term * themes + other] as number);
  }
  for (let term = 0; term < terms; term += 1) {
    const at = term * themes + theme;
    basis[at] = (basis[at] as number) - shared * (basis[term * themes + other] as number);
  }
}
