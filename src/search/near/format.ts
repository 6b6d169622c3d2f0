// Parts of the index of meaning as they are sent, how they are written, and how they are read. Pure: runs in builds, browsers and tests.
import { fnvPart } from '../../fnv.ts';

/** A part as it is sent: the terms whose first words fall into it. */
export interface NearFile {
  readonly version: 4;
  /** Stems of a term with a blank between -> the papers it speaks for, written; empty for a word that says nothing, "the". */
  readonly terms: Readonly<Record<string, string>>;
}

/** A block as it is sent: for each of its papers those most like it, written. */
export interface LikeFile {
  readonly version: 4;
  readonly papers: readonly string[];
}

/** A paper, by its number, and how much speaks for it. */
export interface Weighed {
  readonly number: number;
  readonly weight: number;
}

/** In so many parts the terms of so many papers are sent: a word of a query costs one, and each has its own beginning to send. */
export function nearParts(papers: number): number {
  return papers > MANY ? 1024 : 256;
}

/** A term has no more words than this. */
export const LONGEST_NEAR = 4;

/** So many papers are in a block of papers most like each. */
export const LIKE_IN_BLOCK = 128;

/** Which of so many parts a term is in, by the first letters of its first word. */
export function nearPart(term: string, parts: number): number {
  return fnvPart((term.split(' ', 1)[0] ?? '').slice(0, LETTERS), parts);
}

/** For each level that any paper has, the highest first, its sign; then from each of its papers to the next in steps of one. */
export function writeWeighed(papers: readonly Weighed[]): string {
  const levels = Map.groupBy(papers, ({ weight }) => levelOf(weight));
  let written = '';
  for (let level = LEVELS.length; level > 0; level -= 1) {
    const numbers = (levels.get(level) ?? []).map(({ number }) => number).sort((a, b) => a - b);
    if (numbers.length > 0) written += LEVELS[level - 1];
    for (const [at, number] of numbers.entries()) written += writeNumber(number - (numbers[at - 1] ?? -1) - 1);
  }
  return written;
}

/** Reads what {@link writeWeighed} writes: the weightiest first. */
export function readWeighed(written: string): readonly Weighed[] {
  const papers: Weighed[] = [];
  let [weight, number, step] = [0, -1, 0];
  for (const sign of written) {
    const level = LEVELS.indexOf(sign);
    if (level >= 0) {
      [weight, number, step] = [weightOf(level + 1), -1, 0];
      continue;
    }
    const more = MORE.indexOf(sign);
    step = step * MORE.length + (more >= 0 ? more : LAST.indexOf(sign));
    if (more >= 0) continue;
    number += step + 1;
    step = 0;
    papers.push({ number, weight });
  }
  return papers;
}

/** The level nearest to a weight; 0 for one so small that it is left out. */
export function levelOf(weight: number): number {
  return Math.min(LEVELS.length, Math.round(LEVELS.length * Math.sqrt(Math.max(0, weight) / MOST_WEIGHT)));
}

const MANY = 1000;
const LETTERS = 6;
/** Weights are kept in steps that grow with them; what is more counts as this. */
const MOST_WEIGHT = 20;
const LEVELS = '!#$%()*+,-./:;=?';
// The digits of a number in base 32: all but its last are of the one alphabet, its last of the other.
const LAST = 'abcdefghijklmnopqrstuvwxyz012345';
const MORE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ6789_~';

function weightOf(level: number): number {
  return MOST_WEIGHT * (level / LEVELS.length) ** 2;
}

function writeNumber(number: number): string {
  let written = LAST[number % LAST.length] ?? '';
  for (let rest = Math.floor(number / LAST.length); rest > 0; rest = Math.floor(rest / MORE.length))
    written = MORE[rest % MORE.length] + written;
  return written;
}
