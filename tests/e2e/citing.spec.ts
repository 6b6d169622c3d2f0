// Citing, as a reader does it: what Zotero finds on a page, copying, saving, by keyboard, with scripts off.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from '@retorquere/bibtex-parser';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { expectAccessible, expectToFit } from './accessible.ts';
import { expect, test } from './watch.ts';

const path = (name: string) => pagePath(ROOT_SITE.outDir, PAGE_TYPES.find((type) => type.name === name) as PageType);
const text = (page: Page) => page.locator('[data-cite-text]');

async function openNote(page: Page): Promise<void> {
  await page.goto(path('long paper'));
  await page.locator('cite-note summary').click();
  await expect(page.locator('[data-cite-actions]')).toBeVisible();
}

test.describe('what a reference manager finds', () => {
  test('on a paper’s page: the tags of Highwire Press', async ({ page }) => {
    await page.goto(path('long paper'));
    const content = (name: string) => page.locator(`head > meta[name="${name}"]`).getAttribute('content');
    const words = (written: string | null) => written?.replace(/\s+/g, '');
    expect(words(await content('citation_title'))).toBe(words(await page.locator('h1').textContent()));
    expect(await content('citation_abstract_html_url')).toBe(
      await page.locator('link[rel="canonical"]').getAttribute('href'),
    );
    const listed = await page.locator('.key-facts time').getAttribute('datetime');
    expect(await content('citation_publication_date')).toBe(listed?.replaceAll('-', '/'));
  });

  for (const list of ['digest', 'large topic', 'data set', 'organization']) {
    test(`on the page of a ${list}: every paper of it`, async ({ page }) => {
      await page.goto(path(list));
      const objects = await page
        .locator('span.Z3988')
        .evaluateAll((spans) =>
          spans.map((span) => Object.fromEntries(new URLSearchParams(span.getAttribute('title') ?? ''))),
        );
      expect(objects).toHaveLength(await page.locator('.row').count());
      for (const object of objects) {
        expect(object['ctx_ver']).toBe('Z39.88-2004');
        expect(object['rft.title']).toBeTruthy();
        expect(object['rft.identifier']).toMatch(/^https:\/\//);
      }
    });
  }
});

test('the note writes every format, copies it and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openNote(page);
  const begins: readonly (readonly [label: string, begin: RegExp])[] = [
    ['BibTeX', /^@misc\{|^@inproceedings\{|^@article\{/],
    ['RIS', /^TY {2}- /],
    ['CSL-JSON', /^\[\n\{"id":/],
    ['Markdown', /^\[.+\]\(https:/],
    ['Text', /https:\S+\n$/],
  ];
  for (const [label, begin] of begins) {
    await page.getByRole('radio', { name: label, exact: true }).check();
    await expect(text(page)).toHaveText(begin);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe((await text(page).textContent())?.replaceAll('\r\n', '\n'));
  }
});

test('where there is no clipboard, the citation is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openNote(page);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('[data-cite-said]')).toContainText('Selected');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await text(page).textContent())?.trim());
});

test('a citation is saved under its key, and is what the page shows', async ({ page }) => {
  await openNote(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await waiting;
  const written = readFileSync(await download.path(), 'utf8');
  expect(written).toBe(await text(page).textContent());
  const { entries, errors } = parse(written);
  expect([entries.length, errors, `${entries[0]?.key}.bib`]).toEqual([1, [], download.suggestedFilename()]);
});

test('a list is saved under its name', async ({ page }) => {
  await page.goto(path('large topic'));
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'BibTeX', exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`${path('large topic').split('/').at(-2)}.bib`);
  const { entries, errors } = parse(readFileSync(await download.path(), 'utf8'));
  expect([entries.length, errors]).toEqual([await page.locator('.row').count(), []]);
});

test('by keyboard: opened, another format chosen, copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path('long paper'));
  await page.locator('cite-note summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cite-actions]')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(text(page)).toHaveText(/^TY {2}- /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cite-said]')).toHaveText('Copied');
});

for (const width of [320, 1280]) {
  test(`opened it is accessible and no wider than its column, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openNote(page);
    await page.getByRole('radio', { name: 'CSL-JSON' }).check();
    await expectToFit(page);
    await expectAccessible(page, 'cite-note');
  });
}

test('nothing is loaded for it before it is opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(path('long paper'), { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => url.includes('citing'))).toEqual([]);
  await page.locator('cite-note summary').click();
  await expect(page.locator('[data-cite-actions]')).toBeVisible();
  expect(scripts.filter((url) => url.includes('citing'))).toHaveLength(1);
});

test('on paper neither citing nor exporting is offered', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(path('long paper'));
  await expect(page.locator('cite-note')).toBeHidden();
  await page.goto(path('digest'));
  await expect(page.locator('.exports')).toBeHidden();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the note holds BibTeX to be selected, and offers nothing that would not work', async ({ page }) => {
    await page.goto(path('long paper'));
    await page.locator('cite-note summary').click();
    await expect(text(page)).toBeVisible();
    await expect(text(page)).toHaveText(/^@/);
    await expect(page.locator('[data-cite-actions]')).toBeHidden();
    await expect(page.locator('[data-cite-formats]')).toBeHidden();
  });
});
