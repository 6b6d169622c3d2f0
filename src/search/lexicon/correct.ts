// A word that no paper has -> the words that may be meant, best first. Pure but for loading parts: runs in browsers and tests.
import { distance, nearKeys, soundOf } from './distance.ts';
import { type Entry, type Part, partOf } from './format.ts';
import { partsFrom } from './parts-from.ts';

/** A word that may be meant. */
export interface Candidate {
  readonly word: string;
  /** See distance.ts; of a word that only begins so, what its beginning costs. */
  readonly cost: number;
  /** True when the typed word is, but for slips, only the beginning of it. */
  readonly begun: boolean;
  readonly entry: Entry;
  readonly score: number;
}

/** How well a word goes with those beside it, in levels of the lexicon; 0 where nothing is known. */
export type Fit = (word: string) => number;

/** Letters a word must have to be corrected at all. */
const SHORTEST = 4;
/** From so many letters two slips are allowed. */
const LONG = 8;
/** One slip costs as much as a word in so many powers of two more papers is worth. */
const WORTH = 5;
/** A word that is so near, or as common as it is less near, is not looked for any further. */
const SURE = { cost: 0.75, least: -2.5, score: 0 } as const;
/** What being only the beginning of a word costs, and each letter that is not yet typed, in levels. */
const BEGUN = { slips: 0.3, letter: 0.1 } as const;
const TITLED = 1;
/** A word in no paper stands in the way of corrections: it is English, and was meant. */
const NO_PAPER = -1;

/** Most that the slips in a word of this length may cost; 0: nothing may. */
export function mostFor(length: number): number {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1.25 : 2.1;
}

/** The words of some parts that are near enough, best first; with `unfinished` also those of which a beginning is. */
export function candidates(typed: string, parts: readonly Part[], fit: Fit, unfinished: boolean): readonly Candidate[] {
  const most = mostFor(typed.length);
  const sound = soundOf(typed);
  const found: Candidate[] = [];
  for (const { entries } of parts) {
    for (const [text, entry] of entries) {
      const isPhrase = text.includes(' ');
      if (isPhrase && !entry.marked) continue;
      const word = isPhrase ? text.replaceAll(' ', '') : text;
      const cost = slips(typed, sound, word, most);
      const start = unfinished && word.length > typed.length ? startCost(typed, word, most) : Number.POSITIVE_INFINITY;
      const begun = start + BEGUN.slips < cost;
      const least = begun ? start : cost;
      if (least === Number.POSITIVE_INFINITY || (entry.level === NO_PAPER && begun)) continue;
      const left = begun ? (least === 0 ? 0 : BEGUN.slips * WORTH) + BEGUN.letter * (word.length - typed.length) : 0;
      const worth = entry.level + (entry.marked && !isPhrase ? TITLED : 0) + (entry.level === NO_PAPER ? 0 : fit(word));
      found.push({ word, cost: least, begun, entry, score: worth - least * WORTH - left });
    }
  }
  return found.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
}

/**
 * The words that may be meant, best first, looking first where the word itself would stand, then where it would with
 * its first letters
 * put right, then under its first letter and the keys beside it; each step only where the one before found nothing sure.
 */
export async function correct(
  typed: string,
  load: (part: string) => Promise<Part | null>,
  fit: Fit,
  unfinished: boolean,
): Promise<readonly Candidate[]> {
  const asked = new Set<string>();
  const parts: Part[] = [];
  let found: readonly Candidate[] = [];
  for (const step of steps(typed)) {
    const names = step.filter((name) => !asked.has(name));
    for (const name of names) asked.add(name);
    const loaded = await Promise.all([...new Set(names)].map(load));
    parts.push(...loaded.filter((part) => part !== null));
    found = candidates(typed, parts, fit, unfinished);
    if (found.some(isSure)) break;
  }
  return found;
}

function isSure({ cost, score, entry }: Candidate): boolean {
  return (
    entry.level > NO_PAPER &&
    score >= (cost <= SURE.cost ? SURE.least : cost <= 1 ? SURE.score : Number.POSITIVE_INFINITY)
  );
}

function slips(typed: string, sound: string, word: string, most: number): number {
  const plain = distance(typed, word, most);
  if (plain <= SOUND || typed.length < SHORTEST + 1) return plain;
  return Math.min(plain, SOUND + distance(sound, soundOf(word), most - SOUND));
}

/** What it costs to spell by ear. */
const SOUND = 0.5;

function startCost(typed: string, word: string, most: number): number {
  if (word.startsWith(typed)) return 0;
  // Of few letters anything is the beginning of something.
  return typed.length <= SHORTEST ? Number.POSITIVE_INFINITY : distance(typed, word, Math.min(most, 1), true);
}

/** Beginnings of words that sound alike. */
const HEARD: readonly (readonly string[])[] = [
  ['f', 'ph'],
  ['c', 'k', 'q'],
  ['s', 'c', 'z'],
  ['n', 'kn'],
  ['i', 'e'],
];

function* steps(typed: string): Generator<readonly string[]> {
  yield typed.length < 3 ? partsFrom(typed) : [partOf(typed)];
  if (typed.length < SHORTEST) return;
  const [a = '', b = '', c = ''] = typed;
  const rest = typed.slice(3);
  const heard = HEARD.flatMap((alike) =>
    alike
      .filter((one) => typed.startsWith(one))
      .flatMap((one) => alike.map((other) => other + typed.slice(one.length))),
  );
  yield [b + a + c + rest, a + c + b + rest, a + c + rest, b + c + rest, ...heard].map(partOf);
  yield [...partsFrom(a), ...nearKeys(a).map((key) => partOf(key + typed.slice(1)))];
}
