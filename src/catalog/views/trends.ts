// The trends of the catalogue -> the trends page: what rose, papers and topics over time, words to look up. Pure.

import { trendsForUrl } from '../../explorer/address.ts';
import { archiveUrl, searchForUrl, topicUrl, trendsUrl, yearUrl } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import { isNamed, type Periods } from '../trends/periods.ts';
import type { Rising } from '../trends/rises.ts';
import { LEAST_NOW, NEWEST_DAYS, NEWEST_SHARE, type Rise } from '../trends/rising.ts';
import type { ShownTrends } from '../trends/trends.ts';
import { type BarsView, barsView } from './bars.ts';
import { countLabel, dateLabel, numberLabel } from './labels.ts';
import type { Link, PageMeta } from './meta.ts';
import { periodHrefs, periodLabels } from './periods.ts';
import { type TopicCharts, topicCharts } from './topic-charts.ts';

/** Something that rose. */
export interface RiseRow extends Link {
  /** "15 of 29 papers". */
  readonly now: { readonly count: string; readonly share: string; readonly href: string };
  /** `href`: null where no search gives these papers alone. */
  readonly before: { readonly count: string; readonly share: string; readonly href: string | null };
}

export interface RisingView {
  /** "29 papers of 17 December 2025". */
  readonly now: string;
  readonly before: string;
  /** Which digests are the newest, and what is shown of what rose. */
  readonly rule: string;
  readonly topics: readonly RiseRow[];
  readonly terms: readonly RiseRow[];
}

export interface TrendsView {
  readonly meta: PageMeta;
  readonly papers: Link;
  /** "year" or "month". */
  readonly unit: string;
  /** Fewer abstracts than this make a share that says little. */
  readonly few: number;
  /** Terms of the archive to begin with; empty where it has none to show. */
  readonly examples: readonly Link[];
  /** Null where there are no digests to compare. */
  readonly rising: RisingView | null;
  readonly all: readonly { readonly title: string; readonly bars: BarsView }[];
  /** "5 papers have no date"; null: all have one. */
  readonly undated: Link | null;
  readonly charts: TopicCharts;
}

const EXAMPLES = 3;
/** The address of a search with more digests would be too long. */
const MOST_SEARCHED = 24;
const CHART_HEIGHT = 120;
/** Two years are no trend where months tell more. */
const FEWEST_BARS = { year: 3, month: 2 } as const;

/** By the numbers that decide. */
const RISING_RULE = [
  `Newest are the digests of the last ${NEWEST_DAYS} days, as many as hold no more than ${shareLabel(NEWEST_SHARE, 1)} of all listings.`,
  `Shown is what ${LEAST_NOW} or more of the newest papers have and chance does not explain, the surest growth first;`,
  'of words those that tell what papers are about. A search looks into titles too, and may find more.',
].join(' ');

/** `minimum`: topics with fewer papers have no chart. */
export function trendsView(catalog: Catalog, trends: ShownTrends, minimum: number): TrendsView {
  const { years, months, periods, undated } = trends;
  return {
    meta: {
      title: 'Trends',
      description: 'Topics and words over time: what rose in the newest digests, and any words by share of abstracts.',
      path: trendsUrl(),
      breadcrumbs: [],
    },
    papers: { href: archiveUrl(), label: countLabel(catalog.papers.length, 'paper') },
    unit: periods.unit,
    few: trends.few,
    examples: examples(trends.titles),
    rising: trends.rising === null ? null : risingView(catalog, trends.rising),
    all: [years, named(months)]
      .filter(({ unit, list }) => list.length >= FEWEST_BARS[unit])
      .map((one) => ({ title: `By ${one.unit}`, bars: allBars(one) })),
    undated:
      undated === 0
        ? null
        : {
            href: yearUrl('undated'),
            label: `${countLabel(undated, 'paper')} ${undated === 1 ? 'has' : 'have'} no date`,
          },
    charts: topicCharts(catalog.topics, trends, minimum),
  };
}

function allBars(periods: Periods): BarsView {
  const labels = periodLabels(periods.list.map(({ id }) => id));
  const hrefs = periodHrefs(periods, {
    before: archiveUrl(),
    after: archiveUrl(),
    year: yearUrl,
    month: (month) => `${yearUrl(month.slice(0, 4))}#${month}`,
  });
  const bars = periods.list.map(({ papers }, at) => ({
    label: labels[at]?.label ?? '',
    tick: labels[at]?.tick ?? null,
    count: papers,
    href: hrefs[at] ?? null,
  }));
  return barsView(bars, { height: CHART_HEIGHT });
}

/** The newest months alone: the years beside them say what was before. */
function named({ unit, list }: Periods): Periods {
  return { unit, list: list.filter(isNamed) };
}

function risingView(catalog: Catalog, { newest, papersNow, papersBefore, topics, terms }: Rising): RisingView {
  const digest = [...newest.digests];
  const earlier = catalog.digests.map(({ id }) => id).filter((id) => !digest.includes(id));
  // They count as newest, but a search of the earlier digests finds them too.
  const both = catalog.papers.filter(
    ({ digests }) => digests.some((id) => digest.includes(id)) && digests.some((id) => earlier.includes(id)),
  );
  const row = (rise: Rise, link: Link, asked: Parameters<typeof searchForUrl>[0], inBoth: boolean): RiseRow => ({
    ...link,
    now: {
      count: `${numberLabel(rise.now)} of ${countLabel(papersNow, 'paper')}`,
      share: shareLabel(rise.now, papersNow),
      href: searchForUrl({ ...asked, digest }),
    },
    before: {
      count: `${numberLabel(rise.before)} of ${numberLabel(papersBefore)}`,
      share: shareLabel(rise.before, papersBefore),
      href:
        rise.before === 0 || inBoth || earlier.length > MOST_SEARCHED
          ? null
          : searchForUrl({ ...asked, digest: earlier }),
    },
  });
  const { from, to } = newest;
  return {
    now: from === to ? dateLabel(to) : `${dateLabel(from)} to ${dateLabel(to)}`,
    before: countLabel(papersBefore, 'paper'),
    rule: RISING_RULE,
    topics: topics.map((rise) => {
      const label = catalog.topicBySlug.get(rise.key)?.title ?? rise.key;
      const inBoth = both.some((paper) => paper.topics.some(({ slug }) => slug === rise.key));
      return row(rise, { href: topicUrl(rise.key), label }, { topic: rise.key }, inBoth);
    }),
    terms: terms.map((rise) => {
      const q = rise.written.includes(' ') ? `"${rise.written}"` : rise.written;
      const written = rise.written.toLowerCase();
      const inBoth = both.some(({ abstract }) => abstract.text.toLowerCase().includes(written));
      return row(rise, { href: explorerUrl([rise.written]), label: rise.written }, { q }, inBoth);
    }),
  };
}

/** "52%", below ten "6.3%". */
function shareLabel(part: number, whole: number): string {
  const share = (100 * part) / Math.max(1, whole);
  return `${share < 10 ? Math.round(share * 10) / 10 : Math.round(share)}%`;
}

/** The explorer parts what it is given at commas and semicolons: inside a term they are blanks. */
function explorerUrl(terms: readonly string[]): string {
  return trendsForUrl(terms.map((term) => term.replace(/[,;，；、]/gu, ' ').toWellFormed()));
}

/** The largest topics that can be looked up. */
function examples(titles: readonly string[]): readonly Link[] {
  const few = titles.slice(0, EXAMPLES).map((title) => title.toLowerCase());
  const all = few.length > 1 ? [{ href: explorerUrl(few), label: 'all of them' }] : [];
  return [...few.map((title) => ({ href: explorerUrl([title]), label: title })), ...all];
}
