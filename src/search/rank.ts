// Hits of one question -> the order in which they are shown: a whole phrase before scattered words, titles that begin so first. Pure.
import type { Hit } from './engine.ts';
import { nameMark, type Table } from './table.ts';

/** What the engine's score is multiplied with, chosen on made queries over 6,000 papers (`npm run bench:search`). */
const WORTH = {
  /** The words follow each other somewhere, as typed. */
  phrase: 20,
  /** The title begins with them. */
  start: 20,
  /** The paper's method is called so. */
  name: 40,
  /** The paper's method is called like one of the words. */
  nameAmong: 4,
  /** Cubed share of the words that stand in a row. */
  row: 4,
} as const;

/** The engine gives 0 to papers whose words all are common. */
const LEAST = 1;

/**
 * The hits of these words, best first; `phrases` are the paper numbers where the words follow each other. Equal scores
 * keep the order of the engine.
 */
export function ranked(
  hits: readonly Hit[],
  words: readonly string[],
  phrases: ReadonlySet<number>,
  table: Table,
): readonly Hit[] {
  const { length } = words;
  const whole = nameMark(words.join(''));
  const marks = length > 1 ? words.map(nameMark) : [];
  return hits
    .map((hit) => {
      const { start, longest } = rows(hit.places);
      const named = (mark: string) => table.isNamed(hit.number, mark);
      const worth =
        (phrases.has(hit.number) ? WORTH.phrase : 0) +
        (start >= length ? WORTH.start : 0) +
        (named(whole) ? WORTH.name : marks.some(named) ? WORTH.nameAmong : 0) +
        WORTH.row * Math.min(1, longest / length) ** 3;
      return { ...hit, score: (hit.score + LEAST) * (1 + worth) };
    })
    .sort((a, b) => b.score - a.score);
}

/** How many of the places follow each other, at most. */
export function longestRow(places: readonly number[]): number {
  return rows(places).longest;
}

/** How many places in a row there are at the very start, and at most anywhere. */
function rows(places: readonly number[]): { readonly start: number; readonly longest: number } {
  let [start, longest, current, previous] = [0, 0, 0, Number.NaN];
  for (const place of inOrder(places)) {
    if (place === previous) continue;
    current = place === previous + 1 ? current + 1 : 1;
    previous = place;
    longest = Math.max(longest, current);
    if (place === current - 1) start = current;
  }
  return { start, longest };
}

/** The engine gives most places in order. */
function inOrder(places: readonly number[]): readonly number[] {
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
    ? places
    : [...places].sort((a, b) => a - b);
}
