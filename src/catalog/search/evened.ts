// Terms and their papers -> the same, with less for papers that many terms speak for: such papers come near to whatever is
// asked, and stand before the one that is meant (hubs: Radovanović, Nanopoulos and Ivanović, JMLR 2010). Pure.
import type { NearPaper, NearTerms } from './near-index.ts';

/** Weighs each paper by how much speaks for it in all, against the mean; the papers of a term anew the weightiest first. */
export function evened(terms: NearTerms, papers: number): NearTerms {
  const spoken = new Float64Array(papers);
  for (const near of terms.values())
    for (const { number, weight } of near) spoken[number] = (spoken[number] ?? 0) + weight;
  const mean = spoken.reduce((sum, one) => sum + one, 0) / papers;
  const factors = spoken.map((one) => (one > 0 ? (mean / one) ** EVENING : 1));
  return new Map(terms.entries().map(([term, near]) => [term, near.map(weighedBy(factors)).sort(weightiestFirst)]));
}

/** 0 leaves all as it is, 1 gives all papers the same in sum; chosen on the `tune` half of tests/fixtures/search. */
const EVENING = 0.25;

/** The order of the papers of a term. */
export function weightiestFirst(a: NearPaper, b: NearPaper): number {
  return b.weight - a.weight || a.number - b.number;
}

function weighedBy(factors: Float64Array): (paper: NearPaper) => NearPaper {
  return ({ number, weight }) => ({ number, weight: weight * (factors[number] ?? 1) });
}
