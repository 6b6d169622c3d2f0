// A paper -> its ContextObject in a span (COinS), by which Zotero offers all papers of a page at once. Pure.
import { type Citable, dateOf, plainText, readAt } from './citable.ts';
import { authorNames, fullFamily, spoken } from './names.ts';

/**
 * The `title` of a `<span class="Z3988">`: key and value pairs after OpenURL 1.0 (ANSI/NISO Z39.88), of its Dublin Core kind.
 * Null for a paper whose title is lost: there is nothing to name it by.
 */
export function coins(paper: Citable): string | null {
  const { title, doi, venue, arxiv } = paper;
  if (title === null) return null;
  const date = dateOf(paper);
  const pairs: readonly (readonly [key: string, value: string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    // Before the type: behind it Zotero would take the title for that of the proceedings.
    ['rft.title', plainText(title)],
    ['rft.type', typeOf(venue?.kind, arxiv)],
    ...(venue === null ? [] : [['rft.source', venue.name] as const]),
    ...authorNames(paper.authors.slice(0, MOST_CREATORS)).map(
      (name) => ['rft.creator', 'literal' in name ? spoken(name) : [fullFamily(name), name.given].join(', ')] as const,
    ),
    ...(date === null ? [] : [['rft.date', date] as const]),
    ...(doi === null ? [] : [['rft_id', `info:doi/${doi}`] as const]),
    ['rft.identifier', readAt(paper)],
  ];
  return new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
}

/**
 * Each of three thousand authors has a page, where all of them would stand again. The paper's own page and the files beside
 * lists have them all.
 */
const MOST_CREATORS = 100;

/** As Zotero names its kinds of items. */
function typeOf(kind: 'conference' | 'journal' | undefined, arxiv: string | null): string {
  if (kind !== undefined) return kind === 'journal' ? 'journalArticle' : 'conferencePaper';
  return arxiv === null ? 'document' : 'preprint';
}
