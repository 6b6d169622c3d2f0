// The site full of payloads in a real browser: no dialog, no error, no violation of the policy, no request elsewhere.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAUGHTY_DIGEST } from '../setup/naughty-content.ts';
import { NAUGHTY_SITE, ROOT_SITE } from '../setup/sites.ts';
import { expect, test } from './watch.ts';

test.use({ baseURL: `http://localhost:${NAUGHTY_SITE.port}/` });

const LISTS = ['', 'digests/*/', 'topics/', 'topics/*/', 'organizations/', 'archive/', 'archive/*/', 'receipt/'].concat(
  [
    'datasets/',
    'datasets/set-{1,2}*/',
    'datasets/{constructor,prototype,tostring}/',
    'glossary/',
    'glossary/*/',
    'trends/',
  ],
);

test('every list of hostile papers is quiet', async ({ page }) => {
  test.slow();
  for (const file of globSync(
    LISTS.map((list) => `${list}index.html`),
    { cwd: NAUGHTY_SITE.outDir },
  )) {
    await page.goto(file.replace(/index\.html$/, ''));
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('the term explorer takes what stands in its address for text', async ({ page }) => {
  const typed = ['<img src=x onerror=alert(1)>', '__proto__', 'constructor', '\u202Eropes', 'ropes', "rope's ladder"];
  await page.goto(`trends/?terms=${typed.map((term) => encodeURIComponent(term)).join(',')}`);
  const legend = page.locator('[data-explorer-legend] > li');
  await expect(legend).toHaveCount(5);
  // Those with a line come first.
  expect((await legend.locator('b').allTextContents()).toSorted()).toEqual(typed.slice(0, 5).toSorted());
  expect(await page.locator('main img').count()).toBe(0);
  for (const terms of [',,;,', '%', '%ED%A0%80', 'a,'.repeat(1000), `${'a'.repeat(299)}😀`, 'x'.repeat(10_000)]) {
    await page.goto(`trends/?terms=${terms.includes('%') ? terms : encodeURIComponent(terms)}`);
    await expect(legend).toHaveCount(/[a-z]|ED/.test(terms) ? 1 : terms === '%' ? 1 : 0);
    await page.locator('trend-explorer form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  }
});

test('a term with an apostrophe is one step back', async ({ page }) => {
  await page.goto('trends/');
  await page.locator('trend-explorer input').fill("rope's");
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/terms=/);
  await page.goBack();
  await expect(page).toHaveURL(/trends\/$/);
});

test('a date in the address that no calendar has folds nothing', async ({ page }) => {
  // The hostile papers are of one day, where nothing can be folded.
  const topic = `http://localhost:${ROOT_SITE.port}/topics/quantization/`;
  await page.goto(topic);
  const rows = page.locator('.part .row');
  const all = await rows.count();
  await expect(page.locator('[data-since]')).toBeVisible();
  for (const since of ['2026-13', '2026-02-31', '9999-99-99', '99999', '0000', '2026-1', '__proto__', '%00', '']) {
    await page.goto(`${topic}?since=${since}&since=2026-01-01`);
    await expect(rows.filter({ visible: true }), since).toHaveCount(all);
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
    await expect(row.locator('h2 a')).toHaveText(title.replace(/\s+/g, ' '));
    const names = await row.locator('*').evaluateAll((all) => [...new Set(all.map((element) => element.localName))]);
    expect(names.filter((name) => !ROW_ELEMENTS.has(name))).toEqual([]);
  }
  const query = '<img src=x onerror=alert(1)> "><script>alert(1)</script>';
  await page.goto(`search/?q=${encodeURIComponent(query)}&topic=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-status="done"]')).toBeAttached();
  expect(await page.locator('main script:not([src]), main img').count()).toBe(0);
});

// What readers type and what links carry: the page answers each, and none of it is more than text.
test('search answers whatever is asked', async ({ page }) => {
  test.setTimeout(120_000);
  const letters = ['a', '"', '-', ':', '😀', 'ﷺ', '中', '\u202E', '\u200B', '%', '(', '\\', 'title:', 'topic:a '];
  const words = [
    'constructor',
    '__proto__',
    'toString',
    'topic:constructor',
    'title:"constructor"',
    '-constructor case',
  ];
  const asked = [...letters.map((letter) => letter.repeat(300)), ...words].map((q) => ({ q }));
  const addresses: readonly Record<string, string>[] = [
    ...asked,
    ...['javascript:alert(1)', '../../etc/passwd', 'constructor', 'a'.repeat(2000), '%00'].map((like) => ({ like })),
    ...['constructor', '__proto__', '<img src=x onerror=alert(1)>'].map((topic) => ({ topic, dataset: topic })),
  ];
  const encoded = addresses.map((params) => `${new URLSearchParams(params)}`);
  for (const query of [...encoded, 'q=%ED%A0%80', 'q=%00', 'q=%', 'topic=a&'.repeat(300), 'q=a&q=b&sort=x&as=y']) {
    await page.goto(`search/?${query}`);
    await expect(page.locator('[data-search-status="done"], [data-search-status="idle"]'), query).toBeAttached();
    await expect(page.locator('[data-search-notice="failed"]'), query).toHaveCount(0);
    expect(await page.locator('main script:not([src]), main img').count()).toBe(0);
  }
  await page.goto('search/');
  for (const typed of ['constructor:', 'constructor:a', 'topic:constructor', 'topic:"__proto__"']) {
    await page.locator('search-page [name=q]').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-status="done"]')).toBeAttached();
  }
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
