// Papers that a count counts -> their links, which the count unfolds into. Pure.
import { paperUrl } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import type { Link } from './meta.ts';

/** Papers that a count leads to. */
export interface OnDemand {
  /** The count, with what it counts. */
  readonly label: string;
  /** In the order of the list, as many as one page can hold. */
  readonly papers: readonly Link[];
  /** "and 863 older ones", and a search that finds them, where there are more; else null. */
  readonly rest: { readonly count: string; readonly search: Link } | null;
}

/** Links to papers, each by its own name where it has one. */
export function paperLinks({ paperBySlug }: Pick<Catalog, 'paperBySlug'>, slugs: readonly string[]): readonly Link[] {
  return slugs.flatMap((slug) => {
    const paper = paperBySlug.get(slug);
    return paper === undefined ? [] : [{ href: paperUrl(slug), label: paper.name ?? paper.title.text }];
  });
}
