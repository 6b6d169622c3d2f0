// The beginning of a word -> the parts of the lexicon that such words are in. Pure: runs in browsers and tests.
import { PARTS, partOf } from './format.ts';

/** In order. */
export function partsFrom(beginning: string): readonly string[] {
  const first = PARTS.indexOf(partOf(beginning));
  const rest = PARTS.slice(first + 1).filter((part) => part.startsWith(beginning));
  return [PARTS[first] ?? '', ...rest];
}
