// Made-up papers -> a folder of pages as the site builds them, indexed, and the engine on it. Runs in node.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFiles, countPages } from '../../../src/integrations/built-files.ts';
import { type IndexReceipt, indexSite } from '../../../src/integrations/search-index.ts';
import { type Engine, engineFrom, type PagefindModule } from '../../../src/search/engine.ts';

export interface Page {
  readonly title: string;
  readonly abstract: string;
  /** Value of each filter; several values with blanks between. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly meta?: Readonly<Record<string, string>>;
  readonly date?: string;
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.codePointAt(0)};`);

/** Writes one HTML page per paper under papers/ and one page that is not to be indexed. */
export async function writeSite(pages: Readonly<Record<string, Page>>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  await write(site, 'index.html', '<p>homepageword</p>');
  for (const [slug, page] of Object.entries(pages)) await write(site, `papers/${slug}/index.html`, body(page));
  return site;
}

export async function write(site: string, file: string, html: string): Promise<void> {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(
    join(site, file),
    `<!doctype html><html lang="en"><head><title>t</title></head><body>${html}</body></html>`,
  );
}

export const body = ({ title, abstract, filters: given = {}, meta = {}, date }: Page): string => {
  const filters = date === undefined ? given : { ...given, day: date };
  const values = Object.entries(filters).flatMap(([name, all]) =>
    all.split(' ').map((value) => [name, value] as const),
  );
  const attributes = [
    ...values.map(([, value], index) => `data-f${index}="${escapeHtml(value.replaceAll('_', ' '))}"`),
    ...Object.entries(meta).map(([name, value]) => `data-${name}="${escapeHtml(value)}"`),
    `data-pagefind-filter="${values.map(([name], index) => `${name}[data-f${index}]`).join(', ')}"`,
    `data-pagefind-meta="${Object.keys(meta)
      .map((name) => `${name}[data-${name}]`)
      .join(', ')}"`,
  ];
  return `<nav>navigationword</nav><article data-pagefind-body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(abstract)}</p>
    <div hidden ${attributes.join(' ')}></div></article>`;
};

export interface Indexed {
  readonly engine: Engine;
  readonly receipt: IndexReceipt;
  /** Names of the files that the engine has asked for. */
  readonly fetched: string[];
  readonly site: string;
}

/** The real engine on a real index; reads files in place of the network. */
export async function indexed(pages: Readonly<Record<string, Page>>): Promise<Indexed> {
  const site = await writeSite(pages);
  const receipt = await indexFolder(site);
  const fetched: string[] = [];
  return { engine: await engineOn(site, fetched), receipt, fetched, site };
}

/** Indexes a folder of pages as a build does in its end. */
export async function indexFolder(site: string): Promise<IndexReceipt> {
  return indexSite(site, countPages(builtFiles(site, { site: 'https://example.org', base: '/' })));
}

/** The real engine on a site whose index is written; `fetched` fills with the names of the files that it asks for. */
export async function engineOn(site: string, fetched: string[] = []): Promise<Engine> {
  globalThis.fetch = async (input) => {
    const file = String(input).replace(/\?.*/u, '');
    fetched.push(file.slice(site.length + 1));
    return new Response(new Uint8Array(await readFile(file)));
  };
  const folder = join(site, 'pagefind/');
  const module = (await import(/* @vite-ignore */ pathToFileURL(`${folder}pagefind.js`).href)) as PagefindModule;
  return engineFrom(module, folder);
}

export const remove = (site: string): Promise<void> => rm(site, { recursive: true, force: true });
