// What is typed behind `npm run fetch --` -> days. Pure.
import { readIsoDate } from '../digest/dates.ts';

/** A run asks for at most this many days. */
const MOST_DAYS = 400;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads `2025-11-06`, `2025-11-06..2025-11-10`, with or without blanks round the dots, several of them too.
 * @returns each day once, oldest first; or what is wrong, as a sentence
 */
export function readDays(words: readonly string[]): readonly string[] | string {
  const ranges = words
    .join(' ')
    .replace(/\s*\.\.\s*/g, '..')
    .split(/\s+/)
    .filter((range) => range !== '');
  if (ranges.length === 0) return 'No day is given.';
  const days = new Set<string>();
  for (const range of ranges) {
    const ends = range.split('..');
    const [first = '', last = first] = ends;
    const wrong = ends.length > 2 ? range : ends.find((end) => !isDay(end));
    if (wrong !== undefined) return `“${wrong}” is not a day; write it as 2025-11-06.`;
    if (first > last) return `“${range}” ends before it begins.`;
    for (let at = Date.parse(first); at <= Date.parse(last) && days.size <= MOST_DAYS; at += DAY) {
      days.add(new Date(at).toISOString().slice(0, 10));
    }
  }
  if (days.size > MOST_DAYS) return `These are more than ${MOST_DAYS} days; fetch them in several runs.`;
  return [...days].toSorted();
}

/** Whether a text is a day that exists, as `2025-11-06`. */
export function isDay(text: string): boolean {
  return text.length === 10 && readIsoDate(text) !== null;
}
