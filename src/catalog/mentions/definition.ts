// A short form and the words beside it in a text -> its definition. Pure.
import type { Span } from '../../text/sentences.ts';
import { type Alignment, alignedWords } from './letters.ts';
import { isSmall, type Word, wordsOf } from './long-words.ts';
import { WELL_KNOWN } from './well-known.ts';

/** A definition: `short` and `long` are exactly what the text has at `shortAt` and `longAt`. */
export interface Acronym {
  /** Without the plural `s`: "LLM" where the text has "LLMs". */
  readonly short: string;
  /** The words that the letters abbreviate, without what stands before them: "large language models". */
  readonly long: string;
  readonly shortAt: Span;
  readonly longAt: Span;
}

/** A definition, and how well the long form fits the letters, from 0 to 1. */
export interface Definition extends Acronym {
  readonly fit: number;
}

/** How far from a short form, in UTF-16 units, its long form can reach. */
export const REACH = 180;

/** "LLM" for "LLMs", "GAN" for "GANs"; other words as they are. */
export function withoutPlural(short: string): string {
  return short.length > LONGEST_PLURAL ? short : short.replace(PLURAL, '$1');
}

/** Two letters or more, or a letter and a digit, a capital among them: "AI", "MoE", "3DGS", "dLLM", not "top" nor "2025". */
export function isShortForm(short: string): boolean {
  if (short.length > LONGEST || !/\p{L}.*\p{L}|\p{Lu}[\d²³]/u.test(short) || /[;,!?]/u.test(short)) return false;
  return /\p{Lu}/u.test(short) && !/^(?:Fig|Figs|Eq|Tab|Table|Sec|Section|Appendix|Ours)\b/u.test(short);
}

/** The long form that ends at `end`, for the short form at `shortAt`. */
export function longEndingAt(text: string, shortAt: Span, end: number): Definition | null {
  const before = text.slice(Math.max(0, end - REACH), end);
  const words = wordsOf(before, end - before.length);
  const short = text.slice(shortAt.start, shortAt.end);
  const found = alignedWords(short, words, 'end');
  return definition(text, shortAt, words, found && withDescription(short, words, found));
}

/** The long form that begins at `start`, after an article, and ends within `within` ('start') or with it ('whole'). */
export function longStartingAt(
  text: string,
  shortAt: Span,
  start: number,
  within: string,
  anchor: 'start' | 'whole',
): Definition | null {
  const words = wordsOf(within, start);
  const rest = words.slice(words.findIndex((word) => !ARTICLES.has(word.text.toLowerCase())));
  return definition(text, shortAt, rest, alignedWords(text.slice(shortAt.start, shortAt.end), rest, anchor));
}

const PLURAL = /^(.*\p{Lu}.*[\p{Lu}\d]|.*\p{Lu}.*\p{Lu}\p{Ll}?)s$/u;
const LONGEST = 20;
const LONGEST_PLURAL = 60;
/** "Latent subspaces in language models" is no large language model. */
const FIT_OF_WELL_KNOWN = 0.75;
const ARTICLES = new Set(['a', 'an', 'the', 'our']);

/**
 * "Robust Routing of Experts (RE)": the noun before "of" stands apart from the rest, so that a word before it with the same
 * initial describes it, where "robust random experts (RE)" is another matter.
 */
function withDescription(short: string, words: readonly Word[], found: Alignment): Alignment {
  const [before, first, after] = words.slice(Math.max(0, found.from - 1), found.from + 2);
  if (found.from === 0 || !before || !first || !after) return found;
  const apart =
    first.gap === 'space' && after.gap === 'space' && /^(?:for|of)$/u.test(after.text) && !hasLetter(short, after.text);
  const alike = before.text.charAt(0).toLowerCase() === first.text.charAt(0).toLowerCase();
  return apart && alike && !isSmall(before.text) ? { ...found, from: found.from - 1 } : found;
}

function hasLetter(short: string, word: string): boolean {
  return short.toLowerCase().includes(word.charAt(0));
}

function definition(text: string, shortAt: Span, words: readonly Word[], found: Alignment | null): Definition | null {
  const [first, last] = found ? [words[found.from], words[found.to - 1]] : [];
  if (!found || !first || !last) return null;
  const short = text.slice(shortAt.start, shortAt.end);
  if (WELL_KNOWN.has(short) && first !== last && found.fit < FIT_OF_WELL_KNOWN) return null;
  const longAt = { start: first.start, end: last.end };
  const long = text.slice(longAt.start, longAt.end);
  const repeats =
    long.includes(short) ||
    words.slice(found.from, found.to).some((word) => word.text.toLowerCase() === short.toLowerCase());
  return long.length > short.length && !repeats ? { short, long, shortAt, longAt, fit: found.fit } : null;
}
