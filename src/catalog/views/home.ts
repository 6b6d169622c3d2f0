// The catalogue -> everything the first page prints: the newest digest, older ones, topics, years. Pure.
import { archiveUrl, digestsUrl, homeUrl, topicsUrl, yearUrl } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import { yearParam } from './archive.ts';
import { type DigestView, digestView } from './digest.ts';
import { countLabel, NO_DATE, numberLabel, yearsLabel } from './labels.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { digestLink } from './places.ts';
import { topicLink } from './topics.ts';

export interface HomeView {
  readonly meta: PageMeta;
  /** What the site is, in numbers: "172 research papers", "4 saved digests". */
  readonly purpose: { readonly papers: Link; readonly digests: Link };
  /** Anchors of what stands below a long list. */
  readonly ways: readonly Link[];
  /** What the archive holds: "172 papers", "4 digests", "47 topics". */
  readonly holdings: readonly Link[];
  /** Null where there is no digest yet. */
  readonly newest: DigestView | null;
  readonly older: readonly CountLink[];
  /** The most frequent topics. */
  readonly topics: readonly CountLink[];
  readonly years: readonly CountLink[];
}

const OLDER_DIGESTS = 8;
const HOME_TOPICS = 16;

/** `description`: the site's own. `minimum`: topics with fewer papers are not shown. */
export function homeView(catalog: Catalog, description: string, minimum: number): HomeView {
  const [newest, ...older] = catalog.digests;
  const frequent = catalog.topics
    .filter(({ papers }) => papers.length >= minimum)
    .toSorted((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
  const years = yearsLabel(catalog.papers.map(({ published }) => published));
  return {
    meta: { title: null, description, path: homeUrl() },
    purpose: {
      papers: { href: archiveUrl(), label: countLabel(catalog.papers.length, 'research paper') },
      digests: { href: digestsUrl(), label: countLabel(catalog.digests.length, 'saved digest') },
    },
    ways: [
      ...(older.length > 0 ? [{ href: '#earlier', label: 'Earlier digests' }] : []),
      ...(frequent.length > 0 ? [{ href: '#topics', label: 'Topics' }] : []),
      ...(catalog.years.length > 0 ? [{ href: '#years', label: 'By year' }] : []),
    ],
    holdings: [
      {
        href: archiveUrl(),
        label: `${countLabel(catalog.papers.length, 'paper')}${years === null ? '' : `, ${years}`}`,
      },
      { href: digestsUrl(), label: countLabel(catalog.digests.length, 'digest') },
      { href: topicsUrl(), label: countLabel(catalog.topics.length, 'topic') },
    ],
    newest: newest === undefined ? null : digestView(catalog, newest),
    older: older.slice(0, OLDER_DIGESTS).map(digestLink),
    topics: frequent.slice(0, HOME_TOPICS).map(topicLink),
    years: catalog.years.map((year) => ({
      href: yearUrl(yearParam(year)),
      label: year.year ?? NO_DATE,
      count: numberLabel(year.papers.length),
    })),
  };
}
