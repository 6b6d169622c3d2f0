// Texts, each of a group (a month, say) -> how many texts of each group hold a term. Pure.
import { LONGEST_TERM, termWords } from '../../text/terms.ts';
import { PairNumbers } from './pair-numbers.ts';

/** The words of many texts, each word as a number. */
export interface WordStream {
  /** The base of each number; two numbers share one where a small word and another do. */
  readonly bases: readonly string[];
  /** Per number: the word as it came first, in lower case. */
  readonly spelled: readonly string[];
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
  const bases: string[] = [];
  const spelled: string[] = [];
  const ends: boolean[] = [];
  const alone: boolean[] = [];
  const begins = new Uint32Array(texts.length + 1);
  const words: number[] = [];
  for (const [at, text] of texts.entries()) {
    words.push(BREAK);
    for (const word of termWords(text)) {
      // One base can be a small word's and another's ("doe" and "does").
      const name = word.small ? `${word.base} ` : word.base;
      let number = numbers.get(name);
      if (number === undefined) {
        number = bases.push(word.base) - 1;
        numbers.set(name, number);
        spelled.push(word.word);
        ends.push(!word.small);
        alone.push(!word.small && word.alone);
      }
      if (!word.joined) words.push(BREAK);
      words.push(number);
    }
    begins[at + 1] = words.length;
  }
  return { bases, spelled, ends, alone, words: Int32Array.from(words), begins };
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
  const { bases, ends, alone } = stream;
  const found: CountedTerm[] = [];
  let runs: Runs = {
    at: stream.words.slice(),
    begins: Int32Array.from(bases, (_, word) => word),
    lasts: Int32Array.from(bases, (_, word) => word),
    key: (word) => bases[word] ?? '',
  };
  for (let words = 1; words <= longest; words += 1) {
    // A part is at least as common as the whole: what is built from common parts alone misses nothing and costs little.
    if (words > 1) runs = lengthened(runs, stream, words);
    const { begins, lasts, key } = runs;
    const { slots, count } = keepCommon(runs, stream, groupOf, least);
    const counts = countGroups(runs, stream, groupOf, groups, slots, count);
    for (let run = 0; run < slots.length; run += 1) {
      const slot = slots[run] ?? RARE;
      const [first, last] = [begins[run] ?? 0, lasts[run] ?? 0];
      if (slot === RARE || !(ends[first] && ends[last]) || (words === 1 && !alone[first])) continue;
      const own = counts.subarray(slot * groups, (slot + 1) * groups);
      found.push({ key: key(run), words, counts: own, total: own.reduce((sum, each) => sum + each, 0) });
    }
  }
  return found;
}

/** Marks a place where no run of words goes on. */
const BREAK = -1;

/** In place of the number of a run that too few texts hold. */
const RARE = -1;

/** All runs of one number of words. */
interface Runs {
  /** The number of the run that begins at each place of the stream, or {@link BREAK}. */
  readonly at: Int32Array;
  /** Per run: its first and its last word. */
  readonly begins: Int32Array;
  readonly lasts: Int32Array;
  /** The bases of a run; most are too rare to be asked for. */
  readonly key: (run: number) => string;
}

/** The runs of `words` words whose both halves, the words but the last and the words but the first, are runs. */
function lengthened(shorter: Runs, { words: stream, bases }: WordStream, words: number): Runs {
  const same = words > 2 ? sameRuns(shorter, bases) : null;
  const at = new Int32Array(stream.length).fill(BREAK);
  // By run: what it lengthens, and by which word.
  const pairs = new PairNumbers();
  for (let place = 0; place + words <= stream.length; place += 1) {
    const head = shorter.at[place] ?? BREAK;
    if (head === BREAK || shorter.at[place + 1] === BREAK) continue;
    at[place] = pairs.numberOf(same?.[head] ?? head, stream[place + words - 1] ?? BREAK);
  }
  const { firsts, seconds } = pairs.all();
  return {
    at,
    begins: firsts.map((head) => shorter.begins[head] ?? 0),
    lasts: seconds,
    key: (run) => `${shorter.key(firsts[run] ?? 0)} ${bases[seconds[run] ?? 0]}`,
  };
}

/**
 * Per run the first that has the same bases: "have" and "having" inside a term are one to the index, though one of them is
 * a small word and so has a number of its own.
 */
function sameRuns({ begins, lasts }: Runs, bases: readonly string[]): Int32Array {
  const seen = new Set<string>();
  const twins = new Set(bases.filter((base) => seen.size === seen.add(base).size));
  const firsts = new Map<string, number>();
  return lasts.map((last, run) => {
    const base = bases[last] ?? '';
    if (!twins.has(base)) return run;
    const name = `${begins[run]} ${base}`;
    const first = firsts.get(name) ?? run;
    firsts.set(name, first);
    return first;
  });
}

/** Takes rare runs out of their places; gives the others numbers without gaps. */
function keepCommon(
  { at, begins }: Runs,
  stream: WordStream,
  groupOf: readonly number[],
  least: number,
): { readonly slots: Int32Array; readonly count: number } {
  const totals = new Uint32Array(begins.length);
  eachOnce(at, begins.length, stream, groupOf, (run) => {
    totals[run] = (totals[run] ?? 0) + 1;
  });
  let count = 0;
  const slots = Int32Array.from(totals, (total) => (total < least ? RARE : count++));
  for (let place = 0; place < at.length; place += 1) if (slots[at[place] ?? BREAK] === RARE) at[place] = BREAK;
  return { slots, count };
}

function countGroups(
  { at, begins }: Runs,
  stream: WordStream,
  groupOf: readonly number[],
  groups: number,
  slots: Int32Array,
  count: number,
): Uint32Array {
  const counts = new Uint32Array(groups * count);
  eachOnce(at, begins.length, stream, groupOf, (run, group) => {
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
