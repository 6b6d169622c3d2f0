// The catalogue -> how many papers there are over time, in all and by topic, and what rose in the newest digests. Pure.
import { termKey } from '../../text/terms.ts';
import type { Catalog, CatalogDigest, CatalogPaper, CatalogTopic } from '../catalog.ts';
import { readWords } from './count-terms.ts';
import { choosePeriods, type Periods, periodAt, periodsBy } from './periods.ts';
import { type Rising, rising } from './rises.ts';
import { buildTermTrends, type TermSource, type TermTrends } from './term-index.ts';

/** What is read of a paper. */
export type TrendPaper = Pick<CatalogPaper, 'published' | 'digests'> & TermSource;

/** What trends are made of: a part of the catalogue, which another thread can be sent. */
export interface TrendSource {
  readonly papers: readonly TrendPaper[];
  readonly digests: readonly (Pick<CatalogDigest, 'id' | 'date'> & { readonly entries: readonly unknown[] })[];
  readonly topics: readonly (Pick<CatalogTopic, 'slug' | 'title'> & {
    readonly papers: readonly { readonly paper: TrendPaper }[];
  })[];
  readonly notRising: Catalog['notRising'];
}

/** What of a catalogue trends are made of. */
export function trendSource({ papers, digests, topics, notRising }: Catalog): TrendSource {
  const own = new Map(
    papers.map(({ slug, published, digests: ids, abstract: { text } }): [string, TrendPaper] => [
      slug,
      { published, digests: ids, abstract: { text } },
    ]),
  );
  return {
    papers: [...own.values()],
    digests: digests.map(({ id, date, entries }) => ({ id, date, entries: entries.map(({ paper }) => paper.slug) })),
    topics: topics.map(({ slug, title, papers: members }) => ({
      slug,
      title,
      papers: members.flatMap(({ paper }) => {
        const found = own.get(paper.slug);
        return found === undefined ? [] : { paper: found };
      }),
    })),
    notRising,
  };
}

export interface Trends {
  /** All papers by year and by month of publication. */
  readonly years: Periods;
  readonly months: Periods;
  /** Papers whose digests give no date: they are in no period. */
  readonly undated: number;
  /** Whichever of the two shows more; topics and terms run over it. */
  readonly periods: Periods;
  /** Papers of each topic in each period, in the order of the catalogue. */
  readonly topics: readonly { readonly slug: string; readonly counts: readonly number[] }[];
  /** Null where all digests are of one date. */
  readonly rising: Rising | null;
  /** Fewer abstracts than this make a share that says little. */
  readonly few: number;
  /** The counts of all terms of abstracts. */
  readonly terms: TermTrends;
  /** How many terms these are. */
  readonly termCount: number;
  /** The topics whose titles are among the terms, the largest first, by their titles. */
  readonly titles: readonly string[];
}

/** What a page shows of them: all terms are a file of their own. */
export type ShownTrends = Omit<Trends, 'terms'>;

export function buildTrends(source: TrendSource): Trends {
  const { papers, digests, topics } = source;
  const dates = papers.map(({ published }) => published);
  const until = newestDate(digests);
  const words = readWords(papers.map(({ abstract }) => abstract.text));
  const terms = buildTermTrends(papers, until, words);
  const periods = choosePeriods(dates, until);
  return {
    years: periodsBy('year', dates, until),
    months: periodsBy('month', dates, until),
    undated: dates.filter((date) => date === null).length,
    periods,
    topics: topics.map((topic) => {
      const places = topic.papers.map(({ paper }) => periodAt(periods, paper.published));
      return { slug: topic.slug, counts: periods.list.map((_, at) => places.filter((place) => place === at).length) };
    }),
    rising: rising(source, words),
    few: terms.few,
    terms,
    termCount: terms.terms.length,
    titles: titlesAmong(terms, topics),
  };
}

function titlesAmong({ terms }: TermTrends, topics: TrendSource['topics']): readonly string[] {
  const keys = new Set(terms.map(({ key }) => key));
  return topics
    .toSorted((a, b) => b.papers.length - a.papers.length)
    .map(({ title }) => title)
    .filter((title) => {
      const read = termKey(title);
      return 'key' in read && keys.has(read.key);
    });
}

/** The day of the newest digest, by which all papers should have been published; null: there are no digests. */
export function newestDate(digests: TrendSource['digests']): string | null {
  return digests.reduce<string | null>((newest, { date }) => (newest === null || date > newest ? date : newest), null);
}
