// Hostile text in every place of a digest reaches pages and API as text: nothing that a regular page does not have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, elements, readPages, textOf } from '../setup/html.ts';
import { NAUGHTY_DIGEST, NAUGHTY_PAPERS, NAUGHTY_TOPICS } from '../setup/naughty-content.ts';
import { NAUGHTY_SITE, ROOT_SITE } from '../setup/sites.ts';

interface Record {
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly source: { readonly title: string; readonly abstract: string };
  readonly organization: { readonly handle: string; readonly name: string } | null;
}

const pages = readPages(NAUGHTY_SITE.outDir);
const json = (path: string) => JSON.parse(readFileSync(join(NAUGHTY_SITE.outDir, 'api', path), 'utf8'));
let records: readonly Record[];

beforeAll(() => {
  records = json(`digests/${NAUGHTY_DIGEST}.json`).papers;
});

describe('the API', () => {
  test('gives back every title, abstract and organization, letter for letter', () => {
    const given = records.map(({ source: { title, abstract }, organization }) => ({ title, abstract, organization }));
    expect(given).toEqual(NAUGHTY_PAPERS);
  });

  test('gives back every topic title', () => {
    const titles = json('index.json').topics.map(({ title }: { title: string }) => title);
    expect(titles.toSorted()).toEqual(NAUGHTY_TOPICS.toSorted());
  });
});

test('paper pages show title, abstract and organization as text', () => {
  for (const record of records) {
    const page = pages.get(`papers/${record.slug}/index.html`);
    expect([record.slug, page === undefined]).toEqual([record.slug, false]);
    if (page === undefined) continue;
    const all = elements(page);
    const main = all.find(({ tagName }) => tagName === 'main');
    const heading = all.find(({ tagName }) => tagName === 'h1');
    const hasMaths = all.some(({ tagName }) => tagName === 'math');
    expect(main && heading).toBeDefined();
    if (main === undefined || heading === undefined || hasMaths) continue;
    expect(textOf(heading)).toBe(blanksOnce(record.title));
    expect(textOf(main)).toContain(blanksOnce(record.abstract));
    if (record.organization !== null) expect(textOf(main)).toContain('Lab ');
  }
});

test('pages have no element and no attribute that regular pages do not have', () => {
  const shapes = (documents: typeof pages) =>
    [...documents].flatMap(([file, page]) =>
      elements(page).flatMap(({ tagName, attrs }) =>
        [tagName, ...attrs.map(({ name }) => `${tagName} ${name}`)].map((shape) => ({ shape, file })),
      ),
    );
  const regular = new Set(shapes(readPages(ROOT_SITE.outDir)).map(({ shape }) => shape));
  const strange = shapes(pages).filter(({ shape }) => !regular.has(shape) && !MARKUP_OF_TEXT.test(shape));
  expect(strange.map(({ shape, file }) => `${file}: ${shape}`)).toEqual([]);
});

test('no link, form or picture leads to a script or to a host that hides in text', () => {
  const wrong = [...pages].flatMap(([file, page]) =>
    elements(page).flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'xlink:href']
        .map((name) => attribute(element, name))
        .filter((value) => value !== null && !/^(?:https?:\/\/|mailto:|\/(?!\/)|#|\?|$)/.test(value))
        .map((value) => `${file}: ${value}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('structured data is JSON that no text has ended early', () => {
  for (const [file, page] of pages) {
    for (const script of elements(page).filter((element) => attribute(element, 'type') === 'application/ld+json')) {
      const [text] = script.childNodes;
      expect([file, text !== undefined && 'value' in text && typeof JSON.parse(text.value)]).toEqual([file, 'object']);
    }
  }
});

/** What display text may hold where the regular content has no example: formulas and raised or lowered characters. */
const MARKUP_OF_TEXT = /^(?:math|semantics|m[a-z]+|sub|sup|em|strong|code)(?: (?!on|style|href)[a-z-]+)?$/;

const blanksOnce = (text: string) => text.replace(/\s+/gu, ' ').trim();
