// What an editor quotes of a paper -> whether a page shows it.
import { expect, test } from 'vitest';
import { countBeginning, showsQuote, showsWord } from '../../../src/corpus/quoted.ts';

test('sentences are counted as they are shown', () => {
  expect(countBeginning({ abstract: 'We hang 5\\% more. We hang.' }, 'We hang')).toBe(2);
  expect(countBeginning({ abstract: 'We hang 5\\% more. We hang.' }, 'We hang 5%')).toBe(1);
  expect(countBeginning({ abstract: null }, 'We')).toBe(0);
});

test.each([
  ['LLM', 'Two LLMs', '', true],
  ['LLM', '', 'An (LLM).', true],
  ['AI', 'FAIR', 'AID', false],
  ['LR', 'XLR', 'LRx, then LR-based', true],
  ['C++', 'In C++', '', true],
])('“%s” in “%s” and “%s”: %s', (word, title, abstract, shown) => {
  expect(showsWord({ title, abstract }, word)).toBe(shown);
});

test.each([
  ['5% more', 'We hang 5\\% more.', true],
  ['5% more', 'We hang 15% more.', false],
  ['5% more', 'We hang 2.5% more.', false],
  ['up to 2', 'We hang up to 2.5 more.', false],
  ['up to 2', 'We hang up to 20, or up to 2.', true],
  ['up to 2', 'We hang up to 2x more.', false],
  ['a (b', 'We hang a (b) more.', true],
  ['more. We', 'We hang more. We hang less.', false],
])('“%s” of “%s”: %s', (words, abstract, shown) => {
  expect(showsQuote({ abstract }, words)).toBe(shown);
});

test('what is lost shows nothing', () => {
  expect(showsQuote({ abstract: null }, 'LR')).toBe(false);
  expect(showsWord({ title: null, abstract: null }, 'LR')).toBe(false);
});
