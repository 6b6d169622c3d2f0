// Texts read as words + keys of terms -> the texts that hold each term. Pure.
import type { WordStream } from './count-terms.ts';

/** By key: the places of the texts. */
export function textsWith(
  { bases, ends, words, begins }: WordStream,
  keys: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map(keys.map((key) => [key, new Set<number>()]));
  const longest = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 0);
  const firsts = new Set(keys.map((key) => key.split(' ', 1)[0]));
  for (let text = 0; text < begins.length - 1; text += 1) {
    const end = begins[text + 1] ?? 0;
    for (let first = begins[text] ?? 0; first < end; first += 1) {
      let key = '';
      for (let last = first; last < Math.min(first + longest, end); last += 1) {
        const word = words[last] ?? NO_WORD;
        // None where a run of words is broken.
        const base = bases[word];
        if (base === undefined || (last === first && !(ends[word] && firsts.has(base)))) break;
        key = last === first ? base : `${key} ${base}`;
        if (ends[word]) found.get(key)?.add(text);
      }
    }
  }
  return found;
}

const NO_WORD = -1;
