// Names of authors -> addresses that stay, and who shares a page.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorSlug } from '../../../src/catalog/authors.ts';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { entry, facts, page } from '../digest/page.ts';
import { collections } from './collections.ts';

describe('the address of a name', () => {
  test.each([
    ['Houwen Peng', 'houwen-peng'],
    ['Léon Bottou', 'leon-bottou'],
    ['LEON BOTTOU', 'leon-bottou'],
    ['José Miguel Hernández-Lobato', 'jose-miguel-hernandez-lobato'],
    ["Shay O'Brien", 'shay-obrien'],
    ['J. Smith', 'j-smith'],
    ['Ｊｏｈｎ  Smith', 'john-smith'],
  ])('%s', (name, slug) => expect(authorSlug(name)).toBe(slug));

  test('of letters that Latin cannot write is marked, each with its own', () => {
    const slugs = ['王伟', '王芳', 'Li 王伟', 'Li', '***', '…'].map(authorSlug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs[0]).toMatch(/^[a-z0-9]+$/);
    expect(slugs[2]).toMatch(/^li-[a-z0-9]+$/);
  });

  test('is a safe path segment, and does not hang on case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (name) => {
        const slug = authorSlug(name);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(authorSlug(`  ${name.normalize('NFD')}`)).toBe(authorSlug(`${name.normalize('NFC')} `));
      }),
    );
  });
});

test('papers of one name stand together under its most frequent spelling, newest first, and each once', () => {
  const { papers, ...rest } = collections({
    '2025-11-06.txt': page(
      entry('First Lantern', undefined, facts('  • 2 authors', 'Apr 1, 2021')),
      entry('Second Lantern', undefined, facts('  • 2 authors', 'Apr 1, 2022')),
      entry('Third Lantern', undefined, facts('  • 2 authors', 'Apr 1, 2023')),
    ),
  });
  const names: Readonly<Record<string, string[]>> = {
    'first-lantern': ['Zoé Quay', 'Ben Mole'],
    'second-lantern': ['Zoe Quay', 'zoe quay'],
    'third-lantern': ['Cy Abbot', 'Zoe Quay'],
  };
  const { authors, authorBySlug } = buildCatalog({
    ...rest,
    papers: papers.map((paper) => ({
      ...paper,
      publication: { ...paper.publication, authors: names[paper.slug] ?? [] },
    })),
  });
  expect(authors.map(({ name, others, papers: own }) => [name, others, own.map(({ slug }) => slug)])).toEqual([
    ['Cy Abbot', [], ['third-lantern']],
    ['Ben Mole', [], ['first-lantern']],
    ['Zoe Quay', ['Zoé Quay', 'zoe quay'], ['third-lantern', 'second-lantern', 'first-lantern']],
  ]);
  expect(authorBySlug.get('zoe-quay')).toBe(authors[2]);
});
