// Keys: readable, made of the paper alone, each of one paper.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { citePaper } from '../../../../src/exports/citations/cite-paper.ts';
import { citationKey, type KeySource } from '../../../../src/exports/citations/key.ts';
import { collections } from '../../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../../digest/page.ts';

const PAPER: KeySource = {
  slug: 'the-lanterns-of-rope-light-harbours',
  authors: ['Ada Quay', 'Bo Rope'],
  published: '2024-08-13',
  name: 'RoLight',
};
const readable = (over: Partial<KeySource>) => citationKey({ ...PAPER, ...over }).replace(/-[a-z2-7]{5}$/, '');

test.each<[Partial<KeySource>, string]>([
  [{}, 'quay2024rolight'],
  [{ name: null }, 'quay2024lanterns'],
  [{ authors: [] }, 'rolight2024'],
  [{ authors: [], name: null }, 'lanternsropelight2024'],
  [{ published: null }, 'quayrolight'],
  [{ authors: ['Jürgen Müßig'] }, 'mussig2024rolight'],
  [{ authors: ['Søren van der Ørsted'] }, 'vanderorsted2024rolight'],
  [{ authors: ['陈明'], slug: 'k3f7qabcde', name: null, published: null }, 'paper'],
  [{ authors: [], slug: 'how-to', name: null }, 'howto2024'],
])('%j: %s', (over, expected) => {
  expect(readable(over)).toBe(expected);
  expect(citationKey({ ...PAPER, ...over })).toMatch(/^[a-z][a-z0-9]*-[a-z2-7]{5}$/);
});

test('papers that begin alike have different keys', () => {
  const slugs = Array.from({ length: 2000 }, (_, at) => `lanterns-of-${at.toString(36)}`);
  const keys = new Set(slugs.map((slug) => citationKey({ ...PAPER, slug })));
  expect(keys.size).toBe(slugs.length);
});

describe('a published key', () => {
  const NEW = entry('Lanterns: A Light', ABSTRACT, facts('  • 4 authors', 'Apr 1, 2021'));
  const OLD = entry('Lanterns: A Lamp', ABSTRACT, facts('  • 2 authors', 'Jan 1, 2021'));
  const keys = (...entries: readonly string[]) => {
    const { papers } = buildCatalog(collections({ '2025-11-06.txt': page(...entries) }));
    return new Map(papers.map((paper) => [paper.title.text, citePaper(paper, 'https://papers.example').key]));
  };

  test('does not change when an older paper that begins alike is added', () => {
    const [before, after] = [keys(NEW), keys(OLD, NEW)];
    expect(after.get('Lanterns: A Light')).toBe(before.get('Lanterns: A Light'));
    const [light = '', lamp = ''] = [...after.values()].toSorted();
    expect(light.replace(/-.*/, '')).toBe(lamp.replace(/-.*/, ''));
    expect(light).not.toBe(lamp);
  });
});
