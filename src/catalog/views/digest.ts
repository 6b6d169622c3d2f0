// A digest of the catalogue -> everything its page prints. Pure.
import { digestsUrl, digestUrl, receiptUrl, searchForUrl, topicUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest } from '../catalog.ts';
import { digestFiles } from '../digest-files.ts';
import { countedTopics } from '../topics/counted.ts';
import { cardAlt, digestCard } from './cards.ts';
import { countLabel, numberLabel, yearsLabel } from './labels.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { digestById, digestLabel, digestLink } from './places.ts';
import { type PaperList, paperList } from './rows.ts';

export interface DigestView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly iso: string;
  /** "16 papers". */
  readonly count: string;
  /** "published 2019 to 2025"; null where no paper has a date. */
  readonly years: string | null;
  /** "5 with code", with the search that lists them; null where none has. */
  readonly withCode: Link | null;
  readonly list: PaperList;
  /** Topics of its papers, most frequent first; `within`: the search for the papers that are counted. */
  readonly topics: readonly (CountLink & { readonly within: string })[];
  /** Where all of this comes from. */
  readonly receipt: {
    readonly files: readonly string[];
    readonly year: string;
    readonly problems: string;
    readonly href: string;
  };
  readonly older: CountLink | null;
  readonly newer: CountLink | null;
}

const DIGEST_TOPICS = 12;

const YEAR_FROM: Readonly<Record<CatalogDigest['yearFrom'], string>> = {
  'file name': 'Year stated by the file name',
  sidecar: 'Year stated in a file beside it',
  page: 'Year stated on the page',
  inference: 'Year inferred from the dates of its papers',
};

export function digestView(catalog: Catalog, digest: CatalogDigest): DigestView {
  const papers = digest.entries.map(({ paper }) => paper);
  const title = digestLabel(digest);
  const years = yearsLabel(papers.map(({ published }) => published));
  const coded = papers.filter(({ hasCode }) => hasCode).length;
  const files = digestFiles(digest);
  const problems = files.reduce((sum, { notes }) => sum + notes.length, 0);
  const [older, newer] = [digestById(catalog, digest.older), digestById(catalog, digest.newer)];
  return {
    meta: {
      title: `Digest of ${title}`,
      description: `${countLabel(papers.length, 'research paper')} listed on ${title}${years === null ? '' : `, published ${years}`}.`,
      path: digestUrl(digest.id),
      card: cardAlt(digestCard(catalog, digest)),
      breadcrumbs: [{ label: 'Digests', href: digestsUrl() }],
    },
    title,
    iso: digest.date,
    count: countLabel(papers.length, 'paper'),
    years: years === null ? null : `published ${years}`,
    withCode:
      coded === 0
        ? null
        : { label: `${numberLabel(coded)} with code`, href: searchForUrl({ digest: digest.id, code: 'yes' }) },
    list: paperList(catalog, papers),
    topics: topicCounts(catalog, digest),
    receipt: {
      files: files.map(({ file }) => file),
      year: yearFromLabel(digest.yearFrom),
      problems: problems === 0 ? 'Nothing to report' : countLabel(problems, 'message'),
      href: `${receiptUrl()}#${digest.id}`,
    },
    older: older === null ? null : digestLink(older),
    newer: newer === null ? null : digestLink(newer),
  };
}

/** How the year of a digest is known, as a sentence without its full stop. */
export function yearFromLabel(yearFrom: CatalogDigest['yearFrom']): string {
  return YEAR_FROM[yearFrom];
}

function topicCounts(catalog: Catalog, digest: CatalogDigest): DigestView['topics'] {
  const counted = countedTopics(digest.entries.map(({ paper }) => paper));
  return counted.slice(0, DIGEST_TOPICS).flatMap(([slug, times]) => {
    const topic = catalog.topicBySlug.get(slug);
    if (topic === undefined) return [];
    const within = searchForUrl({ topic: slug, digest: digest.id });
    return [{ href: topicUrl(slug), label: topic.title, count: numberLabel(times), within }];
  });
}
