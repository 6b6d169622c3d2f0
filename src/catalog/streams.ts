// The catalogue -> what readers can follow: pages whose lists grow, each with the papers of its feeds. Pure.
import { SITE_DESCRIPTION, SITE_NAME } from '../site.ts';
import { authorUrl, datasetUrl, digestsUrl, homeUrl, organizationUrl, topicUrl } from '../urls.ts';
import type {
  Catalog,
  CatalogAuthor,
  CatalogDataset,
  CatalogOrganization,
  CatalogPaper,
  CatalogTopic,
} from './catalog.ts';

/** A list that grows. */
export interface Stream {
  /** The page that shows it; its feeds stand beside. */
  readonly page: string;
  /** What its feeds are called: "Agents · Offprint". */
  readonly title: string;
  /** A sentence: what comes in. */
  readonly about: string;
  /** What comes in, in any order; `digests`: the digests themselves. */
  readonly papers: readonly CatalogPaper[] | 'digests';
}

/** Each kind of page that can be followed, and its pages. */
const KINDS: readonly ((catalog: Catalog) => readonly Stream[])[] = [
  (catalog) => [siteStream(catalog)],
  () => [DIGESTS],
  ({ topics }) => topics.map(topicStream),
  ({ datasets }) => datasets.map(datasetStream),
  ({ organizations }) => organizations.map(organizationStream),
  ({ authors }) => authors.map(authorStream),
];

/** All that can be followed; every page once. */
export function streams(catalog: Catalog): readonly Stream[] {
  return KINDS.flatMap((of) => of(catalog));
}

export function siteStream({ papers }: Pick<Catalog, 'papers'>): Stream {
  return { page: homeUrl(), title: `${SITE_NAME}: newest papers`, about: SITE_DESCRIPTION, papers };
}

/** One entry for each digest. */
export const DIGESTS: Stream = {
  page: digestsUrl(),
  title: `${SITE_NAME}: digests`,
  about: 'One entry for each digest, with the titles and key sentences of its papers.',
  papers: 'digests',
};

export function topicStream({ slug, title, summary, papers }: CatalogTopic): Stream {
  return { page: topicUrl(slug), title: titled(title), about: summary, papers: papers.map(({ paper }) => paper) };
}

export function datasetStream({ slug, name, papers }: CatalogDataset): Stream {
  const about = `Papers that name ${name}.`;
  return { page: datasetUrl(slug), title: titled(name), about, papers: papers.map(({ paper }) => paper) };
}

export function organizationStream({ param, name, papers }: CatalogOrganization): Stream {
  return { page: organizationUrl(param), title: titled(name), about: `Papers listed under ${name}.`, papers };
}

export function authorStream({ slug, name, papers }: CatalogAuthor): Stream {
  return { page: authorUrl(slug), title: titled(name), about: `Papers that give ${name} as an author.`, papers };
}

const titled = (name: string): string => `${name} · ${SITE_NAME}`;
