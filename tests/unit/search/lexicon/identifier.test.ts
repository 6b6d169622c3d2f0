// Identifiers of papers: how they are read out of what is typed or pasted, and the word by which the index has them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifierIn, identifierWord } from '../../../../src/search/lexicon/identifier.ts';
import { rewrite } from '../../../../src/search/lexicon/lexicon.ts';
import { wordsOf } from '../../../../src/search/words.ts';
import { archiveOf, times } from './archive.ts';

const PASTED: readonly [typed: string, identifier: string][] = [
  ['1706.03762', '1706.03762'],
  ['0704.0001', '0704.0001'],
  ['1706.03762v7', '1706.03762'],
  ['arXiv:1706.03762', '1706.03762'],
  ['[1706.03762]', '1706.03762'],
  ['https://arxiv.org/abs/1706.03762', '1706.03762'],
  ['https://arxiv.org/pdf/1706.03762v7.pdf', '1706.03762'],
  ['arxiv.org/abs/1706.03762?context=cs', '1706.03762'],
  ['https://huggingface.co/papers/1706.03762', '1706.03762'],
  ['https://doi.org/10.48550/arXiv.1706.03762', '1706.03762'],
  ['cs/0112017', 'cs/0112017'],
  ['https://arxiv.org/abs/math.GT/0309136v2', 'math.gt/0309136'],
  ['cond-mat/9901001', 'cond-mat/9901001'],
  ['10.1145/3511808.3557411', '10.1145/3511808.3557411'],
  ['doi:10.1109/TPAMI.2022.3194311', '10.1109/TPAMI.2022.3194311'],
  ['https://dl.acm.org/doi/10.1145/3511808.3557411', '10.1145/3511808.3557411'],
];

describe('an identifier in a word of a query', () => {
  test.each(PASTED)('%s', (typed, identifier) => {
    const words = wordsOf(typed);
    expect(words).toHaveLength(1);
    expect(identifierIn(words[0] ?? '')).toBe(identifierWord(identifier));
  });

  test.each([
    '1.58',
    '50,176',
    '2:4',
    '2025',
    '2025-11-06',
    'gpt-4',
    '1706.037623',
    '17061706.03762',
    '10.1145',
    '3/4',
    'v2',
    'https://arxiv.org',
  ])('%s is none', (typed) => {
    expect(wordsOf(typed).map(identifierIn)).toEqual([null]);
  });
});

test('the word of an identifier has no digit to be found by, and is no other’s', () => {
  const digits = (least: number, most: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
  const arxiv = fc.tuple(digits(4, 4), digits(4, 5)).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(arxiv, arxiv, (one, other) => {
      expect(identifierWord(one)).toMatch(/^þ[a-z]{8,9}$/);
      expect(identifierWord(one) === identifierWord(other)).toBe(one === other);
    }),
  );
});

test('what is asked for is the word of the identifier, without a word to the reader: at once where nothing else is known, else where nothing is found', async () => {
  const archive = archiveOf(times(40, 'arXiv abs', 'https org of 1706 and 03762'));
  for (const [typed, identifier] of PASTED) {
    const rewriting = await rewrite({ words: [...wordsOf(typed), 'of'], unfinished: false }, archive.load);
    const asked = rewriting.words[0] === identifierWord(identifier) ? rewriting : await rewriting.second();
    expect(asked).toMatchObject({ words: [identifierWord(identifier), 'of'], corrected: [] });
    expect(rewriting.missing).toEqual([]);
  }
});
