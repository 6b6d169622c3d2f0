// What a reader does: by keyboard, with scripts off, on paper, with another density of lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { expect, test } from './watch.ts';

const path = (name: string) => pagePath(ROOT_SITE.outDir, PAGE_TYPES.find((type) => type.name === name) as PageType);

test.describe('by keyboard', () => {
  test('the first stop skips to the text', async ({ page }) => {
    await page.goto(path('long paper'));
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('/ opens the search, but not from within a field', async ({ page }) => {
    await page.goto(path('long paper'));
    await page.keyboard.press('/');
    const box = page.locator('[data-palette] input');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(box).toHaveValue('a/b');
  });

  test('every stop can be seen', async ({ page }) => {
    await page.goto(path('long paper'));
    const stops = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').count();
    const seen = new Set<string>();
    for (let stop = 0; stop < Math.min(stops, 60); stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const ring = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        const name = element.outerHTML.slice(0, 100);
        return { name, seen: ring && box.width > 0 && box.bottom > 0 && box.top < innerHeight };
      });
      if (focused === null) break;
      expect(focused).toEqual({ name: focused.name, seen: true });
      seen.add(focused.name);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  for (const name of ['long paper', 'large topic', 'digest']) {
    test(`on a phone the stops of a ${name} go down the page`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path(name));
      const stops = await page.locator('main :is(a[href], button, input, summary, [tabindex="0"])').count();
      await page.locator('main').focus();
      const tops: number[] = [];
      for (let stop = 0; stop < Math.min(stops, 80); stop += 1) {
        await page.keyboard.press('Tab');
        const top = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element.closest('main') === null) return null;
          return element.getBoundingClientRect().top + scrollY;
        });
        if (top === null) break;
        tops.push(top);
      }
      expect(tops.length).toBeGreaterThan(20);
      // The stops of one part may stand in columns; no part may follow one that stands under it.
      const back = tops.slice(1).map((top, before) => (tops[before] ?? 0) - top);
      expect(Math.max(...back)).toBeLessThan(300);
    });
  }
});

test('the count of a topic leads to its papers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(path('large topic'));
  await page.locator('.key-facts').getByRole('link').click();
  await expect(page.locator('#papers')).toBeInViewport();
  await expect(page.locator('#papers .row').first()).toBeInViewport();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('from the home page to a paper, its topic and back', async ({ page }) => {
    await page.goto('');
    await page.locator('main a[href*="/papers/"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/papers\/.+\/$/);
    await page.locator('main a[href^="/digests/"]:not([href="/digests/"])').first().click();
    await expect(page.locator('main a[href*="/papers/"]').first()).toBeVisible();
    await page.locator('header a[href="/topics/"]').click();
    await page.locator('main a[href^="/topics/"]').first().click();
    await expect(page.locator('main a[href*="/papers/"]').first()).toBeVisible();
    await page.locator('header a[href="/"]').click();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('the whole abstract can be read', async ({ page }) => {
    const { papers } = JSON.parse(readFileSync(join(ROOT_SITE.outDir, 'api/digests', newestDigest()), 'utf8'));
    for (const { url, abstract } of papers.slice(0, 5)) {
      await page.goto(new URL(url, ROOT_SITE.site).pathname);
      const words = abstract.split(/\s+/).slice(-6).join(' ');
      await expect(page.locator('main')).toContainText(words);
    }
  });
});

test('the density of lists is one switch, and stays', async ({ page }) => {
  await page.goto(path('digest'));
  const height = () => page.locator('main').evaluate((main) => main.scrollHeight);
  const choose = (name: string) => page.locator('[data-density-switch]').getByRole('radio', { name }).check();
  await choose('Titles');
  const titles = await height();
  await choose('Abstracts');
  const abstracts = await height();
  expect(abstracts).toBeGreaterThan(titles * 1.5);
  await page.reload();
  expect(await height()).toBe(abstracts);
  await choose('Titles');
  expect(await height()).toBe(titles);
});

test('on paper there is text alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const name of ['long paper', 'digest', 'large topic']) {
    await page.goto(path(name));
    await expect(page.locator('h1')).toBeVisible();
    for (const chrome of [
      'header input',
      'header nav',
      'nav[aria-label=Breadcrumbs]',
      'footer a',
      '.skip',
      'main button',
      'main input',
    ]) {
      await expect(page.locator(chrome).filter({ visible: true })).toHaveCount(0);
    }
  }
});

function newestDigest(): string {
  return `${path('digest').split('/')[1]}.json`;
}
