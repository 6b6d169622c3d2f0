// A built site -> search engines over it that can be asked alike: the site's own, Pagefind alone, MiniSearch. Node.
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { answer } from '../../src/search/answer.ts';
import { INDEX_FOLDER } from '../../src/search/contract.ts';
import { engineFrom, type PagefindModule } from '../../src/search/engine.ts';
import { NO_QUESTION } from '../../src/search/state.ts';
import { toolsWith } from '../../src/search/tools.ts';
import type { Paper } from './search-queries.ts';

export interface System {
  readonly name: string;
  /** The first results, best first; `told`: the system says that no paper has what was asked for. */
  find(query: string): Promise<{ readonly slugs: readonly string[]; readonly told: boolean }>;
  /** What was fetched so far, as sent (gzip). */
  fetched(): Fetched;
}

export interface Fetched {
  readonly bytes: number;
  readonly files: number;
}

const SHOWN = 10;

/** The site's own search, with nothing fetched yet. */
export async function ownSystem(site: string): Promise<System> {
  const fetched = readingFiles(site);
  const { module, folder } = await pagefind(site);
  const tools = toolsWith(await engineFrom(module, folder));
  for (const script of scriptsOf(site)) fetched.add(script);
  return {
    name: 'Offprint',
    async find(q) {
      const { hits, notice } = await answer(tools, { ...NO_QUESTION, q });
      const found = await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.load()));
      return { slugs: found.map(({ slug }) => slug), told: notice === 'none' || notice === 'nearest' };
    },
    fetched: () => sizeOf(fetched),
  };
}

/** Pagefind as it comes, with nothing fetched yet. */
export async function bareSystem(site: string): Promise<System> {
  const fetched = readingFiles(site);
  const { module, folder } = await pagefind(site);
  const usual = { termSimilarity: 1, metaWeights: {} };
  const bare = module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking: usual });
  return {
    name: 'Pagefind',
    async find(query) {
      const { results } = await bare.search(query, {});
      const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return { slugs: found.map(({ url }) => url.split('/').at(-2) ?? ''), told: results.length === 0 };
    },
    fetched: () => sizeOf(fetched),
  };
}

/** MiniSearch with prefixes, fuzzy 0.2 and the title boosted; its whole index is what a reader would fetch. */
export function miniSystem(papers: readonly Paper[]): System {
  const mini = new MiniSearch<Paper>({
    fields: ['title', 'abstract'],
    idField: 'slug',
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 } },
  });
  mini.addAll(papers);
  const index = gzipSync(JSON.stringify(mini)).length;
  return {
    name: 'MiniSearch',
    find(query) {
      const results = mini.search(query);
      const slugs = results.slice(0, SHOWN).map(({ id }) => String(id));
      return Promise.resolve({ slugs, told: results.length === 0 });
    },
    fetched: () => ({ bytes: index, files: 1 }),
  };
}

/** The papers of a built site, from its own API. */
export function papersOf(site: string): readonly Paper[] {
  const bySlug = new Map<string, Paper>();
  for (const file of globSync('api/digests/**/*.json', { cwd: site }).sort()) {
    const { papers } = JSON.parse(readFileSync(join(site, file), 'utf8')) as { readonly papers: readonly Paper[] };
    for (const paper of papers) bySlug.set(paper.slug, paper);
  }
  return [...bySlug.values()];
}

async function pagefind(site: string): Promise<{ readonly module: PagefindModule; readonly folder: string }> {
  const folder = join(site, INDEX_FOLDER);
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  return { module, folder };
}

/** Puts files in place of the network; the returned set fills with what is asked for. */
function readingFiles(site: string): Set<string> {
  const fetched = new Set([join(site, INDEX_FOLDER, 'pagefind.js')]);
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/\?.*/u, '');
    const file = path.startsWith(site) ? path : join(site, path);
    fetched.add(file);
    return new Response(new Uint8Array(await readFile(file)));
  };
  return fetched;
}

/** The scripts of the search page and what they import before they run; what they import on demand is left out. */
function scriptsOf(site: string): ReadonlySet<string> {
  const scripts = new Set<string>();
  const follow = (text: string, pattern: RegExp, from: string) => {
    for (const [, path = ''] of text.matchAll(pattern)) {
      const file = path.startsWith('.') ? join(from, path) : join(site, path);
      if (scripts.has(file) || globSync(file).length === 0) continue;
      scripts.add(file);
      follow(readFileSync(file, 'utf8'), /(?:from|import)\s*["']([^"']+\.js)["']/gu, join(file, '..'));
    }
  };
  follow(readFileSync(join(site, 'search/index.html'), 'utf8'), /<script[^>]+src="([^"]+\.js)"/gu, site);
  return scripts;
}

function sizeOf(files: ReadonlySet<string>): Fetched {
  const sizes = [...files].map((file) => {
    const content = readFileSync(file);
    // What Pagefind writes is compressed, but for its script.
    const sent = /\.(?:js|json)$/u.test(file) ? gzipSync(content) : content;
    return sent.length;
  });
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.size };
}
