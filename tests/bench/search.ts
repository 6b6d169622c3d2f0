// `npm run bench:search -- <content folder or built site> …`: asks many kinds of queries of the site's own search, of Pagefind
// alone and of MiniSearch, and prints side by side what they find and what it costs. Measures; judges nothing. Node.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../setup/build-site.ts';
import { type Asked, type Paper, queriesFrom } from './search-queries.ts';
import { bareSystem, type Fetched, miniSystem, ownSystem, papersOf, type System } from './search-systems.ts';

/** Queries of each kind. */
const MOST = Number(process.env.QUERIES ?? 200);
/** Queries that begin with nothing fetched. */
const COLD = 20;

const given = process.argv.slice(2);
for (const folder of given.length > 0 ? given : ['content']) await report(folder);

async function report(folder: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  try {
    const built = existsSync(join(folder, 'pagefind'));
    const site = built ? resolve(folder) : join(temporary, 'dist');
    if (!built) {
      const { code, output } = await buildSite({ outDir: site, contentDir: folder });
      if (code !== 0) throw new Error(output);
    }
    const papers = papersOf(site);
    console.log(`\n${folder}: ${papers.length} papers. Success at 1 and at 5, mean reciprocal rank.\n`);
    const systems = [await ownSystem(site), await bareSystem(site), miniSystem(papers)];
    const kinds = new Map([...queriesFrom(papers, MOST), ...describedIn(papers)]);
    console.table(Object.fromEntries(await rowsOf(kinds, systems)));
    await offTopic(systems);
    await costs(site, [...kinds.values()].flat(), papers);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** One row for each kind: how often each system found the paper. */
async function rowsOf(kinds: ReadonlyMap<string, readonly Asked[]>, systems: readonly System[]) {
  const rows: [string, Record<string, string | number>][] = [];
  for (const [kind, asked] of kinds) {
    if (asked.length === 0) continue;
    const cells: [string, string | number][] = [['queries', asked.length]];
    for (const system of systems) {
      let [first, five, reciprocal] = [0, 0, 0];
      for (const { query, right } of asked) {
        const place = (await system.find(query)).slugs.findIndex((slug) => right.includes(slug));
        if (place === 0) first += 1;
        if (place >= 0 && place < 5) five += 1;
        if (place >= 0) reciprocal += 1 / (place + 1);
      }
      const share = (sum: number) => (sum / asked.length).toFixed(3);
      cells.push([system.name, `${share(first)} ${share(five)} ${share(reciprocal)}`]);
    }
    rows.push([kind, Object.fromEntries(cells)]);
  }
  return rows;
}

/** How often queries that no paper answers are told as such. */
async function offTopic(systems: readonly System[]): Promise<void> {
  const queries = fixture<{ query: string; half: string }>('off-topic');
  const rows = await Promise.all(
    ['tune', 'held'].map(async (half) => {
      const some = queries.filter((one) => one.half === half);
      const cells = systems.map(async (system) => {
        let told = 0;
        for (const { query } of some) if ((await system.find(query)).told) told += 1;
        return [system.name, (told / some.length).toFixed(3)];
      });
      return [`off-topic, ${half}`, { queries: some.length, ...Object.fromEntries(await Promise.all(cells)) }];
    }),
  );
  console.log('Off-topic queries told as such.\n');
  console.table(Object.fromEntries(rows));
}

/** Bytes of a first query, files of it, and the time of warm ones. */
async function costs(site: string, asked: readonly Asked[], papers: readonly Paper[]): Promise<void> {
  const some = Array.from({ length: COLD }, (_, at) => asked[Math.floor((at * asked.length) / COLD)]?.query ?? '');
  const rows: [string, Record<string, string | number>][] = [];
  for (const [which, make] of [['own', ownSystem] as const, ['bare', bareSystem] as const]) {
    // What was fetched stays in memory, so each first query is asked in a process of its own.
    const cold = some.map((query) => {
      const script = fileURLToPath(new URL('search-first-query.ts', import.meta.url));
      return JSON.parse(execFileSync(process.execPath, [script, site, which, query], { encoding: 'utf8' })) as Fetched;
    });
    const warm = await make(site);
    rows.push([warm.name, { ...middle(cold), ...(await latency(warm, asked)) }]);
  }
  const mini = miniSystem(papers);
  rows.push([mini.name, { ...middle([mini.fetched()]), ...(await latency(mini, asked)) }]);
  console.log(
    'First query (gzip, without the page itself; of our own scripts those of the search page), warm queries.\n',
  );
  console.table(Object.fromEntries(rows));
}

function middle(cold: readonly Fetched[]) {
  const bytes = cold.map((one) => one.bytes).sort((a, b) => a - b);
  const files = cold.map((one) => one.files).sort((a, b) => a - b);
  return {
    'first query, median (kB)': Math.round((bytes[bytes.length >> 1] ?? 0) / 1000),
    'most (kB)': Math.round((bytes.at(-1) ?? 0) / 1000),
    'files, median': files[files.length >> 1] ?? 0,
  };
}

async function latency(system: System, asked: readonly Asked[]) {
  const times: number[] = [];
  for (const { query } of asked.filter((_, at) => at % 7 === 0)) {
    await system.find(query);
    const start = performance.now();
    await system.find(query);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return { 'warm, median (ms)': at(0.5), 'warm, 95th percentile (ms)': at(0.95) };
}

/** The written descriptions of papers that the site has, by kind and half. */
function describedIn(papers: readonly Paper[]): ReadonlyMap<string, readonly Asked[]> {
  const slugs = new Map(papers.map(({ title, slug }) => [title, slug]));
  const kinds = new Map<string, Asked[]>();
  for (const { query, title, kind, half } of fixture<Described>('descriptions')) {
    const slug = slugs.get(title);
    if (slug === undefined) continue;
    const name = `half-remembered, ${kind}, ${half}`;
    kinds.set(name, [...(kinds.get(name) ?? []), { query, right: [slug] }]);
  }
  return kinds;
}

interface Described {
  readonly query: string;
  readonly title: string;
  readonly kind: string;
  readonly half: string;
}

function fixture<T>(name: string): readonly T[] {
  const file = new URL(`../fixtures/search/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
