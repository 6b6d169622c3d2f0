// The papers of a topic -> what else they have in common: other topics, data sets, methods of papers that they name. Pure.
import type { CatalogPaper } from '../catalog.ts';

/** What stands around a topic, each with the number of its papers that share it; most first, then by slug. */
export interface Around {
  readonly topics: readonly Shared[];
  readonly datasets: readonly Shared[];
  /** By the paper that proposes the method. */
  readonly methods: readonly Shared[];
}

export interface Shared {
  readonly slug: string;
  readonly papers: number;
}

/** One paper is no company. */
const FEWEST = 2;

/** Everything that at least two papers of the topic share. */
export function around(topic: string, papers: readonly CatalogPaper[]): Around {
  const count = (slugsOf: (paper: CatalogPaper) => readonly string[]): readonly Shared[] => {
    const counts = new Map<string, number>();
    for (const paper of papers)
      for (const slug of new Set(slugsOf(paper))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    return [...counts]
      .filter(([, papersWith]) => papersWith >= FEWEST)
      .map(([slug, papersWith]) => ({ slug, papers: papersWith }))
      .toSorted((a, b) => b.papers - a.papers || (a.slug < b.slug ? -1 : 1));
  };
  return {
    topics: count((paper) => paper.topics.map(({ slug }) => slug).filter((slug) => slug !== topic)),
    datasets: count((paper) => paper.datasets.map(({ slug }) => slug)),
    methods: count((paper) => paper.methods.map(({ slug }) => slug)),
  };
}
