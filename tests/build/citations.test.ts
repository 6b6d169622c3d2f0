// Citations of the built site: files beside lists, tags of pages, structured data; of the shipped content and of hostile content.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { attribute, elements, readPages, textOf } from '../setup/html.ts';
import { NAUGHTY_SITE, ROOT_SITE } from '../setup/sites.ts';

const LISTS = '{topics,digests,datasets,organizations}/*/index.html';
/** Without files beside them. */
const OTHER_LISTS = '{authors,archive}/*/index.html';
const FILES = ['bib', 'abstracts.bib', 'ris', 'csl.json', 'csv', 'md'];

interface ApiPaper {
  readonly slug: string;
  readonly title: string;
  readonly source: { readonly title: string | null };
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly links: readonly { readonly url: string; readonly kind: string }[];
}

describe.each([ROOT_SITE, NAUGHTY_SITE])('the site in $outDir', ({ outDir, site }) => {
  const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
  const pages = readPages(outDir);
  const lists = globSync(LISTS, { cwd: outDir }).toSorted();
  const allLists = [...lists, ...globSync(OTHER_LISTS, { cwd: outDir }).toSorted()];
  const papers = new Map<string, ApiPaper>(
    globSync('api/digests/*.json', { cwd: outDir }).flatMap((file) =>
      JSON.parse(read(file)).papers.map((paper: ApiPaper) => [paper.slug, paper]),
    ),
  );
  const tagsOf = (file: string) => elements(pages.get(file) ?? { nodeName: '#document-fragment', childNodes: [] });
  const meta = (file: string, name: string) =>
    tagsOf(file)
      .filter((element) => attribute(element, 'name') === name)
      .map((element) => attribute(element, 'content'));

  const rowsOf = (list: string) => tagsOf(list).filter((element) => attribute(element, 'class') === 'row').length;

  test('beside every list stand its six files, and its page leads to them, if it has a paper', () => {
    expect(lists.length).toBeGreaterThan(20);
    for (const list of lists) {
      const links = tagsOf(list).filter((element) => attribute(element, 'download') !== null);
      const files = FILES.map((ending) => `/${dirname(list)}/papers${ending.startsWith('a') ? '-' : '.'}${ending}`);
      expect([list, links.map((link) => attribute(link, 'href'))]).toEqual([list, rowsOf(list) === 0 ? [] : files]);
      for (const file of files) expect([file, existsSync(join(outDir, file))]).toEqual([file, true]);
    }
  });

  test('every format of a list holds the papers of its page', () => {
    for (const list of lists) {
      const rows = rowsOf(list);
      const file = (name: string) => read(`${dirname(list)}/${name}`);
      const count = (name: string, begins: RegExp) => file(name).match(begins)?.length ?? 0;
      const keys: readonly string[] = JSON.parse(file('papers.csl.json')).map(({ id }: { id: string }) => id);
      expect([list, [...file('papers-abstracts.bib').matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)]).toEqual([
        list,
        keys,
      ]);
      expect([list, keys.length, count('papers.bib', /^@/gm), count('papers.md', /^- \[/gm)]).toEqual([
        list,
        rows,
        rows,
        rows,
      ]);
      expect([list, count('papers.ris', /^TY {2}- /gm)]).toEqual([list, rows]);
    }
  });

  test('abstracts and RIS of digests are read back without errors', () => {
    for (const folder of globSync('digests/*/', { cwd: outDir })) {
      const { errors, entries } = parse(read(join(folder, 'papers-abstracts.bib')), { sentenceCase: false });
      expect([folder, errors.filter(({ error }) => !/unhandled (?:macro|environment)/.test(error))]).toEqual([
        folder,
        [],
      ]);
      expect([folder, new Cite(read(join(folder, 'papers.ris'))).data.length]).toEqual([folder, entries.length]);
    }
  });

  test('two parsers read the same titles from BibTeX, those of the pages', () => {
    for (const file of globSync('digests/*/papers.bib', { cwd: outDir })) {
      const text = read(file);
      const plain = (title: unknown) =>
        String(title ?? '')
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/gu, ' ')
          .trim();
      const one = parse(text, { sentenceCase: false });
      const other = new Cite(text).data;
      const known = new Map([...papers.values()].map(({ slug, title }) => [slug, plain(title)]));
      expect(one.entries.map(({ fields }) => plain(fields.title))).toEqual(other.map(({ title }) => plain(title)));
      const shown = one.entries.map(({ fields }) => known.get(String(fields.url).split('/').at(-2) ?? ''));
      // Formulas are read by each parser in its own way.
      const formulas = /\{\$|\\text(?:super|sub)script/;
      const entries = text.split(/^(?=@)/m);
      one.entries.forEach(({ fields }, at) => {
        if (shown[at] !== undefined && fields.title !== undefined && !formulas.test(entries[at] ?? ''))
          expect(plain(fields.title)).toBe(shown[at]);
      });
    }
  });

  test('a key is of one paper, everywhere the same', () => {
    const keys = new Map<string, Set<string>>();
    for (const list of lists)
      for (const { id, URL: url, title } of JSON.parse(read(`${dirname(list)}/papers.csl.json`)))
        keys.set(id, (keys.get(id) ?? new Set()).add(`${url} ${title}`));
    expect([...keys].filter(([, of]) => of.size > 1)).toEqual([]);
    expect(keys.size).toBe(papers.size);
  });

  test('papers carry the tags of Highwire Press, with nothing made up', () => {
    for (const paper of papers.values()) {
      const file = `papers/${paper.slug}/index.html`;
      const lost = paper.source.title === null;
      expect([file, meta(file, 'citation_title')]).toEqual([file, lost ? [] : [paper.title]]);
      if (lost) continue;
      expect(meta(file, 'citation_author')).toHaveLength(paper.authors.length);
      expect(meta(file, 'citation_arxiv_id')).toEqual(paper.arxiv === null ? [] : [paper.arxiv]);
      expect(meta(file, 'citation_doi')).toEqual(paper.doi === null ? [] : [paper.doi]);
      expect(meta(file, 'citation_pdf_url')).toEqual(
        paper.links
          .filter(({ kind }) => kind === 'pdf')
          .slice(0, 1)
          .map(({ url }) => url),
      );
      expect(meta(file, 'citation_abstract_html_url')).toEqual([`${site}/papers/${paper.slug}/`]);
    }
  });

  test('lists carry a ContextObject for each paper that has a title', () => {
    for (const list of [...allLists, 'index.html']) {
      const objects = tagsOf(list).filter((element) => attribute(element, 'class') === 'Z3988');
      const titles = objects.map((object) => new URLSearchParams(attribute(object, 'title') ?? '').get('rft.title'));
      const rows = tagsOf(list).filter((element) => attribute(element, 'class') === 'row');
      const slugs = rows.flatMap((row) =>
        elements(row)
          .filter(({ tagName }) => tagName === 'a')
          .slice(0, 1)
          .map((link) => attribute(link, 'href')?.split('/').at(-2) ?? ''),
      );
      const titled = slugs.flatMap((slug) => papers.get(slug) ?? []).filter(({ source }) => source.title !== null);
      expect([list, titles]).toEqual([list, titled.slice(0, 200).map(({ title }) => title)]);
    }
  });

  test('structured data says of what kind a page is', () => {
    const kinds = (file: string) =>
      tagsOf(file)
        .filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map((script) => JSON.parse(textOf(script))['@type']);
    for (const list of allLists) expect([list, kinds(list)]).toEqual([list, ['BreadcrumbList', 'CollectionPage']]);
    for (const slug of papers.keys())
      expect(kinds(`papers/${slug}/index.html`)).toEqual(['BreadcrumbList', 'ScholarlyArticle']);
  });

  test('every page tells its address, and whether it is of one paper', () => {
    for (const [file, page] of pages) {
      const head = elements(page).filter(({ tagName }) => tagName === 'meta' || tagName === 'link');
      const property = (name: string) =>
        head.filter((one) => attribute(one, 'property') === name).map((one) => attribute(one, 'content'));
      const canonical = head.find((one) => attribute(one, 'rel') === 'canonical');
      // Redirects have no more to say than where they lead.
      if (property('og:url').length === 0) continue;
      expect([file, property('og:type')]).toEqual([file, [/^papers\//.test(file) ? 'article' : 'website']]);
      if (canonical) expect(property('og:url')).toEqual([attribute(canonical, 'href')]);
      expect(property('og:title')[0]).not.toBe('');
    }
  });
});
