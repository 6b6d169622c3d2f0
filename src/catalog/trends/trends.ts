// The catalogue -> how many papers there are over time, in all and by topic, and what rose in the newest digests. Pure.
import { termKey } from '../../text/terms.ts';
import type { Catalog, CatalogDigest, CatalogPaper, CatalogTopic } from '../catalog.ts';
import { countTerms, readWords, type WordStream } from './count-terms.ts';
import { writtenForms } from './forms.ts';
import { choosePeriods, type Periods, periodAt, periodsBy } from './periods.ts';
import { LEAST_NOW, type Newest, newestDigests, type Rise, risen } from './rising.ts';
import { buildTermTrends, type TermSource, type TermTrends } from './term-index.ts';

type TrendPaper = Pick<CatalogPaper, 'published' | 'digests'> & TermSource;

/** What trends are made of: a part of the catalogue, which another thread can be sent. */
export interface TrendSource {
  readonly papers: readonly TrendPaper[];
  readonly digests: readonly (Pick<CatalogDigest, 'id' | 'date'> & { readonly entries: readonly unknown[] })[];
  readonly topics: readonly (Pick<CatalogTopic, 'slug' | 'title'> & {
    readonly papers: readonly { readonly paper: TrendPaper }[];
  })[];
}

/** What of a catalogue trends are made of. */
export function trendSource({ papers, digests, topics }: Catalog): TrendSource {
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
  };
}

/** What rose in the newest digests. */
export interface Rising {
  readonly newest: Newest;
  /** Papers that a newest digest lists, and all others. */
  readonly papersNow: number;
  readonly papersBefore: number;
  /** `key`: the topic's slug. */
  readonly topics: readonly Rise[];
  /** Words and phrases of two words, of abstracts. */
  readonly terms: readonly (Rise & { readonly written: string })[];
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
  /** The topics whose titles are among them, the largest first, by their titles. */
  readonly titles: readonly string[];
}

/** What a page shows of them: all terms are a file of their own. */
export type ShownTrends = Omit<Trends, 'terms'>;

/** Terms of one or two words are compared. */
const RISING_WORDS = 2;
/** Words that more of all abstracts hold are everybody's: “framework”, “performance”. */
export const GENERIC_SHARE = 0.2;

export function buildTrends({ papers, digests, topics }: TrendSource): Trends {
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
    rising: rising({ papers, digests, topics }, words),
    few: terms.few,
    terms,
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

function rising({ papers, digests, topics }: TrendSource, words: WordStream): Rising | null {
  const newest = newestDigests(digests.map(({ id, date, entries }) => ({ id, date, papers: entries.length })));
  if (newest === null) return null;
  const ids = new Set(newest.digests);
  const isNew = (paper: TrendPaper) => paper.digests.some((id) => ids.has(id));
  const groupOf = papers.map((paper) => Number(isNew(paper)));
  const papersNow = groupOf.filter((group) => group === 1).length;
  const papersBefore = papers.length - papersNow;
  const terms = countTerms(words, groupOf, 2, LEAST_NOW, RISING_WORDS).filter(
    ({ total }) => total <= papers.length * GENERIC_SHARE,
  );
  const occurrences = terms.map(({ key, counts: [before = 0, now = 0] }) => ({ key, now, before }));
  const rose = risen(occurrences, papersNow, papersBefore);
  const forms = writtenForms(
    rose.map(({ key }) => key),
    papers.filter(isNew).map(({ abstract }) => abstract.text),
  );
  return {
    newest,
    papersNow,
    papersBefore,
    topics: risen(
      topics.map((topic) => {
        const now = topic.papers.filter(({ paper }) => isNew(paper)).length;
        return { key: topic.slug, now, before: topic.papers.length - now };
      }),
      papersNow,
      papersBefore,
    ),
    terms: withoutParts(rose).map((rise) => ({ ...rise, written: forms.get(rise.key) ?? rise.key })),
  };
}

/** Of a word and a phrase of it that nearly the same papers hold, the phrase alone: it says more. */
function withoutParts(rises: readonly Rise[]): readonly Rise[] {
  const inPhrases = new Map<string, number>();
  for (const { key, now } of rises) {
    const words = key.split(' ');
    if (words.length > 1) for (const word of words) inPhrases.set(word, Math.max(now, inPhrases.get(word) ?? 0));
  }
  return rises.filter(({ key, now }) => (inPhrases.get(key) ?? 0) < now * NEARLY_ALL);
}

const NEARLY_ALL = 0.8;
