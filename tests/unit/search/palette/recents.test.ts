// Recent searches: newest first, at most eight, erasable, and harmless where storage is refused or holds something else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  forgetSearch,
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../../src/search/palette/recents.ts';

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
  for (const search of ['a', 'b', 'A', ' c  d ', '', '   ']) rememberSearch(search);
  expect(recentSearches()).toEqual(['c d', 'A', 'b']);
  for (let index = 0; index < 12; index += 1) rememberSearch(`knot ${index}`);
  expect(recentSearches()).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((index) => `knot ${index}`));
});

test('erased one by one, and all; then nothing is left in the browser', () => {
  for (const search of ['a', 'b', 'c']) rememberSearch(search);
  forgetSearch('b');
  expect(recentSearches()).toEqual(['c', 'a']);
  forgetSearches();
  expect(recentSearches()).toEqual([]);
  expect(kept.size).toBe(0);
});

test.each(['{', '{"a":1}', 'null', '7', '"a"'])('%s in the store is none of ours', (value) => {
  kept.set('searches', value);
  expect(recentSearches()).toEqual([]);
});

test('of a damaged list the sound parts stand', () => {
  kept.set('searches', JSON.stringify(['a', 3, null, ['b'], '', 'x'.repeat(10_000), 'c']));
  expect(recentSearches()).toEqual(['a', 'c']);
});

test('where the browser keeps nothing, there is nothing, and nothing fails', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  rememberSearch('a');
  forgetSearch('a');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});
