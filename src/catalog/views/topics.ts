// The topics of the catalogue -> their index, and everything a topic's page prints. Pure.
import { topicsUrl, topicUrl } from '../../urls.ts';
import type { Catalog, CatalogTopic } from '../catalog.ts';
import { countLabel, NO_DATE, numberLabel } from './labels.ts';
import type { CountLink, PageMeta } from './meta.ts';
import { type Extent, extentOf, type PaperRow, paperRow } from './rows.ts';

export interface TopicsView {
  readonly meta: PageMeta;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly topics: readonly (CountLink & { readonly summary: string })[];
    /** Topics with too few papers to promote. */
    readonly quiet: readonly CountLink[];
  }[];
}

/** Papers of one year of a list. */
export interface YearSection {
  /** The anchor: `2024`, `undated`. */
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly rows: readonly PaperRow[];
}

export interface TopicView {
  readonly meta: PageMeta;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly count: string;
  readonly extent: Extent;
  readonly years: readonly YearSection[];
  /** The other topics of its group. */
  readonly group: { readonly title: string; readonly href: string; readonly topics: readonly CountLink[] };
}

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
        summary: topic.summary,
      })),
      quiet: topics.filter((topic) => !promoted(topic)).map(topicLink),
    })),
  };
}

export function topicView(catalog: Catalog, topic: CatalogTopic): TopicView {
  const extent = extentOf(topic.papers.length);
  const years = [...Map.groupBy(topic.papers, ({ paper }) => paper.published?.slice(0, 4) ?? null)];
  const group = catalog.topics.filter((each) => each.group === topic.group);
  return {
    meta: {
      title: topic.title,
      description: topic.summary,
      path: topicUrl(topic.slug),
      breadcrumbs: [
        { label: 'Topics', href: topicsUrl() },
        { label: topic.group, href: `${topicsUrl()}#${groupId(topic.group)}` },
      ],
    },
    slug: topic.slug,
    title: topic.title,
    summary: topic.summary,
    count: countLabel(topic.papers.length, 'paper'),
    extent,
    years: years.map(([year, own]) => ({
      id: year ?? 'undated',
      label: year ?? NO_DATE,
      count: countLabel(own.length, 'paper'),
      rows: own.map(({ paper, match }) => paperRow(catalog, paper, extent, match)),
    })),
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

/** "Vision & multimodal" -> "vision-multimodal". */
function groupId(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
