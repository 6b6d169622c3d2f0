// Hits of one question -> the order in which they are shown: a whole phrase before scattered words, titles that begin so first. Pure.
import type { Hit } from './engine.ts';
import { nameMark, type Table } from './table.ts';

// What the engine's score is multiplied with, chosen on made queries over 6,000 papers (`npm run bench:search`).

/** The words follow each other somewhere, as typed. */
const PHRASE = 20;
/** The title begins with them. */
const START = 20;
/** The paper's method is called so. */
const NAME = 40;
/** The paper's method is called like one of the words. */
const NAME_AMONG = 4;
/** Cubed share of the words that stand in a row. */
const ROW = 4;

/** The engine gives 0 to papers whose words all are common. */
const LEAST = 1;

/**
 * The hits of these words, as {@link inRows} gives them, best first; `phrases` are the paper numbers where the words follow
 * each other. Equal scores keep the order of the engine.
 * @param offsets how far each word stands from the first, in words, where some between them are left out
 */
export function ranked(
  hits: readonly Hit[],
  words: readonly string[],
  phrases: ReadonlySet<number>,
  table: Table,
  offsets: readonly number[] = [...words.keys()],
): readonly Hit[] {
  const { length } = words;
  const whole = nameMark(words.join(''));
  const marks = length > 1 ? words.map(nameMark) : [];
  return hits
    .map((hit) => {
      const named = (mark: string) => table.isNamed(hit.number, mark);
      const worth =
        (phrases.has(hit.number) ? PHRASE : 0) +
        (hit.row === length && offsets.every((offset) => hit.places.includes(offset)) ? START : 0) +
        (named(whole) ? NAME : marks.some(named) ? NAME_AMONG : 0) +
        ROW * (hit.row / length) ** 3;
      return { ...hit, score: (hit.score + LEAST) * (1 + worth) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The hits, each with its `row` for words that stand so far from each other. */
export function inRows(hits: readonly Hit[], offsets: readonly number[]): readonly Hit[] {
  return hits.map((hit) => ({ ...hit, row: longestRow(hit.places, offsets) }));
}

/** How many of the places, at most, stand from each other as the words of these offsets do. */
export function longestRow(places: readonly number[], offsets: readonly number[]): number {
  const there = new Set(places);
  let longest = 0;
  for (const place of there) {
    for (const [from, offset] of offsets.entries()) {
      const start = place - offset;
      const has = (word: number) => there.has(start + (offsets[word] ?? Number.NaN));
      if (has(from - 1)) continue;
      let to = from + 1;
      while (has(to)) to += 1;
      longest = Math.max(longest, to - from);
    }
  }
  return longest;
}
