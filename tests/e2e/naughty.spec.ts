// The site full of payloads in a real browser: no dialog, no error, no violation of the policy, no request elsewhere.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAUGHTY_DIGEST } from '../setup/naughty-content.ts';
import { NAUGHTY_SITE } from '../setup/sites.ts';
import { expect, test } from './watch.ts';

test.use({ baseURL: `http://localhost:${NAUGHTY_SITE.port}/` });

const LISTS = ['', 'digests/*/', 'topics/', 'topics/*/', 'organizations/', 'archive/', 'archive/*/', 'receipt/'];

test('every list of hostile papers is quiet', async ({ page }) => {
  for (const file of globSync(
    LISTS.map((list) => `${list}index.html`),
    { cwd: NAUGHTY_SITE.outDir },
  )) {
    await page.goto(file.replace(/index\.html$/, ''));
    await expect(page.locator('h1')).toBeVisible();
  }
});

// The tests of the build compare every page with regular ones; a browser adds what it makes of those that aim at it.
test('every paper that would run a script is quiet', async ({ page }) => {
  test.setTimeout(300_000);
  const { papers } = JSON.parse(
    readFileSync(join(NAUGHTY_SITE.outDir, 'api/digests', `${NAUGHTY_DIGEST}.json`), 'utf8'),
  );
  const aimed = papers.filter(({ source }: { source: { abstract: string } }) => AIMED.test(source.abstract));
  expect(aimed.length).toBeGreaterThan(50);
  for (const { slug } of aimed) {
    await page.goto(`papers/${slug}/`);
    expect(await page.locator('h1').count(), slug).toBe(1);
  }
});

/** Own payloads say `alert(1)`; of the others, one kind of event each is enough. */
const AIMED = /alert\(1\)|\bon(?:error|load|focus|click|mouse\w+)=|<(?:iframe|object|embed|svg|meta|base|link|style)/i;
