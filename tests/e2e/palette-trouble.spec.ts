// The palette where files do not come: what is there is shown, and what is missing is said.
import { test as bare } from '@playwright/test';
import { FAILED } from '../../src/search/palette/suggestions.ts';
import { group, open, palette, rows } from './palette.ts';
import { expect } from './watch.ts';

// Requests fail here on purpose, and the browser says so on its console: these tests go without the watch over it.
bare.describe('when the network fails', () => {
  bare('the places: papers are found all the same, and opening again tries again', async ({ page }) => {
    await page.goto('topics/');
    await page.route('**/places.json', (route) => route.abort());
    await open(page);
    await page.keyboard.type('quantization');
    await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
    await expect(group(page, 'Topics')).toHaveCount(0);
    await page.unroute('**/places.json');
    await page.keyboard.press('Escape');
    await open(page);
    await expect(group(page, 'Topics').getByRole('option').first()).toBeVisible();
  });

  bare('the titles: papers are found all the same', async ({ page }) => {
    await page.route('**/search/titles/*.json', (route) => route.abort());
    await page.goto('topics/');
    await open(page);
    await page.keyboard.type('quantization');
    await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
  });

  bare('the engine: places are found all the same, it is said, and opening again tries again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('topics/');
    await open(page);
    await page.keyboard.type('quantiz');
    await expect(group(page, 'Topics').getByRole('option').first()).toBeVisible();
    await expect(group(page, FAILED).getByRole('option')).toContainText('Search all papers');
    await expect(palette(page).getByRole('status')).toContainText(FAILED);
    await page.unroute('**/pagefind/**');
    await page.keyboard.press('Escape');
    await open(page);
    await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
    await expect(group(page, FAILED)).toHaveCount(0);
    await expect(palette(page).getByRole('status')).not.toContainText(FAILED);
  });

  bare(
    'a part of the index: it is said, also where papers come near, and the next letter tries again',
    async ({ page }) => {
      await page.route('**/pagefind/index/*', (route) => route.abort());
      await page.goto('topics/');
      await open(page);
      await page.keyboard.type('quantization');
      await expect(group(page, FAILED)).toBeVisible();
      await expect(group(page, 'Papers that come near')).toHaveCount(0);
      await page.unroute('**/pagefind/index/*');
      await page.keyboard.press('Backspace');
      await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
      await expect(group(page, FAILED)).toHaveCount(0);
    },
  );

  bare('what finds no papers, while there are none: it is not said', async ({ page }) => {
    await page.route(/\/search\/(?:titles\/\d+|places)\.json$/, (route) => route.abort());
    await page.goto('topics/');
    await open(page);
    const searched = page.waitForResponse('**/search/words/w.json');
    await page.keyboard.type('wwjqxt');
    await searched;
    await page.waitForTimeout(400);
    await expect(rows(page)).toHaveText(['Search all papers for “wwjqxt” ']);
    await expect(group(page, FAILED)).toHaveCount(0);
  });
});
