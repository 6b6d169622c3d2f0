// The search page as tests use it. Playwright.
import { expect, type Locator, type Page } from '@playwright/test';

export const rows = (page: Page): Locator => page.locator('[data-search-results] > li');
export const box = (page: Page): Locator => page.locator('search-page input[name=q]');
export const facet = (page: Page, name: string): Locator => page.locator(`[data-facet=${name}] li:not([hidden])`);

/** How many papers the page says there are. */
export async function count(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('[data-search-count]').textContent()) ?? '', 10);
}

/** Waits for the answer. */
export async function done(page: Page): Promise<void> {
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done');
}

/** Opens the address of a search, and waits for its answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${query}`);
  await done(page);
}
