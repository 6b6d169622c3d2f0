// What is derived from the texts, as a reader meets it: topics to begin with, folded lists, short forms, figures, data sets.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { expect, test } from './watch.ts';

const path = (name: string) => pagePath(ROOT_SITE.outDir, PAGE_TYPES.find((type) => type.name === name) as PageType);

/** The first paper's page whose HTML has the text. */
function paperWith(html: string): string {
  const files = globSync('papers/*/index.html', { cwd: ROOT_SITE.outDir }).toSorted();
  const file = files.find((each) => readFileSync(join(ROOT_SITE.outDir, each), 'utf8').includes(html));
  if (file === undefined) throw new Error(`No paper's page has ${html}.`);
  return file.replace(/index\.html$/, '');
}

test.describe('a topic', () => {
  test('says where to start, why each paper is here, and what is near', async ({ page }) => {
    await page.goto(`${path('large topic')}#start-here`);
    await expect(page.locator('#start-here')).toBeInViewport();
    const beginnings = page.locator('.beginnings > li');
    await expect(beginnings).toHaveCount(3);
    await expect(beginnings.first().locator('.row-why')).toContainText(/related to|named by|overview|editor/);
    const rows = page.locator('.part .row');
    expect(await rows.locator('.row-why').count()).toBe(await rows.count());
    const [neighbour] = await page.locator('a.count[href*="/search/?topic="]').all();
    const papers = Number(await neighbour?.textContent());
    await neighbour?.click();
    await expect(page.locator('[data-search-status]')).toContainText(String(papers));
  });

  test('its bars lead to its years, and a table says the same', async ({ page }) => {
    await page.goto(path('large topic'));
    const hrefs = await page
      .locator('svg.chart a[href]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) await expect(page.locator(`[id="${href?.slice(1)}"]`)).toHaveCount(1);
    await page.locator('.bars summary').click();
    const counts = await page.locator('.bars td').allInnerTexts();
    const total = await page.locator('.part .row').count();
    const undated = await page.locator('#undated').locator('xpath=ancestor::section').locator('.row').count();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total - undated);
  });

  test('folds what is older than the date in its address', async ({ page }) => {
    await page.goto(`${path('large topic')}?since=2025-01-01`);
    const rows = page.locator('.part .row');
    const shown = await rows.filter({ visible: true }).count();
    const all = await rows.count();
    expect(shown).toBeLessThan(all);
    for (const date of await rows
      .filter({ visible: true })
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime'))))
      expect(date && date >= '2025-01-01').toBe(true);
    const said = page.locator('[data-since-said]');
    const undated = await rows.evaluateAll((every) => every.filter((row) => !row.querySelector('time')).length);
    expect(undated).toBeGreaterThan(0);
    await expect(said).toContainText(
      `${shown} papers since 1\u00a0January\u00a02025 · ${all - shown - undated} older and ${undated} without a date folded`,
    );
    await expect(page.locator('#start-here, .topic-chart').filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(rows.filter({ visible: true })).toHaveCount(all);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect(rows.filter({ visible: true })).toHaveCount(shown);
  });

  test('an address with no date says so', async ({ page }) => {
    await page.goto(`${path('large topic')}?since=2025-02-30`);
    await expect(page.locator('[data-since-said]')).toHaveText(
      '“2025-02-30” is no date such as 2025-10-01: nothing is folded.',
    );
    await expect(page.locator('.part .row').filter({ visible: true })).toHaveCount(
      await page.locator('.part .row').count(),
    );
  });

  test('says what to do where nothing is as new', async ({ page }) => {
    await page.goto(`${path('large topic')}?since=2999-01-01`);
    await expect(page.locator('.part .row').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-since-said]')).toContainText('choose an earlier date');
  });

  test('an anchor that the fold would hide unfolds it', async ({ page }) => {
    await page.goto(path('large topic'));
    const oldest = await page.locator('.part .row[id]').last().getAttribute('id');
    await page.goto(`${path('large topic')}?since=2999-01-01#${oldest}`);
    await expect(page.locator(`[id="${oldest}"]`)).toBeInViewport();
    expect(new URL(page.url()).search).toBe('');
    await expect(page.locator('[data-since-said]')).toBeEmpty();
  });

  test('a date that is none folds nothing', async ({ page }) => {
    await page.goto(`${path('large topic')}?since=%3Cscript%3E`);
    const rows = page.locator('.part .row');
    await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });
    test('shows all papers whatever the address says', async ({ page }) => {
      await page.goto(`${path('large topic')}?since=2025-01-01`);
      const rows = page.locator('.part .row');
      await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
      await expect(page.locator('[data-since]')).toBeHidden();
    });
  });
});

test.describe('a paper', () => {
  test('names related papers, each with the words that both have', async ({ page }) => {
    await page.goto(path('long paper'));
    const related = page.locator('.related-list > li');
    expect(await related.count()).toBeGreaterThan(0);
    for (const why of await related.locator('.related-why em').allInnerTexts()) expect(why.trim()).not.toBe('');
    await related.first().locator('a').click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a short form shows what it stands for in focus, and leads to the glossary', async ({ page }) => {
    await page.goto(paperWith('class="abbreviation"'));
    const short = page.locator('.abbreviation').first();
    const long = (await short.getAttribute('title')) ?? '?';
    const height = await page.locator('.abstract').evaluate((abstract) => abstract.clientHeight);
    await page.keyboard.press('Tab');
    await short.focus();
    const note = page.locator('#long-form');
    await expect(note).toContainText(long);
    await expect(short).toHaveAccessibleDescription(new RegExp(long.replace(/[^\w ]/g, '.')));
    expect(await page.locator('.abstract').evaluate((abstract) => abstract.clientHeight)).toBe(height);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(short).toHaveAttribute('title', long);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/[a-z]+\/#/);
    await expect(page.locator(':target')).toContainText(long, { ignoreCase: true });
  });

  test('the note of a short form stays under the pointer, beside the word', async ({ page }) => {
    await page.goto(paperWith('class="abbreviation"'));
    const short = page.locator('.abbreviation').first();
    await short.hover();
    const note = page.locator('#long-form');
    await expect(note).toBeVisible();
    const [word, box] = [await short.boundingBox(), await note.boundingBox()];
    if (word === null || box === null) throw new Error('Both are shown.');
    expect(box.y >= word.y + word.height || box.y + box.height <= word.y).toBe(true);
    await note.hover();
    await page.waitForTimeout(400);
    await expect(note).toBeVisible();
    await page.locator('h1').hover();
    await expect(note).toHaveCount(0);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
    test('a tap on a short form stays on the page, and the note leads on', async ({ page }) => {
      const paper = paperWith('class="abbreviation"');
      await page.goto(paper);
      await page.locator('.abbreviation').first().tap();
      const note = page.locator('#long-form');
      await expect(note).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/${paper}`);
      const box = await note.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
      await page.locator('h1').tap();
      await expect(note).toHaveCount(0);
      await page.locator('.abbreviation').first().tap();
      await note.getByRole('link', { name: 'Glossary' }).tap();
      await expect(page).toHaveURL(/\/glossary\/[a-z]+\/#/);
    });
  });

  test('a figure leads to the sentence it is quoted from', async ({ page }) => {
    await page.goto(paperWith('class="quotations"'));
    const figure = page.locator('.quotations a').first();
    const [quote, sentence] = [await figure.textContent(), await figure.getAttribute('title')];
    await figure.click();
    const target = page.locator('.abstract :target');
    await expect(target).toContainText(quote?.trim() ?? '?');
    await expect(target).toHaveText(sentence ?? '?');
  });

  test('a data set leads to its page, with the sentence that names it', async ({ page }) => {
    await page.goto(paperWith('href="/datasets/imagenet/"'));
    await page.locator('.chips a[href="/datasets/imagenet/"]').click();
    await expect(page.locator('h1')).toHaveText('ImageNet');
    const rows = page.locator('.part .row');
    expect(await rows.count()).toBeGreaterThan(5);
    for (const row of await rows.all()) await expect(row).toContainText(/ImageNet/i);
  });

  test('every "how" leads to a paragraph', async ({ page }) => {
    await page.goto(paperWith('class="quotations"'));
    const hrefs = await page
      .locator('a.how-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of new Set(hrefs)) {
      await page.goto(href);
      await expect(page.locator(':target')).toBeInViewport();
    }
  });
});
