// The index of a made-up site: complete or refused, lean, and the same each time.
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../../src/integrations/search-index.ts';
import { body, engineOn, indexFolder, remove, write, writeSite } from '../search/site.ts';

const PAGES = {
  one: { title: 'One', abstract: 'First of all papers.', filters: { topic: 'a b' }, date: '2024-01-01' },
  two: { title: 'Two', abstract: 'Second of all papers.', filters: { topic: 'a' } },
  three: { title: 'Three', abstract: 'Third of all papers.', filters: { topic: 'b' } },
};

const sites: string[] = [];
afterAll(async () => {
  for (const site of sites) await remove(site);
});

async function site(pages: Parameters<typeof writeSite>[0] = PAGES): Promise<string> {
  const folder = await writeSite(pages);
  sites.push(folder);
  return folder;
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    names.sort().map(async (name) => [name.slice(folder.length), await readFile(name, 'base64')]),
  );
  return Object.fromEntries(contents) as Record<string, string>;
}

test('counts what it wrote', async () => {
  const folder = await site();
  const { pages, files, bytes } = await indexFolder(folder);
  const written = Object.values(await bytesOf(join(folder, 'pagefind')));
  expect(pages).toBe(3);
  expect(files).toBe(written.length);
  expect(bytes).toBe(written.reduce((sum, content) => sum + Buffer.from(content, 'base64').length, 0));
});

test('holds only what the pages load', async () => {
  const folder = await site();
  await indexFolder(folder);
  const names = Object.keys(await bytesOf(join(folder, 'pagefind')));
  expect([...new Set(names.map((name) => name.replace(/[\w-]+(?=\.pf_)/u, '*')))].sort()).toEqual([
    '/facets.json',
    '/fragment/*.pf_fragment',
    '/index/*.pf_index',
    '/pagefind-entry.json',
    '/pagefind.*.pf_meta',
    '/pagefind.js',
    '/papers.json',
    '/wasm.en.pagefind',
  ]);
});

test('is the same byte for byte, whatever stood there before', async () => {
  const [first, second] = [await site(), await site()];
  await write(second, 'pagefind/fragment/old.pf_fragment', 'left over');
  await indexFolder(first);
  await indexFolder(second);
  await indexFolder(second);
  expect(await bytesOf(join(second, 'pagefind'))).toEqual(await bytesOf(join(first, 'pagefind')));
});

test('numbers papers by their slugs, in whatever order the folder lists them', async () => {
  const slugs = Array.from({ length: 40 }, (_, at) => `rope-${(at * 17) % 40}`);
  const folder = await site(Object.fromEntries(slugs.map((slug) => [slug, { ...PAGES.one, title: slug }])));
  await indexFolder(folder);
  const engine = await engineOn(folder);
  const found = await Promise.all(engine.all.map(({ load }) => load()));
  expect(found.map(({ slug }) => slug)).toEqual(slugs.toSorted());
  expect((await engine.find('rope-7')).map(({ number }) => found[number]?.slug)).toContain('rope-7');
});

test('an index and a table of different builds are not taken together', async () => {
  const [folder, other] = [await site(), await site({ ...PAGES, one: { ...PAGES.one, title: 'Another' } })];
  await indexFolder(folder);
  await indexFolder(other);
  await expect(engineOn(folder)).resolves.toBeDefined();
  await copyFile(join(other, 'pagefind/papers.json'), join(folder, 'pagefind/papers.json'));
  await expect(engineOn(folder)).rejects.toThrow('papers.json');
});

test('takes an index that was begun, if it is of all papers', async () => {
  const folder = await site();
  const begun = (pages: number) =>
    indexSite(folder, { marked: 3, papers: 3 }, Promise.resolve({ pages, files: 1, bytes: 1 }));
  await expect(begun(3)).resolves.toEqual({ pages: 3, files: 1, bytes: 1 });
  await expect(begun(2)).rejects.toThrow('holds 2 pages');
});

describe('refuses', () => {
  test('a marked page that is no paper', async () => {
    const folder = await site();
    await write(folder, 'topics/a/index.html', body(PAGES.one));
    await expect(indexFolder(folder)).rejects.toThrow(
      'holds 3 pages, but 4 pages are marked for it and there are 3 papers',
    );
  });

  test('a paper that is not marked', async () => {
    const folder = await site();
    await write(folder, 'papers/four/index.html', '<article>Fourth</article>');
    await expect(indexFolder(folder)).rejects.toThrow(
      'holds 3 pages, but 3 pages are marked for it and there are 4 papers',
    );
  });

  test('a folder that is not there', async () => {
    await expect(indexFolder('/no/such/folder')).rejects.toThrow();
  });
});

test('an address that only redirects is no paper', async () => {
  const folder = await site();
  await write(folder, 'papers/old/index.html', '<meta http-equiv="refresh" content="0;url=/papers/one/">');
  expect((await indexFolder(folder)).pages).toBe(3);
});
