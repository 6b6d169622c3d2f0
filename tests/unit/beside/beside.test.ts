// Jobs give the same on the thread beside a build as in place, and tell what goes wrong.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { beside } from '../../../src/beside/beside.ts';
import { JOBS } from '../../../src/beside/jobs.ts';
import { sharedPlaces } from '../../../src/beside/places.ts';
import { startThread } from '../../../src/beside/thread.ts';
import { trendFiles } from '../../../src/beside/trend-files.ts';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { describePapers, textsOfAll } from '../../../src/catalog/papers.ts';
import { relatedPapers } from '../../../src/catalog/related/related.ts';
import { lexiconSource, likeSource, nearSource } from '../../../src/catalog/search/sources.ts';
import { trendSource } from '../../../src/catalog/trends/trends.ts';
import { cards } from '../../../src/catalog/views/cards.ts';
import { CARD_FONTS } from '../../../src/exports/cards/fonts.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { collections } from '../catalog/collections.ts';
import { entry, page } from '../digest/page.ts';

const CONTENT = collections({ '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Tight Knots')) });
const catalog = buildCatalog(CONTENT);

/** As in a build, and the thread that it knows. */
async function onThread() {
  vi.resetModules();
  vi.stubGlobal('BESIDE', pathToFileURL('src/beside/build-thread.ts').href);
  const { beside, begunPapers } = await import('../../../src/beside/beside.ts');
  return { beside, begunPapers, thread: await import('../../../src/beside/build-thread.ts') };
}

afterEach(() => void vi.unstubAllGlobals());

describe('on the thread beside', () => {
  test('jobs give what they give in place', async () => {
    const { beside } = await onThread();
    const [card] = cards(catalog);
    if (card === undefined) throw new Error('The site has an image.');
    const asked = {
      describe: beside('describe', { source: CONTENT, places: sharedPlaces() }),
      related: beside('related', textsOfAll(describePapers(CONTENT))),
      trends: beside('trends', trendSource(catalog)),
      near: beside('near', nearSource(catalog)),
      like: beside('like', likeSource(catalog)),
      words: beside('words', lexiconSource(catalog)),
      card: beside('card', { card, fonts: CARD_FONTS }),
    };
    expect(await asked.describe()).toEqual(describePapers(CONTENT));
    expect(await asked.related()).toEqual(relatedPapers(textsOfAll(describePapers(CONTENT))));
    expect(await asked.trends()).toEqual(trendFiles(trendSource(catalog)));
    expect(await asked.near()).toEqual(await JOBS.near(catalog));
    expect(await asked.like()).toEqual(await JOBS.like(catalog));
    expect(await asked.words()).toEqual(await JOBS.words(catalog));
    expect(Buffer.from(await asked.card())).toEqual(Buffer.from(await JOBS.card({ card, fonts: CARD_FONTS })));
  });

  test('papers begun are described once each, here or there', async () => {
    const { begunPapers, thread } = await onThread();
    expect(begunPapers()).toBeNull();
    thread.beginPapers(CONTENT);
    const begun = begunPapers();
    if (begun === null) throw new Error('Papers are being described.');
    const own = describePapers(CONTENT, begun.next);
    const all = [...own, ...(await begun.others)];
    const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }) => (a.slug < b.slug ? -1 : 1);
    expect(all.toSorted(bySlug)).toEqual(describePapers(CONTENT).toSorted(bySlug));
    expect(begunPapers()).toBeNull();
  });

  test('what is begun and fails is told to whoever takes it', async () => {
    const { begunPapers, thread } = await onThread();
    thread.beginPapers({} as unknown as typeof CONTENT);
    await expect(begunPapers()?.others).rejects.toThrow(TypeError);
  });

  test('an error is told, and the next job is done', async () => {
    const { beside } = await onThread();
    const broken = beside('like', {} as unknown as Parameters<typeof JOBS.like>[0]);
    const next = beside('like', likeSource(catalog));
    await expect(broken()).rejects.toThrow(TypeError);
    expect(await next()).toEqual(await JOBS.like(catalog));
  });
});

/** Breaks the whole thread, not the job alone. */
const BREAKING = `export const JOBS = { breakDown: () => new Promise(() => setTimeout(() => { throw new Error('out of order') })) }`;

describe('a thread', () => {
  const worker = pathToFileURL('src/beside/worker.ts');
  const started = () => startThread<typeof JOBS>(worker, pathToFileURL('src/beside/jobs.ts'));

  test('ends when it has nothing to do, and not before', async () => {
    const thread = started();
    const answer = thread.ask('like', likeSource(catalog));
    expect(thread.end()).toBe(false);
    expect(await answer).toEqual(await JOBS.like(catalog));
    expect(thread.end()).toBe(true);
  });

  test('whose jobs cannot be loaded says so', async () => {
    const thread = startThread<typeof JOBS>(worker, pathToFileURL('src/beside/none.ts'));
    await expect(thread.ask('like', likeSource(catalog))).rejects.toThrow('none.ts');
    thread.end();
  });

  test('that broke down says so whenever it is asked', async () => {
    const jobs = pathToFileURL(join(temporaryFolder({ 'jobs.mjs': BREAKING }), 'jobs.mjs'));
    const thread = startThread<{ readonly breakDown: (input: null) => null }>(worker, jobs);
    await expect(thread.ask('breakDown', null)).rejects.toThrow('out of order');
    await expect(thread.ask('breakDown', null)).rejects.toThrow('out of order');
    thread.end();
  });

  test('does not answer for a job that it does not have', async () => {
    const thread = startThread<{ readonly none: (input: null) => null }>(worker, pathToFileURL('src/beside/jobs.ts'));
    await expect(thread.ask('none', null)).rejects.toThrow('no job “none”');
    thread.end();
  });
});

test('in place a job is done when it is asked for, and once', async () => {
  const papers = vi.fn(() => []);
  const like = beside('like', {
    get papers() {
      return papers();
    },
  });
  expect(papers).not.toHaveBeenCalled();
  expect(await like()).toBe(await like());
  expect(papers).toHaveBeenCalledOnce();
});
