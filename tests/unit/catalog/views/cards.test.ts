// What social images say: of the site, each digest and each topic.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { cardAlt, cards } from '../../../../src/catalog/views/cards.ts';
import { SITE_DESCRIPTION } from '../../../../src/site.ts';
import { entry, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const all = cards(
  buildCatalog(collections({ '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Tight Knots')) })),
);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('every page once, with the kind of thing it is', () => {
  expect(all.map(({ page: path, kind }) => [path, kind])).toEqual([
    ['/', null],
    ['/digests/2025-11-06/', 'Digest'],
    ['/topics/ropes/', 'Topic'],
    ['/topics/lanterns/', 'Topic'],
  ]);
});

test('titles, what it is about, and counts', () => {
  expect(all.map(({ title, text, facts }) => [title, text, facts].map(plain))).toEqual([
    ['Offprint', SITE_DESCRIPTION, '2 papers, 1 digest, 2 topics'],
    ['6 November 2025', 'Lanterns · Ropes', '2 papers, published 2021'],
    ['Ropes', 'All about ropes.', '2 papers, published 2021'],
    ['Lanterns', 'All about lanterns.', '2 papers, published 2021'],
  ]);
  expect(all.map(cardAlt).map(plain).slice(0, 2)).toEqual([
    'Offprint. 2 papers, 1 digest, 2 topics',
    'Digest: 6 November 2025. 2 papers, published 2021',
  ]);
});
