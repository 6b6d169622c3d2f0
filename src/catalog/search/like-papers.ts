// The related papers of each paper -> a longer list of those most like it: what names it in turn, and what is related to
// what is related. Pure.
import type { CatalogPaper } from '../catalog.ts';
import type { NearPaper } from './near-index.ts';
import { numbered } from './paper-words.ts';

/** What is read of the papers. */
export interface LikeSource {
  readonly papers: readonly {
    readonly slug: string;
    readonly related: readonly Pick<CatalogPaper['related'][number], 'slug' | 'score'>[];
  }[];
}

/** How many papers are like one at most. */
export const MOST_LIKE = 20;

/** By number of the paper: those most like it, the likest first; weights from 0 to {@link FULL}. */
export function likePapers(source: LikeSource): readonly (readonly NearPaper[])[] {
  const papers = numbered(source.papers);
  const numbers = new Map(papers.map(({ slug }, number) => [slug, number]));
  const direct = papers.map(() => new Map<number, number>());
  for (const [number, { related }] of papers.entries())
    for (const { slug, score } of related) {
      const other = numbers.get(slug);
      if (other === undefined) continue;
      // The cosine is the same both ways, though only the one paper lists the other; an editor's choice counts more.
      const nearness = Math.max(score, direct[number]?.get(other) ?? 0);
      direct[number]?.set(other, nearness);
      direct[other]?.set(number, nearness);
    }
  return direct.map((near, number) => {
    const likeness = new Map(near);
    for (const [between, score] of near)
      for (const [other, further] of direct[between] ?? [])
        if (other !== number) likeness.set(other, Math.max(likeness.get(other) ?? 0, score * further));
    return [...likeness]
      .map(([other, score]) => ({ number: other, weight: FULL * score }))
      .sort((a, b) => b.weight - a.weight || a.number - b.number)
      .slice(0, MOST_LIKE);
  });
}

/** What a cosine of 1 weighs: as much as a part of the index can hold. */
const FULL = 20;
