// Which papers hold no word that the index could keep.
import { expect, test } from 'vitest';
import { isWordless } from '../../../../src/catalog/search/wordless.ts';
import { displayText, displayTitle } from '../../../../src/text/display.ts';

const wordless = (title: string, abstract = '') =>
  isWordless({ title: displayTitle(title), abstract: displayText(abstract) });

test('a letter or a digit of any script is a word', () => {
  for (const text of ['a', '7', '灯', '½', 'π!']) expect([text, wordless(text)]).toEqual([text, false]);
  expect(wordless('???', 'Ropes.')).toBe(false);
});

test('signs, and formulas, are none', () => {
  for (const text of ['???', '... !!! ...', '→ +', '$\\alpha + \\beta$'])
    expect([text, wordless(text)]).toEqual([text, true]);
  expect(wordless('???', '... !!! ...')).toBe(true);
});
