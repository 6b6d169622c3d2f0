// Words that are never to be told as rising -> the keys of their terms, and whether an abstract holds them. Pure.
import { displayText } from '../text/display.ts';
import { LONGEST_RISING, termKey, termWords } from '../text/terms.ts';
import type { Paper } from './schemas.ts';

/** The key of a term that could be told as rising; null: the words are none. */
export function risingKey(words: string): string | null {
  const read = termKey(words);
  return 'key' in read && read.key.split(' ').length <= LONGEST_RISING ? read.key : null;
}

/** Those of the keys whose terms no abstract holds. */
export function absentTerms(papers: readonly Pick<Paper, 'abstract'>[], keys: Iterable<string>): ReadonlySet<string> {
  const absent = new Set(keys);
  for (const { abstract } of papers) {
    if (absent.size === 0) break;
    let before: string | null = null;
    for (const { base, joined, small } of termWords(displayText(abstract ?? '').text)) {
      if (!small) absent.delete(base);
      if (!small && joined && before !== null) absent.delete(`${before} ${base}`);
      before = small ? null : base;
    }
  }
  return absent;
}
