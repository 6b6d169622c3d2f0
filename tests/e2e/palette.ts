// What the tests of the palette share. Playwright.
import type { Locator, Page } from '@playwright/test';
import { expect } from './watch.ts';

export const palette = (page: Page): Locator => page.locator('dialog.palette');
export const box = (page: Page): Locator => palette(page).getByRole('combobox');
export const rows = (page: Page): Locator => palette(page).getByRole('option');
export const group = (page: Page, name: string): Locator => palette(page).getByRole('group', { name, exact: true });

/** Opens it by its key; without a pause, as readers do. */
export async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
}
