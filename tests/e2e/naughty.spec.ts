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

// Search builds its rows from the index, where titles, topics and organizations stand as raw text.
test('search shows hostile papers and queries as plain text', async ({ page }) => {
  test.setTimeout(120_000);
  const { papers } = readDigest();
  const aimed = papers.filter(({ source }) => AIMED.test(source.title)).slice(0, 12);
  expect(aimed).toHaveLength(12);
  for (const { slug, title } of aimed) {
    await page.goto(`search/?q=${encodeURIComponent(/case \d+/.exec(title)?.[0] ?? title)}`);
    const row = page.locator(`[data-search-results] > li[data-slug="${slug}"]`);
    await expect(row.locator('a').first()).toHaveText(title.replace(/\s+/g, ' '));
    const names = await row.locator('*').evaluateAll((all) => [...new Set(all.map((element) => element.localName))]);
    expect(names.filter((name) => !ROW_ELEMENTS.has(name))).toEqual([]);
  }
  const query = '<img src=x onerror=alert(1)> "><script>alert(1)</script>';
  await page.goto(`search/?q=${encodeURIComponent(query)}&topic=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-status="done"]')).toBeAttached();
  expect(await page.locator('main script:not([src]), main img').count()).toBe(0);
});

// The tests of the build compare every page with regular ones; a browser adds what it makes of those that aim at it.
test('every paper that would run a script is quiet', async ({ page }) => {
  test.setTimeout(300_000);
  const aimed = readDigest().papers.filter(({ source }) => AIMED.test(source.abstract));
  expect(aimed.length).toBeGreaterThan(50);
  for (const { slug } of aimed) {
    await page.goto(`papers/${slug}/`);
    expect(await page.locator('h1').count(), slug).toBe(1);
  }
});

/** Own payloads say `alert(1)`; of the others, one kind of event each is enough. */
const AIMED = /alert\(1\)|\bon(?:error|load|focus|click|mouse\w+)=|<(?:iframe|object|embed|svg|meta|base|link|style)/i;

/** What a row of results is made of. */
const ROW_ELEMENTS = new Set([
  'article',
  'h2',
  'h3',
  'a',
  'p',
  'ul',
  'li',
  'span',
  'mark',
  'time',
  'div',
  'sup',
  'sub',
  'wbr',
]);

interface Digest {
  readonly papers: readonly { slug: string; title: string; source: { title: string; abstract: string } }[];
}

function readDigest(): Digest {
  return JSON.parse(readFileSync(join(NAUGHTY_SITE.outDir, 'api/digests', `${NAUGHTY_DIGEST}.json`), 'utf8'));
}
