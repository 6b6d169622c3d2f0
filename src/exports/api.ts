// The catalogue -> documents of the JSON API. Pure.
import type { Catalog, CatalogDigest, CatalogPaper, CatalogTopic } from '../catalog/catalog.ts';
import { readAddresses } from '../catalog/read-at.ts';
import { SITE_NAME } from '../site.ts';
import { urlLabel } from '../text/url.ts';
import { venueWords } from '../text/venue.ts';
import { absolute, apiUrl, datasetUrl, digestUrl, homeUrl, paperUrl, topicUrl } from '../urls.ts';
import {
  API_VERSION,
  type DatasetsDocument,
  type DigestDocument,
  type IndexDocument,
  type PaperRecord,
  type TopicDocument,
} from './api-schema.ts';

/** The site's address, as Astro configures it. */
type Site = URL | undefined;

/** What there is: digests newest first, topics in their order. */
export function indexDocument(catalog: Catalog, site: Site): IndexDocument {
  return {
    version: API_VERSION,
    name: SITE_NAME,
    url: absolute(homeUrl(), site),
    schema: absolute(apiUrl('schema.json'), site),
    openapi: absolute(apiUrl('openapi.json'), site),
    counts: {
      papers: catalog.receipt.papers,
      records: catalog.receipt.records,
      digests: catalog.digests.length,
      topics: catalog.topics.length,
      datasets: catalog.datasets.length,
    },
    datasets: absolute(apiUrl('datasets.json'), site),
    digests: catalog.digests.map(({ id, date, entries }) => ({
      id,
      date,
      url: absolute(digestUrl(id), site),
      json: absolute(apiUrl(`digests/${id}.json`), site),
      papers: entries.length,
    })),
    topics: catalog.topics.map(({ slug, title, group, papers }) => ({
      slug,
      title,
      group,
      url: absolute(topicUrl(slug), site),
      json: absolute(apiUrl(`topics/${slug}.json`), site),
      papers: papers.length,
    })),
  };
}

/** The document of a digest but for its papers, see api-text.ts. */
export function digestHead(digest: CatalogDigest, site: Site): Omit<DigestDocument, 'papers'> {
  return {
    version: API_VERSION,
    id: digest.id,
    date: digest.date,
    yearFrom: digest.yearFrom,
    url: absolute(digestUrl(digest.id), site),
    file: { name: digest.file, sha256: digest.sha256, bytes: digest.bytes },
    records: digest.records,
    parts: digestPaths(digest).map((path) => absolute(apiUrl(`digests/${path}.json`), site)),
  };
}

/** One paper as a digest lists it: author count, comments and the like are those of this digest. */
export function listedRecord({ paper, appearance }: CatalogDigest['entries'][number], site: Site): PaperRecord {
  return {
    ...paperRecord(paper, site, appearance),
    published: appearance.published,
    authorCount: appearance.authorCount,
    organization: appearance.organization,
    comments: appearance.comments,
    upvotes: appearance.upvotes,
  };
}

/** The document of a topic but for its papers, see api-text.ts. */
export function topicHead(topic: CatalogTopic, site: Site): Omit<TopicDocument, 'papers'> {
  const { slug, title, group, summary } = topic;
  return {
    version: API_VERSION,
    slug,
    title,
    group,
    summary,
    url: absolute(topicUrl(slug), site),
    parts: topicPaths(topic).map((path) => absolute(apiUrl(`topics/${path}.json`), site)),
  };
}

/** The paths of a topic's documents below `/api/topics/`, without their ending: one unless its papers are many. */
export function topicPaths({ slug, papers }: CatalogTopic): readonly string[] {
  return pathsOf(slug, papers.length);
}

/** The same of a digest's documents below `/api/digests/`. */
export function digestPaths({ id, entries }: CatalogDigest): readonly string[] {
  return pathsOf(id, entries.length);
}

/** The data sets that papers name. */
export function datasetsDocument({ datasets }: Catalog, site: Site): DatasetsDocument {
  return {
    version: API_VERSION,
    datasets: datasets.map(({ slug, name, kind, about, url, aliases, papers }) => ({
      slug,
      name,
      kind,
      about,
      homepage: url ?? null,
      aliases: [...aliases],
      url: absolute(datasetUrl(slug), site),
      papers: papers.map(({ paper }) => paper.slug),
    })),
  };
}

/** One paper; `appearance` says which record is its source, the newest unless given. */
export function paperRecord(paper: CatalogPaper, site: Site, appearance = paper.appearances.at(-1)): PaperRecord {
  const { file = '', line = 1, wording = null } = appearance ?? {};
  const { keySentence: key, abstract } = paper;
  return {
    slug: paper.slug,
    key: paper.key,
    url: absolute(paperUrl(paper.slug), site),
    title: paper.title.text,
    abstract: abstract.text,
    source: { ...(wording ?? paper.source), file, line },
    name: paper.name,
    expansion: paper.expansion,
    published: paper.published,
    authorCount: paper.authorCount,
    authors: [...paper.publication.authors],
    organization: paper.organization,
    comments: paper.comments,
    upvotes: paper.upvotes,
    digests: paper.digests.map((id) => ({ id, date: id.slice(0, 10) })),
    topics: paper.topics.map(({ slug, score, evidence }) => ({
      slug,
      score,
      evidence: evidence.map((each) => ({ ...each })),
    })),
    links: linksOf(paper),
    datasets: paper.datasets.map(({ slug }) => slug),
    acronyms: paper.acronyms.map(({ short, long }) => ({ short, long })),
    keySentence: key === null ? null : abstract.text.slice(key.start, key.end),
    related: paper.related.map(({ slug, score, because, where }) => ({ slug, score, because: [...because], where })),
    methods: paper.methods.map(({ slug, name, where }) => ({ slug, name, where })),
    mentionedBy: [...paper.mentionedBy],
    claims: paper.claims.map(({ quote, sentence }) => ({
      quote: abstract.text.slice(quote.start, quote.end),
      sentence: abstract.text.slice(sentence.start, sentence.end),
    })),
    arxiv: paper.publication.arxiv,
    doi: paper.publication.doi,
    venue: paper.publication.venue === null ? null : venueWords(paper.publication.venue),
    machineSummary: paper.publication.machineSummary,
  };
}

/** Papers in one document: some 12 MB of JSON, since hosts refuse files of more than 20 or 25. */
const PART = 2000;

/** The papers of one part, counted from 0. */
export function partOf<T>(papers: readonly T[], part: number): readonly T[] {
  return papers.slice(part * PART, (part + 1) * PART);
}

function pathsOf(name: string, papers: number): readonly string[] {
  const parts = Math.max(1, Math.ceil(papers / PART));
  return Array.from({ length: parts }, (_, part) => (part === 0 ? name : `${name}/${part + 1}`));
}

/** Where the paper is, then what the abstract links to; each address once. */
function linksOf({ publication, links }: CatalogPaper): PaperRecord['links'] {
  const read = readAddresses(publication);
  const known = new Set(read.map(({ url }) => urlLabel(url).toLowerCase()));
  return [
    ...read.map((each) => ({ ...each })),
    ...links
      .filter(({ label }) => !known.has(label.toLowerCase()))
      .map(({ url, kind, label }) => ({ url, kind, label })),
  ];
}
