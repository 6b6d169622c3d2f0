// Dated abstracts -> the index of terms that the term explorer asks: how many abstracts of each period hold a term. Pure.
import { byText } from '../../text/order.ts';
import { type CountedTerm, countTerms, readWords, type WordStream } from './count-terms.ts';
import { choosePeriods, EARLIER, isNamed, type Period, type Periods, periodAt } from './periods.ts';

/** What is read of a paper. */
export interface TermSource {
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  /** As shown; empty where it is lost. */
  readonly abstract: { readonly text: string };
}

/**
 * Counts of terms over the periods that {@link choosePeriods} chooses for all papers, the oldest put together as long as they
 * have few abstracts: a share of three abstracts is noise.
 */
export interface TermTrends {
  readonly unit: Periods['unit'];
  /** `abstracts`: papers with a date in it and an abstract. */
  readonly periods: readonly (Pick<Period, 'id'> & { readonly abstracts: number })[];
  /** Fewer abstracts than this are few. */
  readonly few: number;
  /** All words, and all phrases, that so many abstracts hold are in `terms`. */
  readonly least: { readonly word: number; readonly phrase: number };
  /** By key. */
  readonly terms: readonly CountedTerm[];
}

/** More words or phrases than these do not go into one index: the rarer ones are left out. They bound what a reader loads. */
export const MOST_WORDS = 10_000;
export const MOST_PHRASES = 40_000;

/** Years and months with fewer abstracts are put together while they are the oldest: one of ten moves a share by a tenth. */
const FEWEST = 10;
/** One of fifty abstracts more or less moves a share by two in a hundred: as much as most terms have. */
const FEW = 50;
/** A term that one abstract holds shows no trend. */
const LEAST = 2;
/** In a large archive what is in one of so many abstracts is too rare to be counted at all. */
const RAREST_SHARE = 3000;

/**
 * @param until the day of the newest digest, as `choosePeriods` asks for it
 * @param stream the words of the papers' abstracts, where they have been read already
 */
export function buildTermTrends(
  papers: readonly TermSource[],
  until: string | null = null,
  stream: WordStream = readWords(papers.map(({ abstract }) => abstract.text)),
): TermTrends {
  const dates = papers.map(({ published, abstract }) => (abstract.text === '' ? null : published));
  const periods = withoutFew(choosePeriods(dates, until));
  const groupOf = dates.map((date) => periodAt(periods, date));
  const rarest = Math.max(LEAST, Math.floor(papers.length / RAREST_SHARE));
  const found = countTerms(stream, groupOf, periods.list.length, rarest);
  const isWord = ({ words }: CountedTerm) => words === 1;
  const least = {
    word: leastFor(found.filter(isWord), MOST_WORDS, rarest),
    phrase: leastFor(
      found.filter((term) => !isWord(term)),
      MOST_PHRASES,
      rarest,
    ),
  };
  return {
    unit: periods.unit,
    periods: periods.list.map(({ id, papers: abstracts }) => ({ id, abstracts })),
    few: FEW,
    least,
    terms: found
      .filter((term) => term.total >= (isWord(term) ? least.word : least.phrase))
      .sort((a, b) => byText(a.key, b.key)),
  };
}

/** Puts the oldest periods together up to the first that has enough; all stay as they are where none has. */
function withoutFew({ unit, list }: Periods): Periods {
  const first = list.findIndex((period) => isNamed(period) && period.papers >= FEWEST);
  if (first < 1) return { unit, list };
  const papers = list.slice(0, first).reduce((sum, period) => sum + period.papers, 0);
  return { unit, list: [{ id: EARLIER, papers }, ...list.slice(first)] };
}

/** The smallest number of abstracts by which no more terms than `most` are left. */
function leastFor(terms: readonly CountedTerm[], most: number, rarest: number): number {
  const limit = terms.map(({ total }) => total).toSorted((a, b) => b - a)[most];
  return limit === undefined ? rarest : limit + 1;
}
