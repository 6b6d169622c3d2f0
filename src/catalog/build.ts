// The collections -> the catalogue, every reference checked. Pure.
import type { DigestEntry, Paper } from '../corpus/schemas.ts';
import { TOPIC_GROUPS, type TopicMeta } from '../corpus/topic-schema.ts';
import { organizationParam } from '../urls.ts';
import type {
  Catalog,
  CatalogDigest,
  CatalogOrganization,
  CatalogPaper,
  CatalogTopic,
  CatalogYear,
} from './catalog.ts';
import { describePaper } from './paper.ts';
import { compileTopics } from './topics/match.ts';

/** What the content store holds. */
export interface Collections {
  readonly digests: readonly DigestEntry[];
  readonly papers: readonly Paper[];
  readonly topics: readonly (TopicMeta & { readonly slug: string })[];
}

/**
 * Derives the catalogue.
 * @throws Error when a digest names a paper that is not there, or a paper a digest: then papers in are not papers out
 */
export function buildCatalog(collections: Collections): Catalog {
  const compiled = compileTopics(collections.topics);
  const papers = collections.papers.map((paper) => describePaper(paper, compiled)).toSorted(newestFirst);
  const paperBySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const digests = resolveDigests(collections.digests, paperBySlug);
  checkConservation(digests, papers);
  const topics = resolveTopics(collections.topics, papers);
  return {
    papers,
    paperBySlug,
    digestById: new Map(digests.map((digest) => [digest.id, digest])),
    digests,
    topics,
    topicBySlug: new Map(topics.map((topic) => [topic.slug, topic])),
    organizations: organizations(papers),
    years: years(papers),
    receipt: {
      files: digests.length,
      counted: sum(digests.map((digest) => digest.counted)),
      records: sum(digests.map((digest) => digest.records)),
      papers: papers.length,
      repeats: sum(papers.map((paper) => paper.appearances.length - 1)),
      warnings: sum(digests.map((digest) => digest.notes.length)),
    },
  };
}

function resolveDigests(
  entries: readonly DigestEntry[],
  papers: ReadonlyMap<string, CatalogPaper>,
): readonly CatalogDigest[] {
  const sorted = entries.toSorted((a, b) => b.order - a.order);
  return sorted.map((digest, index) => ({
    ...digest,
    entries: digest.papers.map((slug) => {
      const paper = papers.get(slug);
      const appearance = paper?.appearances.find((each) => each.digest === digest.id);
      if (paper === undefined || appearance === undefined)
        throw new Error(`Digest ${digest.id} lists ${slug}, which is no paper of it.`);
      return { paper, appearance };
    }),
    older: sorted[index + 1]?.id ?? null,
    newer: sorted[index - 1]?.id ?? null,
  }));
}

/** Papers in = papers out: every record read belongs to exactly one paper, and every paper is listed where it stands. */
function checkConservation(digests: readonly CatalogDigest[], papers: readonly CatalogPaper[]): void {
  const records = sum(digests.map((digest) => digest.records));
  const appearances = sum(papers.map((paper) => paper.appearances.length));
  if (records !== appearances)
    throw new Error(`${records} records were read, but the papers account for ${appearances}.`);
  const listed = new Set(digests.flatMap((digest) => digest.entries.map((entry) => entry.paper.slug)));
  const lost = papers.filter((paper) => !listed.has(paper.slug));
  if (lost.length > 0) throw new Error(`No digest lists ${lost.map((paper) => paper.slug).join(', ')}.`);
}

function resolveTopics(topics: Collections['topics'], papers: readonly CatalogPaper[]): readonly CatalogTopic[] {
  const members = new Map<string, CatalogTopic['papers'][number][]>(topics.map(({ slug }) => [slug, []]));
  for (const paper of papers) for (const match of paper.topics) members.get(match.slug)?.push({ paper, match });
  return topics.toSorted(byGroup).map((topic) => ({ ...topic, papers: members.get(topic.slug) ?? [] }));
}

function organizations(papers: readonly CatalogPaper[]): readonly CatalogOrganization[] {
  const byParam = Map.groupBy(
    papers.filter((paper) => paper.organization !== null),
    (paper) => organizationParam(paper.organization?.handle ?? ''),
  );
  return [...byParam]
    .map(([param, own]) => ({ param, ...(own[0]?.organization ?? { handle: param, name: param }), papers: own }))
    .toSorted((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.param, b.param));
}

function years(papers: readonly CatalogPaper[]): readonly CatalogYear[] {
  return [...Map.groupBy(papers, (paper) => paper.published?.slice(0, 4) ?? null)].map(([year, own]) => ({
    year,
    papers: own,
  }));
}

/** Newest first, the undated last, then by slug. */
function newestFirst(a: CatalogPaper, b: CatalogPaper): number {
  return byText(b.published ?? '', a.published ?? '') || byText(a.slug, b.slug);
}

function byGroup(a: Collections['topics'][number], b: Collections['topics'][number]): number {
  const group = TOPIC_GROUPS.indexOf(a.group) - TOPIC_GROUPS.indexOf(b.group);
  const order = (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
  return group || order || byText(a.title, b.title);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
