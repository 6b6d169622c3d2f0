// Papers as digests tell them, and facts files -> papers with what an editor says of each, who knows best. Pure.
import { type EditedPaper, type Facts, publicationOf } from './facts-schema.ts';
import { joinPublications } from './publication.ts';
import type { Paper } from './schemas.ts';

/** The papers in their order, corrections not yet applied. */
export function editedPapers(papers: readonly Paper[], facts: readonly Facts[]): readonly EditedPaper[] {
  const bySlug = new Map(facts.map((each) => [each.slug, each]));
  return papers.map((paper) => {
    const own = bySlug.get(paper.slug);
    const publication = joinPublications([...(own === undefined ? [] : [publicationOf(own)]), paper.publication]);
    return { ...paper, publication, corrections: own?.corrections ?? {} };
  });
}
