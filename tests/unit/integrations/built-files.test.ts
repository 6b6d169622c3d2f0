// What is kept of built files: links and anchors, as the files stand when they are asked for.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../src/integrations/built-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const ADDRESS = { site: 'https://example.org', base: '/' };

const FILES = {
  'index.html': '<a href="/a/"><a href="a/"><a href="//elsewhere.org/x">',
  'a/index.html': '<p id="here"><a href="#here">',
  'plain.txt': 'text',
};

test('each link of a file once, from the root of the site', () => {
  expect([...builtFiles(temporaryFolder(FILES), ADDRESS).all()]).toEqual([
    ['a/index.html', expect.objectContaining({ links: ['/a/#here'], ids: ['here'] })],
    ['index.html', expect.objectContaining({ links: ['/a/', 'https://elsewhere.org/x'], ids: [] })],
    ['plain.txt', { links: [], ids: [] }],
  ]);
});

test('what is read ahead is read again where it has changed since', () => {
  const folder = temporaryFolder(FILES);
  const files = builtFiles(folder, ADDRESS);
  files.ahead();
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

test('what cannot be read ahead is told when it is asked for', () => {
  const folder = temporaryFolder({ 'broken.json': '{' });
  const files = builtFiles(folder, ADDRESS);
  files.ahead();
  expect(() => files.all()).toThrow(SyntaxError);
});
