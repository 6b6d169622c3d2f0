// Text of an API dump -> the values of its list, found again behind damage. Pure.
import { type JsonFailure, type JsonNode, readJson, skipBlanks } from './json.ts';

/** A value of the list. */
export interface Entry {
  /** Its index in the list: what cannot be read has one too. */
  readonly index: number;
  readonly node: JsonNode;
}

/** The values of the list in their order, those too that break off, and what is wrong with the JSON. */
export function readEntries(text: string): { entries: readonly Entry[]; failures: readonly JsonFailure[] } {
  const entries: Entry[] = [];
  const failures: JsonFailure[] = [];
  const nextEntry = entryFinder(text);
  let at = skipBlanks(text, 0);
  const failAt = (failure: JsonFailure, next: number | null) => {
    failures.push(failure);
    at = next ?? text.length + 1;
  };
  if (text.charAt(at) === '[') at += 1;
  else failAt({ at, expected: '“[”' }, nextEntry(at));
  let first = true;
  let index = 0;
  while (at <= text.length) {
    at = skipBlanks(text, at);
    if (text.charAt(at) === ']') {
      const rest = skipBlanks(text, at + 1);
      if (rest === text.length) break;
      failAt({ at: rest, expected: 'the end of the file' }, nextEntry(rest));
      first = true;
      continue;
    }
    if (!first) {
      if (text.charAt(at) !== ',') {
        failAt({ at, expected: '“,” or “]”' }, nextEntry(at));
        first = true;
        continue;
      }
      at += 1;
    }
    const begin = skipBlanks(text, at);
    const inside = text.charAt(begin) === '[' ? nextEntry(begin) : null;
    // A list that holds entries has one bracket too many; one that ends before the next entry is a value like others.
    if (inside !== null && readJson(text.slice(0, inside), begin).failure !== null) {
      failAt({ at: begin, expected: '“{”' }, inside);
      first = true;
      continue;
    }
    const { node, end, failure } = readJson(text, begin);
    if (node !== null) entries.push({ index, node });
    index += 1;
    first = failure !== null;
    if (failure === null) at = end;
    else failAt(failure, entryAfter(nextEntry, begin, failure.at));
  }
  return { entries, failures };
}

/** Where an entry begins; no text inside the JSON can look so, since its quotation marks would be escaped. */
const ENTRY = /\{\s*"paper"\s*:/g;

/** Where the next entry begins, from an offset on; null where none does. */
type NextEntry = (from: number) => number | null;

/** Remembers what it found last, so that asking at every value costs one way through the text. */
function entryFinder(text: string): NextEntry {
  let [asked, found]: [number, number | null] = [text.length, null];
  return (from) => {
    if (from < asked || (found !== null && found < from)) {
      ENTRY.lastIndex = from;
      [asked, found] = [from, ENTRY.exec(text)?.index ?? null];
    }
    return found;
  };
}

/**
 * Where to go on after damage: the failure may stand just inside the next entry, whose beginning was swallowed. Of several
 * the last is taken, so that the work stays linear in the text.
 */
function entryAfter(nextEntry: NextEntry, begin: number, failure: number): number | null {
  let found: number | null = null;
  for (let next = nextEntry(begin + 1); next !== null; next = nextEntry(next + 1)) {
    if (next > failure) return found ?? next;
    found = next;
  }
  return found;
}
