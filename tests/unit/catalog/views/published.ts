// Catalogues for tests of views, of papers with facts beyond the listing.
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { type Publication, UNPUBLISHED } from '../../../../src/corpus/schemas.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

/** One paper a title, each published in a year of its own from 2021 on, with what is known of it. */
export function published(known: Readonly<Record<string, Partial<Publication>>>, abstract?: string): Catalog {
  const entries = Object.keys(known).map((title, at) =>
    entry(title, abstract, facts('  • 7 authors', `Apr 1, ${2021 + at}`)),
  );
  const { papers, ...rest } = collections({ '2030-11-06.txt': page(...entries) });
  return buildCatalog({
    ...rest,
    papers: papers.map((paper) => ({ ...paper, publication: { ...UNPUBLISHED, ...known[paper.title ?? ''] } })),
  });
}
