// What can be followed -> the page that lists the feeds. Pure.
import { datasetsUrl, feedsUrl, organizationsUrl, topicUrl } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import { DIGESTS, siteStream } from '../streams.ts';
import type { Link, PageMeta } from './meta.ts';
import { groupId } from './topics.ts';

/** A page that can be followed. */
export interface Followed extends Link {
  /** What comes in; null where the name says it. */
  readonly about: string | null;
}

export interface FeedsView {
  readonly meta: PageMeta;
  /** The site itself. */
  readonly site: readonly Followed[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly topics: readonly Followed[] }[];
  /** Indexes whose pages have feeds of their own. */
  readonly others: readonly Link[];
}

export function feedsView(catalog: Catalog): FeedsView {
  const others = [
    { href: datasetsUrl(), label: 'data set', some: catalog.datasets.length > 0 },
    { href: organizationsUrl(), label: 'organization', some: catalog.organizations.length > 0 },
  ];
  return {
    meta: {
      title: 'Follow',
      description:
        'How to hear of new papers without an account: feeds of the site, its digests and every topic, and mail.',
      path: feedsUrl(),
      breadcrumbs: [],
    },
    site: [
      { href: siteStream(catalog).page, label: 'All papers', about: 'Each paper with its whole abstract.' },
      { href: DIGESTS.page, label: 'Digests', about: DIGESTS.about },
    ],
    groups: [...Map.groupBy(catalog.topics, ({ group }) => group)].map(([title, topics]) => ({
      id: groupId(title),
      title,
      topics: topics.map(({ slug, title: label }) => ({ href: topicUrl(slug), label, about: null })),
    })),
    others: others.filter(({ some }) => some).map(({ href, label }) => ({ href, label })),
  };
}
