// Hostile text in every place of a digest reaches pages and API as text: nothing that a regular page does not have.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTerms } from '../../src/explorer/asked.ts';
import { answerOf } from '../../src/explorer/series.ts';
import { readTermIndex } from '../../src/explorer/terms-file.ts';
import { readPart } from '../../src/search/lexicon/format.ts';
import { type LikeFile, type NearFile, readWeighed } from '../../src/search/near/format.ts';
import { readTitles, type TitlesFile } from '../../src/search/palette/titles-file.ts';
import { harmless } from '../../src/text/harmless.ts';
import { attribute, elements, rawText, readPages, textOf } from '../setup/html.ts';
import {
  NAUGHTY_AUTHORS,
  NAUGHTY_DATASETS,
  NAUGHTY_DIGEST,
  NAUGHTY_NAMES,
  NAUGHTY_PAPERS,
  NAUGHTY_TOPICS,
} from '../setup/naughty-content.ts';
import { DEFINITIONS } from '../setup/payloads.ts';
import { NAUGHTY_SITE, ROOT_SITE } from '../setup/sites.ts';

interface Record {
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly source: { readonly title: string; readonly abstract: string };
  readonly organization: { readonly handle: string; readonly name: string } | null;
  readonly name: string | null;
  readonly authors: readonly string[];
  readonly datasets: readonly string[];
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  readonly claims: readonly { readonly quote: string; readonly sentence: string }[];
  readonly methods: readonly { readonly slug: string; readonly name: string }[];
  readonly related: readonly { readonly slug: string }[];
}

const pages = readPages(NAUGHTY_SITE.outDir);
const json = (path: string) => JSON.parse(readFileSync(join(NAUGHTY_SITE.outDir, 'api', path), 'utf8'));
let records: readonly Record[];

beforeAll(() => {
  records = json(`digests/${NAUGHTY_DIGEST}.json`).papers;
});

describe('the API', () => {
  test('gives back every title and abstract letter for letter, and every organization but for what nobody sees', () => {
    const given = records.map(({ source: { title, abstract }, organization }) => ({ title, abstract, organization }));
    const shown = NAUGHTY_PAPERS.map(({ organization: by, ...paper }) => ({
      ...paper,
      organization: by && { handle: harmless(by.handle), name: harmless(by.name) },
    }));
    expect(given).toEqual(shown);
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

test('facts of editors reach API, paper and author pages as text', () => {
  for (const [at, names] of NAUGHTY_AUTHORS.entries()) {
    const { slug = '', authors = [] } = records[at] ?? {};
    expect(authors).toEqual(names.map(harmless));
    const paper = elements(
      pages.get(`papers/${slug}/index.html`) ?? { nodeName: '#document-fragment', childNodes: [] },
    );
    const links = paper.filter((element) => /\/authors\/./.test(attribute(element, 'href') ?? ''));
    expect(links.map(textOf)).toEqual(names.map(blanksOnce));
    for (const link of links) {
      const page = pages.get(`${attribute(link, 'href')?.slice(1)}index.html`);
      const papers = page && elements(page).filter((element) => attribute(element, 'href') === `/papers/${slug}/`);
      expect([slug, papers?.length]).toEqual([slug, 1]);
    }
    const doi = paper.flatMap(
      (element) => /^https:\/\/doi\.org\/(.*)/.exec(attribute(element, 'href') ?? '')?.[1] ?? [],
    );
    expect(doi.map(decodeURIComponent)).toEqual([`10.1000/${names[0]?.replace(/\s/gu, '')}"'<>&`]);
  }
});

describe('what is derived', () => {
  test('is derived from hostile text too', () => {
    expect(records.slice(0, NAUGHTY_NAMES.length).map(({ name }) => name)).toEqual(NAUGHTY_NAMES.map(harmless));
    const defined = records.flatMap(({ acronyms }) => acronyms.map(({ short, long }) => `${short}: ${long}`));
    expect(new Set(defined)).toEqual(new Set(DEFINITIONS.map(([short, long]) => `${short}: ${long}`)));
    const quoting = records.filter(({ claims }) => claims.some(({ sentence }) => /[<>"'&{$]/.test(sentence)));
    expect(quoting.length).toBeGreaterThan(200);
    expect(records.filter(({ methods }) => methods.some(({ name }) => name === NAUGHTY_NAMES[2]))).toHaveLength(4);
    expect(records.filter(({ related }) => related.length > 0).length).toBeGreaterThan(200);
  });

  test('a data set has its page, whatever it is called', () => {
    const { datasets } = json('datasets.json');
    const names = datasets.map(({ name }: { name: string }) => name);
    expect(NAUGHTY_DATASETS.slice(0, 100).filter((name) => !names.includes(name))).toEqual([]);
    for (const { slug, name, about } of datasets) {
      const all = elements(
        pages.get(`datasets/${slug}/index.html`) ?? { nodeName: '#document-fragment', childNodes: [] },
      );
      const [heading, main] = ['h1', 'main'].map((tag) => all.find(({ tagName }) => tagName === tag));
      expect([slug, heading && textOf(heading)]).toEqual([slug, blanksOnce(name)]);
      expect(main && textOf(main)).toContain(blanksOnce(about));
    }
  });

  test('a short form leads to where what it stands for is told', () => {
    const places = new Map<string, ReturnType<typeof elements>[number]>();
    for (const [file, page] of pages)
      for (const element of elements(page)) {
        const id = attribute(element, 'id');
        if (id !== null) places.set(`/${file.replace(/index\.html$/, '')}#${id}`, element);
      }
    const links = [...pages.values()].flatMap((page) =>
      elements(page).filter((element) => attribute(element, 'class')?.split(' ').includes('abbreviation')),
    );
    expect(links.length).toBeGreaterThan(500);
    for (const link of links) {
      const [href, long] = [attribute(link, 'href') ?? '', attribute(link, 'title') ?? '?'];
      const place = places.get(href);
      expect([href, place && textOf(place)]).toEqual([href, expect.stringContaining(long)]);
      // To a browser too it is a short form, and nothing else stands in the link.
      expect([href, ...elements(link).map(({ tagName }) => tagName)]).toEqual([href, 'abbr']);
      expect(elements(link).map(rawText)).toEqual([rawText(link)]);
    }
  });

  test('a term that rose is one term to the explorer', () => {
    const trends = pages.get('trends/index.html');
    const index = readTermIndex(JSON.parse(readFileSync(join(NAUGHTY_SITE.outDir, 'trends/terms.json'), 'utf8')));
    const asked = trends === undefined ? [] : elements(trends).flatMap((element) => attribute(element, 'href') ?? []);
    const terms = asked.flatMap((href) => new URL(href, NAUGHTY_SITE.site).searchParams.get('terms') ?? []);
    expect(terms.some((term) => /[=;&']/.test(term))).toBe(true);
    for (const term of terms.filter((each) => !each.includes(',')))
      expect([term, answerOf(readTerms(term).terms, index).series.length]).toEqual([term, 1]);
  });

  test('no page has two places of one name', () => {
    const twice = [...pages].flatMap(([file, page]) => {
      const ids = elements(page).flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}`);
    });
    expect(twice).toEqual([]);
  });
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

test('the files of search agree on how many papers there are, and can be read', () => {
  const read = (pattern: string) =>
    globSync(`search/${pattern}`, { cwd: NAUGHTY_SITE.outDir }).map((file) =>
      JSON.parse(readFileSync(join(NAUGHTY_SITE.outDir, file), 'utf8')),
    );
  const papers = [...pages.keys()].filter((file) => /^papers\/[^/]+\/index\.html$/.test(file)).length;
  const alike = read('like/*.json').flatMap((file: LikeFile) => file.papers);
  expect(alike).toHaveLength(papers);
  const near = read('near/*.json').flatMap((file: NearFile) => Object.values(file.terms));
  const numbers = [...alike, ...near].flatMap((written) => readWeighed(written).map(({ number }) => number));
  expect(numbers.filter((number) => !(number >= 0 && number < papers))).toEqual([]);
  const { archive } = JSON.parse(readFileSync(join(NAUGHTY_SITE.outDir, 'pagefind/papers.json'), 'utf8'));
  const titled = read('titles/*.json').flatMap((file: TitlesFile) => [...readTitles(file, archive)]);
  const slugs = [...pages.keys()].flatMap((file) => /^papers\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []).sort();
  expect(titled.filter(([number, { slug }]) => slugs[number] !== slug)).toEqual([]);
  // A few titles have no word that tells anything.
  expect(new Set(titled.map(([number]) => number)).size).toBeGreaterThan(0.95 * papers);
  for (const file of read('words/*.json')) expect(() => readPart(file)).not.toThrow();
});

/** What display text may hold where the regular content has no example: formulas and raised or lowered characters. */
const MARKUP_OF_TEXT = /^(?:math|semantics|m[a-z]+|sub|sup|em|strong|code)(?: (?!on|style|href)[a-z-]+)?$/;

const blanksOnce = (text: string) => text.replace(/\s+/gu, ' ').trim();
