// What is kept of built files: links and anchors, as the files stand when they are asked for.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, countPages } from '../../../src/integrations/built-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const ADDRESS = { site: 'https://example.org', base: '/' };

const FILES = {
  'index.html': '<a href="/a/"><a href="a/"><a href="//elsewhere.org/x">',
  'a/index.html': '<p id="here"><a href="#here">',
  'plain.txt': 'text',
};

const bytes = (text: string) => new TextEncoder().encode(text);

test('each link of a file once, from the root of the site', () => {
  expect([...builtFiles(temporaryFolder(FILES), ADDRESS).all()]).toEqual([
    ['a/index.html', expect.objectContaining({ links: ['/a/#here'], ids: ['here'] })],
    ['index.html', expect.objectContaining({ links: ['/a/', 'https://elsewhere.org/x'], ids: [] })],
    ['plain.txt', expect.objectContaining({ links: [], ids: [] })],
  ]);
});

test('what is written stands there, and is known as if it had been read', () => {
  const folder = temporaryFolder({});
  const files = builtFiles(folder, ADDRESS);
  const content = { ...FILES, 'papers/a/b/é.html': '<p id="é">“”</p>' };
  for (const [name, text] of Object.entries(content)) files.write(name, bytes(text));
  for (const [name, text] of Object.entries(content)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  expect([...files.all()]).toEqual([...builtFiles(folder, ADDRESS).all()]);
});

test('a part of a larger buffer is written alone', () => {
  const folder = temporaryFolder({});
  const files = builtFiles(folder, ADDRESS);
  files.write('a.html', bytes('no<a href="/a/">no').subarray(2, -2));
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('<a href="/a/">');
  expect(files.all().get('a.html')?.links).toEqual(['/a/']);
});

test('what was written is read where it has changed since', () => {
  const folder = temporaryFolder(FILES);
  const files = builtFiles(folder, ADDRESS);
  for (const [name, text] of Object.entries(FILES)) files.write(name, bytes(text));
  writeFileSync(join(folder, 'index.html'), '<a href="/b/">');
  writeFileSync(join(folder, 'new.html'), '<a href="/c/">');
  rmSync(join(folder, 'plain.txt'));
  const links = [...files.all()].map(([name, file]) => [name, ...file.links]);
  expect(links).toEqual([
    ['a/index.html', '/a/#here'],
    ['index.html', '/b/'],
    ['new.html', '/c/'],
  ]);
});

test('what cannot be read is told', () => {
  const files = builtFiles(temporaryFolder({ 'broken.json': '{' }), ADDRESS);
  expect(() => files.all()).toThrow(SyntaxError);
});

test('pages that ask to be indexed, and papers: an address that only leads elsewhere is none', () => {
  const folder = temporaryFolder({
    'index.html': '<p>data-pagefind-body</p>',
    'papers/index.html': '<p></p>',
    'papers/one/index.html': '<article data-pagefind-body>',
    'papers/two/index.html': '<article class="a" data-pagefind-body="">',
    'papers/two/deeper/index.html': '<p></p>',
    'papers/old/index.html': '<meta http-equiv="refresh" content="0;url=/papers/one/">',
    'papers/three/index.html': '<article>',
    'topics/a/index.html': '<article data-pagefind-body>',
    'data.json': '{"a": "<article data-pagefind-body>"}',
  });
  expect(countPages(builtFiles(folder, ADDRESS))).toEqual({ marked: 3, papers: 3 });
});
