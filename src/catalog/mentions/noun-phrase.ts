// A long form in a text, of which the letters give only the beginning -> the same up to its noun. Pure.
import type { Span } from '../../text/sentences.ts';
import { isSmall, wordsOf } from './long-words.ts';

/** True for words after which a noun is still to come: "Rank Adaptive", "Ropes for Temporal". */
export function endsOpen(long: string): boolean {
  return ENDS_OPEN.test(long);
}

/**
 * A long form with the words up to its noun, if that is near: "Deep Token Learning" in "DeTo: Deep Token Learning for ...".
 * @param belongs what a word behind a space must be to belong to it: in running text one with a capital
 */
export function upToNoun(text: string, { start, end }: Span, belongs: RegExp): Span {
  const words = wordsOf(text.slice(start, end + REACH), start);
  const from = words.findIndex((word) => word.start >= end);
  const more = from < 0 ? [] : words.slice(from);
  const stop = more.findIndex(
    ({ text: word, gap }) =>
      (gap !== 'space' && gap !== 'hyphen') || isSmall(word) || (gap === 'space' && !belongs.test(word)),
  );
  const own = stop < 0 ? more : more.slice(0, stop);
  const last = own.at(-1);
  const tooMany = own.filter(({ gap }) => gap === 'space').length > MOST_MORE;
  return { start, end: last === undefined || tooMany ? end : last.end };
}

/** Words that may follow the last letter before the phrase ends; those behind a hyphen do not count. */
const MOST_MORE = 2;
/** In UTF-16 units: more than so many words take. */
const REACH = 100;
const ENDS_OPEN =
  /[\s-](?:for|with|of|and|based|driven|aware|guided|wise|time|level|free|centric|efficient|[\p{L}-]{0,20}(?:modal|neural|temporal|textual|visual|virtual|ional|ical|ive|ous|able|ible|ful|ary|ized|ated|uced|ained))$/iu;
