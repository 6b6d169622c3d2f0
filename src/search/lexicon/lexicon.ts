// The words of a query -> the words to ask for: corrected, completed, and in their other forms. Pure but for loading: runs in browsers and tests.
import { isCommon, partsOf } from '../words.ts';
import { partOf } from './format.ts';
import { otherForms, spellingsOf } from './forms.ts';
import { beside, type Known, knownOf, LONGEST } from './known.ts';
import type { Load } from './load.ts';

/** What is read of a query. */
export interface Words {
  /** Folded, in order, hyphenated ones in one piece. */
  readonly words: readonly string[];
  /** Whether the last one may still be being typed. */
  readonly unfinished: boolean;
}

export interface Rewriting {
  /** The words to ask the engine for, in order, in place of those of the query. */
  readonly words: readonly string[];
  /** Completions of the last word, best first, where it is unfinished and no word of the archive; else empty. */
  readonly completions: readonly string[];
  /** Other ways to write `words` that papers have: whole replacements, the most telling first. */
  readonly alternatives: readonly (readonly string[])[];
  /** What was corrected, for the reader. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Words that no paper has and that nothing is near enough to; they stand in `words` too. */
  readonly missing: readonly string[];
  /**
   * What to ask for where no paper answers to `words`: with those that next to no paper has put right, though they
   * may have been meant;
   * null where all are common. `corrected` is all that the reader is to be told of.
   */
  readonly second: () => Promise<Pick<Rewriting, 'words' | 'corrected'> | null>;
}

/** Never rejects for want of a part: words whose part is not there count as known. */
export async function rewrite({ words, unfinished }: Words, load: Load): Promise<Rewriting> {
  const known = await knownOf(words, load);
  const slots = joinedSlots(words, known);
  let unknown = 0;
  const written = await Promise.all(
    slots.map((slot, at) => {
      if (slot.written !== null) return { ...PLAIN, words: [slot.written], corrected: slot.given };
      const isLast = unfinished && at === slots.length - 1;
      const beside = [slots[at - 1]?.given, slots[at + 1]?.given] as const;
      const pieces = partsOf(slot.given);
      if (isKnown(pieces, known)) return { ...PLAIN, words: [slot.given] };
      unknown += 1;
      if (unknown > MOST_UNKNOWN) return { ...PLAIN, words: [slot.given] };
      return write(slot.given, pieces, beside, isLast, known, load);
    }),
  );
  const all = written.flatMap((one) => one.words);
  const corrected = written.flatMap((one) =>
    one.corrected === null ? [] : [{ from: one.corrected, to: one.words.join(' ') }],
  );
  // Corrections bring words whose parts were not asked for before.
  const after = corrected.length === 0 ? known : await knownOf(all, load);
  const missing = written.flatMap((one) => one.missing);
  const completions = written.at(-1)?.completions ?? [];
  const next = unfinished && corrected.length === 0 && completions.length === 0 ? continued(all, known) : [];
  return {
    words: all,
    completions,
    alternatives: [...next, ...otherForms(all, after)],
    corrected,
    missing,
    second: async () => (missing.length > 0 ? null : (await import('./second.ts')).second(all, corrected, after)),
  };
}

/** More unknown words than this in one query are not looked into. */
const MOST_UNKNOWN = 6;
const MOST_COMPLETIONS = 8;
/** Shorter pieces are no words that two were run together of. */
const SHORTEST_PIECE = 4;
/** A piece must be in so many papers, as a level, where the two are not known to stand together. */
const COMMON_PIECE = 5;
const MOST_SPLITS = 4;

/** A word of the query as it was typed, or two that are one word; then how it is written. */
interface Slot {
  readonly given: string;
  readonly written: string | null;
}

/** What became of one word. */
interface Written extends Pick<Rewriting, 'words' | 'completions' | 'missing'> {
  /** What was typed, where the reader is to be told. */
  readonly corrected: string | null;
}

const PLAIN: Written = { words: [], completions: [], missing: [], corrected: null };

/** "trans former": one word of several papers, where one of the two is none. */
function joinedSlots(words: readonly string[], known: Known): readonly Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const areWords = next === '' || [word, next].every((one) => isKnown(partsOf(one), known));
    const isOne = !areWords && ![word, next].some(isCommon) && known.level(word + next) > 0;
    slots.push(isOne ? { given: `${word} ${next}`, written: word + next } : { given: word, written: null });
    if (isOne) at += 1;
  }
  return slots;
}

function isKnown(pieces: readonly string[], known: Known): boolean {
  const whole = pieces.join('');
  if (whole.length > LONGEST && pieces.length === 1) return false;
  return known.phrase(whole) !== undefined || known.level(whole) >= 0 || pieces.every(known.isWord);
}

async function write(
  given: string,
  pieces: readonly string[],
  [before = '', after = '']: readonly [string | undefined, string | undefined],
  unfinished: boolean,
  known: Known,
  load: Load,
): Promise<Written> {
  const written = await Promise.all(
    pieces.map((piece, at) => {
      if (known.isWord(piece)) return { ...PLAIN, words: [piece] };
      const left = pieces[at - 1] ?? partsOf(before).at(-1) ?? '';
      const right = pieces[at + 1] ?? partsOf(after)[0] ?? '';
      const fit = (word: string) => beside(known, left, word) + beside(known, word, right);
      return instead(piece, fit, unfinished && at === pieces.length - 1, known, load);
    }),
  );
  const changed = written.some(({ words }, at) => words.join() !== pieces[at]);
  const isSpelling = written.every(
    ({ words: [word = ''] }, at) => word === pieces[at] || spellingsOf(pieces[at] ?? '').includes(word),
  );
  return {
    words: changed
      ? pieces.length === 1
        ? written.flatMap(({ words }) => words)
        : [written.map(({ words }) => words.join('-')).join('-')]
      : [given],
    completions: written.at(-1)?.completions ?? [],
    missing: written.flatMap(({ missing }) => missing),
    corrected: changed && !isSpelling ? given : null,
  };
}

/** What to ask for in place of a word that no paper has; the word itself where nothing is better. */
async function instead(
  word: string,
  fit: (word: string) => number,
  unfinished: boolean,
  known: Known,
  load: Load,
): Promise<Written> {
  const missing = { ...PLAIN, words: [word], missing: [word] };
  const spelled = spellingsOf(word).find((other) => known.level(other) >= 0);
  if (spelled !== undefined) return { ...PLAIN, words: [spelled] };
  const isEnglish = known.entry(word) !== undefined;
  if (word.length > LONGEST || (isEnglish && !unfinished)) return missing;
  // Most queries need no correction, and a phone need not load it.
  const { correct } = await import('./correct.ts');
  const found = await correct(word, load, fit, unfinished);
  const [best] = found;
  if (best?.begun && (best.cost === 0 || !isEnglish)) {
    const others = new Set(found.filter(({ begun, cost }) => begun && cost <= best.cost).map((one) => one.word));
    return {
      ...PLAIN,
      words: [best.cost === 0 ? word : best.word],
      completions: [...others].slice(0, MOST_COMPLETIONS),
    };
  }
  if (isEnglish) return missing;
  const pieces = (best?.cost ?? 2) > 1 ? await split(word, known, load) : null;
  if (pieces !== null) return { ...PLAIN, words: pieces };
  return best === undefined || best.entry.level < 0 ? missing : { ...PLAIN, words: [best.word] };
}

/** "languagemodel": two words of the archive, each in many papers. */
async function split(word: string, known: Known, load: Load): Promise<readonly string[] | null> {
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST_PIECE + 1) },
    (_, at) => at + SHORTEST_PIECE,
  )
    .filter((at) => known.level(word.slice(0, at)) >= COMMON_PIECE)
    .slice(-MOST_SPLITS);
  const rights = await Promise.all(places.map((at) => load(partOf(word.slice(at)))));
  const levels = places.map((at, index) => rights[index]?.entries.get(word.slice(at))?.level ?? -1);
  const best = Math.max(...levels);
  const place = places[levels.indexOf(best)];
  return place === undefined || best < COMMON_PIECE ? null : [word.slice(0, place), word.slice(place)];
}

/** "language mode" -> "language model": a word that is also the beginning of one that stands beside the word before. */
function continued(words: readonly string[], known: Known): readonly (readonly string[])[] {
  const [before = '', last = ''] = words.slice(-2);
  if (words.length < 2 || last.length < SHORTEST_PIECE || known.entry(`${before} ${last}`)) return [];
  const longer = known.phrasesFrom(`${before} ${last}`).toSorted((a, b) => known.level(b) - known.level(a));
  const [best] = longer;
  return best === undefined ? [] : [[...words.slice(0, -1), best.slice(before.length + 1)]];
}
