// The search page in a real browser: address and history, orders, rows, phones, screen readers, what does not load.
import { test as bare, type Page } from '@playwright/test';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE, SUB_SITE } from '../setup/sites.ts';
import { expectAccessible, expectToFit } from './accessible.ts';
import { ask, box, count, done, facet, rows } from './search-page.ts';
import { expect, test } from './watch.ts';

const paperPath = pagePath(ROOT_SITE.outDir, PAGE_TYPES.find(({ name }) => name === 'long paper') as PageType);
const paperSlug = paperPath.split('/').at(-2) ?? '';

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

const datesOf = async (page: Page): Promise<readonly number[]> => {
  const labels = await rows(page).locator('.facts > :first-child').allTextContents();
  return labels
    .map((label) => Date.parse(`${label.replaceAll('\u00a0', ' ')} UTC`))
    .filter((date) => !Number.isNaN(date));
};

test('a search is restored from its address, newest first', async ({ page }) => {
  // As older links say it.
  await ask(page, 'q=language+models&sort=date');
  await expect(page.locator('[name=sort][value=newest]')).toBeChecked();
  await expect(page).toHaveURL(/\?q=language\+models&sort=newest$/);
  const dates = await datesOf(page);
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

test('four orders, each in the address; without words, newest is the usual one', async ({ page }) => {
  await ask(page, 'q=models');
  const order = (name: string) => page.getByRole('radio', { name, exact: true });
  await order('Oldest').check();
  await expect(page).toHaveURL(/\?q=models&sort=oldest$/);
  await expect.poll(async () => (await datesOf(page))[0]).toBeLessThan(Date.UTC(2020, 0));
  const oldest = await datesOf(page);
  expect(oldest).toEqual(oldest.toSorted((a, b) => a - b));
  await order('Most discussed').check();
  await expect(page).toHaveURL(/sort=discussed$/);
  await order('Best').check();
  await expect(page).toHaveURL(/\?q=models$/);
  await page.locator('[data-search-clear]').click();
  await facet(page, 'year').first().locator('input').check();
  await done(page);
  await expect(page).toHaveURL(/\?year=\d{4}$/);
  await expect(order('Newest')).toHaveCount(1);
  await expect(order('Best')).toHaveCount(0);
});

test('how much a row shows is the reader’s, not the search’s', async ({ page }) => {
  await ask(page, 'q=routing');
  const before = await page.evaluate(() => history.length);
  const [short, whole] = [rows(page).first().locator('[data-excerpt]'), rows(page).first().locator('[data-whole]')];
  await expect(short).toBeVisible();
  await page.getByRole('radio', { name: 'Abstracts' }).check();
  await expect(whole).toBeVisible();
  await expect(short).toBeHidden();
  await page.getByRole('radio', { name: 'Titles' }).check();
  await expect(whole).toBeHidden();
  await expect(rows(page).first().locator('.facts')).toBeHidden();
  await expect(page).toHaveURL(/\?q=routing$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.reload();
  await done(page);
  await expect(rows(page).first().locator('[data-excerpt]')).toBeHidden();
});

test('what is typed but not there is said when the reader pauses, and no longer than it stands', async ({ page }) => {
  await page.goto('search/');
  const warning = page.locator('[data-search-warning=unknown]');
  await box(page).pressSequentially('org:nowhere-at-all models');
  await expect(warning).toContainText('org:nowhere-at-all');
  await box(page).fill('models');
  await expect(warning).toBeHidden();
});

test('a link of the notice leads the focus to the results, not into the box', async ({ page }) => {
  await ask(page, 'q=langauge+models');
  await page.locator('[data-search-notice] [data-search-go]').click();
  await expect(page.locator('#results')).toBeFocused();
});

test('who types and takes a row finds the search again among the recent ones', async ({ page }) => {
  await page.goto('search/');
  await box(page).pressSequentially('routing');
  await rows(page).first().locator('h2 a').click();
  await expect(page).toHaveURL(/\/papers\//);
  await page.keyboard.press('/');
  await expect(page.locator('[data-palette]').getByRole('option', { name: 'routing' })).toBeVisible();
});

test('rows of the last answer stand until those of the next can take their place', async ({ page }) => {
  await ask(page, 'q=models');
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]') as HTMLElement;
    const heights: number[] = [];
    Object.assign(globalThis, { heights });
    new MutationObserver(() => heights.push(list.offsetHeight)).observe(list, { childList: true });
  });
  const before = await page.locator('[data-search-results]').evaluate((list) => (list as HTMLElement).offsetHeight);
  await box(page).fill('language');
  await expect(page).toHaveURL(/q=language$/);
  await done(page);
  const heights = await page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  expect(heights.length).toBeGreaterThan(0);
  // The last time all rows stand, and the list is as high as they are.
  for (const height of heights.slice(0, -1)) expect(height).toBeGreaterThanOrEqual(before);
});

test('the help explains, and its examples can be tried', async ({ page }) => {
  await page.goto('search/');
  const help = page.locator('[data-search-help]');
  await help.locator('summary').click();
  const examples = help.locator('dt a');
  for (const query of await examples.allTextContents()) {
    await examples.getByText(query, { exact: true }).click();
    await done(page);
    await expect(page.locator('[data-search-warning=unknown]')).toBeHidden();
    expect.soft(await count(page), query).toBeGreaterThan(0);
  }
});

test('Back from a paper finds the rows and the place that were left', async ({ page }) => {
  await ask(page, 'q=models');
  for (const rowsThere of [20, 30]) {
    await page.locator('[data-search-more]').click();
    await expect(rows(page)).toHaveCount(rowsThere);
  }
  const link = rows(page).nth(26).locator('h2 a');
  await link.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  expect(y).toBeGreaterThan(1000);
  await link.click();
  await expect(page).toHaveURL(/\/papers\//);
  await page.goBack();
  await expect(rows(page)).toHaveCount(30);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(3);
});

test('a shared link on a slow line says that it is searching', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/_astro/SearchPanel*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/?q=models', { waitUntil: 'commit' });
  await expect(page.locator('[data-search-waiting]')).toBeVisible();
  await expect(page.locator('[data-search-start]')).toBeHidden();
  answer();
  await done(page);
  await expect(page.locator('[data-search-waiting]')).toBeHidden();
  await page.goto('search/');
  await expect(page.locator('[data-search-start]')).toBeVisible();
  await expect(page.locator('[data-search-waiting]')).toBeHidden();
});

test('who cannot see the page hears how many papers there are', async ({ page }) => {
  await page.goto('search/');
  const status = page.locator('search-page').getByRole('status');
  await box(page).fill('routing');
  await expect(status).toHaveText(/^\d+ papers$/);
  await box(page).fill('qwxzkv');
  await expect(status).toHaveText(/^No papers\. Nothing found/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the fold of facets ends with a button that leads to the papers', async ({ page }) => {
    await ask(page, 'q=models');
    await page.locator('.search-facets > summary').tap();
    const enough = page.locator('[data-search-enough]');
    await expect(enough).toHaveText(`Show ${await count(page)} papers`);
    await facet(page, 'topic').first().locator('input').tap();
    await done(page);
    await expect(enough).toHaveText(`Show ${await count(page)} papers`);
    await enough.tap();
    await expect(page.locator('[data-facet=topic]')).toBeHidden();
    await expect(page.locator('[data-search-count]')).toBeInViewport();
  });

  test('a completion is taken with one tap', async ({ page }) => {
    await page.goto('search/');
    await box(page).tap();
    await page.keyboard.type('has:');
    await page.getByRole('option').first().tap();
    await done(page);
    await expect(page).toHaveURL(/\?code=yes$/);
    await expect(box(page)).toHaveValue('');
  });

  test('what can be touched is large enough', async ({ page }) => {
    await ask(page, 'q=models&year=2024');
    await page.locator('.search-facets > summary').tap();
    await page.locator('[data-search-help] > summary').tap();
    const small = await page
      .locator('search-page :is(button, summary, label, dt a, .row-facts a, h2 a)')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility() && !target.matches('.visually-hidden'))
          .map((target) => ({ text: target.textContent?.trim(), ...target.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width < 24 || height < 23.9)
          .map(({ text, width, height }) => `${text}: ${width} × ${height}`),
      );
    expect(small).toEqual([]);
  });
});

test('the first Tab after the box skips to the results', async ({ page }) => {
  await ask(page, 'q=models');
  await page.getByRole('link', { name: 'Skip to the results' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(rows(page).first().locator('h2 a')).toBeFocused();
  await expect(rows(page)).toHaveCount(10);
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
  for (const link of await rows(page).locator('a:visible').all())
    expect(await link.getAttribute('href')).toMatch(/^\/sub\//);
  await box(page).fill('language');
  await expect(page).toHaveURL(/\/sub\/search\/\?q=language$/);
});

test('results are accessible, narrow and wide', async ({ page }) => {
  for (const width of [320, 640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await ask(page, 'q=models&year=2024&topic=nothing');
    if (width < 900) await page.locator('.search-facets > summary').click();
    await page.locator('[data-search-help] > summary').click();
    await expectToFit(page);
    await expectAccessible(page);
  }
});

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

  bare('parts of the index: it is said, and not that no paper has the word', async ({ page }) => {
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await ask(page, 'q=models');
    await expect(page.locator('[data-search-notice]')).toHaveAttribute('data-search-notice', 'failed');
    await expect(rows(page)).toHaveCount(0);
    await page.unroute('**/pagefind/index/**');
    await page.locator('[data-search-notice] [data-search-again]').click();
    await expect(rows(page)).toHaveCount(10);
    await expect(page.locator('[data-search-notice]')).toHaveCount(0);
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
