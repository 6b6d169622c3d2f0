// The files of a build: written by a thread, then counted and checked by it as they stand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles } from '../../../src/integrations/site-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const ADDRESS = { site: 'https://example.org', base: '/' };
const file = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text) });

function filesIn(folder: string) {
  const files = siteFiles();
  files.place({ folder, address: ADDRESS });
  return files;
}

test('a link that breaks after it was written is told', async () => {
  const folder = temporaryFolder({});
  const files = filesIn(folder);
  await files.write(file('index.html', '<a href="/a/">'));
  await files.write(file('a/index.html', ''));
  await files.written();
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('<a href="/a/">');
  expect(await files.count()).toEqual({ marked: 0, papers: 0 });
  expect(await files.check()).toMatchObject({ problems: [], count: 2, links: 1 });
  writeFileSync(join(folder, 'index.html'), '<a href="/b/">');
  const { problems } = await files.check();
  expect(problems).toEqual([{ verdict: 'no such file', link: '/b/', files: ['index.html'] }]);
});

test('files of many sizes, more than are sent or may wait at once', async () => {
  const folder = temporaryFolder({});
  const files = filesIn(folder);
  const sizes = [1, 600_000, 0, 40_000_000, 499_999, 1, 20_000_000, 7];
  for (const [at, size] of sizes.entries()) {
    await files.write({ name: `${at % 3}/${at}.bin`, content: new Uint8Array(size).fill(at) });
  }
  await files.written();
  const read = sizes.map((_, at) => readFileSync(join(folder, `${at % 3}/${at}.bin`)));
  expect(read.map((content) => content.length)).toEqual(sizes);
  expect(read.every((content, at) => content.every((byte) => byte === at))).toBe(true);
});

test('who writes without a pause still hears what else goes on, before any room is short', async () => {
  const files = filesIn(temporaryFolder({}));
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  for (let at = 0; at < 5; at += 1) await files.write({ name: `${at}.bin`, content: new Uint8Array(500_000) });
  expect(heard).toBe(true);
  await files.written();
});

test('a file that cannot be written is told, also to who comes later', async () => {
  const files = filesIn(temporaryFolder({ taken: '' }));
  await files.write(file('taken/index.html', ''));
  await expect(files.written()).rejects.toThrow(/ENOTDIR|EEXIST/);
  await files.write(file('other.html', ''));
  await expect(files.written()).rejects.toThrow(/ENOTDIR|EEXIST/);
});

test('nobody said where', async () => {
  const files = siteFiles();
  await files.write(file('index.html', ''));
  await expect(files.written()).rejects.toThrow('where the files of the site stand');
});
