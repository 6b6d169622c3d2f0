// Digests as parsed, one per file -> digests with their dates and papers, each paper once. Pure.
import { isoDate, writeDate } from '../digest/dates.ts';
import type { DigestRecord } from '../digest/digest.ts';
import { type Message, message } from '../digest/messages.ts';
import type { Parsed } from '../digest/parse.ts';
import { byText } from '../text/order.ts';
import { type PageDate, pageDate } from './page-date.ts';
import { assignSlugs, groupRecords, type PlacedRecord, toPaper } from './papers.ts';
import type { DigestEntry, Note, Paper } from './schemas.ts';

/** One digest file, read and parsed. */
export interface DigestFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly parsed: Parsed;
  /** `date` of the sidecar. */
  readonly sidecarDate: string | null;
  /** What was wrong with the file itself. */
  readonly messages: readonly Message[];
}

export interface Corpus {
  /** Oldest first. */
  readonly digests: readonly DigestEntry[];
  /** By slug. */
  readonly papers: readonly Paper[];
  /** All problems of all files, also of those that could not be published. */
  readonly messages: readonly Message[];
}

interface DatedFile extends DigestFile {
  readonly id: string;
  readonly when: PageDate;
}

/** Merges all files. The result depends on names and contents alone, not on the order given. */
export function mergeDigests(files: readonly DigestFile[]): Corpus {
  const messages: Message[] = [];
  const dated = nameDigests(files, messages);
  const placed = dated.flatMap((file) => placeRecords(file, messages));
  const groups = groupRecords(placed);
  const papers = assignSlugs(groups.map(toPaper), messages).toSorted((a, b) => byText(a.slug, b.slug));
  const all = [...files.flatMap((file) => [...file.messages, ...file.parsed.messages]), ...messages];
  const listed = listPapers(papers, all);
  const byFile = Map.groupBy(all, (each) => each.file);
  const digests = dated.map((file, order) => ({
    id: file.id,
    date: file.when.date,
    order,
    yearFrom: file.when.yearFrom,
    file: file.name,
    sha256: file.sha256,
    bytes: file.bytes,
    records: file.parsed.digest.records.length,
    counted: file.parsed.digest.counted,
    papers: listed.get(file.id) ?? [],
    notes: (byFile.get(file.name) ?? []).map(toNote).toSorted(byPlace),
  }));
  return { digests, papers, messages: all };
}

/** A digest's id is its date; further files of one date are numbered in the order of their names. */
function nameDigests(files: readonly DigestFile[], messages: Message[]): readonly DatedFile[] {
  const dated = files.flatMap((file) => {
    if (file.parsed.digest.records.length === 0) return [];
    const { found, messages: told } = pageDate(file.name, file.parsed.digest, file.sidecarDate);
    messages.push(...told);
    return found === null ? [] : [{ ...file, when: found }];
  });
  const order = (file: { when: PageDate; name: string }) => `${file.when.date} ${file.name}`;
  const seen = new Map<string, number>();
  return dated
    .toSorted((a, b) => byText(order(a), order(b)))
    .map((file) => {
      const { date } = file.when;
      const number = (seen.get(date) ?? 0) + 1;
      seen.set(date, number);
      return { ...file, id: number === 1 ? date : `${date}-${number}` };
    });
}

function placeRecords(file: DatedFile, messages: Message[]): readonly PlacedRecord[] {
  const year = Number(file.when.date.slice(0, 4));
  return file.parsed.digest.records.map((record, position) => ({
    record,
    position,
    digest: file.id,
    file: file.name,
    published: publishedOn(record, year, file, messages),
  }));
}

/**
 * The whole date of a record. No paper is listed before it is published, so one later than its page is told; where the
 * page's year was itself inferred from such dates, it is not believed.
 */
function publishedOn(
  { published, place }: DigestRecord,
  year: number,
  file: DatedFile,
  messages: Message[],
): string | null {
  if (published === null) return null;
  const date = isoDate(published, year);
  const { date: page, yearFrom } = file.when;
  if (date !== null && date <= page) return date;
  const guessed = date === null || (published.year === null && yearFrom === 'inference');
  messages.push(message(guessed ? 'date-contradicts' : 'date-later', file.name, place, writeDate(published)));
  return guessed ? null : date;
}

/** Slugs of each digest's papers in the order of the page; a second record of the same paper is told and listed once. */
function listPapers(papers: readonly Paper[], messages: Message[]): ReadonlyMap<string, string[]> {
  const entries = papers.flatMap((paper) =>
    paper.appearances.map((appearance) => ({ slug: paper.slug, ...appearance })),
  );
  const listed = new Map<string, string[]>();
  const first = new Map<string, number>();
  for (const { slug, digest, file, line } of entries.toSorted(
    (a, b) => a.position - b.position || byText(a.digest, b.digest),
  )) {
    const slugs = listed.get(digest) ?? [];
    const firstLine = first.get(`${digest} ${slug}`);
    if (firstLine === undefined) {
      first.set(`${digest} ${slug}`, line);
      slugs.push(slug);
    } else {
      messages.push(message('paper-repeated', file, { line, column: 1 }, firstLine));
    }
    listed.set(digest, slugs);
  }
  return listed;
}

function toNote({ id, severity, place, text, hint }: Message): Note {
  return { id, severity, line: place.line, column: place.column, text, hint };
}

function byPlace(a: Note, b: Note): number {
  return a.line - b.line || a.column - b.column || byText(a.id, b.id);
}
