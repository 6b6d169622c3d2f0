// A paper -> the meta tags that Google Scholar and Zotero read from its page. Pure.

import { LANGUAGE } from '../../site.ts';
import { arxivPdfUrl } from '../../text/identifiers.ts';
import { type Citable, dateOf, plainText } from './citable.ts';
import { authorNames, fullFamily, spoken } from './names.ts';

/** Name and content of one `<meta>`. */
export type MetaTag = readonly [name: string, content: string];

/**
 * Highwire Press tags, after the inclusion guidelines of Google Scholar; nothing that is not known. None for a paper whose
 * title is lost.
 */
export function highwireTags(paper: Citable): readonly MetaTag[] {
  const { title, abstract, published, arxiv, pdf, doi, venue, page } = paper;
  if (title === null) return [];
  const tags: readonly (readonly [name: string, content: string | null])[] = [
    ['citation_title', plainText(title)],
    ...authorNames(paper.authors).map(
      (name) =>
        ['citation_author', 'literal' in name ? spoken(name) : [fullFamily(name), name.given].join(', ')] as const,
    ),
    ['citation_publication_date', slashed(dateOf(paper))],
    ['citation_online_date', slashed(published)],
    [venue?.kind === 'journal' ? 'citation_journal_title' : 'citation_conference_title', venue?.name ?? null],
    ['citation_volume', venue?.volume ?? null],
    ['citation_issue', venue?.issue ?? null],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', doi],
    ['citation_pdf_url', arxiv === null ? pdf : arxivPdfUrl(arxiv)],
    ['citation_abstract', abstract.length === 0 ? null : plainText(abstract)],
    ['citation_abstract_html_url', page],
    ['citation_language', LANGUAGE],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]));
}

function slashed(date: string | null): string | null {
  return date?.replaceAll('-', '/') ?? null;
}
