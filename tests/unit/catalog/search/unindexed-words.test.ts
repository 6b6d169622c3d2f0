// Words that the index does not know how to read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unindexedWords } from '../../../../src/catalog/search/unindexed-words.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

test.each([
  ['models—which are small', ['models which']],
  ['text→image, 10–20', ['text image', '10 20']],
  ['π₀ and R² of a ﬁne model', ['π0', 'r2', 'fine']],
  ['Ｆｕｌｌ width', ['full']],
  ['zero\u200Bwidth co\u00ADoperate', []],
  ['models’ “quoted” words… don’t', []],
  ['low-rank a/b x=y C++ 90% snake_case', []],
  ['½ of it', ['1 2 12']],
  ['naïve Gödel हिन्दी 深度学习 😀', []],
  ['a—b a—b', ['a b']],
  ['', []],
])('%j', (text, words) => {
  expect(unindexedWords(text)).toEqual(words);
});

test('what is all of ASCII needs nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(unindexedWords(text)).toEqual([]);
    }),
  );
});

test.each(['—', 'a—', '—!', '²', '\u00AD', '’', 'é'])('takes no longer than its length: %j', (part) => {
  expect(growth(80_000, (size) => unindexedWords(`x${part.repeat(size / part.length)}b`))).toBeLessThan(LINEAR);
});
