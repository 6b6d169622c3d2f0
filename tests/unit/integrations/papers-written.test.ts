// When what waits for papers may begin: after the last one, which comes before other pages; and what it made is of pages that
// stay as they are.
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stampOf, whenPapersAreWritten } from '../../../src/integrations/papers-written.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const route = (pattern: string, type = 'page') =>
  ({ route: pattern, type }) as Parameters<AstroPrerenderer['render']>[1]['routeData'];
const [PAPER, TOPIC] = [route('/papers/[slug]'), route('/topics/[slug]')];

const made = (routes: readonly (typeof PAPER)[]): AstroPrerenderer => ({
  name: 'made up',
  getStaticPaths: async () => routes.map((each, at) => ({ pathname: `/${at}`, route: each })),
  render: async () => new Response(''),
});

/** Renders pages of these routes in turn; after each the calls so far. */
async function callsAfter(routes: readonly (typeof PAPER)[]): Promise<readonly (readonly number[])[]> {
  const calls: number[] = [];
  const prerenderer = whenPapersAreWritten(made(routes), (papers) => void calls.push(papers));
  await prerenderer.getStaticPaths();
  const after: (readonly number[])[] = [];
  for (const routeData of routes) {
    await prerenderer.render(new Request('https://example.org'), { routeData });
    vi.runAllTimers();
    after.push([...calls]);
  }
  return after;
}

test('calls once, after the last paper, with how many there are', async () => {
  expect(await callsAfter([TOPIC, PAPER, TOPIC, PAPER, TOPIC])).toEqual([[], [], [], [2], [2]]);
});

test('former addresses come first, then papers, all else in the order it had', async () => {
  const former = route('/papers/former', 'redirect');
  const paths = await whenPapersAreWritten(made([TOPIC, PAPER, TOPIC, PAPER, former]), () => {}).getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['/4', '/1', '/3', '/0', '/2']);
});

test('does not call where there are no papers', async () => {
  expect(await callsAfter([TOPIC, TOPIC])).toEqual([[], []]);
});

test('the stamp of a site without papers is empty', () => {
  expect(stampOf(temporaryFolder({ 'index.html': '' }))).toBe('');
});

test('a stamp changes with a page that is written again, and with a new one', () => {
  const site = temporaryFolder({ 'papers/one/index.html': 'a', 'topics/index.html': 'a' });
  const [page, time] = [join(site, 'papers/one/index.html'), new Date(0)];
  utimesSync(page, time, time);
  const first = stampOf(site);
  writeFileSync(join(site, 'topics/index.html'), 'ab');
  expect(stampOf(site)).toBe(first);
  writeFileSync(page, 'b');
  const second = stampOf(site);
  expect(second).not.toBe(first);
  writeFileSync(page, 'bc');
  utimesSync(page, time, time);
  expect([first, second]).not.toContain(stampOf(site));
});
