// The formats in which citations are offered, with the names of their files. Pure: runs in builds, tests and browsers.
import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { markdown, markdownReference } from './markdown.ts';
import { plainReferences } from './plain-text.ts';
import { ris } from './ris.ts';

/** One format. */
export interface CitationFormat {
  readonly label: string;
  /** Without the dot: `csl.json`. */
  readonly ending: string;
  /** For the Content-Type; all are UTF-8. */
  readonly type: string;
  readonly write: (papers: readonly Citable[]) => string;
}

const BIBTEX: CitationFormat = { label: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex };
const RIS: CitationFormat = { label: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris };
const CSL: CitationFormat = {
  label: 'CSL-JSON',
  ending: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  write: cslJson,
};
const MARKDOWN: CitationFormat = { label: 'Markdown', ending: 'md', type: 'text/markdown', write: markdown };

/** For one paper, the most asked for first. */
export const PAPER_FORMATS: readonly CitationFormat[] = [
  BIBTEX,
  RIS,
  CSL,
  { ...MARKDOWN, write: (papers) => papers.map((paper) => `${markdownReference(paper)}\n`).join('') },
  { label: 'Text', ending: 'txt', type: 'text/plain', write: plainReferences },
];

/**
 * For a list of papers: the files beside its page, `papers.bib` and the like. `abstracts`: whether they are in it. They are in one
 * file alone, which every reference manager reads: with them a file is six times as large.
 */
export const LIST_FORMATS: readonly (CitationFormat & { readonly file: string; readonly abstracts: boolean })[] = [
  { ...BIBTEX, file: 'papers.bib', abstracts: false },
  { ...BIBTEX, label: 'BibTeX with abstracts', file: 'papers-abstracts.bib', abstracts: true },
  { ...RIS, file: 'papers.ris', abstracts: false },
  { ...CSL, file: 'papers.csl.json', abstracts: false },
  { label: 'CSV', ending: 'csv', type: 'text/csv', write: csv, file: 'papers.csv', abstracts: false },
  { ...MARKDOWN, file: 'papers.md', abstracts: false },
];
