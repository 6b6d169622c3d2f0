// Figures in abstracts, found as they are worded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../../src/catalog/mentions/claims.ts';

const quoted = (abstract: string) => findClaims(abstract).map(({ quote }) => abstract.slice(quote.start, quote.end));
const sentencesOf = (abstract: string) =>
  findClaims(abstract).map(({ sentence }) => abstract.slice(sentence.start, sentence.end));

describe('finds', () => {
  test.each([
    ['We keep accuracy with 66.7% fewer parameters.', ['66.7% fewer parameters']],
    ['We propose a kernel that is 8x on old machines.', ['8x']],
    ['We train a network of 72K parameters.', ['72K parameters']],
    ['We present a cache that reduces memory usage by up to 60%.', ['reduces memory usage by up to 60%']],
    ['We report a speedup of 2.3× over the baseline.', ['speedup of 2.3×']],
    ['Our work raises the score from 38.2% to 41.7%.', ['from 38.2% to 41.7%']],
    ['We need 3 times fewer labels.', ['3 times fewer labels']],
    ['We find a 12-fold gap.', ['a 12-fold']],
    ['We pre-train on 1.5 trillion tokens.', ['1.5 trillion tokens']],
    ['We use only 5 GPU hours.', ['only 5 GPU hours']],
    ['We need 10% of the training data.', ['10% of the training data']],
  ])('%s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test('each with its sentence, in order', () => {
    const abstract = 'We cut latency by 40%, e.g. on phones. It is 3x faster. That is all.';
    expect(quoted(abstract)).toEqual(['cut latency by 40%', '3x faster']);
    expect(sentencesOf(abstract)).toEqual(['We cut latency by 40%, e.g. on phones.', 'It is 3x faster.']);
  });
});

describe('leaves alone', () => {
  test.each([
    'We evaluate GPT-4 and Llama 3.1 in 2025.',
    'We render at 1024 x 1024.',
    'We use 2:4 sparsity, top-1 routing and 3D layouts.',
    'We report R1 (52.9%, 41.2%) on two tasks.',
    'We follow three steps: (1) read, (2) write.',
    'We ask what a network can learn.',
    '',
  ])('%s', (abstract) => {
    expect(quoted(abstract)).toEqual([]);
  });

  test('what is said before the first sentence on the paper itself', () => {
    expect(quoted('Models of 175B parameters are 10x slower. We propose one that is 4x faster.')).toEqual([
      '4x faster',
    ]);
  });
});

describe('for any text', () => {
  const figures = fc
    .array(
      fc.constantFrom(
        'We propose ',
        'by ',
        '8x ',
        '66.7% ',
        'fewer ',
        'parameters',
        '. ',
        'from 3% to ',
        'reduces ',
        'é',
      ),
    )
    .map((parts) => parts.join(''));

  test('quotations lie within their sentences, hold a digit, and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), figures), (abstract) => {
        let last = 0;
        for (const { quote, sentence } of findClaims(abstract)) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          expect(quote.start).toBeGreaterThanOrEqual(sentence.start);
          expect(quote.end).toBeLessThanOrEqual(sentence.end);
          expect(abstract.slice(quote.start, quote.end)).toMatch(/\d/);
          last = quote.end;
        }
      }),
    );
  });

  test.each(['9', '9 ', 'reduces a ', 'up to 8', '8% of the ', '1,'])('takes no longer than its length: %s', (part) => {
    expect(findClaims(`We propose ${part.repeat(20_000)}.`).length).toBeLessThan(20_001);
  });
});
