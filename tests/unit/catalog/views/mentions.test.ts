// Papers that name another's method, as its page prints them: few in full, many within the budget of a page.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { mentionedByLinks } from '../../../../src/catalog/views/mentions.ts';
import { entry, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const records = Array.from({ length: 101 }, (_, at) => entry(`Harbour ${at}`, `We light harbour ${at}.`));
const catalog = buildCatalog(collections({ '2025-11-06.txt': page(...records) }));

function mentionedBy(papers: number, name: string | null = 'HarbourNet') {
  const [own, ...others] = catalog.papers;
  if (own === undefined) throw new Error('There are papers.');
  return mentionedByLinks(catalog, { ...own, name, mentionedBy: others.slice(0, papers).map(({ slug }) => slug) });
}

test('a hundred: the eight newest, how many more, and a search for the name', () => {
  const { papers, more, rest } = mentionedBy(100);
  expect(papers.map(({ href }) => href)).toEqual(catalog.papers.slice(1, 9).map(({ slug }) => `/papers/${slug}/`));
  expect(more).toEqual([]);
  expect(rest).toEqual({
    count: 'and\u00a092 more',
    search: { href: '/search/?q=%22HarbourNet%22', label: 'search for “HarbourNet”' },
  });
});

test('up to 24: all of them, those beyond the eighth on demand', () => {
  expect([mentionedBy(24).papers.length, mentionedBy(24).more.length, mentionedBy(24).rest]).toEqual([8, 16, null]);
  expect([mentionedBy(8).more, mentionedBy(0).papers]).toEqual([[], []]);
  expect(mentionedBy(25).rest).not.toBeNull();
});
