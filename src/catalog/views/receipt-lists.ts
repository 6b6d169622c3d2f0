// The counts of the build receipt that no other page shows -> for each the papers it counts, on a page of its own. Pure.
import { archiveUrl, paperUrl, receiptListUrl, receiptUrl } from '../../urls.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { hasFacts, isCorrected, SAYS } from '../derived.ts';
import { isWordless } from '../search/wordless.ts';
import { countLabel } from './labels.ts';
import type { PageMeta } from './meta.ts';
import type { TextPart } from './text.ts';

/** What is derived, and in the end corrected. */
export type DerivationId =
  | 'keySentence'
  | 'topics'
  | 'names'
  | 'acronyms'
  | 'dataSets'
  | 'mentions'
  | 'figures'
  | 'related'
  | 'corrections';

/** A count of papers. */
export interface CountedPapers {
  /** Last part of the address of its page. */
  readonly id: string;
  /** "Papers with a topic". */
  readonly title: string;
  /** How it comes about, as components/how.ts names it; null: it is read, not derived. */
  readonly how: DerivationId | null;
  /** Newest first. */
  readonly papers: readonly CatalogPaper[];
}

export interface ReceiptListView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly how: DerivationId | null;
  readonly count: string;
  /** Newest first. Titles alone: the list may be of all papers but a few. */
  readonly papers: readonly { readonly href: string; readonly title: readonly TextPart[] }[];
}

/** Papers with something derived, or said by others, in the order of the receipt. */
export function derivedPapers({ papers }: Pick<Catalog, 'papers'>): readonly CountedPapers[] {
  const those = (
    id: string,
    what: string,
    how: DerivationId | null,
    is: (paper: CatalogPaper) => boolean,
  ): CountedPapers => ({
    id,
    title: `Papers with ${what}`,
    how,
    papers: papers.filter(is),
  });
  return [
    those('key-sentences', 'a key sentence', 'keySentence', SAYS.keySentences),
    those('topics', 'a topic', 'topics', SAYS.topics),
    those('names', 'a method name', 'names', SAYS.names),
    those('short-forms', 'a short form written out', 'acronyms', SAYS.acronyms),
    those('data-sets', 'a data set', 'dataSets', SAYS.datasets),
    those('methods', 'a method of another paper', 'mentions', SAYS.methods),
    those('figures', 'a figure', 'figures', SAYS.claims),
    those('related', 'a related paper', 'related', SAYS.related),
    those('facts', 'facts beyond the listing', null, hasFacts),
    those('corrections', 'a correction by an editor', 'corrections', isCorrected),
  ];
}

/** Papers that digests list more than once. */
export function repeatedPapers({ papers }: Pick<Catalog, 'papers'>): CountedPapers {
  const repeated = papers.filter(({ appearances }) => appearances.length > 1);
  return { id: 'repeats', title: 'Papers listed more than once', how: null, papers: repeated };
}

/** Papers that only the last part of their address, or what is known beside them, can find. */
export function wordlessPapers({ papers }: Pick<Catalog, 'papers'>): CountedPapers {
  return {
    id: 'wordless',
    title: 'Papers without a word in title or abstract',
    how: null,
    papers: papers.filter(isWordless),
  };
}

/** Where the papers counted are: on their page, or in the archive where they are all; null where there are none. */
export function countedHref({ papers: all }: Pick<Catalog, 'papers'>, { id, papers }: CountedPapers): string | null {
  if (papers.length === 0) return null;
  return papers.length === all.length ? archiveUrl() : receiptListUrl(id);
}

/** The page of each count that leads to one. */
export function receiptLists(catalog: Catalog): readonly { readonly id: string; readonly view: ReceiptListView }[] {
  return [...derivedPapers(catalog), repeatedPapers(catalog), wordlessPapers(catalog)]
    .filter((counted) => countedHref(catalog, counted) === receiptListUrl(counted.id))
    .map(({ id, title, how, papers }) => ({
      id,
      view: {
        meta: {
          title,
          description: `${title}: ${countLabel(papers.length, 'paper')} of ${countLabel(catalog.papers.length, 'paper')}.`,
          path: receiptListUrl(id),
          breadcrumbs: [{ label: 'Build receipt', href: receiptUrl() }],
        },
        title,
        how,
        count: countLabel(papers.length, 'paper'),
        papers: papers.map((paper) => ({ href: paperUrl(paper.slug), title: paper.title.inlines })),
      },
    }));
}
