// Search on a line that is slow, broken in places, or gone: what is there is shown, and what is missing is said.
import type { Page } from '@playwright/test';
import { test as bare } from '@playwright/test';
import { box, done, rows } from './search-page.ts';
import { expect } from './watch.ts';

// Requests fail here on purpose, and the browser says so on its console: these tests go without the watch over it.
const status = (page: Page) => page.locator('[data-search-status]');
const partial = (page: Page) => page.locator('[data-search-warning=partial]');

bare.describe('a part that does not come', () => {
  for (const [what, pattern] of [
    ['of the lexicon', '**/search/words/*.json'],
    ['a paper', '**/pagefind/fragment/*.pf_fragment'],
  ] as const) {
    bare(`${what}: the rest is shown, and that something is missing`, async ({ page }) => {
      let failed = 0;
      await page.route(pattern, (route) => {
        failed += 1;
        return failed === 1 ? route.abort() : route.continue();
      });
      await page.goto('search/?q=language+models');
      await done(page);
      expect(failed).toBeGreaterThan(0);
      await expect(rows(page).first()).toBeVisible();
      await expect(partial(page)).toBeVisible();
    });
  }

  bare('the numbers beside the choices: rows stand, without numbers', async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.route('**/pagefind/facets.json', (route) => route.abort());
    await page.goto('search/?q=language+models');
    await done(page);
    await expect(rows(page)).toHaveCount(10);
    await expect(page.locator('[data-facet=topic] [data-count]').first()).toBeEmpty();
    await expect(partial(page)).toBeVisible();
  });

  bare('the table of papers: search says that it did not load, and works when asked again', async ({ page }) => {
    await page.route('**/pagefind/papers.json', (route) => route.abort());
    await page.goto('search/?q=language+models');
    await done(page);
    await expect(page.locator('[data-search-notice=failed]')).toBeVisible();
    await page.unroute('**/pagefind/papers.json');
    await page.locator('[data-search-notice=failed] [data-search-again]').click();
    await expect(rows(page)).toHaveCount(10);
  });
});

bare('a part of the lexicon that takes too long is not waited for', async ({ page }) => {
  await page.route('**/search/words/*.json', () => new Promise(() => undefined));
  await page.goto('search/?q=language+models');
  await expect(rows(page)).toHaveCount(10, { timeout: 8000 });
});

bare('rows stand as they arrive: a slow paper holds up only those after it', async ({ page }) => {
  let asked = 0;
  await page.route('**/pagefind/fragment/*.pf_fragment', async (route) => {
    asked += 1;
    if (asked === 10) await new Promise((wait) => setTimeout(wait, 2500));
    await route.continue();
  });
  await page.goto('search/?q=language+models');
  await expect(rows(page).first()).toBeVisible();
  await expect(status(page)).toHaveAttribute('data-search-status', 'loading');
  await done(page);
  await expect(rows(page)).toHaveCount(10);
  expect(asked).toBe(10);
});

bare('an answer that comes after a newer question is dropped', async ({ page }) => {
  await page.goto('search/');
  await page.route('**/pagefind/index/*', async (route) => {
    await new Promise((wait) => setTimeout(wait, 600));
    await route.continue();
  });
  await box(page).fill('quantization');
  await page.waitForTimeout(300);
  await box(page).fill('vision');
  await expect(box(page)).toHaveValue('vision');
  await done(page);
  await expect(page).toHaveURL(/q=vision$/);
  await expect(rows(page).first()).toContainText(/vision/i);
});

bare('without a line after a first search: what is known is found, what is not is said', async ({ page, context }) => {
  await page.goto('search/?q=language+models');
  await done(page);
  const before = await rows(page).count();
  await context.setOffline(true);
  await box(page).fill('language model');
  await page.waitForTimeout(400);
  await done(page);
  await expect(rows(page).first()).toBeVisible();
  await box(page).fill('zebra crossing');
  await page.waitForTimeout(400);
  await done(page);
  await expect(page.locator('[data-search-notice], [data-search-warning=partial]:not([hidden])').first()).toBeVisible();
  await context.setOffline(false);
  await box(page).fill('language models');
  await expect(rows(page)).toHaveCount(before);
});

bare('what the page preloads is what the search fetches: once each, and without a warning', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('search/?q=language+models');
  await done(page);
  await page.waitForTimeout(4000);
  const preloaded = await page
    .locator('link[rel=modulepreload], link[rel=preload]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(preloaded.length).toBeGreaterThan(6);
  for (const address of preloaded) expect(fetched.filter((one) => one === address)).toHaveLength(1);
  expect(warnings).toEqual([]);
});

bare('the palette fetches what every search begins with at once, each file once', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  // Until the scripts come, nothing of them can have asked.
  let letScripts = (): void => undefined;
  const scripts = new Promise<void>((resolve) => {
    letScripts = resolve;
  });
  await page.route(/_astro\/search\./u, async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto('topics/');
  await page.keyboard.press('/');
  const engine = () => fetched.filter((path) => path.includes('/pagefind/')).map((path) => path.split('/').at(-1));
  const first = ['pagefind.js', 'wasm.en.pagefind', 'papers.json', 'pagefind-entry.json'];
  await expect.poll(() => engine().toSorted()).toEqual(first.toSorted());
  letScripts();
  await page.keyboard.type('language models');
  await expect(page.locator('[data-palette-list] a[href*="/papers/"]').first()).toBeVisible();
  for (const file of first) expect(engine().filter((one) => one === file)).toHaveLength(1);
  await page.waitForTimeout(4000);
  expect(warnings).toEqual([]);
});
