// Term weights of all papers -> for each term the papers that have it: an inverted index, what weighs most first. Pure.
import type { TermRows } from './terms.ts';

/** For each term its papers. */
export interface Postings {
  /** Where the papers of a term begin. */
  readonly begins: Uint32Array;
  /** Where they end. */
  readonly ends: Uint32Array;
  /** Within a term first those in which it weighs most, of equal ones the lower number. */
  readonly papers: Int32Array;
  /** What the term weighs in each. */
  readonly weights: Float32Array;
}

/** Inverts the rows. Of a term with more than `longest` papers the first so many remain. */
export function invert(
  { begins: rowBegins, terms, weights: rowWeights, vocabulary }: TermRows,
  longest: number,
): Postings {
  const { papersWith } = vocabulary;
  const begins = new Uint32Array(papersWith.length);
  for (let term = 1; term < begins.length; term += 1) {
    begins[term] = (begins[term - 1] ?? 0) + (papersWith[term - 1] ?? 0);
  }
  const ends = begins.slice();
  const papers = new Int32Array(terms.length);
  const weights = new Float32Array(terms.length);
  for (let paper = 0; paper + 1 < rowBegins.length; paper += 1) {
    const last = rowBegins[paper + 1] ?? 0;
    for (let at = rowBegins[paper] ?? 0; at < last; at += 1) {
      const term = terms[at] ?? 0;
      const place = ends[term] ?? 0;
      papers[place] = paper;
      weights[place] = rowWeights[at] ?? 0;
      ends[term] = place + 1;
    }
  }
  const postings = { begins, ends, papers, weights };
  for (const [term, count] of papersWith.entries()) {
    if (count > longest) cut(postings, term, longest);
    sort(postings, term);
  }
  return postings;
}

/** Moves the weightiest to the front of a term's list, in the order they have, and ends it after them. */
function cut({ begins, ends, papers, weights }: Postings, term: number, longest: number): void {
  const [begin, end] = [begins[term] ?? 0, ends[term] ?? 0];
  const sorted = weights.slice(begin, end).sort();
  const least = sorted[sorted.length - longest] ?? 0;
  let equals = longest - sorted.reduce((heavier, weight) => heavier + Number(weight > least), 0);
  let kept = begin;
  for (let at = begin; at < end; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < least || (weight === least && equals-- <= 0)) continue;
    papers[kept] = papers[at] ?? 0;
    weights[kept] = weight;
    kept += 1;
  }
  ends[term] = kept;
}

/** Puts the weightiest of a term's list first. The papers are ascending, and a sort leaves equals as they are. */
function sort({ begins, ends, papers, weights }: Postings, term: number): void {
  const [begin, end] = [begins[term] ?? 0, ends[term] ?? 0];
  const [unsorted, theirs] = [papers.slice(begin, end), weights.slice(begin, end)];
  const order = Array.from(theirs.keys()).sort((a, b) => (theirs[b] ?? 0) - (theirs[a] ?? 0));
  for (const [at, place] of order.entries()) {
    papers[begin + at] = unsorted[place] ?? 0;
    weights[begin + at] = theirs[place] ?? 0;
  }
}
