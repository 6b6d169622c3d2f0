// `?highlight=` on a paper's page, in a real browser: what is marked, by either means, what is not, and how to be rid of it.
import type { Page } from '@playwright/test';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { expect, test } from './watch.ts';

const paperPath = pagePath(ROOT_SITE.outDir, PAGE_TYPES.find(({ name }) => name === 'long paper') as PageType);

/** The text marked, in the order of the page; by the browser's own means, else by elements. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    'highlights' in CSS
      ? [...(CSS.highlights.get('found') ?? [])]
          .map((range) => range as Range)
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map(String)
      : [...document.querySelectorAll('mark.found')].map((mark) => mark.textContent ?? ''),
  );
const text = (page: Page): Promise<string> => page.locator('main').evaluate((main) => main.innerHTML);
const line = (page: Page) => page.locator('.found-line');

for (const means of ['highlights', 'elements'] as const) {
  test.describe(means, () => {
    test.beforeEach(async ({ page }) => {
      if (means === 'elements')
        await page.addInitScript(() => {
          Reflect.deleteProperty(CSS, 'highlights');
        });
    });

    test('every form of the words is marked, and taken away again', async ({ page }) => {
      await page.goto(paperPath);
      const before = await text(page);
      const words = (await page.locator('.abstract > p').first().textContent())?.match(/\p{L}{6,}/gu) ?? [];
      const word = words[3] ?? '';
      await page.goto(`${paperPath}?highlight=${word.toUpperCase()}&kept=yes#main`);
      await expect(line(page)).toContainText(word.toUpperCase());
      const found = await marked(page);
      expect(found).toContain(word);
      for (const one of found) expect(one.slice(0, 4).toLowerCase()).toBe(word.slice(0, 4).toLowerCase());
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/papers\/[^/?]+\/$/);
      await line(page).getByRole('button', { name: 'Remove' }).click();
      await expect(page).toHaveURL(/\/\?kept=yes#main$/);
      expect(await marked(page)).toEqual([]);
      expect(await text(page)).toBe(before);
    });

    test('"prune" marks "pruning", "pruned" and "Prune"', async ({ page }) => {
      await page.goto(paperPath);
      await page.route('**/papers/made-up/**', async (route) => {
        const html = await (await page.request.get(paperPath)).text();
        const abstract =
          '<p>Pruning is what prunes. A pruned <a class="abbreviation" href="/" title="Long Form"><abbr>LF</abbr></a> model; Pruner, prunella, <em>pru</em>ne.</p>';
        await route.fulfill({
          contentType: 'text/html',
          body: html.replace(/(<div class="sheet-text abstract">)[\s\S]*?(<\/div>)/, `$1${abstract}$2`),
        });
      });
      await page.goto('papers/made-up/?highlight=prune,+lf');
      await expect(line(page)).toBeVisible();
      expect(await marked(page)).toEqual(['Pruning', 'prunes', 'pruned', 'LF']);
      await page.locator('a.abbreviation').hover();
      await expect(page.locator('.long-form')).toContainText('Long Form');
    });

    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '(((((', // no pattern is made of it
      'a'.repeat(5000),
      '%',
      '%00%ff',
      '__proto__ constructor toString',
      ' ',
    ])
      test(`harmless: ${hostile.slice(0, 30)}`, async ({ page }) => {
        await page.goto(`${paperPath}?highlight=${hostile.replaceAll(' ', '+').replaceAll('#', '')}`);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
        expect(await page.locator('h1').count()).toBe(1);
      });
  });
}

test('without a word that is there the page stays as it is', async ({ page }) => {
  await page.goto(paperPath);
  const before = await text(page);
  await page.goto(`${paperPath}?highlight=qwxzkv`, { waitUntil: 'networkidle' });
  expect(await text(page)).toBe(before);
  await page.goto('topics/?highlight=topics', { waitUntil: 'networkidle' });
  await expect(line(page)).toHaveCount(0);
});
