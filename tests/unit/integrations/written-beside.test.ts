// What is rendered goes to the thread that writes it, papers first, and what waits for them may begin after the last one.
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';

import { type Rendered, siteFiles } from '../../../src/integrations/site-files.ts';
import { fileOf, writingBeside, writtenBeside } from '../../../src/integrations/written-beside.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

const route = (pattern: string, type = 'page') => ({ route: pattern, type }) as Route;
const [PAPER, TOPIC] = [route('/papers/[slug]'), route('/topics/[slug]')];

/** Pages of these routes at /0/, /1/ ..., each with its path as its text. */
const made = (routes: readonly Route[]): AstroPrerenderer => ({
  name: 'made up',
  getStaticPaths: async () => routes.map((each, at) => ({ pathname: `/${at}/`, route: each })),
  render: async (request) => new Response(new URL(request.url).pathname),
});

/** What was taken of a build, and when papers were called for: with the number of files taken by then. */
async function built(own: AstroPrerenderer, nameOf = (path: string): string | null => `${path.slice(1)}index.html`) {
  const taken: Rendered[] = [];
  const calls: { readonly papers: number; readonly after: number }[] = [];
  const prerenderer = writingBeside(own, {
    files: { write: async (file) => void taken.push(file), written: async () => {} },
    papersWritten: (papers) => void calls.push({ papers, after: taken.length }),
    nameOf,
  });
  const responses: Response[] = [];
  const paths = await prerenderer.getStaticPaths();
  for (const { pathname, route: routeData } of paths) {
    responses.push(
      (await prerenderer.render(new Request(`https://example.org${pathname}`), { routeData })) as Response,
    );
    await new Promise(setImmediate);
  }
  await prerenderer.teardown?.();
  const files = taken.map(({ name, content }) => [name, new TextDecoder().decode(content)]);
  return { files, calls, paths: paths.map(({ pathname }) => pathname), responses };
}

test('what is rendered is taken, and nothing is left for Astro to write', async () => {
  const { files, responses } = await built(made([TOPIC, TOPIC]));
  expect(files).toEqual([
    ['0/index.html', '/0/'],
    ['1/index.html', '/1/'],
  ]);
  expect(responses.map(({ status, body }) => ({ status, body }))).toEqual([
    { status: 200, body: null },
    { status: 200, body: null },
  ]);
});

test('former addresses come first, then papers, all else in the order it had', async () => {
  const former = route('/papers/former', 'redirect');
  const { paths } = await built(made([TOPIC, PAPER, TOPIC, PAPER, former]));
  expect(paths).toEqual(['/4/', '/1/', '/3/', '/0/', '/2/']);
});

test('calls once, after the last paper, with how many there are', async () => {
  expect((await built(made([TOPIC, PAPER, TOPIC, PAPER, TOPIC]))).calls).toEqual([{ papers: 2, after: 2 }]);
});

test('does not call where there are no papers, nor where Astro writes one of them', async () => {
  expect((await built(made([TOPIC, TOPIC]))).calls).toEqual([]);
  expect((await built(made([PAPER, PAPER]), (path) => (path === '/0/' ? null : 'x.html'))).calls).toEqual([]);
});

test('does not call where papers could not be written; the build is told in the end', async () => {
  const calls: number[] = [];
  const prerenderer = writingBeside(made([PAPER]), {
    files: { write: async () => {}, written: () => Promise.reject(new Error('no room')) },
    papersWritten: (papers) => void calls.push(papers),
    nameOf: () => 'index.html',
  });
  await prerenderer.getStaticPaths();
  await prerenderer.render(new Request('https://example.org/0/'), { routeData: PAPER });
  await expect(prerenderer.teardown?.()).rejects.toThrow('no room');
  expect(calls).toEqual([]);
});

test.each([
  ['that leads elsewhere', () => Response.redirect('https://example.org/1/', 301)],
  ['that was not found', () => new Response('no', { status: 404 })],
  ['that is empty', () => new Response(null)],
])('a page %s is left to Astro', async (_, response) => {
  const whole = response();
  const { files, responses } = await built({ ...made([TOPIC]), render: async () => whole });
  expect(files).toEqual([]);
  expect(responses).toEqual([whole]);
});

test('a rendering with data beside it is taken too', async () => {
  const render = async () => ({ response: new Response('text') });
  expect((await built({ ...made([TOPIC]), render })).files).toEqual([['0/index.html', 'text']]);
});

test.each([
  ['/', '/', 'page', 'index.html'],
  ['/papers/one-two/', '/', 'page', 'papers/one-two/index.html'],
  ['/base/', '/base/', 'page', 'index.html'],
  ['/base/topics/', '/base/', 'page', 'topics/index.html'],
  ['/api/papers/one.v2.json', '/', 'endpoint', 'api/papers/one.v2.json'],
  ['/base/feed.xml', '/base/', 'endpoint', 'feed.xml'],
  ['/topics/one/papers.bib/', '/', 'endpoint', 'topics/one/papers.bib'],
])('%s below %s, a %s, is the file %s', (path, base, type, name) => {
  expect(fileOf(path, base, route('/x', type))).toBe(name);
});

test.each([
  ['/404/', 'page', '/404'],
  ['/500/', 'page', '/500'],
  ['/old/', 'redirect', '/old'],
  ['/page', 'page', '/page'],
  ['/', 'endpoint', '/folder'],
  ['/a%20b/', 'page', '/x'],
  ['/é/', 'page', '/x'],
  ['/a/../b/', 'page', '/x'],
  ['/a//b/', 'page', '/x'],
  ['//', 'page', '/x'],
  ['/.well-known/file', 'endpoint', '/x'],
  ['/a\\b/', 'page', '/x'],
  [`/${'a'.repeat(50)}!/`, 'page', '/x'],
])('%s, a %s of the route %s, is left to Astro', (path, type, pattern) => {
  expect(fileOf(path, '/', route(pattern, type))).toBe(null);
});

test('a path outside of the folder of the site is left to Astro', () => {
  expect(fileOf('/elsewhere/', '/base/', route('/x'))).toBe(null);
});

test('what stands in public/ too is left to Astro, which is quiet about all else while pages are written', async () => {
  const publicDir = pathToFileURL(`${temporaryFolder({ '0/index.html': 'mine' })}/`);
  const config = { base: '/', publicDir, outDir: new URL('file:///site/'), site: undefined };
  const taken: string[] = [];
  const { hooks } = writtenBeside(
    { ...siteFiles(), write: async ({ name }) => void taken.push(name), written: async () => {} },
    () => {},
  );
  const logger = { options: { level: 'info' } };
  let prerenderer: AstroPrerenderer | undefined;
  const setPrerenderer = (make: (own: AstroPrerenderer) => AstroPrerenderer) => {
    prerenderer = make(made([TOPIC, TOPIC]));
  };
  (hooks['astro:config:done'] as unknown as (given: object) => void)({ config });
  (hooks['astro:build:start'] as unknown as (given: object) => void)({ setPrerenderer, logger });
  const levels: string[] = [];
  for (const { pathname, route: routeData } of (await prerenderer?.getStaticPaths()) ?? []) {
    await prerenderer?.render(new Request(`https://example.org${pathname}`), { routeData });
    levels.push(logger.options.level);
  }
  await prerenderer?.teardown?.();
  expect(taken).toEqual(['1/index.html']);
  expect([...levels, logger.options.level]).toEqual(['warn', 'warn', 'info']);
});
