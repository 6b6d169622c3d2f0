// Pagefind as this site uses it: typed, with its results copied into values of ours. Runs in browsers; the module itself also in node.
import { at } from '../urls.ts';
import { DATE_LABEL, FACETS, type Facet, INDEX_FOLDER, META, NARROWING, SORT_DATE } from './contract.ts';
import type { Choices, Sort } from './state.ts';

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
  readonly id: string;
  readonly score: number;
  /** Places of the query's words in `content`, in words. */
  readonly places: readonly number[];
  readonly load: () => Promise<Found>;
}

/** How many of the results each value of each facet has. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Results {
  readonly hits: readonly Hit[];
  readonly counts: Counts;
}

/** Finds papers. Several topics mean all of them, several values of another facet any of them; several facets mean all of them. */
export interface Engine {
  /** `text` null: every paper. */
  find(text: string | null, choices: Choices, sort: Sort): Promise<Results>;
}

/** What is used of `pagefind.js`, version 1.6. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
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
  const address = `${folder}pagefind.js${attempts > 0 ? `?attempt=${attempts}` : ''}`;
  attempts += 1;
  return engineFrom((await import(/* @vite-ignore */ address)) as PagefindModule, folder);
}

/** The engine on a loaded module; `folder` is the address of the index, with a slash at its end. */
export async function engineFrom(module: PagefindModule, folder: string): Promise<Engine> {
  // Without a worker: one file and one round trip less, and a query takes a few milliseconds.
  const pagefind = module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking: RANKING });
  // Only loaded filters are counted; this loads those of the facets and resolves when the engine stands.
  await pagefind.preload(null, { filters: Object.fromEntries(FACETS.map((facet) => [facet, [NO_VALUE]])) });
  return {
    async find(text, choices, sort) {
      const filters = FACETS.filter((facet) => choices[facet].length > 0).map((facet) => [
        facet,
        { [facet === NARROWING ? 'all' : 'any']: choices[facet] },
      ]);
      const answer = await pagefind.search(text, {
        filters: Object.fromEntries(filters),
        sort: sort === 'date' ? { [SORT_DATE]: 'desc' } : {},
      });
      return {
        hits: answer.results.map(hitFrom),
        counts: Object.fromEntries(FACETS.map((facet) => [facet, answer.filters[facet] ?? {}])) as unknown as Counts,
      };
    },
  };
}

/** Words as typed go before words that only begin like them; topics and organizations find a paper, but hardly lift it. */
const RANKING = { termSimilarity: 4, metaWeights: { title: 5, name: 5, topics: 0.1, organization: 0.1 } } as const;
/** Stands in no index: a filter is asked for by a value. */
const NO_VALUE = '';

interface Pagefind {
  preload(term: string | null, options: SearchOptions): Promise<void>;
  search(term: string | null, options: SearchOptions): Promise<Answer>;
}

interface SearchOptions {
  filters?: Readonly<Record<string, unknown>>;
  sort?: Readonly<Record<string, string>>;
}

interface Answer {
  results: readonly { id: string; score: number; words: readonly number[]; data(): Promise<Fragment> }[];
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

function hitFrom(result: Answer['results'][number]): Hit {
  let loading: Promise<Found> | undefined;
  return {
    id: result.id,
    score: result.score,
    places: result.words,
    load: () => (loading ??= result.data().then(foundFrom)),
  };
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
