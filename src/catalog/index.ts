// The door to the content: the catalogue, built once for all pages. The only file that reads the collections. Astro.
import { getCollection, getEntry, render } from 'astro:content';
import { begunPapers, beside } from '../beside/beside.ts';
import { buildCatalog } from './build.ts';
import type { Catalog, DescribedPaper } from './catalog.ts';
import type { Collections } from './collections.ts';
import { buildGlossary } from './mentions/glossary.ts';
import { methodMentions } from './mentions/method-mentions.ts';
import { describePapers, type Together, textsOfAll, together } from './papers.ts';
import { trendSource } from './trends/trends.ts';

/** The catalogue, and what is made of it beside. */
type Loaded = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Loaded> | null = null;

/** The whole catalogue; the same object for every page of a build. */
export async function getCatalog(): Promise<Catalog> {
  return (await getLoaded()).catalog;
}

/** Papers and topics over time, and the terms of abstracts. */
export async function getTrends() {
  return (await getLoaded()).trends();
}

function getLoaded(): Promise<Loaded> {
  // While writing content the store changes under a running server, so nothing is kept there.
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The component that renders a topic's written introduction. */
export async function getTopicIntroduction(slug: string) {
  const entry = await getEntry('topics', slug);
  if (entry === undefined) throw new Error(`There is no topic “${slug}”.`);
  return (await render(entry)).Content;
}

/** The same as its editor wrote it: Markdown. */
export async function getTopicText(slug: string): Promise<string> {
  return (await getEntry('topics', slug))?.body ?? '';
}

async function load() {
  const [digests, papers, topics, datasets, trends] = await Promise.all([
    getCollection('digests'),
    getCollection('papers'),
    getCollection('topics'),
    getCollection('datasets'),
    getCollection('trends'),
  ]);
  const collections: Collections = {
    digests: digests.map((entry) => entry.data),
    papers: papers.map((entry) => entry.data),
    datasets: datasets.map((entry) => entry.data),
    topics: topics.map((entry) => ({ ...entry.data, slug: entry.id })),
    notRising: trends.flatMap((entry) => entry.data.notRising),
  };
  const described = await describeAll(collections);
  const catalog = buildCatalog(collections, described, await takenTogether(described));
  for (const sentence of catalog.idle) console.warn(sentence);
  return { catalog, trends: beside('trends', trendSource(catalog)) };
}

/** What the thread beside has not begun to describe is described here; where there is none, all. */
async function describeAll(collections: Collections): Promise<readonly DescribedPaper[]> {
  const begun = begunPapers();
  if (begun === null) return describePapers(collections);
  const own = describePapers(collections, begun.next);
  const bySlug = new Map([...own, ...(await begun.others)].map((paper) => [paper.slug, paper]));
  return collections.papers.map(({ slug }) => {
    const described = bySlug.get(slug);
    if (described === undefined)
      throw new Error(`Nobody described ${slug}: the content changed during the build; build again.`);
    return described;
  });
}

/** Of many papers the nearest ones on the thread beside, and all else here meanwhile. */
async function takenTogether(described: readonly DescribedPaper[]): Promise<Together> {
  const texts = textsOfAll(described);
  if (texts.length < MANY) return together(texts);
  const related = beside('related', texts);
  const [methods, glossary] = [methodMentions(texts), buildGlossary(texts)];
  return { related: await related(), methods, glossary };
}

/** Fewer are compared before another thread has its texts. */
const MANY = 1000;
