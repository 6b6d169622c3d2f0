// Papers -> Markdown, for notes, READMEs and messages. Pure.
import { doiUrl } from '../../text/identifiers.ts';
import { venueWords } from '../../text/venue.ts';
import { type Citable, dateOf, plainText, readAt, remark } from './citable.ts';
import { authorNames, spoken } from './names.ts';

/** One item of a list each: the linked title, authors, where it came out and when. */
export function markdown(papers: readonly Citable[]): string {
  return papers.map((paper) => `- ${markdownReference(paper)}\n`).join('');
}

/** The same of one paper, on a line of its own. */
export function markdownReference(paper: Citable): string {
  const { title, venue, arxiv, doi } = paper;
  const named = title === null ? '\\[Title lost\\]' : markdownText(plainText(title));
  const authors = authorNames(paper.authors).map((name) => markdownText(spoken(name)));
  const [date, note] = [dateOf(paper), remark(paper)];
  const where = venue === null ? null : venueWords(venue);
  const told = date !== null && where?.includes(date) === true;
  const facts = [
    authors.length === 0 ? null : authors.join(', '),
    where === null ? null : markdownText(where),
    told ? null : date,
    arxiv === null ? null : `arXiv:${markdownText(arxiv)}`,
    doi === null || arxiv === null ? null : `DOI [${markdownText(doi)}](${target(doiUrl(doi))})`,
    note === null ? null : markdownText(note),
  ].filter((fact) => fact !== null);
  return `[${named}](${target(readAt(paper))}). ${facts.map(ended).join(' ')}`.trimEnd();
}

/** Text that Markdown, GitHub's too, shows as it stands: no emphasis, code, markup, formula, mention or address made into a link. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$@]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.');
}

function target(url: string): string {
  return url.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
