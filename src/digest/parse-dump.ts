// Text of an API dump (the list that /api/daily_papers answers with) -> digest and messages. Pure: a record that is damaged
// harms itself alone, what comes after it is found again.
import { countDumpRecords } from './count.ts';
import { isoDate, readIsoDate } from './dates.ts';
import type { Digest, PartialDate, Place } from './digest.ts';
import { type Entry, readEntries } from './dump-entries.ts';
import { describe, type TellAt } from './dump-fields.ts';
import { type DumpRecord, readEntry } from './dump-record.ts';
import { type JsonNode, readJson, skipBlanks } from './json.ts';
import { type Message, message } from './messages.ts';
import type { Parsed } from './parse.ts';
import { placesIn } from './places.ts';
import { unreadableAs } from './unreadable.ts';

/**
 * Reads one API dump. Never throws: what cannot be understood is a message of severity `error`, what is published with less
 * than it should have a `warning`. Unknown keys are not looked at, missing ones are no problem.
 * @param file name for the messages
 * @param text the file's text, a byte-order mark allowed
 */
export function parseDump(file: string, text: string): Parsed {
  const messages: Message[] = [];
  const plain = text.replace(/^\uFEFF/, '');
  const placeOf = placesIn(plain);
  const tell: TellAt = (id, offset, ...details) => messages.push(message(id, file, placeOf(offset), ...details));
  const nothing = (): Parsed => ({
    digest: { form: 'dump', date: null, datePlace: TOP, records: [], counted: 0 },
    messages,
  });
  const unreadable = unreadableAs(plain);
  if (unreadable !== null) {
    tell(unreadable === 'file-html' ? 'dump-html' : unreadable, 0);
    return nothing();
  }
  const { entries, failures } = readEntries(plain);
  const read = readRecords(entries, placeOf, tell);
  if (read.length === 0) {
    messages.length = 0;
    const [failure] = failures;
    const alone = failure === undefined ? null : readJson(plain, 0);
    if (alone?.node && alone.failure === null && skipBlanks(plain, alone.end) === plain.length) {
      tell('dump-not-list', 0, held(alone.node));
    } else if (failure !== undefined) tell('dump-unreadable', failure.at, failure.expected);
    else if (entries.length === 0) tell('dump-no-papers', 0);
    else tell('dump-not-list', 0, 'a list without papers');
    return nothing();
  }
  for (const { at, expected } of failures) {
    if (at >= plain.trimEnd().length) tell('dump-cut', at);
    else tell('dump-damaged', at, expected);
  }
  const records = read.map(({ record }) => record);
  const counted = countDumpRecords(plain);
  if (counted !== records.length) tell('count-differs', 0, counted, records.length);
  return {
    digest: { form: 'dump', ...dayOf(read, readIsoDate(file) !== null, placeOf, tell), records, counted },
    messages,
  };
}

const TOP: Place = { line: 1, column: 1 };
function readRecords(
  entries: readonly Entry[],
  placeOf: (offset: number) => Place,
  tell: TellAt,
): readonly DumpRecord[] {
  return entries.flatMap(({ node, index }) => {
    const pointer = `/${index}`;
    if (node.kind !== 'object') {
      tell('dump-entry', node.at, pointer, `it is ${describe(node)}`);
      return [];
    }
    const read = readEntry({ node, pointer }, placeOf(node.at), tell);
    if (read === null) tell('dump-entry', node.at, pointer, 'it has neither title nor abstract');
    return read ?? [];
  });
}

/** The day to which the papers were submitted; where they differ, the newest. `dated`: the file name says it anyway. */
function dayOf(
  read: readonly DumpRecord[],
  dated: boolean,
  placeOf: (offset: number) => Place,
  tell: TellAt,
): Pick<Digest, 'date' | 'datePlace'> {
  const days = read
    .flatMap(({ listed }) => (listed === null ? [] : [{ ...listed, text: written(listed.day) }]))
    .toSorted((a, b) => (a.text < b.text ? 1 : a.text > b.text ? -1 : a.offset - b.offset));
  const [newest] = days;
  if (newest === undefined) return { date: null, datePlace: TOP };
  const others = [...new Set(days.map(({ text }) => text))];
  if (others.length > 1 && !dated) tell('dump-days-differ', newest.offset, others.slice(0, 5).join(', '));
  return { date: newest.day, datePlace: placeOf(newest.offset) };
}

function written(day: PartialDate): string {
  return isoDate(day, 0) ?? '';
}

/** What a file holds instead of a list; an API tells its mistakes under `error`. */
function held(node: JsonNode): string {
  const error = node.kind === 'object' ? node.members.find(({ key }) => key === 'error')?.value : undefined;
  return error === undefined ? describe(node) : `an error: ${describe(error)}`;
}
