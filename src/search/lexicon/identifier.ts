// The identifier of a paper, or a word of a query with one in it -> the word by which the index has it. Pure: runs in browsers and tests.
import { partsOf, wordsOf } from '../words.ts';

/**
 * The word of an arXiv id or a DOI: its letters, and letters for its digits, after one that no other word begins with. By its
 * digits it would be found for "20" and "10", since the beginning of a word is enough, and so is that of the digits in it.
 */
export function identifierWord(identifier: string): string {
  const signs = wordsOf(identifier).flatMap(partsOf).join('');
  return MARK + signs.replace(/[0-9]/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** The {@link identifierWord} of "1907.05737" for "https://arxiv.org/pdf/1907.05737v2"; null where a word has no identifier in it. */
export function identifierIn(word: string): string | null {
  const [, arxiv, doi] = IDENTIFIER.exec(word.toLowerCase()) ?? [];
  const identifier = arxiv ?? doi;
  return identifier === undefined ? null : identifierWord(identifier);
}

const MARK = 'þ';
const DIGITS = 'bcdfghjklm';

/** An arXiv id, before 2007 with its archive, https://info.arxiv.org/help/arxiv_identifier.html, or a DOI; that of an arXiv paper is its id. */
const IDENTIFIER =
  /(?<![\p{L}\p{N}.-])(?:(?:10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?:[?#]\S*)?|(10\.\d{4,9}\/\S+))$/u;
