// `npm run bench:slow -- <built site> [queries]`: how long a reader on a slow 4G line waits for a first search, with nothing
// in the cache. Measures in a real browser; judges nothing. Node, with Chromium and openssl.
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../setup/browser.ts';
import { hostLike } from './host-like.ts';
import { queriesFrom } from './search-queries.ts';
import { papersOf } from './search-systems.ts';

/** A slow 4G line: milliseconds of a round trip, bytes a second. */
const LINE = { offline: false, latency: 400, downloadThroughput: 400_000, uploadThroughput: 400_000 } as const;
/** Milliseconds between two keys, and from the first sight of a page to the first key. */
const KEY = 80;
const LOOK = 700;
/** Milliseconds after which no row is waited for. */
const MOST = 10_000;
const ROWS = 10;
const SEARCH_ROWS = '[data-search-results] > li';
const PALETTE_ROWS = '[data-palette-list] a[href*="/papers/"]';

const [, , folder = 'dist', count = '3'] = process.argv;
const site = resolve(folder);
const papers = papersOf(site);
const asked = queriesFrom(papers, Number(count)).get('first three title words') ?? [];
const host = await hostLike(site);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: [...BROWSER_FLAGS], ...(executablePath && { executablePath }) });
try {
  const rows = [];
  for (const { query } of asked) {
    rows.push(await typed(browser, query), await linked(browser, query), await inPalette(browser, query));
  }
  console.log(
    `${papers.length} papers, ${LINE.latency} ms a round trip, ${LINE.downloadThroughput / 1000} kB a second.\n`,
  );
  console.table(rows);
} finally {
  await browser.close();
  host.close();
}

/** Opens the search page, looks at it, and types. */
function typed(browser: Browser, query: string) {
  return measured(browser, `typed: ${query}`, SEARCH_ROWS, ROWS, async (page) => {
    await page.goto(`${host.address}search/`, { waitUntil: 'commit' });
    await seen(page);
    await page.locator('search-page input[name=q]').click();
    await page.keyboard.type(query, { delay: KEY });
  });
}

/** Follows a link to a search; the wait begins with the press on it. */
function linked(browser: Browser, query: string) {
  return measured(browser, `link: ${query}`, SEARCH_ROWS, ROWS, async (page) => {
    await page.goto(`${host.address}search/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
  });
}

/** Opens the palette on the page of a paper, and types. */
function inPalette(browser: Browser, query: string) {
  return measured(browser, `palette: ${query}`, PALETTE_ROWS, 1, async (page) => {
    await page.goto(`${host.address}papers/${papers[0]?.slug}/`, { waitUntil: 'commit' });
    await seen(page);
    await page.keyboard.press('/');
    await page.keyboard.type(query, { delay: KEY });
  });
}

async function seen(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForTimeout(LOOK);
}

/** Does something in a browser that knows nothing yet, and waits for rows; times in milliseconds since the last key. */
async function measured(
  browser: Browser,
  what: string,
  selector: string,
  rows: number,
  act: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  let [bytes, requests] = [0, 0];
  const underway = new Set<string>();
  line.on('Network.requestWillBeSent', ({ requestId }) => underway.add(requestId));
  line.on('Network.loadingFailed', ({ requestId }) => underway.delete(requestId));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    underway.delete(requestId);
    bytes += encodedDataLength;
    requests += 1;
  });
  const warnings: string[] = [];
  page.on('console', (message) => message.type() !== 'log' && warnings.push(message.text()));
  await page.addInitScript(watchRows, { selector, rows });
  await act(page);
  const there = page.waitForFunction((most) => (globalThis as unknown as Watched).rowTimes.length >= most, rows, {
    timeout: MOST,
  });
  await there.catch(() => undefined);
  const { key, times } = await page.evaluate(() => {
    const { lastKey, rowTimes } = globalThis as unknown as Watched;
    return { key: lastKey, times: rowTimes };
  });
  const standing = underway.size === 0 ? await page.locator(selector).count() : 0;
  // What comes after the rows, such as the numbers beside the choices, counts too.
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await context.close();
  // Rows of an earlier letter that are right for the last one too do not change.
  const since = (row: number) => {
    const time = times[row - 1];
    return time !== undefined ? Math.round(time - key) : standing >= row ? 'before the last key' : 'none';
  };
  return {
    what,
    'first row (ms)': since(1),
    'all rows (ms)': since(rows),
    'kB, page included': Math.round(bytes / 1000),
    requests,
    warnings: warnings.join('; '),
  };
}

interface Watched {
  /** When the last key was pressed; 0, the start of the page, before any was. */
  lastKey: number;
  /** When there was one row, two rows, and so on, since the last key. */
  rowTimes: readonly number[];
}

/** Runs in the page. Rows that stood before the last key are an answer to less: they count only once they have changed. */
function watchRows({ selector, rows }: { readonly selector: string; readonly rows: number }): void {
  const watched = globalThis as unknown as Watched;
  let times: number[] = [];
  let before = '';
  const rowsNow = () => [...document.querySelectorAll(selector)].slice(0, rows);
  const read = () =>
    rowsNow()
      .map(({ textContent }) => textContent)
      .join();
  [watched.lastKey, watched.rowTimes] = [0, times];
  addEventListener(
    'keydown',
    () => {
      times = [];
      before = read();
      [watched.lastKey, watched.rowTimes] = [performance.now(), times];
    },
    true,
  );
  new MutationObserver(() => {
    const there = read() === before ? 0 : rowsNow().length;
    while (times.length < there) times.push(performance.now());
  }).observe(document, { childList: true, subtree: true });
}
