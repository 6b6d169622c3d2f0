// What can be shared as a link -> the words of its social image. Pure.
import { SITE_DESCRIPTION, SITE_NAME } from '../../site.ts';
import { digestUrl, homeUrl, topicUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest, CatalogTopic } from '../catalog.ts';
import { countedTopics } from '../topics/counted.ts';
import { countLabel, yearsLabel } from './labels.ts';
import { digestLabel } from './places.ts';

/** The words of an image. */
export interface Card {
  /** The page that it stands beside. */
  readonly page: string;
  /** What kind of thing it is; null: the site itself. */
  readonly kind: string | null;
  readonly title: string;
  /** A sentence or a few names; may be empty. */
  readonly text: string;
  /** "53 papers, published 2019 to 2025". */
  readonly facts: string;
}

const TOPICS_NAMED = 4;

/** Each kind of page that has an image of its own, and its images. */
const KINDS: readonly ((catalog: Catalog) => readonly Card[])[] = [
  (catalog) => [siteCard(catalog)],
  (catalog) => catalog.digests.map((digest) => digestCard(catalog, digest)),
  ({ topics }) => topics.map(topicCard),
];

/** All images; every page once. */
export function cards(catalog: Catalog): readonly Card[] {
  return KINDS.flatMap((of) => of(catalog));
}

/** What an image says, for those who do not see it. */
export function cardAlt({ kind, title, facts }: Card): string {
  return `${[kind, title].filter((part) => part !== null).join(': ')}. ${facts}`;
}

export function siteCard({ papers, digests, topics }: Catalog): Card {
  const counts = [countLabel(papers.length, 'paper'), countLabel(digests.length, 'digest')];
  const facts = [...counts, countLabel(topics.length, 'topic')].join(', ');
  return { page: homeUrl(), kind: null, title: SITE_NAME, text: SITE_DESCRIPTION, facts };
}

export function digestCard(catalog: Catalog, digest: CatalogDigest): Card {
  const papers = digest.entries.map(({ paper }) => paper);
  const named = countedTopics(papers)
    .slice(0, TOPICS_NAMED)
    .flatMap(([slug]) => catalog.topicBySlug.get(slug)?.title ?? []);
  const text = named.join(' · ');
  return { page: digestUrl(digest.id), kind: 'Digest', title: digestLabel(digest), text, facts: factsOf(papers) };
}

export function topicCard({ slug, title, summary, papers }: CatalogTopic): Card {
  const facts = factsOf(papers.map(({ paper }) => paper));
  return { page: topicUrl(slug), kind: 'Topic', title, text: summary, facts };
}

function factsOf(papers: readonly { readonly published: string | null }[]): string {
  const years = yearsLabel(papers.map(({ published }) => published));
  return `${countLabel(papers.length, 'paper')}${years === null ? '' : `, published ${years}`}`;
}
