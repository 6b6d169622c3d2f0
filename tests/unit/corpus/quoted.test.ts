// What an editor quotes of a paper -> whether a page shows it.
import { expect, test } from 'vitest';
import { countBeginning, showsWord } from '../../../src/corpus/quoted.ts';

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

test('what is lost shows nothing', () => {
  expect(showsWord({ title: null, abstract: null }, 'LR')).toBe(false);
});
