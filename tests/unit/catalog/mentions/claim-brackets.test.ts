// Figures in brackets: quoted with what stands before them.
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../../src/catalog/mentions/claims.ts';

const quoted = (abstract: string) => findClaims(abstract).map(({ quote }) => abstract.slice(quote.start, quote.end));

describe('with the words before the bracket', () => {
  test.each([
    ['We see a large reduction in latency (≈60%), too.', 'large reduction in latency (≈60%)'],
    ['We report better robustness (by up to 31%).', 'better robustness (by up to 31%)'],
    ['We show the best results on KNOTS (98.1%).', 'KNOTS (98.1%)'],
    ['We lead across the KNOTS (98.1%).', 'KNOTS (98.1%)'],
    [
      'We improve recall (by up to 31%) and robustness (by up to 38%).',
      'improve recall (by up to 31%) and robustness (by up to 38%)',
    ],
    ['We see high win rates (55.4% on Ropes) here.', 'high win rates (55.4% on Ropes)'],
    [
      'We show the best results on KNOTS (98.1%), Ropes 2 (+3%), and Lanterns (up to 4% more).',
      'KNOTS (98.1%), Ropes 2 (+3%), and Lanterns (up to 4% more)',
    ],
    ['We see gains in recall (by 3%) and in quality (by 20%).', 'gains in recall (by 3%) and in quality (by 20%)'],
  ])('%s', (abstract, quote) => {
    expect(quoted(abstract)).toEqual([quote]);
  });

  test.each([
    'We reach more, surpassing KNOT-5 (93.7%).',
    'We see it next to the baseline of old ropes (66.3%).',
    'We see it next to human experts (66.3%).',
    'We see it with a small subset (5%).',
    'We see it, noticeably (53%), too.',
    'We see ropes of 18 pp (26%) here.',
    'We see ropes, (26%) here.',
    'We see ropes (of old 26%) here.',
    'We see ropes (26% and 5 more) here.',
    'We see ropes (26% as in (most) ropes) here.',
  ])('not of others, nor without a noun: %s', (abstract) => {
    expect(quoted(abstract)).toEqual([]);
  });
});

describe('a bracket after the figure belongs to it', () => {
  test.each([
    ['We reduce errors by 8% (from 23.3% to 14.9%) here.', 'reduce errors by 8% (from 23.3% to 14.9%)'],
    ['We reach 66.5% coverage (+9.5%) here.', '66.5% coverage (+9.5%)'],
    ['We reach 66.5% coverage (as of old) here.', '66.5% coverage'],
  ])('%s', (abstract, quote) => {
    expect(quoted(abstract)).toEqual([quote]);
  });
});
