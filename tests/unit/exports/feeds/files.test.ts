// Feeds of all that can be followed, in three formats that say the same: valid, read back by another parser, dates from the data.
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import type { Collections } from '../../../../src/catalog/collections.ts';
import { streams } from '../../../../src/catalog/streams.ts';
import { feedFiles, opml } from '../../../../src/exports/feeds/files.ts';
import { FEED_MOST, FEED_SIZE } from '../../../../src/site.ts';
import { feedErrors, jsonFeedErrors } from '../../../setup/feeds.ts';
import { PAYLOADS } from '../../../setup/payloads.ts';
import { collections } from '../../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../../digest/page.ts';

const SITE = 'https://lanterns.example/';
const TWO_DAYS = {
  '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Tight Knots', ABSTRACT, facts('harbour Harbour Lab'))),
  '2025-11-07.txt': page(entry('Loose Ropes', ABSTRACT, facts('  • 1 author', 'Jan 1')), entry('Steady Lanterns')),
};

/** The three files of one folder. */
function filesOf(catalog: Catalog, folder?: string) {
  const of = (format: 'atom' | 'rss' | 'json') =>
    feedFiles(catalog, format, SITE)
      .find((file) => file.folder === folder)
      ?.write() ?? '';
  return { atom: of('atom'), rss: of('rss'), json: of('json') };
}

/** What each of the three says, in one shape. */
function readBack({ atom, rss, json }: ReturnType<typeof filesOf>) {
  const day = (date: string | undefined) => new Date(date ?? '').toISOString().slice(0, 10);
  return {
    atom: parseAtomFeed(atom).entries?.map((one) => ({
      id: one.id,
      title: one.title?.value,
      html: one.content?.value,
      first: day(one.published),
      authors: one.authors?.map(({ name }) => name) ?? [],
      tags: one.categories?.map(({ label }) => label) ?? [],
    })),
    rss: parseRssFeed(rss).items?.map((one) => ({
      id: one.guid?.value,
      title: one.title,
      html: one.description,
      first: day(one.pubDate),
      authors: one.dc?.creators ?? [],
      tags: one.categories?.map(({ name }) => name) ?? [],
    })),
    json: parseJsonFeed(JSON.parse(json)).items?.map((one) => ({
      id: one.id,
      title: one.title,
      html: one.content_html,
      first: day(one.date_published),
      authors: one.authors?.map(({ name }) => name) ?? [],
      tags: one.tags ?? [],
    })),
  };
}

const titles = (catalog: Catalog, folder?: string) =>
  readBack(filesOf(catalog, folder)).atom?.map(({ title }) => title);

describe('what a feed holds', () => {
  const catalog = buildCatalog(collections(TWO_DAYS));

  test('the newest digest first, each paper once, in the order of the page', () => {
    expect(titles(catalog)).toEqual(['Loose Ropes', 'Steady Lanterns', 'Tight Knots']);
    expect(titles(catalog, 'topics/lanterns')).toEqual(['Loose Ropes', 'Steady Lanterns', 'Tight Knots']);
    expect(titles(catalog, 'organizations/harbour')).toEqual(['Tight Knots']);
    const digests = titles(catalog, 'digests')?.map((title) => title?.replaceAll('\u00a0', ' '));
    expect(digests).toEqual(['Digest of 7 November 2025', 'Digest of 6 November 2025']);
  });

  test('days of the first and the last listing; a paper of an old date is new when it is listed', () => {
    const { atom } = filesOf(catalog);
    expect(atom).toContain('<updated>2025-11-07T00:00:00Z</updated>\n<link');
    expect(atom.split('<entry>')[1]).toMatch(/<published>2025-11-07T.*\n<updated>2025-11-07T/);
    expect(atom.split('<entry>')[2]).toMatch(/<published>2025-11-06T.*\n<updated>2025-11-07T/);
  });

  test('the whole abstract, then who and when, with links', () => {
    const [first] = readBack(filesOf(catalog)).json ?? [];
    expect(first?.html).toContain(`<p>${ABSTRACT}</p>`);
    const facts = '<p>1 author · Published 1 January 2025 · <a href="https://lanterns.example/digests/2025-11-07/">';
    expect(first?.html?.replaceAll('\u00a0', ' ')).toContain(facts);
  });

  test('names of authors where they are known, and never a number in their place', () => {
    const { papers, ...rest } = collections(TWO_DAYS);
    const named: Collections = {
      ...rest,
      papers: papers.map((paper) => ({
        ...paper,
        publication: { ...paper.publication, authors: paper.slug === 'loose-ropes' ? ['Ada <Knot>', 'Bo'] : [] },
      })),
    };
    const back = readBack(filesOf(buildCatalog(named)));
    for (const entries of [back.atom, back.rss, back.json]) {
      expect(entries?.map(({ authors }) => authors)).toEqual([['Ada <Knot>', 'Bo'], [], []]);
    }
    expect(back.json?.[0]?.html).toContain('<p>Ada &#60;Knot&#62;, Bo · Published');
  });

  test('no more than its size, but all of the newest day, up to the most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, number) => entry(`Lantern No. ${number}`));
    const sizes = [FEED_SIZE + 5, FEED_MOST + 5].map(
      (count) => titles(buildCatalog(collections({ '2025-11-06.txt': page(...many(count)) })))?.length,
    );
    const older = { '2025-11-06.txt': page(...many(FEED_SIZE + 5)), '2025-11-07.txt': page(entry('Loose Ropes')) };
    expect([...sizes, titles(buildCatalog(collections(older)))?.length]).toEqual([FEED_SIZE + 5, FEED_MOST, FEED_SIZE]);
  });

  test('nothing where there is nothing, and is a feed all the same', async () => {
    const empty = buildCatalog(collections({}));
    const { atom, rss, json } = filesOf(empty);
    expect(await feedErrors('atom', [{ fileName: 'a.xml', contents: atom }])).toEqual([]);
    expect(await feedErrors('rss', [{ fileName: 'r.xml', contents: rss }])).toEqual([]);
    expect(jsonFeedErrors(json)).toEqual([]);
  });
});

describe('whatever a text holds', () => {
  const hostile = (extra: readonly string[]) => {
    const { papers, topics, ...rest } = collections(TWO_DAYS);
    const pick = (at: number) => extra[at % extra.length] ?? '';
    return buildCatalog({
      ...rest,
      topics: topics.map((topic, at) => ({ ...topic, title: `T ${pick(at)}`, summary: `S ${pick(at + 1)}` })),
      papers: papers.map((paper, at) => ({
        ...paper,
        title: `A ${pick(at)} b`,
        abstract: `${ABSTRACT} ${pick(at + 1)} and lanterns.`,
        organization: { handle: `by${at}`, name: `Lab ${pick(at + 2)}` },
        publication: { ...paper.publication, authors: [`Author ${pick(at + 3)}`] },
      })),
    });
  };

  async function check(catalogs: readonly Catalog[]): Promise<void> {
    const all = catalogs.flatMap((catalog) =>
      streams(catalog).map(({ page: path }) => filesOf(catalog, path.slice(1, -1) || undefined)),
    );
    const named = (format: 'atom' | 'rss') =>
      all.map((files, at) => ({ fileName: `${format}-${at}.xml`, contents: files[format] }));
    expect(await feedErrors('atom', named('atom'))).toEqual([]);
    expect(await feedErrors('rss', named('rss'))).toEqual([]);
    for (const files of all) {
      expect(jsonFeedErrors(files.json)).toEqual([]);
      const { atom, rss, json } = readBack(files);
      expect(atom).toEqual(json);
      expect(rss).toEqual(json);
      for (const { html } of json ?? []) expect([...names(html ?? '')].filter((name) => !SAFE.has(name))).toEqual([]);
    }
  }

  test('the payloads that broke other sites', async () => {
    const starts = PAYLOADS.map((_, at) => at).filter((at) => at % 4 === 0);
    await check(starts.map((at) => hostile(PAYLOADS.slice(at, at + 4))));
  });

  test('any text: valid, safe, and the same in all three', async () => {
    const signs = fc.constantFrom(
      ...']]>|&amp;|<b>|</entry>|\u0000|\u0008|\t|\r|\u000b|\u001b|\u007f|\u0085|\ud800|\udfff|\ufdd0|\ufffe|\u{1ffff}|"|\'|<![CDATA[|&#0;|&#x1;|$x<y$|x'.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 4, maxLength: 4 }), async (texts) => {
        const catalog = hostile(texts);
        const { atom, rss, json } = filesOf(catalog);
        expect(await feedErrors('atom', [{ fileName: 'a.xml', contents: atom }])).toEqual([]);
        expect(await feedErrors('rss', [{ fileName: 'r.xml', contents: rss }])).toEqual([]);
        expect(jsonFeedErrors(json)).toEqual([]);
        const titlesShown = catalog.papers.map((paper) => paper.title.text).toSorted();
        const back = parseJsonFeed(JSON.parse(json))
          .items?.map(({ title }) => title)
          .toSorted();
        expect(back).toEqual(titlesShown);
        for (const file of [atom, rss, json, opml(catalog, SITE)]) {
          expect(file).not.toMatch(/[[\p{Cc}--\n]\p{Noncharacter_Code_Point}]|\p{Surrogate}/v);
        }
      }),
      { numRuns: 40 },
    );
  });

  const SAFE = new Set(['a', 'p', 'ol', 'li', 'sup', 'sub', 'em', 'strong', 'code']);
  /** Elements of a piece of HTML as browsers read it; attributes other than an address count as elements. */
  function names(html: string): ReadonlySet<string> {
    const found = new Set<string>();
    const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
      for (const child of node.childNodes) {
        if (!('tagName' in child)) continue;
        found.add(child.tagName);
        for (const { name, value } of child.attrs) if (name !== 'href' || !/^https?:/.test(value)) found.add(name);
        walk(child);
      }
    };
    walk(parseFragment(html));
    return found;
  }
});

test('the schemas refuse what is wrong', async () => {
  const { atom, rss, json } = filesOf(buildCatalog(collections(TWO_DAYS)));
  const wrongAtom = [
    atom.replace(/<id>.*?<\/id>/, ''),
    atom.replace('T00:00:00Z', ''),
    atom.replace('<entry>', '<entry><title>Twice</title>'),
    atom.replace('type="html"', 'type="markup"'),
  ];
  for (const contents of wrongAtom) expect(await feedErrors('atom', [{ fileName: 'a.xml', contents }])).not.toEqual([]);
  const wrongRss = [
    rss.replace(/<guid.*?<\/guid>/, ''),
    rss.replace('GMT', 'UTC'),
    rss.replace('isPermaLink', 'permaLink'),
  ];
  for (const contents of wrongRss) expect(await feedErrors('rss', [{ fileName: 'r.xml', contents }])).not.toEqual([]);
  for (const wrong of [json.replace('/1.1', '/1'), json.replace('"id":', '"guid":'), json.replace('T00:00:00Z', '')]) {
    expect(jsonFeedErrors(wrong)).not.toEqual([]);
  }
});

test('the list of feeds names the site, the digests and every topic by its group', async () => {
  const xml = opml(buildCatalog(collections(TWO_DAYS)), SITE);
  expect((await validateXML({ xml, normalization: 'format' })).valid).toBe(true);
  const outlines = parseOpml(xml).body?.outlines ?? [];
  expect(outlines.map(({ text, outlines: inner }) => [text, inner?.map(({ xmlUrl }) => xmlUrl) ?? null])).toEqual([
    ['Offprint: newest papers', null],
    ['Offprint: digests', null],
    ['Language', ['https://lanterns.example/topics/ropes/feed.xml']],
    ['Other fields', ['https://lanterns.example/topics/lanterns/feed.xml']],
  ]);
});
