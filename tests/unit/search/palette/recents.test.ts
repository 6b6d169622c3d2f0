// Recent searches: newest first, at most eight, erasable, and harmless where storage is refused or holds something else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteSearch } from '../../../../src/search/asked.ts';
import { forgetSearch, forgetSearches, recentSearches } from '../../../../src/search/palette/recents.ts';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('newest first, each once, at most eight', () => {
  for (const search of ['a', 'b', 'A', ' c  d ', '', '   ']) noteSearch(search);
  expect(recentSearches()).toEqual(['c d', 'A', 'b']);
  for (let index = 0; index < 12; index += 1) noteSearch(`knot ${index}`);
  expect(recentSearches()).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((index) => `knot ${index}`));
});

test('erased one by one, and all; then nothing is left in the browser', () => {
  for (const search of ['a', 'b', 'c']) noteSearch(search);
  forgetSearch('b');
  expect(recentSearches()).toEqual(['c', 'a']);
  forgetSearches();
  expect(recentSearches()).toEqual([]);
  expect(kept.size).toBe(0);
});

test('of a damaged list the sound parts stand', () => {
  kept.set('searches', ['', ' a', '', 'x'.repeat(10_000), 'c', 'cut'].join('\n'));
  expect(recentSearches()).toEqual(['a', 'c']);
});

test('line breaks within a search are blanks', () => {
  noteSearch('a\nb');
  expect(recentSearches()).toEqual(['a b']);
});

test('where the browser keeps nothing, there is nothing, and nothing fails', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  noteSearch('a');
  forgetSearch('a');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});

test('however much is searched, little is kept, and nothing of it is cut', () => {
  for (let index = 0; index < 2000; index += 1) noteSearch(`a search of some words, the ${index}th`);
  expect(kept.get('searches')?.length).toBeLessThan(10_000);
  forgetSearches();
  for (let index = 0; index < 100; index += 1) noteSearch(`${index} ${'long '.repeat(30)}`);
  for (const search of recentSearches()) forgetSearch(search);
  expect(recentSearches().every((search) => /^\d+( long){30}$/.test(search))).toBe(true);
});
