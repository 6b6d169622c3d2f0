// Every kind of page, light and dark, on a narrow phone, a phone and a desk: accessible, quiet, and as wide as the window.
import type { Page } from '@playwright/test';
import { PAGE_TYPES, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE, SUB_SITE } from '../setup/sites.ts';
import { expectAccessible, expectToFit } from './accessible.ts';
import { expect, test } from './watch.ts';

/** Rows out of sight are laid out when they come into it: while axe measures, nothing should move. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const row of document.querySelectorAll('.row')) row.scrollIntoView();
    await new Promise(requestAnimationFrame);
    window.scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
  });
}

for (const type of PAGE_TYPES) {
  for (const width of [320, 1280]) {
    test(`${type.name} is accessible and fits ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pagePath(ROOT_SITE.outDir, type));
      await expectToFit(page);
      await layOutAll(page);
      await expectAccessible(page);
    });
  }

  test(`${type.name} stands still while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(pagePath(ROOT_SITE.outDir, type));
    await expectToFit(page);
    await page.evaluate(async () => {
      await document.fonts.ready;
      // What a font moves is moved in the frame after.
      await new Promise((done) => setTimeout(done, 200));
    });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((total, shift) => total + shift, 0)).toBe(0);
  });

  test(`${type.name} works below a folder`, async ({ page }) => {
    const address = `http://localhost:${SUB_SITE.port}${SUB_SITE.base}${pagePath(SUB_SITE.outDir, type)}`;
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
    const styled = await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0));
    expect(styled).toBe(true);
  });
}
