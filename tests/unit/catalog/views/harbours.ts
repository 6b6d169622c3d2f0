// The catalogue that tests of views print: a few papers on harbours.
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Catalog, CatalogPaper } from '../../../../src/catalog/catalog.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

/** A paper that every one of the digests lists. */
export const LANTERNS = entry(
  'Lanterns by Rope-Light: A Study of Pre-Lit Harbours',
  'Harbours are dark. We propose lanterns on ropes. The code is at https://github.com/harbour/lanterns. It works.',
  facts('  • 7 authors', 'Aug 13, 2024 2'),
);
/** A digest of three papers. */
export const FIRST = page(
  LANTERNS,
  entry('Ropes Alone', 'We study ropes and nothing else.', facts('  • 1 author', 'Jan 31')),
  entry('A Paper Without Facts', 'We show a thing about harbours.', ''),
).replace('Nov 6', 'Feb 3');
const SECOND = page(LANTERNS).replace('Nov 6', 'Feb 4');

/** Three digests, two of one day. */
export const catalog = buildCatalog(
  collections({ '2025-02-03.txt': FIRST, '2025-02-04.txt': SECOND, '2025-02-04-b.txt': SECOND }),
);

/** The paper whose title begins so. */
export function paper(title: string): CatalogPaper {
  const found = catalog.papers.find((each) => each.source.title?.startsWith(title));
  if (found === undefined) throw new Error(`No paper begins with ${title}.`);
  return found;
}

/** The digest of that id. */
export function digest(id: string): Catalog['digests'][number] {
  const found = catalog.digests.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No digest ${id}.`);
  return found;
}
