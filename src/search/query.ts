// What a reader typed -> what is looked for: words, phrases, what must not occur, what must stand in the title. Pure: runs in browsers and tests.
import { plain, tokensOf } from './tokens.ts';
import { holds, isCommon, partsOf, textWords, wordsOf } from './words.ts';

/** A query. Words and phrases are NFKC, lower case, without accents; the words of a phrase have one blank between them. */
export interface Query {
  /** Free words in order; hyphenated ones in one piece; common ones included. */
  readonly words: readonly string[];
  /** What stood in quotes: words that follow each other. */
  readonly phrases: readonly string[];
  /** Words and phrases that no paper may hold. */
  readonly without: readonly string[];
  /** Words and phrases that must stand in the title. */
  readonly titled: readonly string[];
  /** True when the last free word may still be being typed: nothing stands after it, it is not quoted. */
  readonly unfinished: boolean;
}

/**
 * Reads `words "a phrase" -word -"a phrase" title:word title:"a phrase"`. Typed facets say nothing here: they are
 * taken out before, see typed-facets.ts.
 */
export function parseQuery(typed: string): Query {
  const text = plain(typed);
  const words: string[] = [];
  const [phrases, without, titled] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let unfinished = false;
  for (const token of tokensOf(text)) {
    const found = wordsOf(token.text);
    unfinished = false;
    if (found.length === 0 || (token.key !== null && token.key !== 'title')) continue;
    if (token.minus) without.add(found.join(' '));
    else if (token.key === 'title') titled.add(found.join(' '));
    else if (token.quoted) phrases.add(found.join(' '));
    else {
      words.push(...found);
      unfinished = token.end === text.length && /[\p{L}\p{N}\p{M}]$/u.test(text);
    }
  }
  return { words, phrases: [...phrases], without: [...without], titled: [...titled], unfinished };
}

/** True when there is nothing to look for: no letter, digit or other character of a word. */
export function asksNothing({ words, phrases, without, titled }: Query): boolean {
  return words.length + phrases.length + without.length + titled.length === 0;
}

/**
 * Tells of a word of a text whether it was asked for: common ones and those of one letter only as they stand, others in
 * any form and in part, as the engine finds them.
 */
export function asker({ words, phrases, titled }: Query): (word: string) => boolean {
  const all = [...words, ...[...phrases, ...titled].flatMap((phrase) => phrase.split(' '))];
  const asked = [...new Set(all.flatMap((word) => [word, ...partsOf(word)]))];
  const telling = asked.filter((word) => word.length > 1 && !isCommon(word));
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const text = textWords(word);
    const found = telling.some((one) => holds(text, one)) || asked.some((one) => wordsOf(word).includes(one));
    known.set(word, found);
    return found;
  };
}
