// What axe finds on a page, light and dark; how far the page is wider than the window. Playwright.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules that the dark scheme could break: it changes custom properties alone (tests/unit/styles.test.ts), so the others find in it what they find in the light one. */
const ON_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Fails with all that axe finds, in both colour schemes. `part`: selector of what is looked at; the whole page without. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // While colours fade, contrast is measured half way.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).include(part).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).include(part).withRules(ON_COLOURS).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [light, dark].flatMap(({ violations }, scheme) =>
    violations.map(
      ({ id, nodes }) =>
        `${scheme === 0 ? 'light' : 'dark'}, ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
  );
  expect(found).toEqual([]);
}

/** Fails where a reader would have to scroll sideways. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}
