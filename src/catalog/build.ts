// The collections -> the catalogue, every reference checked. Pure.
import type { DigestEntry } from '../corpus/schemas.ts';
import { TOPIC_GROUPS } from '../corpus/topic-schema.ts';
import { byText } from '../text/order.ts';
import { organizationParam } from '../urls.ts';
import { authorsOf } from './authors.ts';
import type {
  Catalog,
  CatalogDataset,
  CatalogDigest,
  CatalogOrganization,
  CatalogPaper,
  CatalogTopic,
  CatalogYear,
} from './catalog.ts';
import type { Collections } from './collections.ts';
import { countDerived, isCorrected } from './derived.ts';
import { appearanceIn, digestFiles } from './digest-files.ts';
import { idleBeginnings, idleCorrections } from './idle.ts';
import { knownSenses } from './mentions/glossary.ts';
import { buildPapers, describePapers, textsOfAll, together } from './papers.ts';

/**
 * Derives the catalogue.
 * @param described the papers of the collections, described
 * @param links what they give together
 * @throws Error when a digest names a paper that is not there, or a paper a digest: then papers in are not papers out
 */
export function buildCatalog(
  collections: Collections,
  described = describePapers(collections),
  links = together(textsOfAll(described)),
): Catalog {
  const { papers, derived } = buildPapers(described, links);
  const paperBySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const digests = resolveDigests(collections.digests, paperBySlug);
  checkConservation(digests, papers);
  const topics = resolveTopics(collections.topics, papers);
  const datasets = resolveDatasets(collections.datasets, papers);
  const files = digests.flatMap(digestFiles);
  const authors = authorsOf(papers);
  const { glossary } = links;
  const knownAcronyms = knownSenses(glossary);
  return {
    papers,
    paperBySlug,
    digestById: new Map(digests.map((digest) => [digest.id, digest])),
    digests,
    topics,
    topicBySlug: new Map(topics.map((topic) => [topic.slug, topic])),
    datasets,
    datasetBySlug: new Map(datasets.map((dataset) => [dataset.slug, dataset])),
    glossary,
    knownAcronyms,
    organizations: organizations(papers),
    authors,
    authorBySlug: new Map(authors.map((author) => [author.slug, author])),
    years: years(papers),
    notRising: collections.notRising,
    receipt: {
      files: files.length,
      counted: sum(files.map((file) => file.counted)),
      records: sum(files.map((file) => file.records)),
      papers: papers.length,
      repeats: sum(papers.map((paper) => paper.appearances.length - 1)),
      warnings: sum(files.map((file) => file.notes.length)),
      derived: countDerived(papers),
      corrected: papers.filter(isCorrected).length,
    },
    idle: [
      ...derived.flatMap((paper) =>
        idleCorrections(paper, knownAcronyms, (slug) => paperBySlug.get(slug)?.name ?? null),
      ),
      ...idleBeginnings(topics, (slug) => paperBySlug.has(slug)),
    ],
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
      const appearance = paper && appearanceIn(paper, digest.id);
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
  const records = sum(digests.flatMap(digestFiles).map((file) => file.records));
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

/** Those that a paper names, by name. */
function resolveDatasets(
  datasets: Collections['datasets'],
  papers: readonly CatalogPaper[],
): readonly CatalogDataset[] {
  const members = new Map<string, CatalogDataset['papers'][number][]>(datasets.map(({ slug }) => [slug, []]));
  for (const paper of papers) for (const mention of paper.datasets) members.get(mention.slug)?.push({ paper, mention });
  return datasets
    .map((dataset) => ({ ...dataset, papers: members.get(dataset.slug) ?? [] }))
    .filter(({ papers: own }) => own.length > 0)
    .toSorted((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.slug, b.slug));
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

function byGroup(a: Collections['topics'][number], b: Collections['topics'][number]): number {
  const group = TOPIC_GROUPS.indexOf(a.group) - TOPIC_GROUPS.indexOf(b.group);
  const order = (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
  return group || order || byText(a.title, b.title) || byText(a.slug, b.slug);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
