// Papers -> a table for spreadsheets: CSV after RFC 4180. Pure.
import { venueWords } from '../../text/venue.ts';
import { type Citable, plainText, readAt, remark, yearOf } from './citable.ts';
import { authorNames, spoken } from './names.ts';

/** The columns, in their order. */
export const CSV_COLUMNS = [
  'key',
  'title',
  'authors',
  'author count',
  'year',
  'published',
  'venue',
  'arxiv',
  'doi',
  'url',
  'page',
  'remark',
] as const;

/**
 * A line of headings, then one of each paper; CR LF, UTF-8 with a byte-order mark, without which Excel reads another encoding.
 * Authors are separated by semicolons. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csv(papers: readonly Citable[]): string {
  const lines = [CSV_COLUMNS, ...papers.map(cells)].map((line) => `${line.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cells(paper: Citable): readonly string[] {
  const { key, title, authors, authorCount, published, venue, arxiv, doi, page } = paper;
  const names = authorNames(authors);
  return [
    key,
    title === null ? '' : plainText(title),
    names.map(spoken).join('; '),
    String(names.length || (authorCount ?? '')),
    yearOf(paper) ?? '',
    published ?? '',
    venue === null ? '' : venueWords(venue),
    arxiv ?? '',
    doi ?? '',
    readAt(paper),
    page,
    remark(paper) ?? '',
  ];
}

/** After OWASP, "CSV Injection"; full-width signs begin formulas as well. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
