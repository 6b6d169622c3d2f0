// Texts, each of a group (a month, say) -> how many texts of each group hold a term. Pure.
import { LONGEST_TERM, termWords } from '../../text/terms.ts';

/** The words of many texts, each word as a number. */
export interface WordStream {
  /** The stem of each number; two numbers share one where a small word and another do. */
  readonly stems: readonly string[];
  /** Per number: whether it may stand at an end of a term, whether it may be one by itself. */
  readonly ends: readonly boolean[];
  readonly alone: readonly boolean[];
  /** All texts one after the other; before a word that is not joined to the one before stands {@link BREAK}. */
  readonly words: Int32Array;
  /** Where a text begins; the last entry is where the last one ends. */
  readonly begins: Uint32Array;
}

/** A term and the number of texts that hold it, in each group. */
export interface CountedTerm {
  /** As `termKey` of text/terms.ts gives it. */
  readonly key: string;
  /** 1 to 3. */
  readonly words: number;
  readonly counts: Uint32Array;
  readonly total: number;
}

/** Reads the texts once, for several counts. */
export function readWords(texts: readonly string[]): WordStream {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const ends: boolean[] = [];
  const alone: boolean[] = [];
  const begins = new Uint32Array(texts.length + 1);
  const words: number[] = [];
  for (const [at, text] of texts.entries()) {
    words.push(BREAK);
    for (const word of termWords(text)) {
      // One stem can be a small word's and another's ("doe" and "does").
      const name = word.small ? `${word.stem} ` : word.stem;
      let number = numbers.get(name);
      if (number === undefined) {
        number = stems.push(word.stem) - 1;
        numbers.set(name, number);
        ends.push(!word.small);
        alone.push(!word.small && word.alone);
      }
      if (!word.joined) words.push(BREAK);
      words.push(number);
    }
    begins[at + 1] = words.length;
  }
  return { stems, ends, alone, words: Int32Array.from(words), begins };
}

/**
 * Counts the terms that at least `least` texts hold (2 or more), shorter ones first, else as they come in the texts.
 * `groupOf`: the group of each text, 0 to `groups` - 1; texts of group -1 are left out.
 */
export function countTerms(
  stream: WordStream,
  groupOf: readonly number[],
  groups: number,
  least: number,
  longest: number = LONGEST_TERM,
): readonly CountedTerm[] {
  const { stems, ends, alone } = stream;
  const found: CountedTerm[] = [];
  let runs: Runs = {
    at: stream.words.slice(),
    keys: stems,
    begins: stems.map((_, word) => word),
    lasts: stems.map((_, word) => word),
  };
  for (let words = 1; words <= longest; words += 1) {
    // A part is at least as common as the whole: what is built from common parts alone misses nothing and costs little.
    if (words > 1) runs = lengthened(runs, stream, words);
    const slots = keepCommon(runs, stream, groupOf, least);
    const counts = countGroups(runs, stream, groupOf, groups, slots);
    for (const [run, slot] of slots.entries()) {
      if (slot === undefined) continue;
      const [first, last] = [runs.begins[run] ?? 0, runs.lasts[run] ?? 0];
      if (!(ends[first] && ends[last]) || (words === 1 && !alone[first])) continue;
      const own = counts.subarray(slot * groups, (slot + 1) * groups);
      found.push({ key: runs.keys[run] ?? '', words, counts: own, total: own.reduce((sum, each) => sum + each, 0) });
    }
  }
  return found;
}

/** Marks a place where no run of words goes on. */
const BREAK = -1;

/** All runs of one number of words. */
interface Runs {
  /** The number of the run that begins at each place of the stream, or {@link BREAK}. */
  readonly at: Int32Array;
  /** Per run: its stems, its first and its last word. */
  readonly keys: readonly string[];
  readonly begins: readonly number[];
  readonly lasts: readonly number[];
}

/** The runs of `words` words whose both halves, the words but the last and the words but the first, are runs. */
function lengthened(shorter: Runs, { words: stream, stems }: WordStream, words: number): Runs {
  const numbers = new Map<number | string, number>();
  const twins = stemsOfTwo(stems);
  const at = new Int32Array(stream.length).fill(BREAK);
  const [keys, begins, lasts]: [string[], number[], number[]] = [[], [], []];
  for (let place = 0; place + words <= stream.length; place += 1) {
    const [head, tail] = [shorter.at[place] ?? BREAK, shorter.at[place + 1] ?? BREAK];
    if (head === BREAK || tail === BREAK) continue;
    const last = stream[place + words - 1] ?? BREAK;
    const middle = words > 2 ? (stems[shorter.lasts[head] ?? 0] ?? '') : '';
    // "have" and "having" inside a term are one to the index, though one of them is a small word.
    const name = twins.has(middle) ? `${shorter.begins[head]} ${middle} ${last}` : head * stems.length + last;
    let run = numbers.get(name);
    if (run === undefined) {
      run = keys.push(`${shorter.keys[head]} ${stems[last]}`) - 1;
      begins.push(shorter.begins[head] ?? 0);
      lasts.push(last);
      numbers.set(name, run);
    }
    at[place] = run;
  }
  return { at, keys, begins, lasts };
}

/** The stems that a small word and another word share: each has two numbers. */
function stemsOfTwo(stems: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(stems.filter((stem) => seen.size === seen.add(stem).size));
}

/** Takes rare runs out of their places; gives the others numbers without gaps, undefined for a rare one. */
function keepCommon(
  { at, keys }: Runs,
  stream: WordStream,
  groupOf: readonly number[],
  least: number,
): readonly (number | undefined)[] {
  const totals = new Uint32Array(keys.length);
  eachOnce(at, keys.length, stream, groupOf, (run) => {
    totals[run] = (totals[run] ?? 0) + 1;
  });
  let next = 0;
  const slots = Array.from(totals, (total) => (total < least ? undefined : next++));
  for (const [place, run] of at.entries()) if (run !== BREAK && slots[run] === undefined) at[place] = BREAK;
  return slots;
}

function countGroups(
  { at, keys }: Runs,
  stream: WordStream,
  groupOf: readonly number[],
  groups: number,
  slots: readonly (number | undefined)[],
): Uint32Array {
  const counts = new Uint32Array(groups * slots.filter((slot) => slot !== undefined).length);
  eachOnce(at, keys.length, stream, groupOf, (run, group) => {
    const cell = (slots[run] ?? 0) * groups + group;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

/** Calls for each run of each text once, however often it stands there. */
function eachOnce(
  at: Int32Array,
  runs: number,
  { begins }: WordStream,
  groupOf: readonly number[],
  call: (run: number, group: number) => void,
): void {
  const seen = new Int32Array(runs).fill(-1);
  for (const [text, group] of groupOf.entries()) {
    if (group < 0) continue;
    const end = begins[text + 1] ?? 0;
    for (let place = begins[text] ?? 0; place < end; place += 1) {
      const run = at[place] ?? BREAK;
      if (run === BREAK || seen[run] === text) continue;
      seen[run] = text;
      call(run, group);
    }
  }
}
