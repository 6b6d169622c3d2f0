// Papers -> CSL-JSON, what citation processors and Zotero exchange. Pure.
import { type Citable, dateOf, plainText, readAt, remark } from './citable.ts';
import { type AuthorName, authorNames } from './names.ts';

/** A person, or a name that has no parts. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** One item of https://github.com/citation-style-language/schema, schemas/input/csl-data.json. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article' | 'article-journal' | 'paper-conference' | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** A JSON array, one paper a line; its texts hold no markup. */
export function cslJson(papers: readonly Citable[]): string {
  return `[\n${papers.map((paper) => JSON.stringify(cslItem(paper), literal)).join(',\n')}\n]\n`;
}

/** What is not known is left out. */
export function cslItem(paper: Citable): CslItem {
  const { title, abstract, arxiv, doi, venue } = paper;
  const [authors, issued, note] = [authorNames(paper.authors), dateOf(paper), remark(paper)];
  return {
    id: paper.key,
    type: typeOf(paper),
    ...(title !== null && { title: plainText(title) }),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(issued !== null && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(venue !== null && { 'container-title': venue.name }),
    ...(venue?.volume !== undefined && { volume: venue.volume }),
    ...(venue?.issue !== undefined && { issue: venue.issue }),
    ...(arxiv !== null && { number: `arXiv:${arxiv}` }),
    ...(arxiv !== null && venue === null && { publisher: 'arXiv' }),
    ...(doi !== null && { DOI: doi }),
    URL: readAt(paper),
    ...(abstract.length > 0 && { abstract: plainText(abstract) }),
    ...(note !== null && { note }),
  };
}

function typeOf({ venue, arxiv }: Citable): CslItem['type'] {
  if (venue !== null) return venue.kind === 'journal' ? 'article-journal' : 'paper-conference';
  return arxiv === null ? 'document' : 'article';
}

// Processors read some tags as markup, and not all of them the same: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html.
const TAG = /<(?=\/?[a-z][^<>]*>)/giu;

/** What looks like a tag in a text stays text: U+200C, which nobody sees, keeps its bracket and its name apart. */
function literal(key: string, value: unknown): unknown {
  return typeof value !== 'string' || key === 'URL' || key === 'DOI' ? value : value.replace(TAG, '<\u200c');
}

function cslName(name: AuthorName): CslName {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}
