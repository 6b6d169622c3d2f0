// `pagefind/papers.json`: what every search needs to know of the papers. Written at the end of a build, read in browsers. Pure.
import { fnv1a } from '../fnv.ts';
import { stemOf } from './words.ts';

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
  /** See {@link orderMark}. */
  readonly archive: string;
  readonly #names: string;
  readonly #frequent: ReadonlySet<string>;
  readonly #everywhere: ReadonlySet<string>;

  constructor({ names, frequent, everywhere, archive }: TableFile) {
    this.archive = archive;
    this.#names = names;
    this.#frequent = new Set(frequent.split(' '));
    this.#everywhere = new Set(everywhere.split(' '));
  }

  /** True for a word that very many papers have. */
  isFrequent(word: string): boolean {
    return this.#frequent.has(word);
  }

  /** True for a word that in some form stands in most papers: it tells none from another. */
  isEverywhere(word: string): boolean {
    return this.#everywhere.has(stemOf(word));
  }

  /** True when the paper's method is, most likely, called by the name of this {@link nameMark}. */
  isNamed(number: number, mark: string): boolean {
    return this.#names.startsWith(mark, number * MARK_LENGTH) && !mark.startsWith('.');
  }
}
