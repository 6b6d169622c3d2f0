// Topics over time -> a small chart for each, beside those of its group, and all of them as one table. Pure.
import { topicUrl } from '../../urls.ts';
import type { CatalogTopic } from '../catalog.ts';
import type { ShownTrends } from '../trends/trends.ts';
import { type BarsView, barsView } from './bars.ts';
import { countLabel, numberLabel } from './labels.ts';
import type { CountLink, Link } from './meta.ts';
import { periodHrefs, periodLabels } from './periods.ts';
import { groupId, topicLink } from './topics.ts';

/** Charts of one scale. */
export interface Band {
  /** The count that reaches the top in each: "12 papers". */
  readonly scale: string;
  readonly topics: readonly (CountLink & { readonly bars: BarsView })[];
}

export interface TopicCharts {
  /** Groups of topics, each in bands of topics of about one size, the largest first: on one scale the small would lie flat. */
  readonly groups: readonly { readonly id: string; readonly title: string; readonly bands: readonly Band[] }[];
  readonly table: {
    readonly periods: readonly string[];
    readonly rows: readonly (Link & {
      readonly cells: readonly { readonly count: string; readonly href: string | null }[];
    })[];
  };
}

/** `topics`: as the trends count them; those with fewer papers than `minimum` have no chart. */
export function topicCharts(topics: readonly CatalogTopic[], trends: ShownTrends, minimum: number): TopicCharts {
  const { periods } = trends;
  const labels = periodLabels(periods.list.map(({ id }) => id));
  const charted = topics.flatMap((topic, at) => {
    const counts = trends.topics[at]?.counts ?? [];
    const most = Math.max(0, ...counts);
    const whole = topicUrl(topic.slug);
    const anchor = (id: string) => `${whole}#${id}`;
    const hrefs = periodHrefs(periods, { before: whole, after: whole, year: anchor, month: anchor });
    const bars = labels.map(({ label, short }, place) => ({
      label,
      tick: place === 0 || place === labels.length - 1 ? short : null,
      count: counts[place] ?? 0,
      href: hrefs[place] ?? null,
    }));
    return topic.papers.length < minimum || most === 0 ? [] : [{ topic, most, bars }];
  });
  return {
    groups: [...Map.groupBy(charted, ({ topic }) => topic.group)].map(([title, own]) => ({
      id: groupId(title),
      title,
      bands: bands(own),
    })),
    table: {
      periods: labels.map(({ label }) => label),
      rows: charted.map(({ topic, bars }) => ({
        href: topicUrl(topic.slug),
        label: topic.title,
        cells: bars.map(({ count, href }) => ({ count: numberLabel(count), href: count === 0 ? null : href })),
      })),
    },
  };
}

interface Charted {
  readonly topic: CatalogTopic;
  readonly most: number;
  readonly bars: Parameters<typeof barsView>[0];
}

const HEIGHT = 48;
/** As the style sheet has it. */
const NARROWEST = 150;
/** In one band the highest bars of two charts differ by no more than this factor: the lowest is still 6 pixels high. */
const WIDEST_BAND = 8;
/** Up to this count one scale does for all: a single paper is still 2 pixels high. */
const SMALL_SCALE = 24;

/** Topics keep their order within a band. */
function bands(charted: readonly Charted[]): readonly Band[] {
  if (charted.length === 0) return [];
  const most = Math.max(...charted.map((each) => each.most));
  const fits = (each: Charted) => most <= SMALL_SCALE || each.most * WIDEST_BAND >= most;
  const band = charted.filter(fits).map(({ topic, bars }) => ({
    ...topicLink(topic),
    bars: barsView(bars, { most, height: HEIGHT, narrowest: NARROWEST }),
  }));
  return [{ scale: countLabel(most, 'paper'), topics: band }, ...bands(charted.filter((each) => !fits(each)))];
}
