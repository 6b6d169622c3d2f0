// Text -> its words and their stems.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAcronym, sameInflection, stem, type Token, tokens, wordsBySpan } from '../../../src/text/words.ts';
import { growth, LINEAR } from '../../setup/growth.ts';

const words = (text: string) => tokens(text).map(({ word }) => word);
const forms = (text: string) => tokens(text).map(({ form }) => form);

describe('tokens', () => {
  test('a hyphen parts words like a space', () => {
    expect(words('Mixture-of-Experts')).toEqual(words('mixture of experts'));
    expect(words('low-rank')).toEqual(['low', 'rank']);
  });

  test('places point into the text as given', () => {
    const text = 'A “supernet’s” naïve 4-bit test';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'supernet’s',
      'naïve',
      '4',
      'bit',
      'test',
    ]);
  });

  test('possessives and plurals of acronyms are taken off, other capitals stay', () => {
    expect(forms("LLMs' MoEs BERT's NAS GANs Mixtures")).toEqual(['LLM', 'MoE', 'BERT', 'NAS', 'GAN', 'Mixtures']);
    expect(words("LLMs' MoEs")).toEqual(['llm', 'moe']);
  });

  test.each([
    ["AIME'", ''],
    ["LoRA'", 'rAs'],
    ['isation', 'é'],
    ['yies', 's'],
  ])('a word that repeats %s without end takes no time', (part, end) => {
    expect(tokens(part.repeat(50_000) + end)).toHaveLength(1);
    expect(growth(50_000, (size) => tokens(part.repeat(size) + end))).toBeLessThan(LINEAR);
  });

  test('full-width letters and ligatures are normalized', () => {
    expect(words('ＬＬＭ ﬁnetuning')).toEqual(['llm', 'finetuning']);
  });

  test('a word is apart when punctuation parts it from the one before', () => {
    const apart = (text: string) => tokens(text).map((token) => token.apart);
    expect(apart('experts. Mixture of')).toEqual([false, true, false]);
    expect(apart('adaptation (LoRA) is')).toEqual([false, true, true]);
    expect(apart('N:M 1.58-bit I/O')).toEqual([false, false, false, false, false, false, false]);
  });

  test('of any text, the words lie in order, do not overlap, and are lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.word).toBe(token.word.toLowerCase());
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('no letter and no digit is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cut = (rest: string, { start, end }: Token) => rest.slice(0, start) + rest.slice(end);
        expect(tokens(text).reduceRight(cut, text)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

test('words are told apart by the spans in which they begin', () => {
  const text = 'Wet ropes. (!) Dry lanterns hang.';
  const spans = [{ end: 11 }, { end: 15 }, { end: text.length }];
  const found = wordsBySpan(tokens(text), spans).map((words) => words.map(({ word }) => word));
  expect(found).toEqual([['wet', 'ropes'], [], ['dry', 'lanterns', 'hang']]);
});

test('stems join inflections, and British spelling with American', () => {
  expect(stem('pruned')).toBe(stem('pruning'));
  expect(stem('normalisation')).toBe(stem('normalization'));
  expect(stem('quantum')).not.toBe(stem('quantization'));
});

test.each([
  ['prune', 'pruning'],
  ['merged', 'merging'],
  ['policy', 'policies'],
  ['model', 'modelling'],
  ['embed', 'embedding'],
  ['optimisation', 'optimization'],
])('%s and %s are forms of one word', (a, b) => {
  expect(sameInflection(a, b)).toBe(true);
  expect(sameInflection(b, a)).toBe(true);
});

test.each([
  ['adapt', 'adaptive'],
  ['token', 'tokenizer'],
  ['optimal', 'optimize'],
  ['express', 'expressive'],
  ['is', 'in'],
])('%s and %s are two words', (a, b) => {
  expect(sameInflection(a, b)).toBe(false);
  expect(sameInflection(b, a)).toBe(false);
});

test('an acronym has two capitals', () => {
  expect(['NAS', 'MoE', 'LoRA', 'Mamba', 'rank', '3D'].filter(isAcronym)).toEqual(['NAS', 'MoE', 'LoRA']);
});
