// The authors of the catalogue -> their index, and everything an author's page prints. Pure.
import { authorsUrl, authorUrl, topicUrl } from '../../urls.ts';
import { authorSlug, lastWord } from '../authors.ts';
import type { Catalog, CatalogAuthor } from '../catalog.ts';
import { authorStream } from '../streams.ts';
import { newestDate } from '../trends/trends.ts';
import type { BarsView } from './bars.ts';
import { countLabel, moreLabel, numberLabel, partLabel, yearsLabel } from './labels.ts';
import { byLetter, type Letter } from './letters.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { papersChart } from './papers-chart.ts';
import { type Extent, extentOf, paperRow } from './rows.ts';
import { type YearSection, yearSections } from './years.ts';

export interface AuthorIndexView {
  readonly meta: PageMeta;
  readonly lead: string;
  /** Those of most papers, most first; none of one paper, and no one without others of as many. */
  readonly most: readonly AuthorEntry[];
  /** By the letter of the word that they are sorted by. */
  readonly letters: readonly Letter<AuthorEntry>[];
  /** Whether the letters are so long that they unfold on demand. */
  readonly folded: boolean;
}

/** A name in the index, with the word that it is sorted by apart. */
export interface AuthorEntry {
  readonly href: string;
  readonly before: string;
  readonly last: string;
  /** Number of papers; null: one. */
  readonly count: string | null;
}

export interface AuthorView {
  readonly meta: PageMeta;
  readonly name: string;
  /** "also written Leon Bottou"; null where all agree. */
  readonly also: string | null;
  readonly count: string;
  /** "published 2019 to 2025"; null where no paper has a date. */
  readonly published: string | null;
  readonly extent: Extent;
  /** Papers by year or month; null where they are few, or all of one. */
  readonly chart: { readonly caption: string; readonly bars: BarsView } | null;
  /** Most frequent first, each with the years of its papers, oldest first: "2021", "2024 (2)". */
  readonly topics: readonly (Link & { readonly years: readonly Link[] })[];
  /** Those of most papers in common first, and the rest: "2 of 5" papers of theirs. */
  readonly coauthors: {
    readonly first: readonly CountLink[];
    readonly rest: readonly CountLink[];
    /** "2,899 more"; null: all are listed. */
    readonly others: string | null;
  };
  readonly years: readonly YearSection[];
}

const MOST_SHOWN = 48;
/** Letters with more names in all fold away. */
const MOST_UNFOLDED = 400;
/** With more names the index shows those of the most papers. */
const MOST_IN_INDEX = 2000;
/** A chart of fewer papers says less than their list. */
const FEWEST_CHARTED = 6;
const TOPICS_SHOWN = 8;
const COAUTHORS_SHOWN = 12;
/** A paper of three thousand authors would put as many links on the page of each. */
const MOST_COAUTHORS = 200;

export function authorIndexView({ authors }: Pick<Catalog, 'authors'>): AuthorIndexView {
  const fewest = fewestPapers(authors, MOST_IN_INDEX);
  const many = Math.max(2, fewestPapers(authors, MOST_SHOWN));
  const shown = authors.filter(({ papers }) => papers.length >= fewest);
  const lead = `${countLabel(authors.length, 'name')} that papers give as their authors, by the last word of the name`;
  return {
    meta: {
      title: 'Authors',
      description: `${lead}, each with its papers.`,
      path: authorsUrl(),
      breadcrumbs: [],
    },
    lead:
      fewest === 1
        ? `${lead}.`
        : `${lead}. Here are those of ${fewest} papers or more; every paper leads to all of its.`,
    most: shown
      .filter(({ papers }) => papers.length >= many)
      .toSorted((a, b) => b.papers.length - a.papers.length)
      .map(authorEntry),
    folded: shown.length > MOST_UNFOLDED,
    letters: byLetter(shown, ({ name }) => lastWord(name)).map(({ items, ...letter }) => ({
      ...letter,
      items: items.map(authorEntry),
    })),
  };
}

export function authorView(catalog: Catalog, author: CatalogAuthor): AuthorView {
  const { slug, name, others, papers } = author;
  const extent = extentOf(papers.length);
  const dates = papers.map(({ published }) => published);
  const years = yearsLabel(dates);
  const coauthors = coauthorLinks(catalog, author);
  return {
    meta: {
      title: name,
      description: `${countLabel(papers.length, 'paper')} here that ${papers.length === 1 ? 'gives' : 'give'} ${name} as an author.`,
      path: authorUrl(slug),
      feed: authorStream(author).title,
      breadcrumbs: [{ label: 'Authors', href: authorsUrl() }],
    },
    name,
    also: others.length === 0 ? null : `also written ${others.join(', ')}`,
    count: countLabel(papers.length, 'paper'),
    published: years === null ? null : `published ${years}`,
    extent,
    chart: papers.length < FEWEST_CHARTED ? null : papersChart(dates, newestDate(catalog.digests)),
    topics: topicsOverTime(catalog, author),
    coauthors: {
      first: coauthors.slice(0, COAUTHORS_SHOWN),
      rest: coauthors.slice(COAUTHORS_SHOWN, MOST_COAUTHORS),
      others: moreLabel(coauthors.length - MOST_COAUTHORS),
    },
    years: yearSections(
      papers.map((paper) => ({ paper })),
      ({ paper }) => paperRow(catalog, paper, extent),
    ),
  };
}

function authorLink({ slug, name, papers }: CatalogAuthor, shared = papers.length): CountLink {
  return { href: authorUrl(slug), label: name, count: partLabel(shared, papers.length) };
}

function authorEntry({ slug, name, papers }: CatalogAuthor): AuthorEntry {
  const at = name.trimEnd().search(/\S+$/);
  return {
    href: authorUrl(slug),
    before: name.slice(0, at),
    last: name.slice(at),
    count: papers.length === 1 ? null : numberLabel(papers.length),
  };
}

/** The least number of papers that no more than `most` authors have. */
function fewestPapers(authors: readonly CatalogAuthor[], most: number): number {
  const counts = authors.map(({ papers }) => papers.length).toSorted((a, b) => b - a);
  return (counts[most] ?? 0) + 1;
}

function topicsOverTime({ topicBySlug }: Catalog, { papers }: CatalogAuthor): AuthorView['topics'] {
  const years = new Map<string, string[]>();
  for (const { topics, published } of papers)
    for (const { slug } of topics) years.set(slug, [...(years.get(slug) ?? []), published?.slice(0, 4) ?? '']);
  return [...years]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, TOPICS_SHOWN)
    .flatMap(([slug, own]) => {
      const topic = topicBySlug.get(slug);
      if (topic === undefined) return [];
      const byYear = [...Map.groupBy(own.toReversed(), (year) => year)].map(([year, { length }]) => ({
        href: `#${year === '' ? 'undated' : year}`,
        label: `${year === '' ? 'undated' : year}${length === 1 ? '' : `\u00a0(${numberLabel(length)})`}`,
      }));
      return [{ href: topicUrl(slug), label: topic.title, years: byYear }];
    });
}

function coauthorLinks({ authorBySlug }: Catalog, { slug: own, papers }: CatalogAuthor): readonly CountLink[] {
  const shared = new Map<string, number>();
  for (const { publication } of papers)
    for (const slug of new Set(publication.authors.map(authorSlug)))
      if (slug !== own) shared.set(slug, (shared.get(slug) ?? 0) + 1);
  return [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([slug, count]) => {
      const author = authorBySlug.get(slug);
      return author === undefined ? [] : [authorLink(author, count)];
    });
}
