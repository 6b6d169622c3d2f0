// The palette in a real browser: keys, touch, focus, recent searches; the browser's own search.
import type { Locator, Page } from '@playwright/test';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE, SUB_SITE } from '../setup/sites.ts';
import { expectAccessible } from './accessible.ts';
import { box, group, open, palette, rows } from './palette.ts';
import { expect, test } from './watch.ts';

const paperPath = pagePath(ROOT_SITE.outDir, PAGE_TYPES.find(({ name }) => name === 'long paper') as PageType);
const paperSlug = paperPath.split('/').at(-2) ?? '';

const chosen = (page: Page): Locator => palette(page).locator('[aria-selected=true]');
const recents = (page: Page): Locator => group(page, 'Recent searches').getByRole('option');

async function search(page: Page, text: string): Promise<void> {
  await open(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  // It is remembered by the page that it leads to.
  await page.waitForLoadState('networkidle');
}

test('/ opens it; letters before its script has come are not lost', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/_astro\/palette\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('quantiz');
  await expect(box(page)).toHaveValue('quantiz');
  await expect(rows(page)).toHaveCount(0);
  send();
  await expect(group(page, 'Topics').getByRole('option', { name: 'Quantization' })).toBeVisible();
});

test('before its script has come, Enter searches', async ({ page }) => {
  await page.route(/\/_astro\/palette\.[^/]+\.js$/, (route) => new Promise(() => void route));
  await page.goto('topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('pruning');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=pruning$/);
});

test('topics, data sets, digests, years, pages and papers as one types, and the search of all of them last', async ({
  page,
}) => {
  await page.goto(paperPath);
  const title = (await page.locator('h1').textContent()) ?? '';
  await open(page);
  for (const [typed, kind, name, address] of [
    ['quantiz', 'Topics', /^Quantization/, /\/topics\/quantization\/$/],
    ['imagen', 'Data sets', /^ImageNet/, /\/datasets\/imagenet\/$/],
    ['2025-11', 'Digests', /^\d+ November 2025/, /\/digests\/2025-11-\d\d\/$/],
    ['2024', 'Years', /^2024/, /\/archive\/2024\/$/],
    ['gloss', 'Pages', 'Glossary', /\/glossary\/$/],
    ['quantizatoin', 'Topics', /^Quantization/, /\/topics\/quantization\/$/],
    [title, 'Papers', title, new RegExp(`/papers/${paperSlug}/$`)],
  ] as const) {
    await box(page).fill(typed);
    const row = group(page, kind).getByRole('option', { name }).first();
    await expect(row).toHaveAttribute('href', address);
    await expect(rows(page).last()).toHaveText(/^Search all papers for “/);
  }
});

test('a paper whose title is being typed stands there without a fragment of the index', async ({ page }) => {
  const fragments: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/fragment/')) fragments.push(request.url());
  });
  await page.goto(paperPath);
  const title = (await page.locator('h1').textContent()) ?? '';
  await page.goto('topics/');
  await open(page);
  await box(page).fill(title);
  await expect(group(page, 'Papers').getByRole('option', { name: title }).first()).toHaveAttribute(
    'href',
    new RegExp(`/papers/${paperSlug}/$`),
  );
  expect(fragments).toEqual([]);
});

test('a pasted address of a paper at arXiv leads to the paper', async ({ page }) => {
  await page.goto(paperPath);
  const id = await page.locator('meta[name=citation_arxiv_id]').getAttribute('content');
  await open(page);
  await box(page).fill(`https://arxiv.org/abs/${id}`);
  const found = group(page, 'Papers').getByRole('option');
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page).toHaveURL(new RegExp(`/papers/${paperSlug}/`));
});

test('arrows, Home and End choose, Enter goes there', async ({ page }) => {
  await page.goto('');
  await open(page);
  await page.keyboard.type('quantiz');
  await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
  const count = await rows(page).count();
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await rows(page).first().getAttribute('id')) ?? '-',
  );
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  // Past the end stands the text again, then the first row.
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveCount(0);
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(rows(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/quantization\/$/);
  await page.goBack();
  await expect(palette(page)).toBeHidden();
});

test('with no row chosen Home belongs to the text, and Enter searches', async ({ page }) => {
  await page.goto('');
  await open(page);
  await page.keyboard.type('runing');
  await page.keyboard.press('Home');
  await page.keyboard.type('p');
  await expect(box(page)).toHaveValue('pruning');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=pruning$/);
});

test('Escape and Close give the focus back to where it was', async ({ page }) => {
  await page.goto('topics/');
  const link = page.locator('main a').first();
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => palette(page).getByRole('button', { name: 'Close' }).click(),
    () => page.mouse.click(5, 400),
  ]) {
    await link.focus();
    await open(page);
    await page.keyboard.type('x');
    await leave();
    await expect(palette(page)).toBeHidden();
    await expect(link).toBeFocused();
  }
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('the box in the head opens it with what stands there; by Tab it is a plain form', async ({ page }) => {
  await page.goto('topics/');
  const inHead = page.locator('.search-box input');
  await inHead.focus();
  await expect(palette(page)).toBeHidden();
  await page.keyboard.type('sparse');
  await inHead.click();
  await expect(box(page)).toHaveValue('sparse');
  await page.keyboard.press('Escape');
  await expect(inHead).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=sparse$/);
});

test('on the search page / leads to its own box, Ctrl-K to the palette, from within the box too', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  await expect(page.locator('search-page input[name=q]')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator('search-page input[name=q]')).toHaveValue('a/b');
  await expect(palette(page)).toBeHidden();
  await open(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('search-page input[name=q]')).toBeFocused();
});

test('recent searches: shown first, reopened by Enter, erasable one by one and all', async ({ page }) => {
  await page.goto('');
  for (const text of ['first thing', 'second <b>thing</b>', 'third thing']) await search(page, text);
  await page.goto('topics/');
  await open(page);
  await expect(recents(page)).toHaveText(
    ['third thing', 'second <b>thing</b>', 'first thing'].map((text) => `${text} `),
  );
  await palette(page).getByRole('button', { name: 'Erase “second <b>thing</b>”' }).click();
  await expect(recents(page)).toHaveCount(2);
  await expect(palette(page).getByRole('button', { name: 'Erase “first thing”' })).toBeFocused();
  await box(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(recents(page)).toHaveText(['first thing ']);
  await expect(chosen(page)).toHaveText('first thing ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=first\+thing$/);
  await page.waitForLoadState('networkidle');
  await open(page);
  await palette(page).getByRole('button', { name: 'Erase all recent searches' }).click();
  await expect(recents(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  // A search that is loaded again is not made again.
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /thing/.test(localStorage[key])))).toEqual(
    [],
  );
});

test('searches stay in the browser: nothing but files of the site is asked for', async ({ page }) => {
  await page.goto('');
  await search(page, 'a private thought');
  await page.goto('topics/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page);
  await expect(recents(page)).toHaveCount(1);
  await page.keyboard.type('quantization');
  await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => /private|quantiz/.test(address))).toEqual([]);
});

test('where storage is refused everything works, but for what was searched before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('topics/');
  await search(page, 'pruning');
  await open(page);
  await expect(group(page, 'Pages').getByRole('option').first()).toBeVisible();
  await expect(recents(page)).toHaveCount(0);
  await page.keyboard.type('quantiz');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveCount(1);
});

test('below a folder every row keeps the folder', async ({ page }) => {
  await page.goto(`http://localhost:${SUB_SITE.port}/sub/topics/`);
  await open(page);
  const outside = () =>
    rows(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith('/sub/')),
    );
  await expect(group(page, 'Pages').getByRole('option').first()).toBeVisible();
  expect(await outside()).toEqual([]);
  await page.keyboard.type('quantization');
  await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
  expect(await outside()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sub\/search\/\?q=quantization$/);
});

test('accessible, narrow, wide and large, empty and full', async ({ page }) => {
  for (const [width, height] of [
    [320, 600],
    [390, 800],
    [1280, 800],
    // As wide as a desk at 400 percent.
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('topics/');
    await page.evaluate(() => localStorage.setItem('searches', `pruning\n${'x'.repeat(200)}\n`));
    await open(page);
    await expect(recents(page)).toHaveCount(2);
    for (const typed of ['', 'quantization']) {
      await box(page).fill(typed);
      await expect(
        group(page, typed === '' ? 'Pages' : 'Papers')
          .getByRole('option')
          .first(),
      ).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'dialog.palette');
      const overflow = await palette(page).evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('.palette-rows')].some((part) => part.scrollWidth > part.clientWidth),
      );
      expect(overflow).toBe(false);
      const { x, width: wide } = (await palette(page).boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
  }
});

test('in forced colours the chosen row is told by its outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('topics/');
  await open(page);
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveCSS('outline-style', 'solid');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('it fills the screen, rows and buttons are large enough, a tap goes there', async ({ page }) => {
    await page.goto('topics/');
    await page.evaluate(() => localStorage.setItem('searches', 'pruning\ntwo words\n'));
    await page.locator('.search-box input').tap();
    await expect(box(page)).toBeFocused();
    expect(await palette(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
    await expect(recents(page)).toHaveCount(2);
    const small = () =>
      palette(page)
        .locator('[role=option], button:not(.visually-hidden), input')
        .evaluateAll((targets) =>
          targets
            .map((target) => target.getBoundingClientRect())
            .filter(({ width, height }) => width < 44 || height < 44)
            .map(({ width, height }) => `${width} x ${height}`),
        );
    expect(await small()).toEqual([]);
    // Each button stands beside the search that it erases.
    const tops = (of: Locator) => of.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(await tops(palette(page).getByRole('button', { name: /^Erase “/ }))).toEqual(await tops(recents(page)));
    await box(page).fill('quantiz');
    await expect(group(page, 'Papers').getByRole('option').first()).toBeVisible();
    expect(await small()).toEqual([]);
    await group(page, 'Topics').getByRole('option').first().tap();
    await expect(page).toHaveURL(/\/topics\/quantization\/$/);
  });

  test('it is no higher than what the keyboard leaves, and closing it does not bring the keyboard back', async ({
    page,
  }) => {
    await page.goto('topics/');
    await page.locator('.search-box input').tap();
    await expect(rows(page).first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 400 });
    await expect.poll(async () => (await palette(page).boundingBox())?.height).toBe(400);
    await expect(box(page)).toBeInViewport();
    await palette(page).getByRole('button', { name: 'Close' }).tap();
    await expect(page.locator('.search-box input')).not.toBeFocused();
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the box in the head is a form, and the palette never shows', async ({ page }) => {
    await page.goto('topics/');
    await expect(palette(page)).toBeHidden();
    await page.locator('.search-box input').fill('pruning');
    await page.locator('.search-box input').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=pruning$/);
  });
});

test('a browser learns from any page how to search here', async ({ page }) => {
  for (const path of ['', 'topics/', paperPath, '404.html']) {
    await page.goto(path);
    const link = page.locator('link[rel=search]');
    await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
    await expect(link).toHaveAttribute('href', '/opensearch.xml');
  }
  const response = await page.request.get(`http://localhost:${SUB_SITE.port}/sub/opensearch.xml`);
  expect(await response.text()).toContain('template="https://papers.example/sub/search/?q={searchTerms}"');
});
