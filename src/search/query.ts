// What a reader typed -> what the engine is asked and which words must be found. Pure: runs in browsers and tests.
import { holds, isCommon, partsOf, textWords, wordsOf } from './words.ts';

/** A query as the engine takes it. Rewriting of queries (spelling, other forms) goes between this and the engine. */
export interface Query {
  /** For the engine: NFKC, straight quotes, single blanks. */
  readonly text: string;
  /** True when quotes stand round the whole: the words must follow each other. */
  readonly exact: boolean;
  /** The words a paper must hold, folded, each once. Common words and those of one letter count only where there are no others. */
  readonly words: readonly string[];
}

/** Null when there is nothing to look for: no letter, digit or other character of a word. */
export function parseQuery(typed: string): Query | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
  const all = [...new Set(wordsOf(text))];
  if (all.length === 0) return null;
  const telling = all.filter((word) => word.length > 1 && !isCommon(word));
  return { text, exact: /^".+"$/u.test(text), words: telling.length > 0 ? telling : all };
}

/** Whether a word of a found text is one that was asked for: the engine also reports words that only begin like "of". */
export function isAskedFor(query: Query, word: string): boolean {
  const text = textWords(word);
  return [...query.words, ...piecesOf(query)].some((asked) => holds(text, asked));
}

/** The words of a query one by one, hyphenated ones in their parts; common ones only where there are no others. */
export function piecesOf({ words }: Query): readonly string[] {
  const parts = [...new Set(words.flatMap(partsOf))];
  const telling = parts.filter((part) => !isCommon(part));
  return telling.length > 0 ? telling : parts;
}
