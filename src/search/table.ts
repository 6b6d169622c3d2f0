// `pagefind/papers.json`: what every search needs to know of the papers. Written at the end of a build, read in browsers. Pure.
import { fnv1a } from '../fnv.ts';

/** The file. Lists go by paper number: the place of a paper among all, sorted by slug. */
export interface TableFile {
  /** What all of Pagefind's page ids begin with. */
  readonly prefix: string;
  /** Of each id as much as no other shares, one after the other, see {@link writeIds}. */
  readonly ids: string;
  /** For each paper the {@link nameMark} of its method's name, or dots. */
  readonly names: string;
  /** Words that many papers have, with blanks between. */
  readonly frequent?: string;
  /** Stands for the order of the papers, see {@link archiveMark}. */
  readonly archive?: string;
}

/** Tells archives apart whose numbers lead to other papers. @param slugs in the order of the numbers */
export function archiveMark(slugs: readonly string[]): string {
  return fnv1a(slugs.join(' ')).toString(36);
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

/**
 * The rests of ids, hexadecimal numbers, each cut to the shortest beginning, of {@link SHORTEST} digits at least, that
 * no other has. Each digit after those is a letter from `g` on, so that nothing need stand between two ids.
 * @throws Error when an id is no hexadecimal number, or the same as another
 */
export function writeIds(ids: readonly string[]): string {
  const inOrder = [...ids].sort();
  const needed = new Map<string, number>();
  for (const [at, id] of inOrder.entries()) {
    const shared = Math.max(sharedLength(id, inOrder[at - 1] ?? ''), sharedLength(id, inOrder[at + 1] ?? ''));
    if (!/^[0-9a-f]+$/.test(id) || shared >= id.length)
      throw new Error(`The page id ${id} is not as Pagefind 1.6 makes them.`);
    needed.set(id, Math.max(SHORTEST, shared + 1));
  }
  return ids
    .map((id) => {
      const rest = [...id.slice(SHORTEST, needed.get(id))];
      return id.slice(0, SHORTEST) + rest.map((digit) => (Number.parseInt(digit, 16) + 16).toString(32)).join('');
    })
    .join('');
}

/** The beginnings that {@link writeIds} has written. */
function readIds(written: string): readonly string[] {
  return (written.match(ID) ?? []).map((id) =>
    id.replace(/[g-v]/g, (digit) => (Number.parseInt(digit, 32) - 16).toString(16)),
  );
}

const SHORTEST = 4;
const ID = /[0-9a-f]{4}[g-v]*/g;

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** The file, ready to be asked. Numbers are paper numbers. */
export class Table {
  /** Papers in all. */
  readonly size: number;
  /** See {@link archiveMark}. */
  readonly archive: string;
  readonly #prefix: string;
  readonly #names: string;
  readonly #frequent: ReadonlySet<string>;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor({ prefix, ids, names, frequent = '', archive = '' }: TableFile) {
    const read = readIds(ids);
    this.size = read.length;
    this.archive = archive;
    this.#prefix = prefix;
    this.#names = names;
    this.#frequent = new Set(frequent.split(' '));
    this.#numbers = new Map(read.map((id, number) => [id, number]));
  }

  /** The paper that Pagefind calls `id`; undefined for most ids when table and index belong to different builds. */
  number(id: string): number | undefined {
    if (!id.startsWith(this.#prefix)) return undefined;
    const rest = id.slice(this.#prefix.length);
    for (let length = SHORTEST; length <= rest.length; length += 1) {
      const number = this.#numbers.get(rest.slice(0, length));
      if (number !== undefined) return number;
    }
    return undefined;
  }

  /** True for a word that very many papers have. */
  isFrequent(word: string): boolean {
    return this.#frequent.has(word);
  }

  /** True when the paper's method is, most likely, called by the name of this {@link nameMark}. */
  isNamed(number: number, mark: string): boolean {
    return this.#names.startsWith(mark, number * MARK_LENGTH) && !mark.startsWith('.');
  }
}
