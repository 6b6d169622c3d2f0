// Where phrases stand in a text, however their hyphens are written.
import { expect, test } from 'vitest';
import { findPhrases, indexPhrases } from '../../../../src/catalog/topics/phrases.ts';
import { tokens } from '../../../../src/text/words.ts';

const found = (phrase: string, text: string) =>
  findPhrases(indexPhrases([{ phrase, caseSensitive: false, exact: false, owner: null }]), tokens(text)).length > 0;

test('each of a few hyphenated words is found in its parts and joined', () => {
  const phrase = 'pre-lit co-moored harbours';
  for (const text of ['pre-lit co-moored', 'prelit co-moored', 'pre-lit comoored', 'prelit comoored'])
    expect([text, found(phrase, `${text} harbours`)]).toEqual([text, true]);
});

test('of many they are found all in their parts or all joined, at no cost', () => {
  const phrase = Array.from({ length: 60 }, (_, at) => `pre-lit${at}`).join(' ');
  expect(found(phrase, phrase)).toBe(true);
  expect(found(phrase, phrase.replaceAll('-', ' '))).toBe(true);
  expect(found(phrase, phrase.replaceAll('-', ''))).toBe(true);
});
