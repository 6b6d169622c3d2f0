// The built pages -> the search index beside them, through Pagefind's Node API. Runs in node, at the end of a build.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { close, createIndex, type IndexFile } from 'pagefind';
import { startThread } from '../beside/thread.ts';
import { FACET_FILE, INDEX_FOLDER, TABLE_FILE, WORD_CHARACTERS } from '../search/contract.ts';
import { LANGUAGE } from '../site.ts';
import type { countPages } from './built-files.ts';
import type { JOBS } from './index-jobs.ts';
import { tablesOf } from './search-table.ts';
import type { SiteFiles } from './site-files.ts';

/** What an index came to. */
export interface IndexReceipt {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Indexes what the pages mark with `data-pagefind-body`, or fails the build: on a thread of its own, which begins once papers
 * are written.
 * @param files count the pages in the end
 */
export function searchIndex(files: Pick<SiteFiles, 'count'>): {
  readonly begin: (papers: number) => void;
  readonly end: AstroIntegration;
} {
  let site = '';
  let begun: Promise<IndexReceipt> | undefined;
  const begin = (papers: number) => {
    const thread = startThread<typeof JOBS>(
      new URL('../beside/worker.ts', import.meta.url),
      new URL('./index-jobs.ts', import.meta.url),
    );
    begun = thread.ask('index', { site, papers });
    // Whoever waits for it is told what goes wrong.
    begun.catch(() => {}).finally(thread.end);
  };
  const end: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ logger }) => {
        const start = performance.now();
        const expected = await files.count();
        const { pages, files: count, bytes } = await indexSite(site, expected, begun);
        const took = Math.round(performance.now() - start);
        logger.info(`${pages} papers in ${count} files, ${Math.round(bytes / 1000)} kB, ${took} ms`);
      },
    },
  };
  return { begin, end };
}

/**
 * Writes `pagefind/` into the folder of a built site: the same bytes for the same pages.
 * @param expected the pages that are marked for it, and the papers
 * @param begun what was begun earlier, if it was
 * @throws AstroError when Pagefind reports an error, or when the pages it has read are not exactly the site's papers.
 */
export async function indexSite(
  site: string,
  expected: ReturnType<typeof countPages>,
  begun: Promise<IndexReceipt> = writeIndex(site, expected.marked),
): Promise<IndexReceipt> {
  const receipt = await begun;
  const { pages } = receipt;
  if (pages !== expected.marked || pages !== expected.papers) {
    throw new AstroError(
      `The search index holds ${pages} pages, but ${expected.marked} pages are marked for it and there are ${expected.papers} papers.`,
      'Exactly the pages under papers/ carry data-pagefind-body, each once.',
    );
  }
  return receipt;
}

/** Writes the index of so many papers as they stand. */
export async function writeIndex(site: string, papers: number): Promise<IndexReceipt> {
  const folder = join(site, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  try {
    const files = await indexFiles(site, papers);
    const { table, facets } = tablesOf(files);
    const own = [
      ...files.filter(({ path }) => USED.some((pattern) => pattern.test(path))).map(smaller),
      { path: TABLE_FILE, content: Buffer.from(JSON.stringify(table)) },
      { path: FACET_FILE, content: Buffer.from(JSON.stringify(facets)) },
    ];
    writeAll(folder, own);
    return {
      pages: pagesIn(files),
      files: own.length,
      bytes: own.reduce((sum, { content }) => sum + content.length, 0),
    };
  } finally {
    await close();
  }
}

/** All files of the index of so many pages, in the memory of this process. */
async function indexFiles(site: string, pages: number): Promise<readonly IndexFile[]> {
  // The one option that the Node API does not have; where a later version no longer reads it, chunks are larger again.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pages > MANY ? SMALL_CHUNK : CHUNK);
  const { index } = await checked('start', createIndex(options(pages)));
  if (!index) throw failure('start', ['no index was made']);
  // Pagefind numbers pages as they come, and the files of a folder come in any order: each is a call of its own, and
  // those are answered in turn.
  const add = (name: string) => index.addDirectory({ path: site, glob: `${PAPERS}/${name}/index.html` });
  const names = existsSync(join(site, PAPERS)) ? readdirSync(join(site, PAPERS)).toSorted() : [];
  await Promise.all(names.map((name) => checked('read the pages', add(name))));
  return (await checked('hand over the index', index.getFiles())).files;
}

/** One file for each paper, for few bytes a result, until there are so many that hosts that limit files would mind. */
const MOST_FRAGMENTS = 6000;

/**
 * Pagefind's default of 20,000 makes chunks of 27 kB each at 6,000 papers, of which a query fetches one for each word.
 * Where papers are many, smaller ones spare each query some; few papers would have nearly as many chunks as pages.
 */
const CHUNK = 4000;
const SMALL_CHUNK = 1000;
const MANY = 1000;

/** Where papers are: the long lists elsewhere need not be parsed to learn that they are not to be indexed. */
const PAPERS = 'papers';

/** The files of the bundle that our pages load; the rest are filters, user interfaces, a worker, and a second language. */
const USED = [
  /^(?:fragment|index)\//,
  /^pagefind\.js$/,
  /^pagefind-entry\.json$/,
  /\.pf_meta$/,
  new RegExp(`^wasm\\.${LANGUAGE}\\.pagefind$`),
];

function options(pages: number): Parameters<typeof createIndex>[0] {
  return {
    forceLanguage: LANGUAGE,
    includeCharacters: WORD_CHARACTERS,
    ...(pages > MOST_FRAGMENTS ? { maxFragments: MOST_FRAGMENTS } : {}),
  };
}

async function checked<T extends { readonly errors: readonly string[] }>(
  task: string,
  response: Promise<T>,
): Promise<T> {
  let answer: T;
  try {
    answer = await response;
  } catch (cause) {
    throw failure(task, [cause instanceof Error ? cause.message : String(cause)], cause);
  }
  if (answer.errors.length > 0) throw failure(task, answer.errors);
  return answer;
}

function failure(task: string, errors: readonly string[], cause: unknown = errors): AstroError {
  return Object.assign(new AstroError(`The search index could not ${task}: ${errors.join('; ')}`), { cause });
}

/** What every search loads, packed as small as gzip can; Pagefind packs it for speed. */
function smaller(file: IndexFile): IndexFile {
  return file.path.endsWith('.pf_meta')
    ? { ...file, content: gzipSync(gunzipSync(file.content), { level: 9, memLevel: 9 }) }
    : file;
}

/** What the index says of itself: addDirectory's own count is of files read, indexed or not. */
function pagesIn(files: readonly IndexFile[]): number {
  const file = files.find(({ path }) => path === 'pagefind-entry.json');
  const entry: unknown = JSON.parse(new TextDecoder().decode(file?.content));
  const { languages } = entry as { readonly languages: Readonly<Record<string, { readonly page_count: number }>> };
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

/** One after the other: of the many threads that Pagefind writes such small files with, each waits for all others. */
function writeAll(folder: string, files: readonly IndexFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
