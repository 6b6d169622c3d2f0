// Terms + the index -> a line for each term the index has, a sentence for each it has not. Pure: runs in browsers and tests.
import { LONGEST_TERM, type NoTerm, termKey } from '../text/terms.ts';
import { searchForUrl } from '../urls.ts';
import type { TermIndex } from './terms-file.ts';

/** The counts of one term. */
export interface Series {
  readonly term: string;
  /** Abstracts of each period of the index that hold the term. */
  readonly counts: readonly number[];
  /** "in 34 of 172 abstracts". */
  readonly sum: string;
  /** Address of a search for it. That one looks into titles and names too: it may find more papers than `sum` counts. */
  readonly search: string;
}

/** A term that has no line, and why. */
export interface Missing {
  readonly term: string;
  readonly why: string;
}

export interface Answer {
  readonly series: readonly Series[];
  readonly missing: readonly Missing[];
}

export function answerOf(terms: readonly string[], index: TermIndex): Answer {
  const series: Series[] = [];
  const missing: Missing[] = [];
  const abstracts = index.periods.reduce((sum, period) => sum + period.abstracts, 0);
  for (const term of terms) {
    const read = SIGNED.test(term) ? ({ none: 'sign' } as const) : termKey(term);
    const counts = 'key' in read ? index.countsOf(read.key) : null;
    if (counts !== null) {
      const sum = counts.reduce((total, count) => total + count, 0);
      series.push({ term, counts, sum: `in ${sum} of ${abstracts} abstracts`, search: searchFor(term) });
    } else missing.push({ term, why: 'none' in read ? WHY[read.none] : tooRare(term, index) });
  }
  return { series, missing };
}

/** "52%", below ten "6.3%"; a dash where there is nothing to take a share of. */
export function shareLabel(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  return `${share < 10 ? Math.round(share * 10) / 10 : Math.round(share)}%`;
}

/** In quotes, so that a phrase stays one and no sign in it is read as more than a sign. */
function searchFor(term: string): string {
  return searchForUrl({ q: `"${term.replaceAll('"', ' ').trim()}"` });
}

/** "C++" and "C#" would be read as the letter. */
const SIGNED = /[\p{L}\p{N}][+#*]+(?![\p{L}\p{N}+#*])/u;

const WHY: Readonly<Record<NoTerm | 'sign', string>> = {
  empty: 'has no word in it',
  long: `has more than ${['no', 'one', 'two', 'three'][LONGEST_TERM]} words: the index holds no phrase as long`,
  small: 'begins or ends with a small word: the index holds no such phrase',
  sign: 'has a sign in it: the index holds letters and digits alone, a search finds signs too',
  number: 'is a bare number: the index holds those inside phrases alone',
};

/** Never a zero: what the index leaves out may be in an abstract or two. */
function tooRare(term: string, { least }: TermIndex): string {
  const fewest = /\s|\p{L}-\p{L}/u.test(term) ? least.phrase : least.word;
  return fewest <= 2 ? 'is in one abstract at most, or in none' : `is in fewer than ${fewest} abstracts, or in none`;
}
