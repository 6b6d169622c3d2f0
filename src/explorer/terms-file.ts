// The index of terms as it is sent, and how it is read: file -> the counts of a term. Pure: runs in browsers and tests.

/** The index of terms as it is sent. */
export interface TermsFile {
  readonly version: 2;
  /** "year" or "month". */
  readonly unit: string;
  /** Oldest first: name, name under the chart (empty: none), abstracts. */
  readonly periods: readonly (readonly [label: string, tick: string, abstracts: number])[];
  /** A share of fewer abstracts than this says little: one more or less moves it far. */
  readonly few: number;
  /** Every word, and every phrase of two or three, that so many abstracts hold is in the index. */
  readonly least: { readonly word: number; readonly phrase: number };
  /**
   * The keys of the terms by code point, one a line: first, in base 36, how many characters a key shares with the one
   * before it, then the rest of it.
   */
  readonly terms: string;
  /**
   * The counts of the terms in the same order: for each period that has any, a letter (a: the first period) and, where
   * the count is not 1, the count. The first letter of a term is a capital.
   */
  readonly counts: string;
}

/** The index, ready to be asked. */
export interface TermIndex {
  readonly unit: string;
  readonly periods: readonly { readonly label: string; readonly tick: string; readonly abstracts: number }[];
  readonly few: number;
  readonly least: TermsFile['least'];
  /** Abstracts of each period that hold the term; null where the index does not have it. */
  readonly countsOf: (key: string) => readonly number[] | null;
}

/** Reads what `termsFile` of exports/terms-file.ts writes. @throws Error when it is of another version, or damaged */
export function readTermIndex(file: TermsFile): TermIndex {
  if (file.version !== 2) throw new Error(`The index of terms is of version ${file.version}.`);
  const keys = readKeys(file.terms);
  const counts = file.counts.match(/[A-Z][a-z\d]*/g) ?? [];
  if (counts.length !== keys.size) throw new Error('The index of terms is damaged.');
  return {
    unit: file.unit,
    periods: file.periods.map(([label, tick, abstracts]) => ({ label, tick, abstracts })),
    few: file.few,
    least: file.least,
    countsOf: (key) => {
      const at = keys.get(key);
      return at === undefined ? null : readCounts(counts[at] ?? '', file.periods.length);
    },
  };
}

const LONGEST_SHARED = 35;
const FIRST_LETTER = 97;

/** How many characters two neighbouring keys share at their beginnings, as far as one base-36 digit can say. */
export function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < LONGEST_SHARED && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** The letter of a period. */
export function periodLetter(period: number): string {
  return String.fromCharCode(FIRST_LETTER + period);
}

function readKeys(lines: string): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  let previous = '';
  for (const line of lines === '' ? [] : lines.split('\n')) {
    previous = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    keys.set(previous, keys.size);
  }
  return keys;
}

function readCounts(written: string, periods: number): readonly number[] {
  const counts = new Array<number>(periods).fill(0);
  for (const [, letter = '', count] of written.toLowerCase().matchAll(/([a-z])(\d*)/g))
    counts[letter.charCodeAt(0) - FIRST_LETTER] = Number(count || 1);
  return counts;
}
