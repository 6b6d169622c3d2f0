// The local server answers as the hosts do: headers, slashes, base, 404 page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../src/integrations/serve.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const folder = temporaryFolder({
  'index.html': 'home',
  '404.html': 'not found',
  'a/index.html': 'page a',
  '_astro/x.css': 'p{}',
  'a/papers.csl.json': '[]',
  'a/papers.bib': '@misc{a}',
});
let running: Awaited<ReturnType<typeof serve>>;
let origin: string;

beforeAll(async () => {
  running = await serve({ folder, base: '/sub/', port: 0, next: false });
  origin = new URL(running.address).origin;
});
afterAll(() => running.server.close());

const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });

test.each([
  ['/sub/', 200, 'home'],
  ['/sub/a/', 200, 'page a'],
  ['/sub/none/', 404, 'not found'],
  ['/elsewhere/', 404, 'not found'],
  ['/sub/%2e%2e%2fetc%2fpasswd', 404, 'not found'],
  ['/sub/%', 404, 'not found'],
])('%s answers %i', async (path, status, text) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([status, text]);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  ['/', '/sub/'],
  ['/sub', '/sub/'],
  ['/sub/a?q=1', '/sub/a/?q=1'],
])('%s goes to %s', async (path, target) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, target]);
});

test('caches what is hashed, and nothing that is missing', async () => {
  expect((await ask('/sub/_astro/x.css')).headers.get('cache-control')).toContain('immutable');
  expect((await ask('/sub/_astro/none.css')).headers.get('cache-control')).not.toContain('immutable');
});

test.each([
  ['/sub/a/papers.bib', 'application/x-bibtex; charset=utf-8'],
  ['/sub/a/papers.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/sub/none.bib', 'text/html;charset=utf-8'],
  ['/sub/a/', 'text/html;charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  expect((await ask(path)).headers.get('content-type')).toBe(type);
});

test('takes the next free port if asked to', async () => {
  const port = Number(new URL(origin).port);
  await expect(serve({ folder, base: '/', port, next: false })).rejects.toThrow('EADDRINUSE');
  const second = await serve({ folder, base: '/', port, next: true });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  second.server.close();
});
