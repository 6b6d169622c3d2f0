// Words of queries and texts, folded as the index folds them, and whether a text holds a word. Pure: runs in browsers and tests.
import { stemmer } from 'stemmer';
import { WORD_CHARACTERS } from './contract.ts';

/** The words of a text, ready to be asked by {@link holds}. */
export interface TextWords {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The words of a query in order, hyphenated ones in one piece: "Low-Rank  Adaptation" -> ["low-rank", "adaptation"]. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/u)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '');
}

/** True for the small words of English that stand in every abstract and say nothing of it. */
export function isCommon(word: string): boolean {
  return COMMON.has(fold(word).replace(EDGES, ''));
}

/** What the forms of a word share, by Porter: "learning" and "learned" are "learn". */
export function stemOf(word: string): string {
  return stemmer(word.slice(0, LONGEST_STEMMED));
}

/** Hyphenated words count in one piece and in parts, as in the index. */
export function textWords(text: string): TextWords {
  const words = new Set(wordsOf(text).flatMap((word) => [joined(word), ...partsOf(word)]));
  return { words, stems: new Set([...words].map(stemOf)) };
}

/** True when a word of the text is the word, begins with it, or has its stem; of a hyphenated word the parts are enough. */
export function holds(text: TextWords, word: string): boolean {
  if (holdsPart(text, joined(word))) return true;
  const parts = partsOf(word);
  return parts.length > 1 && parts.every((part) => holdsPart(text, part));
}

/** True when the words of the phrase follow each other in the text, whatever stands between them; words count by their stems. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const [inText = '', inPhrase = ''] = [text, phrase].map(
    (one) => ` ${wordsOf(one).flatMap(partsOf).map(stemOf).join(' ')} `,
  );
  return inText.includes(inPhrase);
}

/** True for what looks like an address on the web: the lexicon has none of its words. */
export function isAddress(word: string): boolean {
  return /:\/\/|^www\.|\.(?:com|org|io|co|net)\//u.test(word);
}

/** The pieces of a hyphenated word; a plain word is its only piece. */
export function partsOf(word: string): readonly string[] {
  return word.split(NO_WORD).filter((part) => part !== '');
}

/** The stemmer takes quadratic time; no word of a language is that long. */
const LONGEST_STEMMED = 60;
const COMMON = new Set(
  'a an and are as at be by can for from in into is it its of on or our such than that the their these this to via was we were which with'.split(
    ' ',
  ),
);
const CHARACTERS = `\\p{L}\\p{N}\\p{M}${WORD_CHARACTERS}`;
const EDGES = new RegExp(`^[^${CHARACTERS}]+|(?<=[${CHARACTERS}])[^${CHARACTERS}]+$`, 'gu');
const NO_WORD = new RegExp(`[^${CHARACTERS}]+`, 'gu');

/** Accents go, and what is not seen: soft hyphens, joiners, signs of direction. "½" is 1/2. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('⁄', '/')
    .toLowerCase();
}

function joined(word: string): string {
  return word.replace(NO_WORD, '');
}

function holdsPart(text: TextWords, part: string): boolean {
  return text.words.has(part) || text.stems.has(stemOf(part)) || startsAny(text, part);
}

function startsAny(text: TextWords, start: string): boolean {
  for (const word of text.words) if (word.startsWith(start)) return true;
  return false;
}
