// What the build read and what became of it -> the build receipt. Pure.

import type { Note } from '../../corpus/schemas.ts';
import { archiveUrl, digestsUrl, digestUrl, paperUrl, receiptUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest } from '../catalog.ts';
import { yearFromLabel } from './digest.ts';
import { countLabel, numberLabel } from './labels.ts';
import type { Link, PageMeta } from './meta.ts';
import { digestLabel } from './places.ts';
import { countedHref, type DerivationId, derivedPapers, repeatedPapers } from './receipt-lists.ts';

/** One file of the receipt. */
export interface FileView {
  /** Id of the digest, also the anchor. */
  readonly id: string;
  readonly file: string;
  readonly href: string;
  readonly digest: string;
  readonly year: string;
  readonly sha256: string;
  readonly bytes: string;
  readonly counted: string;
  readonly records: string;
  readonly papers: string;
  /** How many messages the file has, with the place that lists them; null: none. */
  readonly messages: Link | null;
}

/** The messages of one file. */
export interface FileMessages extends Link {
  /** The anchor. */
  readonly id: string;
  /** In the order of the file. */
  readonly notes: readonly {
    readonly place: string;
    /** The paper in whose record the place is; null: in none. */
    readonly paper: Link | null;
    readonly id: string;
    readonly severity: Note['severity'];
    readonly text: string;
    readonly hint: string;
  }[];
}

export interface ReceiptView {
  readonly meta: PageMeta;
  /** The sum that must come out: records less repeats are papers. */
  readonly totals: readonly { readonly label: string; readonly value: string; readonly href: string | null }[];
  /** Papers that each derivation says something of; `how`: which derivation, as components/how.ts names it. */
  readonly derived: readonly {
    readonly label: string;
    /** The last word of the label, which is apart so that "how" stays with it. */
    readonly last: string;
    readonly value: string;
    readonly href: string | null;
    readonly how: DerivationId | null;
  }[];
  /** Papers in = papers out, in words. */
  readonly verdict: string;
  /** Newest first. */
  readonly files: readonly FileView[];
  /** All messages, by file, with the anchor of them all. */
  readonly messages: { readonly id: string; readonly files: readonly FileMessages[] };
}

export function receiptView(catalog: Catalog): ReceiptView {
  const { files, counted, records, papers, repeats, warnings } = catalog.receipt;
  const [first] = catalog.digests;
  const byFile = first === undefined ? null : `#${first.id}`;
  return {
    meta: {
      title: 'Build receipt',
      description: `What this site was built from: ${countLabel(files, 'file')}, ${countLabel(records, 'record')}, ${countLabel(papers, 'paper')}.`,
      path: receiptUrl(),
      breadcrumbs: [],
    },
    totals: [
      { label: 'Files', value: numberLabel(files), href: digestsUrl() },
      { label: 'Records by an independent count', value: numberLabel(counted), href: byFile },
      { label: 'Records read', value: numberLabel(records), href: byFile },
      {
        label: 'Records of a paper already listed',
        value: numberLabel(repeats),
        href: countedHref(catalog, repeatedPapers(catalog)),
      },
      { label: 'Papers published', value: numberLabel(papers), href: archiveUrl() },
      {
        label: 'Messages',
        value: numberLabel(warnings),
        href: warnings === 0 ? null : `#${MESSAGES}`,
      },
    ],
    derived: derivedCounts(catalog),
    verdict: verdict(catalog),
    files: catalog.digests.map(fileView),
    messages: {
      id: MESSAGES,
      files: catalog.digests.filter(({ notes }) => notes.length > 0).map(fileMessages),
    },
  };
}

const MESSAGES = 'messages';
const messagesId = ({ id }: CatalogDigest): string => `${MESSAGES}-${id}`;

function derivedCounts(catalog: Catalog): ReceiptView['derived'] {
  return derivedPapers(catalog).map((counted) => ({
    label: counted.title.slice(0, counted.title.lastIndexOf(' ')),
    last: counted.title.slice(counted.title.lastIndexOf(' ') + 1),
    value: numberLabel(counted.papers.length),
    href: countedHref(catalog, counted),
    how: counted.how,
  }));
}

function verdict({ receipt: { counted, records, papers, repeats } }: Catalog): string {
  const sum = `${numberLabel(records)} − ${numberLabel(repeats)} = ${numberLabel(papers)}`.replaceAll(' ', '\u00a0');
  if (counted === records && records - repeats === papers)
    return `Papers in are papers out: ${sum}, and both counts agree.`;
  return `The counts differ: ${numberLabel(counted)} counted, ${numberLabel(records)} read, ${sum}. The messages below say where.`;
}

function fileView(digest: CatalogDigest): FileView {
  return {
    id: digest.id,
    file: digest.file,
    href: digestUrl(digest.id),
    digest: digestLabel(digest),
    year: yearFromLabel(digest.yearFrom),
    sha256: digest.sha256,
    bytes: numberLabel(digest.bytes),
    counted: numberLabel(digest.counted),
    records: numberLabel(digest.records),
    papers: numberLabel(digest.entries.length),
    messages:
      digest.notes.length === 0 ? null : { href: `#${messagesId(digest)}`, label: numberLabel(digest.notes.length) },
  };
}

function fileMessages(digest: CatalogDigest): FileMessages {
  return {
    id: messagesId(digest),
    href: digestUrl(digest.id),
    label: digestLabel(digest),
    notes: digest.notes.map(({ id, line, column, severity, text, hint }) => ({
      id,
      place: `line ${line}, column ${column}`,
      paper: paperAt(digest, line),
      severity,
      text,
      hint,
    })),
  };
}

/** Records follow each other: a line belongs to the last one that begins at it or above. */
function paperAt({ entries }: CatalogDigest, line: number): Link | null {
  const paper = entries.filter(({ appearance }) => appearance.line <= line).at(-1)?.paper;
  return paper === undefined ? null : { href: paperUrl(paper.slug), label: paper.title.text };
}
