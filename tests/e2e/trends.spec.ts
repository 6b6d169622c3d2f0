// The trends page in a real browser: terms to lines and table, address and history, what is not held, scripts off, network gone.
import type { Locator, Page } from '@playwright/test';
import { test as bare } from '@playwright/test';
import { SUB_SITE } from '../setup/sites.ts';
import { expectAccessible, expectToFit } from './accessible.ts';
import { expect, test } from './watch.ts';

const field = (page: Page): Locator => page.locator('trend-explorer input');
const legend = (page: Page): Locator => page.locator('[data-explorer-legend] > li');
const lines = (page: Page): Locator => page.locator('[data-explorer-lines] .series');
const table = (page: Page): Locator => page.locator('[data-explorer-table]');

test('terms become lines and a table, and an address', async ({ page }) => {
  await page.goto('trends/');
  await expect(page.locator('[data-explorer-answer]')).toBeHidden();
  await field(page).pressSequentially('language models, training', { delay: 10 });
  await expect(lines(page)).toHaveCount(2);
  await expect(page).toHaveURL(/\/trends\/$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/trends\/\?terms=language\+models,training$/);
  await expect(legend(page)).toContainText([
    /^\s*language models in \d+ of \d+ abstracts\s·\ssearch$/,
    /^\s*training in/,
  ]);
  await page.getByText('Terms in figures').click();
  await expect(table(page).locator('thead th')).toHaveText([/^(Year|Month)$/, 'language models', 'training']);

  const sum = Number(/in (\d+) of/.exec((await legend(page).first().textContent()) ?? '')?.[1]);
  const cells = await table(page).locator('tbody tr td:nth-child(2)').allTextContents();
  expect(sum).toBeGreaterThan(0);
  expect(cells.reduce((total, cell) => total + Number.parseInt(cell, 10), 0)).toBe(sum);
  const points = await lines(page).first().locator('circle title').allTextContents();
  expect(points.length).toBe(cells.length);
});

test('the same words in other forms give the same line', async ({ page }) => {
  await page.goto('trends/?terms=Language-Model,language+models');
  await expect(legend(page)).toHaveCount(2);
  const [one, other] = (await legend(page).allTextContents()).map((text) => text.replace(/^.* in /, ''));
  expect(one).toBe(other);
});

test('Back and Forward go through what was asked', async ({ page }) => {
  await page.goto('trends/');
  await field(page).fill('training');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(1);
  await field(page).fill('training, models');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?terms=training,models$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('training');
  await expect(lines(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/trends\/$/);
  await expect(page.locator('[data-explorer-answer]')).toBeHidden();
  await page.goForward();
  await expect(lines(page)).toHaveCount(1);
});

test('what the index does not hold is said, never shown as nothing', async ({ page }) => {
  await page.goto('trends/?terms=qwxzkv,the+models,one+two+three+four,training');
  await expect(lines(page)).toHaveCount(1);
  await expect(page.locator('[data-explorer-legend] .missing')).toHaveText([
    /^qwxzkv is in (one abstract at most|fewer than \d+ abstracts), or in none\.$/,
    /^the models .*small word/,
    /^one two three four .*three words/,
  ]);
  await field(page).fill('qwxzkv');
  await expect(legend(page)).toHaveCount(1);
  await expect(page.locator('[data-explorer-answer]')).toBeHidden();
});

test('examples and what rose lead to terms that the index holds', async ({ page }) => {
  await page.goto('trends/');
  const examples = page.locator('[data-explorer-examples] a');
  expect(await examples.count()).toBeGreaterThan(0);
  await examples.last().click();
  await expect(page).toHaveURL(/\?terms=/);
  const asked = new URL(page.url()).searchParams.get('terms') ?? '';
  await expect(lines(page)).toHaveCount(asked.split(',').length);
  await expect(page.locator('.missing')).toHaveCount(0);
});

test('a sixth term is told and left out', async ({ page }) => {
  await page.goto('trends/?terms=a1,b1,c1,d1,e1,f1');
  await expect(legend(page)).toHaveCount(5);
  await expect(page.locator('[data-explorer-more]')).toBeVisible();
});

test('the index is fetched where it is needed, and only then', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('trends/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.endsWith('terms.json'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => fetched.filter((path) => path.endsWith('terms.json')).length).toBe(1);
});

test('bars lead to the papers they count', async ({ page }) => {
  await page.goto('trends/');
  const bar = page.locator('.all-papers svg a[href]').last();
  const [, count] = /(\d+)\spapers?$/.exec((await bar.locator('title').textContent()) ?? '') ?? [];
  const figures = page.locator('.all-papers details').last();
  await figures.locator('summary').click();
  const link = figures.locator('tbody a').last();
  await expect(link).toHaveText(count ?? 'no count');
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toBe(await bar.getAttribute('href'));
  await bar.click();
  const month = page.locator(`[id="${href.split('#')[1]}"]`);
  await expect(page.locator('section', { has: month }).last().locator('.row')).toHaveCount(Number(count));
});

test('below a folder every address keeps the folder', async ({ page }) => {
  await page.goto(`http://localhost:${SUB_SITE.port}/sub/trends/?terms=training`);
  await expect(lines(page)).toHaveCount(1);
  await field(page).fill('models');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sub\/trends\/\?terms=models$/);
});

for (const width of [320, 1280]) {
  test(`lines are accessible, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('trends/?terms=training,models,language+models,qwxzkv');
    await expect(lines(page)).toHaveCount(3);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectToFit(page);
    await expectAccessible(page);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the charts stand, the field does not', async ({ page }) => {
    await page.goto('trends/?terms=training');
    await expect(page.getByText('Looking up words needs scripts')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(page.locator('.multiples .bar').first()).toBeVisible();
  });
});

// Errors on the console belong to this.
bare('when the index does not load, it is said, and can be tried again', async ({ page }) => {
  await page.route('**/terms.json', (route) => route.abort());
  await page.goto('trends/?terms=training');
  await expect(page.locator('[data-explorer-failed]')).toBeVisible();
  await page.unroute('**/terms.json');
  await page.locator('[data-explorer-again]').click();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.locator('[data-explorer-failed]')).toBeHidden();
});
