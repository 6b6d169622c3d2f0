// What is asked and what is found, in a real browser: words, phrases, facets, spelling, papers that are near, nothing.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_TYPES, type PageType, pagePath } from '../setup/page-types.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { expectAccessible } from './accessible.ts';
import { ask, box, count, done, facet, rows } from './search-page.ts';
import { expect, test } from './watch.ts';

const paperPath = pagePath(ROOT_SITE.outDir, PAGE_TYPES.find(({ name }) => name === 'long paper') as PageType);
const paperSlug = paperPath.split('/').at(-2) ?? '';

/** The first page of a paper that says its identifier, and what it is. */
function paperWith(name: string): readonly [path: string, identifier: string] {
  for (const file of globSync('papers/*/index.html', { cwd: ROOT_SITE.outDir }).toSorted()) {
    const html = readFileSync(join(ROOT_SITE.outDir, file), 'utf8');
    const [, identifier] = new RegExp(`<meta name="${name}" content="([^"]+)"`).exec(html) ?? [];
    if (identifier !== undefined) return [file, identifier];
  }
  throw new Error(`No page of a paper has ${name}.`);
}

test('a paper is found by its title, with date, topics and marks', async ({ page }) => {
  await page.goto(paperPath);
  const title = (await page.locator('h1').textContent()) ?? '';
  await ask(page, new URLSearchParams({ q: title }).toString());
  const first = rows(page).first();
  await expect(first).toHaveAttribute('data-slug', paperSlug);
  await expect(first.locator('h2')).toHaveText(title);
  await expect(first.locator('h2 mark').first()).toBeVisible();
  await expect(first.locator('.facts')).not.toBeEmpty();
  await first.locator('h2 a').click();
  await expect(page).toHaveURL(new RegExp(`/papers/${paperSlug}/\\?highlight=`));
});

test('a paper is found by its arXiv id and its DOI, as they are pasted, and is alone', async ({ page }) => {
  for (const name of ['citation_arxiv_id', 'citation_doi']) {
    const [path, identifier] = paperWith(name);
    const address = name === 'citation_doi' ? `https://doi.org/${identifier}` : `https://arxiv.org/pdf/${identifier}v2`;
    for (const q of [identifier, address]) {
      await ask(page, new URLSearchParams({ q }).toString());
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toHaveAttribute('data-slug', path.split('/').at(-2) ?? '');
    }
  }
});

test('the name of an author finds exactly the papers of the name’s page', async ({ page }) => {
  await page.goto('authors/');
  const author = page.locator('.people a').first();
  const name = ((await author.textContent()) ?? '').replace(/\s+/g, ' ').trim();
  await author.click();
  await expect(page.locator('.row-title').first()).toBeVisible();
  const papers = await page
    .locator('.row-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(papers.length).toBeGreaterThan(1);
  await ask(page, new URLSearchParams({ q: `"${name}"` }).toString());
  await expect(rows(page)).toHaveCount(papers.length);
  const found = await rows(page).evaluateAll((all) => all.map((row) => `/papers/${row.getAttribute('data-slug')}/`));
  expect(found.toSorted()).toEqual(papers.toSorted());
});

test('facets stand before any query, with true counts', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'idle');
  await expect(rows(page)).toHaveCount(0);
  for (const name of ['topic', 'year', 'digest', 'organization', 'dataset', 'code']) {
    const value = facet(page, name).last();
    const expected = Number(await value.locator('[data-count]').textContent());
    expect(expected).toBeGreaterThan(0);
    await value.locator('input').check();
    await done(page);
    await expect.poll(() => count(page)).toBe(expected);
    await expect(rows(page)).toHaveCount(Math.min(10, expected));
    await page.locator('[data-search-chosen] button').click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'idle');
  }
});

test('values of one facet add up, facets narrow each other', async ({ page }) => {
  await ask(page, 'q=models');
  const all = await count(page);
  const [first, second] = [facet(page, 'year').nth(0), facet(page, 'year').nth(1)];
  const [a, b] = [
    Number(await first.locator('[data-count]').textContent()),
    Number(await second.locator('[data-count]').textContent()),
  ];
  await first.locator('input').check();
  await expect.poll(() => count(page)).toBe(a);
  await second.locator('input').check();
  await expect.poll(() => count(page)).toBe(a + b);
  await done(page);
  const topic = facet(page, 'topic').first();
  const both = Number(await topic.locator('[data-count]').textContent());
  await topic.locator('input').check();
  await expect.poll(() => count(page)).toBe(both);
  expect(both).toBeLessThan(all);
});

test('phrases, words that must not occur, words of the title', async ({ page }) => {
  await ask(page, 'q=language+models');
  const scattered = await count(page);
  await ask(page, 'q=%22language+models%22');
  const phrase = await count(page);
  expect(phrase).toBeGreaterThan(0);
  expect(phrase).toBeLessThan(scattered);
  await ask(page, 'q=%22language+models%22+-large');
  const without = await count(page);
  expect(without).toBeGreaterThan(0);
  expect(without).toBeLessThan(phrase);
  await ask(page, 'q=title%3Alanguage');
  expect(await count(page)).toBeGreaterThan(0);
  for (const title of await rows(page).locator('h2').allTextContents()) expect(title).toMatch(/language/i);
});

test('facets that are typed become choices when they are asked', async ({ page }) => {
  await page.goto('search/');
  const topic = facet(page, 'topic').first();
  const [slug, label] = [
    await topic.locator('input').getAttribute('value'),
    await topic.locator('[data-label]').textContent(),
  ];
  await box(page).fill(`models topic:${slug} year:2023..2024 org:nobody has:code`);
  await box(page).press('Enter');
  await done(page);
  await expect(box(page)).toHaveValue('models');
  await expect(page).toHaveURL(new RegExp(`\\?q=models&topic=${slug}&year=2023&year=2024&code=yes$`));
  await expect(page.locator('[data-search-chosen] button')).toHaveText(
    [label ?? '', '2023', '2024', 'With code'].map((text) => new RegExp(text)),
  );
  await expect(page.locator('[data-search-warning=unknown]')).toContainText('org:nobody');
  await expect(page).toHaveTitle(new RegExp(`^models · ${label}, 2023, 2024, With code · `));
  // As a link, with the same end.
  await ask(page, new URLSearchParams({ q: `topic:"${label}" models` }).toString());
  await expect(page).toHaveURL(new RegExp(`\\?q=models&topic=${slug}$`));
});

test('a facet that is being typed is completed: a combobox by keyboard', async ({ page }) => {
  await page.goto('search/');
  const list = page.getByRole('listbox');
  const combobox = page.getByRole('combobox');
  await box(page).pressSequentially('models topic:');
  await expect(list).toBeVisible();
  await expect(combobox).toHaveAttribute('aria-expanded', 'true');
  await expect(combobox).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const first = list.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(combobox).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(box(page)).toHaveValue('models topic:');
  await page.keyboard.type('l');
  const label = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(box(page)).toHaveValue('models');
  await expect(page.locator('[data-search-chosen] button')).toContainText([label]);
  await expect(box(page)).toBeFocused();
});

test('a row leads to papers like it', async ({ page }) => {
  await ask(page, 'q=routing');
  const row = rows(page).first();
  const [slug, title] = [(await row.getAttribute('data-slug')) ?? '', (await row.locator('h2').textContent()) ?? ''];
  await row.getByRole('link', { name: 'more like this' }).click();
  await expect(page).toHaveURL(new RegExp(`/search/\\?like=${slug}$`));
  await expect(page.locator('[data-search-like]')).toContainText(`Papers like ${title}`);
  await expect(page).toHaveTitle(/^Papers like /);
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator(`[data-search-results] [data-slug="${slug}"]`)).toHaveCount(0);
  await page.goBack();
  await expect(box(page)).toHaveValue('routing');
  await expect(rows(page).first()).toHaveAttribute('data-slug', slug);
});

test('a misspelling is put right, said, and taken back with one click', async ({ page }) => {
  await ask(page, 'q=langauge+models');
  const notice = page.locator('[data-search-notice]');
  await expect(notice).toHaveAttribute('data-search-notice', 'corrected');
  await expect(notice).toContainText(/Showing results for language models\. Search instead for/);
  await expect(rows(page)).toHaveCount(10);
  await notice.getByRole('link', { name: 'langauge models' }).click();
  await expect(page).toHaveURL(/\?q=langauge\+models&as=typed$/);
  await done(page);
  await expect(page.locator('[data-search-notice=corrected]')).toHaveCount(0);
  // What is typed next is a question of its own.
  await box(page).fill('langauge model');
  await expect(page).toHaveURL(/\?q=langauge\+model$/);
});

test('papers that are only near are counted and shown apart', async ({ page }) => {
  await page.goto(paperPath);
  const title = (await page.locator('h1').textContent()) ?? '';
  // A title as it stands is the paper that is meant: nothing near is shown beside it.
  await ask(page, new URLSearchParams({ q: title }).toString());
  await expect(page.locator('[data-search-count]')).not.toContainText('near');
  const apart = title.split(' ').filter((_, at) => at % 2 === 0);
  await ask(page, new URLSearchParams({ q: apart.join(' ') }).toString());
  const said = (await page.locator('[data-search-count]').textContent()) ?? '';
  const [, exact, near] = /^(\d+) papers?, (\d+) near$/.exec(said) ?? [];
  const marked = page.locator('[data-search-results] > li:has([data-near]:not([hidden]))');
  await expect(marked).toHaveCount(Math.min(10 - Number(exact), Number(near)));
  await expect(rows(page).nth(Number(exact)).locator('[data-near-from-here]')).toBeVisible();
  await expect(page.locator('[data-near-from-here]:visible')).toHaveCount(1);
  // Another order is of those that have all words; the way back stays.
  await page.getByRole('radio', { name: 'Oldest' }).check();
  await expect(page.locator('[data-search-count]')).toHaveText(new RegExp(`^${exact} papers?$`));
  await page.getByRole('radio', { name: 'Best' }).check();
  await expect(page.locator('[data-search-count]')).toHaveText(said);
});

test('a data set beyond the fold is chosen by a link, and counted', async ({ page }) => {
  await page.goto('search/');
  const group = page.locator('[data-facet=dataset]');
  await group.getByRole('button', { name: /^Show all/ }).click();
  const last = group.locator('li').last();
  const [value, expected] = [
    (await last.locator('input').getAttribute('value')) ?? '',
    Number(await last.locator('[data-count]').textContent()),
  ];
  expect(await group.locator('li').count()).toBeGreaterThan(8);
  await ask(page, `dataset=${value}`);
  await expect(page.locator('[data-search-warning=unknown]')).toBeHidden();
  expect(await count(page)).toBe(expected);
  await expect(group.locator('input:checked')).toHaveValue(value);
  await expect(page.locator('[data-search-chosen] button')).toHaveCount(1);
});

test('what is not there is said', async ({ page }) => {
  const notice = page.locator('[data-search-notice]');
  await ask(page, 'q=qwxzkv+vbnmpl');
  await expect(notice).toHaveAttribute('data-search-notice', 'none');
  await expect(notice).toContainText('qwxzkv vbnmpl');
  await expect(rows(page)).toHaveCount(0);
  await ask(page, 'q=quantum+elephants+orchestra+networks');
  await expect(notice).toHaveAttribute('data-search-notice', 'nearest');
  await ask(page, 'q=models');
  await expect(notice).toHaveCount(0);
});

test('unknown values of the address are told and left out', async ({ page }) => {
  await ask(page, 'q=models&topic=no-such-topic&sort=odd&utm_source=mail');
  await expect(page.locator('[data-search-warning=unknown]')).toHaveText(/topic=no-such-topic, sort=odd\.\s*$/);
  await expect(rows(page)).toHaveCount(10);
});
