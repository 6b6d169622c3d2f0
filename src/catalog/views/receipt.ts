// What the build read and what became of it -> the build receipt. Pure.

import type { DigestFileEntry, Note } from '../../corpus/schemas.ts';
import { archiveUrl, digestsUrl, digestUrl, paperUrl, receiptUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest } from '../catalog.ts';
import { digestFiles } from '../digest-files.ts';
import type { ShownTrends } from '../trends/trends.ts';
import { yearFromLabel } from './digest.ts';
import { countLabel, numberLabel } from './labels.ts';
import type { Link, PageMeta } from './meta.ts';
import { digestLabel } from './places.ts';
import { type GatheredId, gatheredCounts } from './receipt-counts.ts';
import { countedHref, type DerivationId, derivedPapers, repeatedPapers, wordlessPapers } from './receipt-lists.ts';

/** One file of the receipt. */
export interface FileView {
  /** The anchor: the id of the digest, with a number behind it for its further files. */
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
  /**
   * Papers that each derivation says something of, then what is derived from many together; `how`: which derivation, as
   * components/how.ts names it.
   */
  readonly derived: readonly {
    readonly label: string;
    /** The last word of the label, which is apart so that "how" stays with it. */
    readonly last: string;
    readonly value: string;
    readonly href: string | null;
    readonly how: DerivationId | GatheredId | null;
  }[];
  /** Papers in = papers out, in words. */
  readonly verdict: string;
  /** Newest first. */
  readonly files: readonly FileView[];
  /** All messages, by file, with the anchor of them all. */
  readonly messages: { readonly id: string; readonly files: readonly FileMessages[] };
}

export function receiptView(catalog: Catalog, trends: Pick<ShownTrends, 'rising' | 'termCount'>): ReceiptView {
  const { files: count, counted, records, papers, repeats, warnings } = catalog.receipt;
  const [first] = catalog.digests;
  const byFile = first === undefined ? null : `#${first.id}`;
  return {
    meta: {
      title: 'Build receipt',
      description: `What this site was built from: ${countLabel(count, 'file')}, ${countLabel(records, 'record')}, ${countLabel(papers, 'paper')}.`,
      path: receiptUrl(),
      breadcrumbs: [],
    },
    totals: [
      { label: 'Files', value: numberLabel(count), href: digestsUrl() },
      { label: 'Records by an independent count', value: numberLabel(counted), href: byFile },
      { label: 'Records read', value: numberLabel(records), href: byFile },
      {
        label: 'Records of a paper already listed',
        value: numberLabel(repeats),
        href: countedHref(catalog, repeatedPapers(catalog)),
      },
      { label: 'Papers published', value: numberLabel(papers), href: archiveUrl() },
      ...wordlessCount(catalog),
      {
        label: 'Messages',
        value: numberLabel(warnings),
        href: warnings === 0 ? null : `#${MESSAGES}`,
      },
    ],
    derived: derivedCounts(catalog, trends),
    verdict: verdict(catalog),
    files: files(catalog).map(fileView),
    messages: {
      id: MESSAGES,
      files: files(catalog)
        .filter(({ file }) => file.notes.length > 0)
        .map(fileMessages),
    },
  };
}

const MESSAGES = 'messages';
const messagesId = (anchor: string): string => `${MESSAGES}-${anchor}`;

/** A file with its digest and the anchor of its place on the receipt. */
interface PlacedFile {
  readonly digest: CatalogDigest;
  readonly file: DigestFileEntry;
  readonly anchor: string;
  readonly label: string;
}

function files({ digests }: Catalog): readonly PlacedFile[] {
  return digests.flatMap((digest) =>
    digestFiles(digest).map((file, index) => ({
      digest,
      file,
      anchor: index === 0 ? digest.id : `${digest.id}-file-${index + 1}`,
      label: index === 0 ? digestLabel(digest) : `${digestLabel(digest)}, ${file.file}`,
    })),
  );
}

function derivedCounts(...made: Parameters<typeof gatheredCounts>): ReceiptView['derived'] {
  const [catalog] = made;
  const ofPapers = derivedPapers(catalog).map((counted) => ({
    ...counted,
    count: counted.papers.length,
    href: countedHref(catalog, counted),
  }));
  return [...ofPapers, ...gatheredCounts(...made)].map(({ title, count, href, how }) => ({
    label: title.slice(0, title.lastIndexOf(' ')),
    last: title.slice(title.lastIndexOf(' ') + 1),
    value: numberLabel(count),
    href,
    how,
  }));
}

/** Nothing where every paper has one, as nearly every archive's have. */
function wordlessCount(catalog: Catalog): ReceiptView['totals'] {
  const counted = wordlessPapers(catalog);
  const { title, papers } = counted;
  return papers.length === 0
    ? []
    : [{ label: title, value: numberLabel(papers.length), href: countedHref(catalog, counted) }];
}

function verdict({ receipt: { counted, records, papers, repeats } }: Catalog): string {
  const sum = `${numberLabel(records)} − ${numberLabel(repeats)} = ${numberLabel(papers)}`.replaceAll(' ', '\u00a0');
  if (counted === records && records - repeats === papers)
    return `Papers in are papers out: ${sum}, and both counts agree.`;
  return `The counts differ: ${numberLabel(counted)} counted, ${numberLabel(records)} read, ${sum}. The messages below say where.`;
}

function fileView({ digest, file, anchor, label }: PlacedFile): FileView {
  return {
    id: anchor,
    file: file.file,
    href: digestUrl(digest.id),
    digest: label,
    year: yearFromLabel(digest.yearFrom),
    sha256: file.sha256,
    bytes: numberLabel(file.bytes),
    counted: numberLabel(file.counted),
    records: numberLabel(file.records),
    papers: numberLabel(digest.entries.length),
    messages:
      file.notes.length === 0 ? null : { href: `#${messagesId(anchor)}`, label: numberLabel(file.notes.length) },
  };
}

function fileMessages({ digest, file, anchor, label }: PlacedFile): FileMessages {
  return {
    id: messagesId(anchor),
    href: digestUrl(digest.id),
    label,
    notes: file.notes.map(({ id, line, column, severity, text, hint }) => ({
      id,
      place: `line ${line}, column ${column}`,
      paper: paperAt(digest, file.file, { line, column }),
      severity,
      text,
      hint,
    })),
  };
}

/** Records follow each other: a place belongs to the last one that begins at it or above. */
function paperAt({ id, entries }: CatalogDigest, file: string, place: Pick<Note, 'line' | 'column'>): Link | null {
  const begun = entries
    .flatMap(({ paper }) => paper.appearances.map((record) => ({ paper, record })))
    .filter(({ record }) => record.digest === id && record.file === file)
    .filter(({ record }) => record.line < place.line || (record.line === place.line && record.column <= place.column))
    .toSorted((a, b) => a.record.position - b.record.position);
  const paper = begun.at(-1)?.paper;
  return paper === undefined ? null : { href: paperUrl(paper.slug), label: paper.title.text };
}
