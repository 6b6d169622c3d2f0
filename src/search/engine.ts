// Pagefind and the table of papers as this site uses them: typed, with results copied into values of ours. Runs in browsers; the module itself also in node.
import { at } from '../urls.ts';
import {
  DATE_LABEL,
  ENGINE_FILE,
  ENTRY_FILE,
  FACET_FILE,
  FACETS,
  type Facet,
  INDEX_FOLDER,
  META,
  TABLE_FILE,
} from './contract.ts';
import type { FacetFile, FacetTable } from './facet-table.ts';
import { fetchFile } from './fetch-file.ts';
import { orderMark, Table, type TableFile } from './table.ts';

/** What the index holds of a paper. */
export interface Found {
  readonly slug: string;
  readonly title: string;
  /** Title and abstract as indexed, see excerpt.ts. */
  readonly content: string;
  /** The words that are searched but stand in no excerpt: name, organization, topics. */
  readonly besides: string;
  /** The paper's date as shown. */
  readonly dateLabel: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

/** One result, whose paper is fetched when it is asked for. */
export interface Hit {
  /** Paper number, see table.ts. */
  readonly number: number;
  readonly score: number;
  /** Places of the query's words in `content`, in words. */
  readonly places: readonly number[];
  /** How many of the query's words stand beside each other there, at the distances of the query; 0 where that was not looked at. */
  readonly row: number;
  readonly load: () => Promise<Found>;
}

export interface Engine {
  readonly table: Table;
  /** What narrows, counts and sorts: fetched when it is first asked for, rejects where it cannot be. */
  facets(): Promise<FacetTable>;
  /** Papers that hold all words of a text, in any form, and words that begin like them; best first. */
  find(text: string): Promise<readonly Hit[]>;
  /** Papers in which the words follow each other. One word alone: papers that hold it, not just a longer one. */
  findPhrase(text: string): Promise<readonly Hit[]>;
  /** Fetches what a search for the text will need; failures are its own. */
  expect(text: string): void;
  /** Every paper; its place is its number. */
  readonly all: readonly Hit[];
}

/** What is used of `pagefind.js`, version 1.6. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag?: string | null;
    ranking: { termSimilarity: number; metaWeights: Readonly<Record<string, number>> };
  }): Pagefind;
}

let loading: Promise<Engine> | undefined;
let attempts = 0;

/** Loads the engine and the files that every search needs, once for a page; after a failure the next call tries again. */
export function loadEngine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Engine> {
  const folder = at(INDEX_FOLDER);
  // A browser remembers that a module failed to load, so that each further attempt needs an address of its own.
  const address = `${folder}${ENGINE_FILE}${attempts > 0 ? `?attempt=${attempts}` : ''}`;
  // It also keeps what failed to preload, for the first that asks for it.
  if (attempts > 0) await Promise.all(preloaded().map((link) => fetch(link.href).catch(() => undefined)));
  attempts += 1;
  const table = fetchFile<TableFile>(folder + TABLE_FILE);
  table.catch(() => undefined);
  return engineFrom((await import(/* @vite-ignore */ address)) as PagefindModule, folder, table, entryTag());
}

/** What the page has preloaded the index's first file under; null where it has not: then the file is asked for anew. */
function entryTag(): string | null {
  const link = preloaded().find(({ href }) => href.includes(`${ENTRY_FILE}?`));
  return link === undefined ? null : new URL(link.href).searchParams.get('ts');
}

function preloaded(): readonly HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')];
}

/**
 * The engine on a loaded module.
 * @param folder address of the index, with a slash at its end
 * @param tag under which Pagefind asks for its first file, in place of the time of the day
 */
export async function engineFrom(
  module: PagefindModule,
  folder: string,
  file: Promise<TableFile> = fetchFile<TableFile>(folder + TABLE_FILE),
  tag: string | null = null,
): Promise<Engine> {
  // Without a worker: one file and one round trip less, and a query takes a few milliseconds.
  const pagefind = module.createInstance({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: tag,
    ranking: RANKING,
  });
  // Without words every page is found, in the order of the index.
  const [read, { results: pages }] = await Promise.all([file, pagefind.search(null, {})]);
  const ids = pages.map(({ id }) => id);
  // As while a site is being replaced: numbers would lead to other papers.
  if (read.index !== orderMark(ids)) throw new Error(TABLE_FILE);
  const table = new Table(read);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const search = async (text: string) =>
    (await pagefind.search(text.replace(SIGNS, ''), {})).results.map((page) =>
      hitFrom(page, numbers.get(page.id) ?? -1),
    );
  let facets: Promise<FacetTable> | undefined;
  return {
    table,
    facets: () =>
      (facets ??= loadFacets(folder).catch((error: unknown) => {
        facets = undefined;
        throw error;
      })),
    find: search,
    findPhrase: (text) => search(`"${text}"`),
    expect: (text) => void pagefind.preload(text.replace(SIGNS, ''), {}).catch(() => undefined),
    all: pages.map(hitFrom),
  };
}

/** Words as typed go before words that only begin like them; topics and organizations find a paper, but hardly lift it. */
const RANKING = { termSimilarity: 4, metaWeights: { title: 5, name: 5, topics: 0.1, organization: 0.1 } } as const;

/** Pagefind takes them out of the words of its index, but not of those of a query: "x<y" is one word there, "xy". */
const SIGNS = /[^\P{S}+]/gu;

interface Pagefind {
  preload(term: string, options: object): Promise<void>;
  search(term: string | null, options: object): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

async function loadFacets(folder: string): Promise<FacetTable> {
  const [{ FacetTable }, file] = await Promise.all([
    import('./facet-table.ts'),
    fetchFile<FacetFile>(folder + FACET_FILE),
  ]);
  return new FacetTable(file);
}

function hitFrom(result: Result, number: number): Hit {
  let loading: Promise<Found> | undefined;
  const load = () => {
    loading ??= result.data().then(foundFrom);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return { number, score: result.score, places: result.words, row: 0, load };
}

function foundFrom({ url, content, meta, filters }: Fragment): Found {
  return {
    slug: url.split('/').at(-2) ?? '',
    title: meta['title'] ?? '',
    content,
    besides: META.map((key) => meta[key] ?? '').join(' '),
    dateLabel: filters[DATE_LABEL]?.[0] ?? '',
    facets: Object.fromEntries(FACETS.map((facet) => [facet, filters[facet] ?? []])) as unknown as Found['facets'],
  };
}
