// The newest papers as Atom: well-formed whatever the text, dates from the data, newest digest first.
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { newestFeed } from '../../../src/exports/feed.ts';
import { FEED_SIZE } from '../../../src/site.ts';
import { collections } from '../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';

const SITE = new URL('https://lanterns.example/');
const feedOf = (files: Readonly<Record<string, string>>) => newestFeed(buildCatalog(collections(files)), SITE);
const ids = (xml: string) =>
  [...xml.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map((match) => match[1]?.split('/').at(-2));

test('lists the newest digest first, each paper once, in the order of the page', () => {
  const xml = feedOf({
    '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Tight Knots')),
    '2025-11-07.txt': page(entry('Loose Ropes', ABSTRACT, facts('  • 1 author', 'Jan 1')), entry('Steady Lanterns')),
  });
  expect(ids(xml)).toEqual(['loose-ropes', 'steady-lanterns', 'tight-knots']);
  expect(xml).toContain('<updated>2025-11-07T00:00:00.000Z</updated>');
  expect(xml).toContain('<published>2025-01-01T00:00:00.000Z</published>');
});

test('is well-formed and plain text whatever a title holds', async () => {
  const xml = feedOf({
    '2025-11-06.txt': page(
      entry('</title>]]> & <b>"Lanterns"</b> \u0001\uFFFE\uD800', `]]>&amp; <script> ${ABSTRACT}`),
    ),
  });
  expect(await isWellFormed(xml)).toBe(true);
  expect(await isWellFormed(xml.replace('</entry>', ''))).toBe(false);
  expect(xml).not.toContain('<b>');
  expect(xml).not.toContain('<script>');
});

test('holds no more than its size', () => {
  const many = Array.from({ length: FEED_SIZE + 5 }, (_, number) => entry(`Lantern No. ${number}`));
  expect(ids(feedOf({ '2025-11-06.txt': page(...many) }))).toHaveLength(FEED_SIZE);
});

async function isWellFormed(xml: string): Promise<boolean> {
  return (await validateXML({ xml: [{ fileName: 'feed.xml', contents: xml }], normalization: 'format' })).valid;
}
