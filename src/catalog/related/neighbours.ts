// Term weights of all papers -> the papers nearest to each, found by the heaviest terms and then compared in full. Pure.
import { invert } from './postings.ts';
import type { TermRows } from './terms.ts';

/** How much is looked at: what lies beyond may be missed. */
export interface SearchLimits {
  /** The heaviest terms of a paper, to look up. */
  readonly terms: number;
  /** The papers to which a term matters most. */
  readonly papers: number;
  /** What a term adds to a cosine at least, as a share of what the heaviest term of the paper adds for a paper like it. */
  readonly share: number;
  /** The most promising papers, to compare in full. */
  readonly candidates: number;
}

/**
 * At most 40 times 700 additions for each paper, however many papers there are: so the time grows as their number. The
 * smallest shares would be most of them and bring hardly a paper among the most promising.
 */
const LIMITS: SearchLimits = { terms: 40, papers: 700, share: 0.02, candidates: 40 };

/** A paper near another. */
export interface Neighbour {
  readonly paper: number;
  /** Cosine between the two, more than 0 and at most 1, in steps of 0.001. */
  readonly score: number;
}

/**
 * Tells `take` for each paper in turn which others are nearest: at most `wanted`, the nearest first, of equal scores the
 * lower number.
 * @param of the papers whose turn it is
 */
export function findNeighbours(
  rows: TermRows,
  wanted: number,
  take: (paper: number, neighbours: readonly Neighbour[]) => void,
  limits: SearchLimits = LIMITS,
  of: Iterable<number> = rows.begins.subarray(1).keys(),
): void {
  const { begins, terms, weights, vocabulary } = rows;
  const papers = begins.length - 1;
  const postings = invert(rows, limits.papers);
  const { papers: listed, weights: listedWeights } = postings;
  const sums = new Float32Array(papers);
  const found = new Int32Array(papers + 1);
  const own = new Float64Array(vocabulary.papersWith.length);
  for (const paper of of) {
    const [begin, end] = [begins[paper] ?? 0, begins[paper + 1] ?? 0];
    const enough = limits.share * (weights[begin] ?? 0) ** 2;
    let count = 0;
    for (let at = begin; at < Math.min(end, begin + limits.terms); at += 1) {
      const [term, weight] = [terms[at] ?? 0, weights[at] ?? 0];
      const last = postings.ends[term] ?? 0;
      const least = enough / weight;
      for (let post = postings.begins[term] ?? 0; post < last; post += 1) {
        const theirs = listedWeights[post] ?? 0;
        if (theirs < least) break;
        const other = listed[post] ?? 0;
        const sum = sums[other] ?? 0;
        // Written always and counted if new: whether it is new cannot be foreseen, and a branch would cost more.
        found[count] = other;
        count += Number(sum === 0);
        sums[other] = sum + weight * theirs;
      }
    }
    sums[paper] = 0;
    for (let at = begin; at < end; at += 1) own[terms[at] ?? 0] = weights[at] ?? 0;
    const candidates = highest(sums, found.subarray(0, count), limits.candidates);
    const neighbours = candidates.map((other) => ({ paper: other, score: cosine(rows, other, own) }));
    take(
      paper,
      neighbours
        .filter(({ score }) => score > 0)
        .sort(nearestFirst)
        .slice(0, wanted),
    );
    for (let at = 0; at < count; at += 1) sums[found[at] ?? 0] = 0;
    for (let at = begin; at < end; at += 1) own[terms[at] ?? 0] = 0;
  }
}

/** Of the places given those with the highest positive values, highest first, of equal values the lower place. */
function highest(values: Float32Array, places: Int32Array, wanted: number): readonly number[] {
  const best: number[] = [];
  for (const place of places) {
    const value = values[place] ?? 0;
    const worst = best[wanted - 1];
    if (value === 0 || (worst !== undefined && !isHigher(values, place, worst))) continue;
    if (worst !== undefined) best.pop();
    let at = best.length;
    while (at > 0 && isHigher(values, place, best[at - 1] ?? 0)) at -= 1;
    best.splice(at, 0, place);
  }
  return best;
}

function isHigher(values: Float32Array, one: number, other: number): boolean {
  const difference = (values[one] ?? 0) - (values[other] ?? 0);
  return difference > 0 || (difference === 0 && one < other);
}

/** Between a paper and the one whose weights are given by term. */
function cosine({ begins, terms, weights }: TermRows, paper: number, own: Float64Array): number {
  const end = begins[paper + 1] ?? 0;
  let sum = 0;
  for (let at = begins[paper] ?? 0; at < end; at += 1) sum += (weights[at] ?? 0) * (own[terms[at] ?? 0] ?? 0);
  return Math.min(1, Math.round(sum * 1000) / 1000);
}

function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || a.paper - b.paper;
}
