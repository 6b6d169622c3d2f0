// Parts of the titles as they are sent, how they are written, and how they are read. Pure: runs in builds, browsers and tests.
import { fnvPart } from '../../fnv.ts';
import { partFrom } from '../contract.ts';
import { isCommon, partsOf, wordsOf } from '../words.ts';

/** What a row of the palette shows of a paper. */
export interface TitledPaper {
  readonly slug: string;
  readonly title: string;
  /** Of publication; null: not given. */
  readonly year: string | null;
}

/** A part as it is sent: papers by a word of their titles. */
export interface TitlesFile {
  readonly version: 1;
  /** The `orderMark` of table.ts: numbers of another archive, as while a site is being replaced, lead to other papers. */
  readonly archive: string;
  /** Paper number, title, year, and the slug; year and slug are empty where there is none, and where it follows from the title ({@link partFrom}). */
  readonly papers: readonly (readonly [number: number, title: string, year: string, slug: string])[];
}

/** In so many parts the titles are sent, however many there are. */
export const TITLE_PARTS = 512;

/** The part of a word, by its first letters: what is typed of it leads there before it is whole. */
export function titlePart(word: string): number {
  return fnvPart(word.slice(0, LETTERS), TITLE_PARTS);
}

const LETTERS = 4;

/** The words by which titles are found: those that tell something, each once. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text).flatMap(partsOf);
  return [...new Set(words.filter((word) => word.length > 1 && !isCommon(word)))];
}

/** A paper as it stands in a part. */
export function writeTitled(number: number, { slug, title, year }: TitledPaper): TitlesFile['papers'][number] {
  return [number, title, year ?? '', slug === partFrom(title) ? '' : slug];
}

/** The papers of a part, by number; none where it is of another version or archive. */
export function readTitles(file: TitlesFile, archive: string): ReadonlyMap<number, TitledPaper> {
  const readable = file.version === 1 && file.archive === archive ? file.papers : [];
  return new Map(
    readable.map(([number, title, year, slug]) => [
      number,
      { slug: slug === '' ? partFrom(title) : slug, title, year: year === '' ? null : year },
    ]),
  );
}
