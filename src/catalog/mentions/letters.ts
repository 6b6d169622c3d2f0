// The letters of a short form and the words beside it -> the words that the letters abbreviate. Pure.

import { firstClause, isSmall, lastClause, type Word } from './long-words.ts';
import { INNER, matches, NEXT, SMALL_START, START } from './word-letters.ts';

/** A range of words, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words that a short form abbreviates. */
export interface Alignment extends WordRange {
  /** How well, from 0 to 1: 1 if every letter begins a word and no word is passed over. */
  readonly fit: number;
}

/**
 * The words that a short form abbreviates, or null. Each letter must match a letter of the words, in order, the first
 * at the start of a word; of all ways the one that scores best is taken: the starts of words and inner capitals count
 * most, letters that continue a word's beginning less, words passed over count against, small words hardly.
 * @param anchor which words must take part: those up to the last one, those from the first on, or all of them
 */
export function alignedWords(
  short: string,
  words: readonly Word[],
  anchor: 'end' | 'start' | 'whole',
): Alignment | null {
  const spelled = anchor === 'start' ? null : spelledInCapitals(short, lastClause(words));
  if (spelled !== null && (anchor === 'end' || spelled.from === 0)) {
    const offset = words.length - lastClause(words).length;
    return { from: spelled.from + offset, to: spelled.to + offset, fit: 1 };
  }
  let best: Alignment | null = null;
  for (const letters of spellings(short)) {
    const limit = 2 * letters.length + 3;
    const near = anchor === 'end' ? lastClause(words).slice(-limit) : firstClause(words).slice(0, limit);
    const offset = anchor === 'end' ? words.length - near.length : 0;
    if (anchor === 'whole' && near.length < words.length) continue;
    const range = align(letters, near, anchor);
    if (range === null) continue;
    const score = range.score + range.trailing * TRAILING_FORGIVEN;
    if (score < needed(letters, near.slice(range.from, range.to + range.trailing), anchor)) continue;
    const fit = score / (START * letters.length);
    if (best === null || fit > best.fit) best = { from: range.from + offset, to: range.to + offset, fit };
  }
  return best;
}

const SMALL_WORD = -0.1;
const PART_OF_WORD = -1;
const WHOLE_WORD = -2.5;
/** A word between the last letter and the bracket: "masked autoencoder models (MAE)". */
const TRAILING = -2.6;
/** ... which is to make a match with the last word win, not to rule the long form out. */
const TRAILING_FORGIVEN = 1.4;
/** A long form seldom begins behind a hyphen: "multi-modal" gives one M, not the second. */
const MIDDLE_OF_WORD = -1.5;
const COMMA = -0.7;
/** "In-context" begins a long form no less than a long word does. */
const SMALL_PART = START - SMALL_START;
/** Share of the highest score from which on each letter begins a word or goes on in one, and no word is passed over. */
const EVERY_LETTER = 0.7;
const MOST_WORDS_A_LETTER = 2.5;
const LIKELY_OF_PARTS = 0.7;
const LIKELY = { end: 0.55, start: 0.6, whole: 0.42 } as const;

/** What the letters must score: a share of the most they could; one word for all letters takes them anywhere. */
function needed(letters: string, range: readonly Word[], anchor: 'end' | 'start' | 'whole'): number {
  if (range.length === 1) return letters.length <= 4 ? START + INNER * (letters.length - 1) : Number.POSITIVE_INFINITY;
  const word = anchor === 'whole' && /^\p{Lu}\p{Ll}+$/u.test(letters);
  const plain = letters.length * START * (word ? LIKELY.start : LIKELY[anchor]);
  return anchor === 'start' ? plain : Math.min(plain, LIKELY_OF_PARTS * best(letters));
}

/** The most that letters of mixed case can score if small ones go on in a word: "BiFlow". */
function best(letters: string): number {
  return Array.from(letters).reduce((sum, letter, at) => sum + (at > 0 && /\p{Ll}/u.test(letter) ? NEXT : START), 0);
}

/** What the letters may stand for: "T2I" is T-to-I, "D²" is D-D; hyphens, marks and the number of a version say nothing. */
function spellings(short: string): readonly string[] {
  const plain = short.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const repeated = plain.replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );
  const spoken = plain.replace(/2/gu, 't').replace(/4/gu, 'f');
  const unnumbered = plain.replace(/(?<=\p{L}{3})[vV]?\d{1,2}$/u, '');
  return [...new Set([plain, repeated, spoken, unnumbered])].filter((letters) => letters.length >= 2);
}

/**
 * The words at the end that spell a short form in their capitals, no more and no fewer: the writer of "Post-training dAta
 * Selection method for Efficient model Recovery" marks the letters of PASER. Null for a short form with small letters.
 */
export function spelledInCapitals(short: string, words: readonly Word[]): WordRange | null {
  const wanted = short.replace(/[^\p{L}]/gu, '');
  const fewest = words.length - MOST_WORDS_A_LETTER * wanted.length;
  if (wanted.length < 3 || /\p{Ll}/u.test(wanted)) return null;
  let rest = wanted;
  for (let from = words.length - 1; from >= Math.max(0, fewest); from -= 1) {
    const capitals = (words[from]?.text ?? '').replace(/[^\p{Lu}]/gu, '');
    if (!rest.endsWith(capitals)) return null;
    rest = rest.slice(0, rest.length - capitals.length);
    if (rest === wanted && words.length - from > 2) return null;
    if (rest !== '') continue;
    const first = words[from];
    return first?.text.startsWith(capitals.charAt(0)) && first.gap !== 'hyphen' ? { from, to: words.length } : null;
  }
  return null;
}

interface Aligned extends WordRange {
  readonly score: number;
  /** Words after the last one with a letter. */
  readonly trailing: number;
}

/** The best of all alignments, by the word and letter at which each could go on. */
function align(letters: string, words: readonly Word[], anchor: 'end' | 'start' | 'whole'): Aligned | null {
  const wanted = [...letters];
  // states[k]: the best way to have matched the first k letters with the words so far, and where it began.
  let states: (Aligned | undefined)[] = [];
  let best: Aligned | null = null;
  const cost = anchor === 'whole' ? passingInBrackets : passing;
  let skipped = 0;
  words.forEach((word, at) => {
    const next: (Aligned | undefined)[] = [];
    const keep = (count: number, state: Aligned) => {
      if ((next[count]?.score ?? Number.NEGATIVE_INFINITY) < state.score) next[count] = state;
    };
    const comma = word.gap === 'comma' ? COMMA : 0;
    states.forEach((state, count) => {
      if (state === undefined) return;
      const complete = count === wanted.length;
      const to = complete && (anchor === 'whole' || word.gap === 'hyphen') ? at + 1 : state.to;
      const passed = cost(word, words[at + 1]);
      const trails = complete && to === state.to && !isSmall(word.text);
      const score = state.score + (trails ? TRAILING : complete ? passed : comma + passed);
      keep(count, { from: state.from, to, score, trailing: state.trailing + (trails ? 1 : 0) });
      if (complete) return;
      for (const { taken, score } of matches(wanted, count, word.text, anchor === 'start'))
        keep(count + taken, { from: state.from, to: at + 1, score: state.score + comma + score, trailing: 0 });
    });
    if ((anchor !== 'start' || at === 0) && opensLongForm(word, words[at + 1], letters)) {
      const before = anchor === 'whole' ? skipped : word.gap === 'hyphen' ? MIDDLE_OF_WORD : 0;
      const compound = isSmall(word.text) ? SMALL_PART : 0;
      for (const { taken, score } of matches(wanted, 0, word.text, anchor === 'start'))
        keep(taken, { from: anchor === 'whole' ? 0 : at, to: at + 1, score: before + compound + score, trailing: 0 });
    }
    skipped += cost(word, words[at + 1]);
    states = next;
    const done = next[wanted.length];
    if (done === undefined) return;
    const plain = done.score >= EVERY_LETTER * START * wanted.length && words[at + 1]?.gap !== 'hyphen';
    if (anchor === 'start') {
      if (done.to <= at || isSmall(word.text) || (!plain && !closesLongForm(words[at + 1]))) return;
    } else if (at < words.length - 1 || (isSmall(word.text) && word.gap !== 'hyphen')) return;
    if (best === null || done.score > best.score) best = done;
  });
  return best;
}

/** "In-context learning" begins with a small word, "and reasoning corpus" does not. */
function opensLongForm(word: Word, after: Word | undefined, letters: string): boolean {
  if (LEADS_TO.test(word.text) || isOtherShortForm(word.text, letters)) return false;
  return !isSmall(word.text) || after?.gap === 'hyphen';
}

/** "RoT" does not begin the long form of T2L; "conText" may. */
function isOtherShortForm(word: string, letters: string): boolean {
  return /^\p{Lu}.*\p{Lu}/u.test(word) && word.charAt(0).toLowerCase() !== letters.charAt(0).toLowerCase();
}

/** Words of the sentence, not of what it names: "in terms of time to first token", "we introduce Insight to Solve". */
const LEADS_TO =
  /^(?:terms|traditional|conventional|existing|recent|propos\p{Ll}+|introduc\p{Ll}+|present(?:s|ed)?|incorporat\p{Ll}+|leverag\p{Ll}+|utili[sz]\p{Ll}+|employ\p{Ll}*|includ\p{Ll}+|achiev\p{Ll}+|develop(?:s|ed)?|call(?:s|ed)|term(?:s|ed)|dubbed|such|these|this|our|we|is|are|was|were)$/u;

/** Where no bracket says so, a long form ends before a small word, a comma, or where the clause does. */
function closesLongForm(after: Word | undefined): boolean {
  return after === undefined || after.gap === 'comma' || (after.gap === 'space' && isSmall(after.text));
}

/** What it costs that a word gives no letter; parts of a hyphenated word cost less. */
function passing(word: Word, after: Word | undefined): number {
  if (isSmall(word.text)) return SMALL_WORD;
  return word.gap === 'hyphen' || after?.gap === 'hyphen' ? PART_OF_WORD : WHOLE_WORD;
}

/** A whole bracket is a long form or is not, so that words without a letter say less against it. */
function passingInBrackets(word: Word, after: Word | undefined): number {
  return Math.max(PART_OF_WORD, passing(word, after));
}
