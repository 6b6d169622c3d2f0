// Papers -> BibTeX, for LaTeX with BibTeX or biber. Pure.

import { type Citable, type CitedPart, readAt, remark, yearOf } from './citable.ts';
import { type AuthorName, authorNames } from './names.ts';
import { oncePer } from './once-per.ts';
import { tex, texTitle } from './tex.ts';

/**
 * One entry each: `@inproceedings` or `@article` where the venue is known, else `@misc`; with `eprint` wherever the arXiv id is.
 * Abstracts are written where papers have one.
 */
export function bibtex(papers: readonly Citable[]): string {
  return papers.map(entryOf).join('\n');
}

const entryOf = oncePer(entry);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entry(paper: Citable): string {
  const { key, title, names, abstract, published, arxiv, doi, venue } = paper;
  const type = venue === null ? 'misc' : venue.kind === 'journal' ? 'article' : 'inproceedings';
  const [authors, year, note] = [authorNames(paper.authors), yearOf(paper), remark(paper)];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length === 0 ? null : braced(authors.map(author).join(' and '))],
    ['title', title === null ? null : braced(texOf(title, (text) => texTitle(text, names)))],
    [type === 'article' ? 'journal' : 'booktitle', venue === null ? null : braced(tex(venue.name))],
    ['volume', venue?.volume === undefined ? null : braced(tex(venue.volume))],
    ['number', venue?.issue === undefined ? null : braced(tex(venue.issue))],
    ['year', year === null ? null : braced(year)],
    // The month of another year than that of the proceedings says nothing of them.
    ['month', published === null || venue !== null ? null : (MONTHS[Number(published.slice(5, 7)) - 1] ?? null)],
    ['eprint', arxiv === null ? null : braced(verbatim(arxiv))],
    ['archivePrefix', arxiv === null ? null : '{arXiv}'],
    ['doi', doi === null ? null : braced(verbatim(doi))],
    ['url', braced(verbatim(readAt(paper)))],
    ['abstract', abstract.length === 0 ? null : braced(texOf(abstract, tex))],
    ['note', note === null ? null : braced(tex(note))],
  ];
  const written = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${key},\n${written.join(',\n')}\n}\n`;
}

const braced = (value: string) => `{${value}}`;

function texOf(parts: readonly CitedPart[], written: (text: string) => string): string {
  // Else a style that writes titles small would write a formula small.
  return parts.map((part) => (typeof part === 'string' ? written(part) : braced(part.tex))).join('');
}

/** Addresses and identifiers are read as they stand, but for what would end the field or begin a formula. */
function verbatim(text: string): string {
  return text.replace(/[{}\\$\s]/gu, encodeURIComponent);
}

function author(name: AuthorName): string {
  if ('literal' in name) return braced(tex(name.literal));
  const { family, given, particle, suffix } = name;
  // Of several words, or with a small letter first, a part of the family name would be taken for a particle.
  const last = /\s|^\P{Lu}/u.test(family) || BOUNDARY.test(family) ? braced(tex(family)) : tex(family);
  const first = BOUNDARY.test(given) ? braced(tex(given)) : tex(given);
  return [particle === '' ? last : `${particle} ${last}`, suffix, first].filter((part) => part !== '').join(', ');
}

/** Read as the end of a name, or of a part of it. */
const BOUNDARY = /,|\band\b/iu;
