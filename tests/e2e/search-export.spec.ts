// Exporting what a search found, as a reader does it: all or some, to a file or the clipboard, and when pages do not come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { test as bare, type Locator, type Page } from '@playwright/test';
import { parse } from '@retorquere/bibtex-parser';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE, SUB_SITE } from '../setup/sites.ts';
import { expectAccessible, expectToFit } from './accessible.ts';
import { rows } from './search-page.ts';
import { expect, test } from './watch.ts';

const LIST = pagePath(ROOT_SITE.outDir, PAGE_TYPES.find(({ name }) => name === 'large topic') as PageType);
const TOPIC = LIST.split('/').at(-2) ?? '';

const boxes = (page: Page): Locator => page.getByRole('checkbox', { name: /^Export: / });
const said = (page: Page): Locator => page.locator('[data-export-said]');
const choice = (page: Page, name: string | RegExp): Locator => page.getByRole('radio', { name, exact: true });
const slugs = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-slug') ?? ''));
const titles = (found: Locator) => found.locator('h2').evaluateAll((all) => all.map((title) => title.textContent));
const keyOf = (slug: string) =>
  /&quot;key&quot;:&quot;([^&]+)/.exec(readFileSync(join(ROOT_SITE.outDir, 'papers', slug, 'index.html'), 'utf8'))?.[1];

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${query}`);
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done');
}

async function open(page: Page, query: string): Promise<void> {
  await ask(page, query);
  await page.locator('[data-export] summary').click();
  await expect(page.locator('[data-export-body]')).toBeVisible();
}

async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** One part for each paper, and what stands before the first, in whichever order. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/^(?=@|- \[|TY {2}|\{"id")|\r\n(?=\S+,)/m);
  return parts.map((part) => part.replace(/,?\s*\]?\s*$/, '')).toSorted();
}

test('all papers of a topic are, in every format, those of the files beside the topic’s page', async ({ page }) => {
  await open(page, `topic=${TOPIC}`);
  const count = Number.parseInt((await page.locator('[data-search-count]').textContent()) ?? '', 10);
  const formats = page.locator('[name=export-as]');
  const files = await formats.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  expect(files).toHaveLength(6);
  for (const [at, file] of files.entries()) {
    await formats.nth(at).check();
    const { name, text } = await download(page);
    expect(name).toBe(file.replace('papers', `offprint-${TOPIC}`));
    await expect(said(page)).toHaveText(`Saved ${count} papers as ${name}.`);
    const beside = readFileSync(join(ROOT_SITE.outDir, LIST, file), 'utf8');
    // Both begin with the newest; papers of one day may stand the other way round.
    expect(partsOf(text).length, file).toBeGreaterThanOrEqual(count);
    expect(partsOf(text), file).toEqual(partsOf(beside));
  }
});

test('the file is in the order of the results, also of those that have no row yet; two parsers read it', async ({
  page,
}) => {
  await open(page, 'q=model');
  const count = Number.parseInt((await page.locator('[data-search-count]').textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(20);
  await expect(rows(page)).toHaveCount(10);
  await expect(choice(page, `All ${count}`)).toBeChecked();
  const { name, text } = await download(page);
  expect(name).toBe('offprint-model.bib');
  const { entries, errors } = parse(text);
  expect([entries.length, errors]).toEqual([count, []]);
  expect(new Cite(text).data).toHaveLength(count);
  await page.locator('[data-search-more]').click();
  await expect(rows(page)).toHaveCount(20);
  expect(entries.slice(0, 20).map(({ key }) => key)).toEqual((await slugs(page)).map(keyOf));
});

test('only the rows that are ticked; boxes come with further rows, keep their state, and go', async ({ page }) => {
  await open(page, 'q=model');
  await expect(boxes(page)).toHaveCount(0);
  await choice(page, 'Those I tick: 0').check();
  await expect(boxes(page)).toHaveCount(10);
  const [first] = await titles(rows(page));
  await expect(boxes(page).first()).toHaveAccessibleName(`Export: ${first?.trim()}`);
  await boxes(page).nth(7).check();
  await page.locator('[data-search-more]').click();
  await expect(boxes(page)).toHaveCount(20);
  await expect(boxes(page).nth(7)).toBeChecked();
  await boxes(page).nth(15).check();
  await boxes(page).nth(2).check();
  await boxes(page).nth(3).check();
  await boxes(page).nth(3).uncheck();
  await expect(choice(page, 'Those I tick: 3')).toBeChecked();
  const all = await slugs(page);
  await choice(page, 'RIS').check();
  const { name, text } = await download(page);
  expect(name).toBe('offprint-model.ris');
  expect(new Cite(text).data.map(({ id }) => id)).toEqual([2, 7, 15].map((at) => keyOf(all[at] ?? '')));
  await expect(said(page)).toHaveText('Saved 3 papers as offprint-model.ris.');
  // It asked nothing of the search.
  await expect(page).toHaveURL(/\/search\/\?q=model$/);

  await choice(page, /^All /).check();
  await expect(boxes(page)).toHaveCount(0);
  await choice(page, 'Those I tick: 3').check();
  await expect(boxes(page).nth(15)).toBeChecked();
  await page.locator('[data-export] summary').click();
  await expect(boxes(page)).toHaveCount(0);
});

test('another order keeps what is ticked, another question counts what it shows', async ({ page }) => {
  await open(page, 'q=video');
  await choice(page, 'Those I tick: 0').check();
  await boxes(page).first().check();
  const [slug] = await slugs(page);
  await choice(page, 'Newest').check();
  await expect(page).toHaveURL(/sort=newest/);
  await expect(choice(page, 'Those I tick: 1')).toBeChecked();
  await expect(page.locator(`[data-slug="${slug}"] .row-tick input`)).toBeChecked();
  await page.locator('search-page input[name=q]').fill('zebra qqqxyz');
  await expect(page.locator('[data-search-notice]')).toBeVisible();
});

test('with nothing ticked it says what to do', async ({ page }) => {
  await open(page, 'q=video');
  await choice(page, 'Those I tick: 0').check();
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(said(page)).toHaveText(/^Tick papers first/);
});

test('copied it is the same as saved', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'q=video');
  await choice(page, 'BibTeX with abstracts').check();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(said(page)).toHaveText(/^Copied \d+ papers\.$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { text, name } = await download(page);
  expect(name).toBe('offprint-video-abstracts.bib');
  expect(copied.replaceAll('\r\n', '\n')).toBe(text);
  expect(text).toContain('abstract = {');
});

test('where there is no clipboard, it says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, 'q=video');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(said(page)).toHaveText('This browser did not let the page copy. Download it instead.');
});

// What fails is written to the console of these, so the page is not watched for that.
bare.describe('pages that do not come', () => {
  bare('the others are exported, what is missing is told, and another try has all', async ({ page }) => {
    await open(page, 'q=video');
    const [first, second, third] = await slugs(page);
    const [, title] = await titles(rows(page));
    await page.route(`**/papers/${second}/`, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.route(`**/papers/${third}/`, (route) => route.fulfill({ body: '<!doctype html><p>Log in' }));
    const { text } = await download(page);
    const keys = parse(text).entries.map(({ key }) => key);
    expect(keys).toContain(keyOf(first ?? ''));
    expect(keys).not.toContain(keyOf(second ?? ''));
    expect(keys).not.toContain(keyOf(third ?? ''));
    await expect(said(page)).toHaveText(
      `Saved ${keys.length} of ${keys.length + 2} papers as offprint-video.bib. 2 are missing, since their pages could not be fetched. Try again for all.`,
    );
    const missing = page.locator('[data-export-missing] a');
    await expect(missing).toHaveCount(2);
    await expect(missing.first()).toHaveText(title?.trim() ?? '');
    await expect(missing.first()).toHaveAttribute('href', `/papers/${second}/`);

    await page.unrouteAll();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(parse((await download(page)).text).entries).toHaveLength(keys.length + 2);
    await expect(missing).toHaveCount(0);
    expect(asked.filter((path) => path.startsWith('/papers/')).toSorted()).toEqual(
      [`/papers/${second}/`, `/papers/${third}/`].toSorted(),
    );
  });

  bare('with none there is no file, and it is said', async ({ page }) => {
    await open(page, 'q=video');
    await page.route('**/papers/*/', (route) => route.abort());
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    await page.getByRole('button', { name: 'Download' }).click();
    await expect(said(page)).toHaveText(/^None of the \d+ papers’ pages could be fetched, so nothing was saved\./);
    expect(saved).toBe(0);
    await expect(page.locator('[data-export-progress]')).toBeHidden();
  });

  bare('closing it stops it', async ({ page }) => {
    await open(page, 'q=model');
    let asked = 0;
    await page.route('**/papers/*/', () => {
      asked += 1;
    });
    await page.getByRole('button', { name: 'Download' }).click();
    await expect(said(page)).toHaveText(/^Fetching \d+ papers …$/);
    await expect(page.locator('[data-export-progress]')).toBeVisible();
    await page.locator('[data-export] summary').click();
    await page.locator('[data-export] summary').click();
    await expect(said(page)).toHaveText('Stopped.');
    expect(asked).toBe(4);
  });

  bare('what exports does not load: it says so', async ({ page }) => {
    await page.route('**/export-panel.*.js', (route) => route.abort());
    await ask(page, 'q=video');
    await page.locator('[data-export] summary').click();
    await expect(page.getByText('What exports did not load.')).toBeVisible();
    await expect(page.locator('[data-export-body]')).toBeHidden();
  });
});

test('by keyboard: opened, rows chosen and ticked, another format, saved', async ({ page }) => {
  await ask(page, 'q=video');
  await page.locator('[data-export] summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-export-body]')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(choice(page, /^All /)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, /^Those I tick/)).toBeChecked();
  await boxes(page).first().focus();
  await page.keyboard.press('Space');
  await expect(boxes(page).first()).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Copy' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(choice(page, 'Markdown')).toBeChecked();
  await page.keyboard.press('Tab');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await waiting).path(), 'utf8')).toMatch(/^- \[.+\n$/);
});

for (const width of [320, 640, 1280]) {
  test(`opened it is accessible and no wider than the page, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'q=video');
    await choice(page, /^Those I tick/).check();
    await boxes(page).first().check();
    await download(page);
    await expectToFit(page);
    for (const target of await page.locator('[data-export] :is(summary, .choice, button), .row-tick').all()) {
      const size = await target.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await expectAccessible(page);
  });
}

test('it waits for results, and loads nothing before it is opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-export]')).toBeHidden();
  await ask(page, 'q=qqqxyzzy');
  await expect(page.locator('[data-export]')).toBeHidden();
  await ask(page, 'q=video');
  await expect(page.locator('[data-export]')).toBeVisible();
  expect(scripts.filter((url) => url.includes('export-panel'))).toEqual([]);
  await page.locator('[data-export] summary').click();
  await expect(page.locator('[data-export-body]')).toBeVisible();
  expect(scripts.filter((url) => url.includes('export-panel'))).toHaveLength(1);
});

test('on paper neither export nor boxes stand', async ({ page }) => {
  await open(page, 'q=video');
  await choice(page, /^Those I tick/).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-export]')).toBeHidden();
  await expect(page.locator('.row-tick').first()).toBeHidden();
});

test.describe('below a folder', () => {
  test.use({ baseURL: `http://localhost:${SUB_SITE.port}${SUB_SITE.base}` });

  test('papers are fetched from there', async ({ page }) => {
    await open(page, 'q=video');
    await choice(page, 'CSV').check();
    const { text } = await download(page);
    for (const slug of await slugs(page)) expect(text).toContain(`,${SUB_SITE.site}${SUB_SITE.base}papers/${slug}/,`);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('it does not show', async ({ page }) => {
    await page.goto('search/?q=video');
    await expect(page.locator('[data-export]')).toBeHidden();
  });
});
