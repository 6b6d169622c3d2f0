// Text of a saved listing page -> digest and messages. Pure: strict about what it claims, tolerant of what it meets.
import { countRecords } from './count.ts';
import type { Digest, DigestRecord, Place } from './digest.ts';
import { type FactsBlock, factsAt } from './facts.ts';
import { inkedLines, type Line } from './lines.ts';
import { type Message, type MessageId, message } from './messages.ts';
import { readPreamble } from './preamble.ts';
import { type Segment, segments } from './segments.ts';
import { unreadableAs } from './unreadable.ts';

export interface Parsed {
  readonly digest: Digest;
  readonly messages: readonly Message[];
}

/**
 * Reads one saved listing page. Never throws: what cannot be understood is a message of severity `error`,
 * what is published with less than it should have a `warning`.
 * @param file name for the messages
 * @param text the file's text, a byte-order mark and any line endings allowed
 */
export function parseDigest(file: string, text: string): Parsed {
  const messages: Message[] = [];
  const tell = (id: MessageId, place: Place, ...details: (string | number)[]) =>
    messages.push(message(id, file, place, ...details));
  const top: Place = { line: 1, column: 1 };
  const unreadable = unreadableAs(text);
  if (unreadable !== null) {
    tell(unreadable, top);
    return { digest: { form: 'page', date: null, datePlace: top, records: [], counted: 0 }, messages };
  }
  const lines = inkedLines(text.replace(/^\uFEFF/, ''));
  const preamble = readPreamble(lines, firstFacts(lines));
  const records = readRecords(withoutRepeats(lines.slice(preamble.end), tell), tell);
  if (records.length === 0) tell('file-no-papers', preamble.datePlace);
  const recognised =
    preamble.found || records.some((record) => record.authorCount !== null || record.published !== null);
  if (!recognised) {
    messages.length = 0;
    tell('file-not-digest', top);
    return { digest: { form: 'page', date: null, datePlace: top, records: [], counted: 0 }, messages };
  }
  const counted = countRecords(text);
  if (counted !== records.length && records.length > 0) tell('count-differs', top, counted, records.length);
  return { digest: { form: 'page', date: preamble.date, datePlace: preamble.datePlace, records, counted }, messages };
}

type Tell = (id: MessageId, place: Place, ...details: (string | number)[]) => void;

/** Index of the first facts block that is certain without knowing where the page's heading ends. */
function firstFacts(lines: readonly Line[]): number {
  const index = lines.findIndex((_, at) => {
    const block = factsAt(lines, at);
    return block !== null && (block.authorCount !== null || block.end - block.start > 1);
  });
  return index === -1 ? lines.length : index;
}

/** A line that stands twice in a row was doubled by accident; facts lines see to their own. */
function withoutRepeats(lines: readonly Line[], tell: Tell): readonly Line[] {
  return lines.filter((line, index) => {
    const repeats = !line.opensParagraph && line.text === lines[index - 1]?.text && line.text.length > 3;
    if (repeats) tell('line-repeated', line.place);
    return !repeats;
  });
}

/** Walks from facts block to facts block; what stands between two belongs to the records that end with the second. */
function readRecords(lines: readonly Line[], tell: Tell): readonly DigestRecord[] {
  const records: DigestRecord[] = [];
  let runStart = 0;
  let at = 0;
  while (at < lines.length) {
    const block = factsAt(lines, at);
    if (block === null) {
      at += 1;
      continue;
    }
    for (const each of readRun(lines.slice(runStart, at), block, lines[at] as Line, tell)) records.push(each);
    at = Math.max(block.end, at + 1);
    runStart = at;
  }
  for (const each of readRun(lines.slice(runStart), null, null, tell)) records.push(each);
  return records;
}

function readRun(
  run: readonly Line[],
  facts: FactsBlock | null,
  factsLine: Line | null,
  tell: Tell,
): readonly DigestRecord[] {
  const found = segments(run);
  if (facts !== null && factsLine !== null) {
    if (found.length === 0) tell('facts-alone', factsLine.place);
    else for (const { id, line, detail } of facts.problems) tell(id, line.place, detail ?? '');
  }
  return found.map((segment, index) => record(segment, index === found.length - 1 ? facts : null, tell));
}

function record(segment: Segment, facts: FactsBlock | null, tell: Tell): DigestRecord {
  const { place } = segment.first;
  if (segment.title === null) tell('title-missing', place);
  if (segment.abstract === null) tell('abstract-missing', place);
  for (const line of segment.unseparated) tell('blank-line-missing', line.place);
  if (facts === null) tell('facts-missing', place);
  const upvotes = segment.upvotes === null ? Number.NaN : Number(segment.upvotes.replace(/[,.](?=\d{3}\b)/g, ''));
  return {
    place,
    title: segment.title,
    abstract: segment.abstract,
    authorCount: facts?.authorCount ?? null,
    organization: facts?.organization ?? null,
    published: facts?.published ?? null,
    comments: facts?.comments ?? null,
    upvotes: Number.isSafeInteger(upvotes) ? upvotes : null,
    facts: null,
  };
}
