// The door to the content: the catalogue, built once for all pages. The only file that reads the collections. Astro.
import { getCollection, getEntry, render } from 'astro:content';
import { beside } from '../beside/beside.ts';
import { buildCatalog } from './build.ts';
import type { Catalog, DescribedPaper } from './catalog.ts';
import type { Collections } from './collections.ts';
import { buildGlossary } from './mentions/glossary.ts';
import { methodMentions } from './mentions/method-mentions.ts';
import { describePapers, type Together, textsOfAll, together } from './papers.ts';

let catalog: Promise<Catalog> | null = null;

/** The whole catalogue; the same object for every page of a build. */
export function getCatalog(): Promise<Catalog> {
  // While writing content the store changes under a running server, so nothing is kept there.
  if (import.meta.env.DEV) return load();
  catalog ??= load();
  return catalog;
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

async function load(): Promise<Catalog> {
  const [digests, papers, topics, datasets] = await Promise.all([
    getCollection('digests'),
    getCollection('papers'),
    getCollection('topics'),
    getCollection('datasets'),
  ]);
  const collections: Collections = {
    digests: digests.map((entry) => entry.data),
    papers: papers.map((entry) => entry.data),
    datasets: datasets.map((entry) => entry.data),
    topics: topics.map((entry) => ({ ...entry.data, slug: entry.id })),
  };
  const described = await describeAll(collections);
  const built = buildCatalog(collections, described, await takenTogether(described));
  for (const sentence of built.idle) console.warn(sentence);
  return built;
}

/** Of many papers some here, the others on the thread beside, which has to begin first: more of them would keep this one waiting. */
async function describeAll({ papers, topics, datasets }: Collections) {
  if (papers.length < MANY) return describePapers({ papers, topics, datasets });
  const own = Math.ceil(papers.length * OWN_SHARE);
  const others = beside('describe', { papers: papers.slice(own), topics, datasets });
  const first = describePapers({ papers: papers.slice(0, own), topics, datasets });
  return [...first, ...(await others())];
}

/** Of many papers the nearest ones on the thread beside, and all else here meanwhile. */
async function takenTogether(described: readonly DescribedPaper[]): Promise<Together> {
  const texts = textsOfAll(described);
  if (texts.length < MANY) return together(texts);
  const related = beside('related', texts);
  const [methods, glossary] = [methodMentions(texts), buildGlossary(texts)];
  return { related: await related(), methods, glossary };
}

/** Fewer are described before another thread has loaded its modules. */
const MANY = 1000;
const OWN_SHARE = 0.53;
