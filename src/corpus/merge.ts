// Digests as parsed, one per file -> digests with their dates and papers, each paper once. Pure.
import { isoDate, writeDate } from '../digest/dates.ts';
import type { DigestRecord } from '../digest/digest.ts';
import { type Message, message } from '../digest/messages.ts';
import { byText } from '../text/order.ts';
import { conflicts } from './conflicts.ts';
import { type DatedFile, type DigestFile, nameDigests } from './name-digests.ts';
import { assignSlugs, groupRecords, toPaper } from './papers.ts';
import type { PlacedRecord } from './placed.ts';
import type { DigestEntry, DigestFileEntry, Note, Paper } from './schemas.ts';

export interface Corpus {
  /** Oldest first. */
  readonly digests: readonly DigestEntry[];
  /** By slug. */
  readonly papers: readonly Paper[];
  /** All problems of all files, also of those that could not be published. */
  readonly messages: readonly Message[];
}

/** Merges all files. The result depends on names and contents alone, not on the order given. */
export function mergeDigests(files: readonly DigestFile[]): Corpus {
  const messages: Message[] = [];
  const dated = nameDigests(files, messages);
  const placed = dated.flatMap((file) => placeRecords(file, messages));
  const groups = groupRecords(placed);
  messages.push(...conflicts(groups));
  const papers = assignSlugs(groups.map(toPaper), messages).toSorted((a, b) => byText(a.slug, b.slug));
  const all = [...files.flatMap((file) => [...file.messages, ...file.parsed.messages]), ...messages];
  const listed = listPapers(papers, all);
  const byFile = Map.groupBy(all, (each) => each.file);
  const digests = [...Map.groupBy(dated, ({ id }) => id)].map(([id, [first, ...further]], order) => ({
    ...toEntry(first as DatedFile, byFile),
    id,
    date: (first as DatedFile).when.date,
    order,
    yearFrom: (first as DatedFile).when.yearFrom,
    papers: listed.get(id) ?? [],
    further: further.map((file) => toEntry(file, byFile)),
  }));
  return { digests, papers, messages: all };
}

function placeRecords(file: DatedFile, messages: Message[]): readonly PlacedRecord[] {
  const year = Number(file.when.date.slice(0, 4));
  return file.parsed.digest.records.map((record, index) => ({
    record,
    position: file.position + index,
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

/** Slugs of each digest's papers in the order of the page; a second record of a paper in one file is told and listed once. */
function listPapers(papers: readonly Paper[], messages: Message[]): ReadonlyMap<string, string[]> {
  const entries = papers.flatMap((paper) =>
    paper.appearances.map((appearance) => ({ slug: paper.slug, ...appearance })),
  );
  const listed = new Map<string, Set<string>>();
  const first = new Map<string, string>();
  for (const { slug, digest, file, line, column } of entries.toSorted(
    (a, b) => a.position - b.position || byText(a.digest, b.digest),
  )) {
    const firstLine = first.get(`${file} ${slug}`);
    // Dumps may stand on one line.
    const begins = column === 1 ? `${line}` : `${line}, column ${column}`;
    if (firstLine === undefined) first.set(`${file} ${slug}`, begins);
    else messages.push(message('paper-repeated', file, { line, column }, firstLine));
    listed.set(digest, (listed.get(digest) ?? new Set()).add(slug));
  }
  return new Map([...listed].map(([digest, slugs]) => [digest, [...slugs]]));
}

function toEntry(file: DatedFile, byFile: ReadonlyMap<string, readonly Message[]>): DigestFileEntry {
  return {
    file: file.name,
    sha256: file.sha256,
    bytes: file.bytes,
    records: file.parsed.digest.records.length,
    counted: file.parsed.digest.counted,
    notes: (byFile.get(file.name) ?? []).map(toNote).toSorted(byPlace),
  };
}

function toNote({ id, severity, place, text, hint }: Message): Note {
  return { id, severity, line: place.line, column: place.column, text, hint };
}

function byPlace(a: Note, b: Note): number {
  return a.line - b.line || a.column - b.column || byText(a.id, b.id);
}
