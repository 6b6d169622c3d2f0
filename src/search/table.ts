// `pagefind/papers.json`: what every search needs to know of the papers. Written at the end of a build, read in browsers. Pure.
import { fnv1a } from '../fnv.ts';

/** The file. Lists go by paper number: the place of a paper among all, sorted by slug, which is that of its page in the index. */
export interface TableFile {
  /** Stands for the ids of the pages in the index, see {@link orderMark}. */
  readonly index: string;
  /** For each paper the {@link nameMark} of its method's name, or dots. */
  readonly names: string;
  /** Words that many papers have, with blanks between. */
  readonly frequent: string;
  /** Stems of words that most papers have, with blanks between. */
  readonly everywhere: string;
  /** Stands for the slugs of the papers, see {@link orderMark}. */
  readonly archive: string;
}

/** Tells lists apart in which another paper stands, or the same in another order: where they differ, numbers lead to other papers. */
export function orderMark(names: readonly string[]): string {
  return fnv1a(names.join(' ')).toString(36);
}

/** A few letters that tell most names apart: enough to know the paper that is called so among those that hold the word. */
export function nameMark(name: string | undefined): string {
  const letters = name === undefined ? '' : lettersOf(name);
  if (letters === '') return '.'.repeat(MARK_LENGTH);
  const hash = fnv1a(letters);
  return (((hash ^ (hash >>> 15)) >>> 0) % 36 ** MARK_LENGTH).toString(36).padStart(MARK_LENGTH, '0');
}

const MARK_LENGTH = 3;

function lettersOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The file, ready to be asked. Numbers are paper numbers. */
export class Table {
  readonly file: TableFile;
  readonly #frequent: ReadonlySet<string>;

  constructor(file: TableFile) {
    this.file = file;
    this.#frequent = new Set(file.frequent.split(' '));
  }

  /** True for a word that very many papers have. */
  isFrequent(word: string): boolean {
    return this.#frequent.has(word);
  }

  /** True when the paper's method is, most likely, called by the name of this {@link nameMark}. */
  isNamed(number: number, mark: string): boolean {
    return this.file.names.startsWith(mark, number * MARK_LENGTH) && !mark.startsWith('.');
  }
}
