// The words of a query -> what the lexicon knows of them. Pure but for loading: runs in browsers and tests.
import { stemmer } from 'stemmer';
import { isCommon, partsOf } from '../words.ts';
import { type Entry, type LexiconFile, type Part, partOf } from './format.ts';
import type { Load } from './load.ts';

/** What is known of the words of a query, over all parts that were loaded. */
export interface Known {
  /** Of a word or a phrase; undefined where no loaded part has it. */
  readonly entry: (text: string) => Entry | undefined;
  /** As {@link Entry.level}; -1 also where no loaded part has it. */
  readonly level: (text: string) => number;
  /** The phrase whose letters these are without blanks. */
  readonly phrase: (letters: string) => string | undefined;
  /** Phrases that begin so, in order. */
  readonly phrasesFrom: (beginning: string) => readonly string[];
  readonly forms: LexiconFile['forms'];
  /** Whether a paper has the word, or one of its stem; true also where that cannot be known, and of numbers and long words. */
  readonly isWord: (word: string) => boolean;
  /** The part that the word would be in, where it was loaded. */
  readonly partsOf: (word: string) => readonly Part[];
}

/** No word of the lexicon is longer. Of longer ones, such as a title in Chinese or Thai, only the index knows. */
export const LONGEST = 28;

/** How much better a word goes with those beside it, in levels, than one of which nothing is known. */
export function beside(known: Known, left: string, right: string): number {
  const entry = left !== '' && right !== '' ? known.entry(`${left} ${right}`) : undefined;
  return entry ? KNOWN_BESIDE + entry.level : 0;
}

const KNOWN_BESIDE = 2;

/** Loads the parts that the words, and some of their other forms, are in. */
export async function knownOf(words: readonly string[], load: Load): Promise<Known> {
  const names = [...new Set(words.flatMap((word, at) => partsFor(word, words[at + 1])))];
  const loaded = await Promise.all(names.map(load));
  const byName = new Map(names.map((name, at) => [name, loaded[at] ?? null]));
  const parts = loaded.filter((part) => part !== null);
  const entry = (text: string) => byName.get(partOf(text))?.entries.get(text);
  const level = (text: string) => entry(text)?.level ?? -1;
  return {
    entry,
    level,
    phrase: (letters) => byName.get(partOf(letters))?.joined.get(letters),
    phrasesFrom: (beginning) =>
      [...(byName.get(partOf(beginning))?.entries.keys() ?? [])].filter((text) => text.startsWith(beginning)),
    forms: [...new Map(parts.flatMap(({ forms }) => forms).map((form) => [form[0], form])).values()],
    isWord(word) {
      if (isCommon(word) || !/\p{L}/u.test(word) || word.length > LONGEST || level(word) >= 0) return true;
      const part = byName.get(partOf(word));
      return part === null || (part !== undefined && isFormOf(word, part, entry(word) !== undefined));
    },
    partsOf: (word) => [byName.get(partOf(word))].filter((part) => part != null),
  };
}

/**
 * The names of the parts for a word: of its pieces, of the whole, of what it makes with the next one, of the Greek
 * letters they name.
 */
function partsFor(word: string, next: string | undefined): readonly string[] {
  const pieces = partsOf(word);
  const texts = pieces.filter((piece) => /\p{L}/u.test(piece) && !isCommon(piece));
  if (pieces.length > 1) texts.push(pieces.join(''));
  if (next !== undefined && !isCommon(word) && word.length < 3) texts.push(word + next);
  return [...texts, ...pieces.flatMap((piece) => greekOf(piece) ?? [])].map(partOf);
}

/** For the name of a Greek letter the letter, for the letter its name, also with digits behind it: "pi0" -> "π0". */
export function greekOf(word: string): string | undefined {
  const [digits = ''] = /\d*$/.exec(word) ?? [];
  const plain = word.slice(0, word.length - digits.length);
  const pair = GREEK.find((forms) => forms.includes(plain));
  return pair && pair.find((form) => form !== plain) + digits;
}

const GREEK: readonly (readonly string[])[] =
  'αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta κkappa λlambda μmu νnu ξxi πpi ρrho σsigma τtau φphi χchi ψpsi ωomega'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]);

/**
 * Whether the part has a word of the same stem. Of what is no English word that it knows, only a plain ending may
 * differ: many a misspelt word has the stem of some word.
 */
function isFormOf(word: string, { entries }: Part, isEnglish: boolean): boolean {
  const stem = stemmer(word);
  for (const [text, { level }] of entries) {
    if (level < 0 || !text.startsWith(stem.slice(0, -1)) || text.includes(' ') || stemmer(text) !== stem) continue;
    if (isEnglish || areEndings(word, text, stem)) return true;
  }
  return false;
}

/** "devices" and "device" are forms of one word; "devics" is a slip. */
function areEndings(word: string, text: string, stem: string): boolean {
  if (![word, text].every((each) => each.startsWith(stem) && ENDING.test(each.slice(stem.length)))) return false;
  const [own, other] = [word.slice(stem.length), text.slice(stem.length)];
  return !MUTE.test(`${own} ${other}`) && !MUTE.test(`${other} ${own}`);
}

const ENDING = /^(?:|s|es|e|ed|ing|er|ers)$/;
const MUTE = /^s? e$|^s es$/;
