// Papers -> for each the others nearest to it by their words, and the words that made it so. Pure.
import { findNeighbours } from './neighbours.ts';
import { explainer } from './reasons.ts';
import { weighTerms } from './terms.ts';
import { type RelatedSource, readPapers, wordReader } from './words.ts';

export type { RelatedSource } from './words.ts';

/** A paper related to another. */
export interface RelatedPaper {
  readonly slug: string;
  /** How near, more than 0 and at most 1, in steps of 0.001: the cosine of their TF-IDF weights; 1 for the editor's choice. */
  readonly score: number;
  /** The shared words that weigh most, as the paper that shows them writes them; empty for the editor's choice alone. */
  readonly because: readonly string[];
  /** `text`: by the words of both; `editor`: the paper's facts file names the other. */
  readonly where: 'text' | 'editor';
}

/** How many related papers a paper has at most. */
export const MOST_RELATED = 8;

/**
 * The papers most related to each, by slug: nearest first, equal ones by slug, as many as are near enough and share
 * enough words, so maybe none; one that shares two single words alone, or no topic, gives way to others nearly as near. The order of the papers given does not matter; their slugs must differ.
 */
export function relatedPapers(papers: readonly RelatedSource[]): ReadonlyMap<string, readonly RelatedPaper[]> {
  const sorted = papers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const reader = wordReader();
  const stream = readPapers(sorted, reader);
  const rows = weighTerms(stream, reader);
  const explain = explainer(sorted, stream, rows, reader);
  const related = new Map<string, readonly RelatedPaper[]>();
  findNeighbours(rows, LOOKED_AT, (at, neighbours) => {
    const paper = sorted[at];
    if (!paper) return;
    const near = neighbours.filter(({ score }) => score >= LEAST_SCORE);
    const choices = (from: number, to?: number): readonly Choice[] => {
      const some = near.slice(from, to);
      const reasons = explain(
        at,
        some.map((neighbour) => neighbour.paper),
      );
      return some.flatMap(({ paper: place, score }, index) => {
        const [other, reason] = [sorted[place], reasons[index]];
        if (!other || !reason || reason.words < FEWEST_WORDS) return [];
        const nearness = isOfOtherTopics(paper, other) ? score * OTHER_WORTH : score;
        if (nearness < LEAST_SCORE) return [];
        const preferred = reason.firm ? nearness : nearness * LOOSE_WORTH;
        return [
          { related: { slug: other.slug, score, because: reason.terms, where: 'text' }, rank: from + index, preferred },
        ];
      });
    };
    const first = choices(0, MOST_RELATED);
    // Nearer and firm: nothing beyond could take their places.
    const settled =
      first.length === MOST_RELATED && first.every(({ related: own, preferred }) => preferred === own.score);
    related.set(paper.slug, mostRelated(settled ? first : [...first, ...choices(MOST_RELATED)]));
  });
  return related;
}

interface Choice {
  readonly related: RelatedPaper;
  /** Place among the neighbours, nearest first. */
  readonly rank: number;
  readonly preferred: number;
}

/** Those to prefer, in the order of their ranks. */
function mostRelated(choices: readonly Choice[]): readonly RelatedPaper[] {
  const chosen = choices.toSorted((a, b) => b.preferred - a.preferred || a.rank - b.rank).slice(0, MOST_RELATED);
  return chosen.toSorted((a, b) => a.rank - b.rank).map((choice) => choice.related);
}

/** Of two papers on different subjects, the same words may well mean different things: "anomaly detection" in images, of gradients. */
function isOfOtherTopics({ topics: own = [] }: RelatedSource, { topics = [] }: RelatedSource): boolean {
  return own.length > 0 && topics.length > 0 && !own.some((topic) => topics.includes(topic));
}

/** So many are explained, for those that nothing but chance brought near to fall behind the next. */
const LOOKED_AT = 3 * MOST_RELATED;
/** What two papers without a common topic are worth beside others as near: of pairs left out for it, 60 of 85 were about different things. */
const OTHER_WORTH = 0.6;
/** What two papers without a firm reason are worth beside others as near. */
const LOOSE_WORTH = 0.65;

// A reader wants eight, and the words beside each say what it is worth: only what is chance is left out. Of 60 pairs that
// scored 0.22 or more, read by hand, 54 were about one thing, in an archive of 172 papers as in one of 5,839.
const LEAST_SCORE = 0.08;
/** One word is a coincidence. */
const FEWEST_WORDS = 2;
