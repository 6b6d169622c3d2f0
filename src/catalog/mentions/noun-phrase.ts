// A long form in a text, of which the letters give only the beginning -> the same up to its noun. Pure.
import type { Span } from '../../text/sentences.ts';
import { isSmall, type Word, wordsOf } from './long-words.ts';

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
    ({ text: word, gap }, at) =>
      (gap !== 'space' && gap !== 'hyphen') ||
      isSmall(word) ||
      (gap === 'space' && (!belongs.test(word) || endsPhrase(words, from + at))),
  );
  const own = stop < 0 ? more : more.slice(0, stop);
  const last = own.at(-1);
  const tooMany = own.filter(({ gap }) => gap === 'space').length > MOST_MORE;
  return { start, end: last === undefined || tooMany ? end : last.end };
}

/**
 * True for a word that goes on with the sentence, most often a verb and what it is done to: "Alignment Lifts Lanterns",
 * "Ropes Lift Lanterns", "Alignment Lift the Lantern"; not the last word of "Alignment Networks for Lanterns".
 */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || OTHER.test(word.text)) return true;
  if (after?.gap !== 'space') return false;
  const bySubject = PLURAL.test(before.text) || PLURAL.test(word.text);
  return ARTICLE.test(after.text) || (bySubject && !isSmall(after.text));
}

const PLURAL = /(?<=\p{Ll}{2})(?<!i[cs]|[su])s$/u;
const ARTICLE = /^(?:an?|the)$/iu;
/** Prepositions and pronouns that no short form has a letter for, and what is somebody's. */
const OTHER =
  /['’]|^(?:towards?|across|beyond|against|between|within|during|after|before|among|along|per|are|can|do|does|not|meets?|that|which|when|where|what|how|your|our|their|its)$/iu;
/** Words that may follow the last letter before the phrase ends; those behind a hyphen do not count. */
const MOST_MORE = 3;
/** In UTF-16 units: more than so many words take. */
const REACH = 100;
const ENDS_OPEN =
  /[\s-](?:for|with|of|and|based|driven|aware|guided|wise|time|level|free|centric|efficient|reinforcement|[\p{L}-]{0,20}(?:modal|neural|temporal|textual|visual|virtual|ional|ical|ive|ous|able|ible|ful|ary|ized|ated|uced|ained))$/iu;
