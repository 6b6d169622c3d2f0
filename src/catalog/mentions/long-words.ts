// A text -> words that a long form can consist of: parts of hyphenated words apart, with what parts them. Pure.

/** A word, or a part of a hyphenated one, with its place. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before: nothing but a hyphen, a space, a comma, or the end of a clause. */
  readonly gap: 'hyphen' | 'space' | 'comma' | 'clause';
}

/** The words of a text whose first character stands at `offset`. */
export function wordsOf(text: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const joins = between === ' ' && PREFIXES.has(words.at(-1)?.text.toLowerCase() ?? '');
    const gap = words.length === 0 ? 'clause' : joins ? 'hyphen' : gapOf(between);
    end = match.index + match[0].length;
    words.push({ text: match[0], start: match.index + offset, end: end + offset, gap });
  }
  return words;
}

/** The words since the last mark that ends a clause. */
export function lastClause(words: readonly Word[]): readonly Word[] {
  const from = words.findLastIndex((word) => word.gap === 'clause');
  return words.slice(Math.max(0, from));
}

/** The words up to the first mark that ends a clause. */
export function firstClause(words: readonly Word[]): readonly Word[] {
  const to = words.findIndex((word, at) => at > 0 && word.gap === 'clause');
  return to < 0 ? words : words.slice(0, to);
}

/** True for articles, prepositions and the like, for which a short form may or may not have a letter. */
export function isSmall(word: string): boolean {
  return SMALL.has(word.toLowerCase());
}

/** Parts of words that some write apart: "multi modal". */
const PREFIXES = new Set('multi cross pre post self non inter intra semi'.split(' '));
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu;
const SMALL = new Set(
  'a an and as at by for from in into is it of on or over that the through to under using via which with without'.split(
    ' ',
  ),
);

function gapOf(between: string): Word['gap'] {
  if (/[.;:!?()[\]{}<>—]|\s[-–]\s/u.test(between)) return 'clause';
  if (/,/u.test(between)) return 'comma';
  return /\s/u.test(between) ? 'space' : 'hyphen';
}
