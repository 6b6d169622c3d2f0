// Papers -> for each the others nearest to it by their words, and the words that made it so. Pure.
import { findNeighbours } from './neighbours.ts';
import { explainer } from './reasons.ts';
import { weighTerms } from './terms.ts';
import { type RelatedSource, readPapers, wordReader } from './words.ts';

export type { RelatedSource } from './words.ts';

/** A paper related to another. */
export interface RelatedPaper {
  readonly slug: string;
  /** How near, more than 0 and at most 1, in steps of 0.001: the cosine of their TF-IDF weights. */
  readonly score: number;
  /** The shared words that weigh most, as the paper that shows them writes them; never empty. */
  readonly because: readonly string[];
}

/** How many related papers a paper has at most. */
export const MOST_RELATED = 8;

/**
 * The papers most related to each, by slug: nearest first, equal ones by slug, as many as are near enough and share
 * enough words, so maybe none. The order of the papers given does not matter; their slugs must differ.
 */
export function relatedPapers(papers: readonly RelatedSource[]): ReadonlyMap<string, readonly RelatedPaper[]> {
  const sorted = papers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const reader = wordReader();
  const stream = readPapers(sorted, reader);
  const rows = weighTerms(stream, reader);
  const explain = explainer(stream, rows, reader);
  const related = new Map<string, readonly RelatedPaper[]>();
  findNeighbours(rows, MOST_RELATED, (at, neighbours) => {
    const paper = sorted[at];
    if (!paper) return;
    const near = neighbours.filter(({ score }) => score >= LEAST_SCORE);
    const reasons = explain(
      at,
      paper,
      near.map((neighbour) => neighbour.paper),
    );
    const own = near.flatMap((neighbour, rank): readonly RelatedPaper[] => {
      const [other, reason] = [sorted[neighbour.paper], reasons[rank]];
      if (!other || !reason || reason.words < FEWEST_WORDS) return [];
      return [{ slug: other.slug, score: neighbour.score, because: reason.terms }];
    });
    related.set(paper.slug, own);
  });
  return related;
}

// A reader wants eight, and the words beside each say what it is worth: only what is chance is left out. Of 60 pairs that
// scored 0.22 or more, read by hand, 54 were about one thing, in an archive of 172 papers as in one of 5,839.
const LEAST_SCORE = 0.08;
/** One word is a coincidence. */
const FEWEST_WORDS = 2;
