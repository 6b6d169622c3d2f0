// The topics of the catalogue -> their index, and everything a topic's page prints. Pure.
import { datasetUrl, paperUrl, searchForUrl, topicsUrl, topicUrl } from '../../urls.ts';
import type { Catalog, CatalogTopic } from '../catalog.ts';
import { topicStream } from '../streams.ts';
import { around } from '../topics/around.ts';
import { newestDate } from '../trends/trends.ts';
import type { BarsView } from './bars.ts';
import { type BeginningView, beginningViews } from './beginnings.ts';
import { cardAlt, topicCard } from './cards.ts';
import { countLabel, numberLabel, partLabel } from './labels.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { papersChart } from './papers-chart.ts';
import { type Extent, extentOf, fullyExplained, paperRow } from './rows.ts';
import { compounds, type TextPart } from './text.ts';
import { type YearSection, yearSections } from './years.ts';

export interface TopicsView {
  readonly meta: PageMeta;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly topics: readonly (CountLink & { readonly summary: readonly TextPart[] })[];
    /** Topics with too few papers to promote. */
    readonly quiet: readonly CountLink[];
  }[];
}

export interface TopicView {
  readonly meta: PageMeta;
  readonly slug: string;
  readonly title: string;
  readonly summary: readonly TextPart[];
  readonly count: string;
  readonly extent: Extent;
  /** Papers to begin with, each with what speaks for it. */
  readonly startHere: readonly BeginningView[];
  /** Papers by year or month, each bar with its anchor; null where all are of one. */
  readonly chart: { readonly caption: string; readonly bars: BarsView } | null;
  readonly years: readonly YearSection[];
  /** Whether its papers are of several days, so that older ones can be folded away. */
  readonly severalDays: boolean;
  /** "300": so many of the newest papers give all their reasons, the others one; null: all give all. */
  readonly explained: string | null;
  /** Topics that papers here also belong to; the count leads to those papers. */
  readonly neighbours: readonly (Link & { readonly shared: Link })[];
  /** Methods that papers here name, by the papers that propose them: "4 of 6" papers that name it are of this topic. */
  readonly methods: readonly CountLink[];
  /** Data sets that papers here name; the count leads to those papers. */
  readonly datasets: readonly (Link & { readonly shared: Link })[];
  /** The other topics of its group. */
  readonly group: { readonly title: string; readonly href: string; readonly topics: readonly CountLink[] };
}

const AROUND_SHOWN = 8;

/** `minimum`: topics with fewer papers are listed quietly. */
export function topicsView(catalog: Catalog, minimum: number): TopicsView {
  const promoted = ({ papers }: CatalogTopic) => papers.length >= minimum;
  return {
    meta: {
      title: 'Topics',
      description: `What the papers are about: ${countLabel(catalog.topics.length, 'topic')}, each with its papers and the reason for each.`,
      path: topicsUrl(),
      breadcrumbs: [],
    },
    groups: [...Map.groupBy(catalog.topics, ({ group }) => group)].map(([title, topics]) => ({
      id: groupId(title),
      title,
      topics: topics.filter(promoted).map((topic) => ({
        ...topicLink(topic),
        count: countLabel(topic.papers.length, 'paper'),
        summary: compounds(topic.summary),
      })),
      quiet: topics.filter((topic) => !promoted(topic)).map(topicLink),
    })),
  };
}

export function topicView(catalog: Catalog, topic: CatalogTopic): TopicView {
  const extent = extentOf(topic.papers.length);
  const explained = new Set(topic.papers.slice(0, fullyExplained(topic.papers.length)));
  const shared = around(
    topic.slug,
    topic.papers.map(({ paper }) => paper),
  );
  const group = catalog.topics.filter((each) => each.group === topic.group);
  return {
    meta: {
      title: topic.title,
      description: topic.summary,
      path: topicUrl(topic.slug),
      feed: topicStream(topic).title,
      card: cardAlt(topicCard(topic)),
      breadcrumbs: [
        { label: 'Topics', href: topicsUrl() },
        { label: topic.group, href: `${topicsUrl()}#${groupId(topic.group)}` },
      ],
    },
    slug: topic.slug,
    title: topic.title,
    summary: compounds(topic.summary),
    count: countLabel(topic.papers.length, 'paper'),
    extent,
    startHere: beginningViews(catalog, topic),
    chart: papersChart(
      topic.papers.map(({ paper }) => paper.published),
      newestDate(catalog.digests),
    ),
    years: yearSections(topic.papers, (entry) =>
      paperRow(catalog, entry.paper, extent, entry.match, !explained.has(entry)),
    ),
    severalDays: new Set(topic.papers.map(({ paper }) => paper.published)).size > 1,
    explained: explained.size === topic.papers.length ? null : numberLabel(explained.size),
    neighbours: shared.topics.slice(0, AROUND_SHOWN).flatMap(({ slug, papers }) => {
      const other = catalog.topicBySlug.get(slug);
      const both = { href: searchForUrl({ topic: [topic.slug, slug] }), label: numberLabel(papers) };
      return other === undefined ? [] : [{ href: topicUrl(slug), label: other.title, shared: both }];
    }),
    methods: shared.methods.slice(0, AROUND_SHOWN).flatMap(({ slug, papers }) => {
      const paper = catalog.paperBySlug.get(slug);
      return paper?.name == null
        ? []
        : [{ href: paperUrl(slug), label: paper.name, count: partLabel(papers, paper.mentionedBy.length) }];
    }),
    datasets: shared.datasets.slice(0, AROUND_SHOWN).flatMap(({ slug, papers }) => {
      const dataset = catalog.datasetBySlug.get(slug);
      const both = { href: searchForUrl({ topic: topic.slug, dataset: slug }), label: numberLabel(papers) };
      return dataset === undefined ? [] : [{ href: datasetUrl(slug), label: dataset.name, shared: both }];
    }),
    group: {
      title: topic.group,
      href: `${topicsUrl()}#${groupId(topic.group)}`,
      topics: group.filter((each) => each !== topic).map(topicLink),
    },
  };
}

/** A topic with its number of papers. */
export function topicLink(topic: CatalogTopic): CountLink {
  return { href: topicUrl(topic.slug), label: topic.title, count: numberLabel(topic.papers.length) };
}

/** Anchor of a group: "Vision & multimodal" -> "vision-multimodal". */
export function groupId(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
