// Searching in a real browser: box, results, facets, address and history, what is not found, what does not load.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { test as bare } from '@playwright/test';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE, SUB_SITE } from '../setup/sites.ts';
import { expect, test } from './watch.ts';

const paperPath = pagePath(ROOT_SITE.outDir, PAGE_TYPES.find(({ name }) => name === 'long paper') as PageType);
const paperSlug = paperPath.split('/').at(-2) ?? '';

const rows = (page: Page): Locator => page.locator('[data-search-results] > li');
const box = (page: Page): Locator => page.locator('search-page input[name=q]');
const count = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('[data-search-count]').textContent()) ?? '', 10);
const facet = (page: Page, name: string): Locator => page.locator(`[data-facet=${name}] li:not([hidden])`);

async function done(page: Page): Promise<void> {
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done');
}

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${query}`);
  await done(page);
}

test('a paper is found by its title, with date, topics and marks', async ({ page }) => {
  await page.goto(paperPath);
  const title = (await page.locator('h1').textContent()) ?? '';
  await ask(page, new URLSearchParams({ q: title }).toString());
  const first = rows(page).first();
  await expect(first).toHaveAttribute('data-slug', paperSlug);
  await expect(first.locator('h2')).toHaveText(title);
  await expect(first.locator('h2 mark').first()).toBeVisible();
  await expect(first.locator('.facts')).not.toBeEmpty();
  await first.locator('h2 a').click();
  await expect(page).toHaveURL(new RegExp(`/papers/${paperSlug}/$`));
});

test('from any page: /, words, Enter', async ({ page }) => {
  await page.goto(paperPath, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('language models');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=language\+models$/);
  await done(page);
  await expect(box(page)).toHaveValue('language models');
  await expect(rows(page)).toHaveCount(10);
});

test('facets stand before any query, with true counts', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'idle');
  await expect(rows(page)).toHaveCount(0);
  for (const name of ['topic', 'year', 'digest']) {
    const value = facet(page, name).last();
    const expected = Number(await value.locator('[data-count]').textContent());
    expect(expected).toBeGreaterThan(0);
    await value.locator('input').check();
    await done(page);
    await expect.poll(() => count(page)).toBe(expected);
    await expect(rows(page)).toHaveCount(Math.min(10, expected));
    await page.locator('[data-search-chosen] button').click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'idle');
  }
});

test('values of one facet add up, facets narrow each other', async ({ page }) => {
  await ask(page, 'q=models');
  const all = await count(page);
  const [first, second] = [facet(page, 'year').nth(0), facet(page, 'year').nth(1)];
  const [a, b] = [
    Number(await first.locator('[data-count]').textContent()),
    Number(await second.locator('[data-count]').textContent()),
  ];
  await first.locator('input').check();
  await expect.poll(() => count(page)).toBe(a);
  await second.locator('input').check();
  await expect.poll(() => count(page)).toBe(a + b);
  const topic = facet(page, 'topic').first();
  const both = Number(await topic.locator('[data-count]').textContent());
  await topic.locator('input').check();
  await expect.poll(() => count(page)).toBe(both);
  expect(both).toBeLessThan(all);
});

test('Back and Forward go through what was asked, not through letters', async ({ page }) => {
  await page.goto('search/');
  const before = await page.evaluate(() => history.length);
  await box(page).pressSequentially('language', { delay: 20 });
  await expect(page).toHaveURL(/\?q=language$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await done(page);
  const all = await count(page);
  await facet(page, 'year').first().locator('input').check();
  await expect(page).toHaveURL(/\?q=language&year=\d{4}$/);
  await expect.poll(() => count(page)).toBeLessThan(all);

  await page.goBack();
  await expect(page).toHaveURL(/\?q=language$/);
  await expect.poll(() => count(page)).toBe(all);
  await expect(page.locator('[data-facet] :checked')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(box(page)).toHaveValue('');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'idle');
  await page.goForward();
  await page.goForward();
  await expect(page.locator('[data-facet] :checked')).toHaveCount(1);
  await expect.poll(() => count(page)).toBeLessThan(all);
});

test('a search is restored from its address, newest first', async ({ page }) => {
  await ask(page, 'q=language+models&sort=date');
  await expect(page.locator('[name=sort][value=date]')).toBeChecked();
  const labels = await rows(page).locator('.facts > :first-child').allTextContents();
  const dates = labels
    .map((label) => Date.parse(`${label.replaceAll('\u00a0', ' ')} UTC`))
    .filter((date) => !Number.isNaN(date));
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

test('ten rows at a time', async ({ page }) => {
  await ask(page, 'q=models');
  const all = await count(page);
  expect(all).toBeGreaterThan(20);
  await page.locator('[data-search-more]').click();
  await expect(rows(page)).toHaveCount(20);
  const slugs = await rows(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']));
  expect(new Set(slugs).size).toBe(20);
});

test('the answer to the last question stands, however fast one types', async ({ page }) => {
  await page.goto('search/');
  for (const query of ['models', 'qwxzkv', 'language', 'quantum', 'vision']) await box(page).fill(query);
  // Rows come one by one; that the page is done may still be said of the question before.
  await expect(rows(page)).toHaveCount(10);
  await done(page);
  const typed = await rows(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']));
  await ask(page, 'q=vision');
  expect(typed.length).toBeGreaterThan(0);
  expect(await rows(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']))).toEqual(
    typed,
  );
});

test('what is not there is said', async ({ page }) => {
  const notice = page.locator('[data-search-notice]');
  await ask(page, 'q=qwxzkv+vbnmpl');
  await expect(notice).toHaveAttribute('data-search-notice', 'none');
  await expect(notice).toContainText('qwxzkv vbnmpl');
  await expect(rows(page)).toHaveCount(0);
  await ask(page, 'q=quantum+elephants+orchestra+networks');
  await expect(notice).toHaveAttribute('data-search-notice', 'nearest');
  await ask(page, 'q=models');
  await expect(notice).toHaveCount(0);
});

test('unknown values of the address are told and left out', async ({ page }) => {
  await ask(page, 'q=models&topic=no-such-topic&sort=odd&utm_source=mail');
  await expect(page.locator('[data-search-warning=unknown]')).toHaveText(/topic=no-such-topic, sort=odd\.\s*$/);
  await expect(rows(page)).toHaveCount(10);
});

test('only the choices stand in the way', async ({ page }) => {
  await page.goto('search/');
  const year = await facet(page, 'year').last().locator('input').getAttribute('value');
  await page.goto(paperPath);
  const title = (await page.locator('h1').textContent()) ?? '';
  await ask(page, new URLSearchParams({ q: title, year: year ?? '' }).toString());
  if ((await rows(page).count()) === 0) await page.locator('[data-search-widen]').click();
  await expect(rows(page).first()).toHaveAttribute('data-slug', paperSlug);
});

test('below a folder every address keeps the folder', async ({ page }) => {
  await page.goto(`http://localhost:${SUB_SITE.port}/sub/search/?q=models`);
  await done(page);
  for (const link of await rows(page).locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^\/sub\//);
  await box(page).fill('language');
  await expect(page).toHaveURL(/\/sub\/search\/\?q=language$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are accessible, ${colorScheme}, narrow and wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await ask(page, 'q=models&year=2024&topic=nothing');
      if (width < 900) await page.locator('search-page summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads on', async ({ page }) => {
    await page.goto('search/?q=models');
    await expect(page.getByText('Searching needs scripts')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'by topic' }).first().click();
    await expect(page).toHaveURL(/\/topics\/$/);
  });
});

// Errors on the console belong to these.
bare.describe('when the network fails', () => {
  bare('the engine: it is said, and can be tried again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await ask(page, 'q=models');
    await expect(page.locator('[data-search-notice=failed]')).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.locator('[data-search-notice] [data-search-again]').click();
    await expect(rows(page)).toHaveCount(10);
    await expect(page.locator('[data-search-notice]')).toHaveCount(0);
  });

  bare('a part of the index: it is said', async ({ page }) => {
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await ask(page, 'q=models');
    await expect(page.locator('[data-search-warning=partial]')).toBeVisible();
    await page.unroute('**/pagefind/index/**');
    await page.locator('[data-search-warning=partial] button').click();
    await expect(rows(page)).toHaveCount(10);
    await expect(page.locator('[data-search-warning=partial]')).toBeHidden();
  });

  bare('one file of papers: the other rows stand', async ({ page }) => {
    let first = true;
    await page.route('**/pagefind/fragment/**', (route) => {
      const fails = first;
      first = false;
      return fails ? route.abort() : route.continue();
    });
    await ask(page, 'q=models');
    await expect(page.locator('[data-search-warning=partial]')).toBeVisible();
    expect(await rows(page).count()).toBeGreaterThan(4);
  });
});
