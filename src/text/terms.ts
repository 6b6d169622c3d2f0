// A text -> the terms it holds: single words and phrases of two or three, in any inflection. What an index of terms counts and
// what a reader looks up in it must be read alike, so both are read here. Pure: runs in builds, browsers and tests.
import { baseOf } from './inflection.ts';
import { tokens } from './words.ts';

/** A term has no more words than this. */
export const LONGEST_TERM = 3;

/** Nor has one that is told as rising. */
export const LONGEST_RISING = 2;

/** Why something that was typed is no term: no word in it, too many words, a small word ("of") at an end of it, a number alone. */
export type NoTerm = 'empty' | 'long' | 'small' | 'number';

/** One word of a text as terms see it. */
export interface TermWord {
  /** In lower case. */
  readonly word: string;
  /** Porter's: what its relatives share too. */
  readonly stem: string;
  /** See {@link baseOf}. */
  readonly base: string;
  /** Whether it stands right after the word before, without punctuation between that parts the two. */
  readonly joined: boolean;
  /** A word such as "of": it stands inside terms, never at an end of one. */
  readonly small: boolean;
  /** Whether it may be a term by itself: a bare number may not. */
  readonly alone: boolean;
}

/** The words of a text in order. */
export function termWords(text: string): readonly TermWord[] {
  return tokens(text).map(({ word, stem, apart }, at) => ({
    word,
    stem,
    base: baseOf(word),
    joined: at > 0 && !apart,
    small: SMALL.has(word) || word.length > LONGEST_WORD,
    alone: !NUMBER.test(word),
  }));
}

/** What a reader typed -> the key of the term: the bases of its words with a blank between, as an index of terms has it. */
export function termKey(typed: string): { readonly key: string } | { readonly none: NoTerm } {
  const words = termWords(typed);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return { none: 'empty' };
  if (words.length > LONGEST_TERM) return { none: 'long' };
  if (first.small || last.small) return { none: 'small' };
  if (words.length === 1 && !first.alone) return { none: 'number' };
  return { key: words.map(({ base }) => base).join(' ') };
}

// Longer ones are no words: addresses without their dots, damage, or hostile.
const LONGEST_WORD = 40;
const NUMBER = /^\p{N}+$/u;
const SMALL = new Set(
  `a about after al all along already also among an and any are as at be been being between both but by can could do does during each eg either
  et for from had has have he her his how i ie if in into is it it's its may might more most much must never no nor not of on one only
  onto or other our ours over per s several she should so some such t than that the their theirs them then there these they this
  those through thus to together too toward towards under until up upon us via was we were what when where whether which while who whose
  why will with within without would you your`.split(/\s+/),
);
