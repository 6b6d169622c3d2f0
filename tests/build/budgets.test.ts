// What a reader downloads stays within the budgets of the design, measured on the built site; gzip as hosts send it.
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, elements, readPages } from '../setup/html.ts';
import { ROOT_SITE } from '../setup/sites.ts';

const folder = ROOT_SITE.outDir;
const read = (file: string) => readFileSync(join(folder, file));
const gzipped = (file: string) => gzipSync(read(file)).length;
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(file), 0);

const papers = globSync('papers/*/index.html', { cwd: folder });

test('the HTML of every paper page: 10 kB', () => {
  expect(papers.length).toBeGreaterThan(0);
  const heavy = papers.filter((file) => gzipped(file) > 10_000).map((file) => `${file}: ${gzipped(file)}`);
  expect(heavy).toEqual([]);
});

test('all style sheets: 12 kB', () => {
  expect(sum(globSync('**/*.css', { cwd: folder }))).toBeLessThanOrEqual(12_000);
});

test('all fonts: 60 kB', () => {
  const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: folder });
  expect(fonts.reduce((total, file) => total + statSync(join(folder, file)).size, 0)).toBeLessThanOrEqual(60_000);
});

test('scripts of a page before the first interaction, with all that they import: 6 kB', () => {
  const loaded = new Map(
    ['papers/*/index.html', 'topics/index.html', 'index.html'].map((page) => [page, scriptsOf(page)]),
  );
  expect([...loaded].filter(([, scripts]) => scripts.size === 0 || sum(scripts) > 6_000)).toEqual([]);
});

test('what the search page loads for a plain search beyond the scripts of pages with lists: 14 kB', () => {
  const everywhere = new Set([...scriptsOf('topics/index.html'), ...scriptsOf('index.html')]);
  const all = [...scriptsOf('search/index.html')].filter((file) => !everywhere.has(file) && !file.includes('pagefind'));
  // It exports, it does not search; what it needs for that comes when a reader opens it.
  const exporting = all.filter((file) => file.includes('/SearchExport.'));
  expect(exporting).toHaveLength(1);
  expect(sum(exporting)).toBeLessThanOrEqual(400);
  const own = all.filter((file) => !exporting.includes(file));
  expect(own.length).toBeGreaterThan(0);
  // Of that 0.7 kB are the stemmer, a library.
  expect(sum(own)).toBeLessThanOrEqual(14_336);
});

test('the index of meaning, and papers like each: 300 kB', () => {
  const parts = globSync('search/{near,like}/*.json', { cwd: folder });
  expect(parts.length).toBeGreaterThan(0);
  expect(sum(parts)).toBeLessThanOrEqual(300_000);
});

test('the index of the term explorer: 60 kB', () => {
  expect(gzipped('trends/terms.json')).toBeLessThanOrEqual(60_000);
});

test('files for each paper: its page, and little more than one file of the search index', () => {
  expect(globSync('papers/**/*.*', { cwd: folder })).toHaveLength(papers.length);
  expect(globSync('pagefind/**/*.*', { cwd: folder }).length / papers.length).toBeLessThan(1.25);
});

/** The scripts of all pages of a pattern, and what they import before they run. */
function scriptsOf(pages: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  for (const page of readPages(folder, pages).values()) {
    for (const element of elements(page)) {
      const script = element.tagName === 'script' ? attribute(element, 'src') : null;
      const preloaded = attribute(element, 'rel') === 'modulepreload' ? attribute(element, 'href') : null;
      for (const address of [script, preloaded]) if (address !== null) withImports(address.slice(1), loaded);
    }
  }
  return loaded;
}

/** Adds a module and whatever it imports before it runs; what it imports later, on demand, is left out. */
function withImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const [, from] of read(file)
    .toString()
    .matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
    if (from?.startsWith('.')) withImports(posix.join(dirname(file), from), found);
  }
}
