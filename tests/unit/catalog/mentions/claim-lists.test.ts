// Figures that a sentence lists: one quotation, as far as the list goes.
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../../src/catalog/mentions/claims.ts';

const quoted = (abstract: string) => findClaims(abstract).map(({ quote }) => abstract.slice(quote.start, quote.end));

describe('a list of figures is one quotation', () => {
  test.each([
    [
      'We improve ropes_0 from 41% to 85% and ropes_1 from 40% to 84%.',
      'improve ropes_0 from 41% to 85% and ropes_1 from 40% to 84%',
    ],
    [
      'We see a win rate of 76% against the best ropes and 84% against the oldest ropes.',
      'win rate of 76% against the best ropes and 84% against the oldest ropes',
    ],
    [
      'We improve accuracy by 3.6% in Ropes8K, 2.6% in KNOTS500, 18.4% in Countdown and 27.0% in Sudoku.',
      'improve accuracy by 3.6% in Ropes8K, 2.6% in KNOTS500, 18.4% in Countdown and 27.0% in Sudoku',
    ],
    [
      'We surpass others by an average of 44.3% in pose accuracy and 25.1% in geometric accuracy.',
      'surpass others by an average of 44.3% in pose accuracy and 25.1% in geometric accuracy',
    ],
    [
      'Our kernel runs at speed-ups of 3.3x on Ropes and 2.9x on Knots.',
      'speed-ups of 3.3x on Ropes and 2.9x on Knots',
    ],
    [
      'We improve accuracy by 3.6% on Ropes (hard), 2% on KNOTS-5.1, and up to 18.4% on Lantern’s Eve while it rains.',
      'improve accuracy by 3.6% on Ropes (hard), 2% on KNOTS-5.1, and up to 18.4% on Lantern’s Eve',
    ],
    [
      'We reduce latency by 19%, model size by 45% and the cost of ropes by 5%.',
      'reduce latency by 19%, model size by 45%',
    ],
    [
      'We improve Ropes-7B by 8.3% on Knots and Lanterns-8B (old) by up to 5.5% on Ropes 2, too.',
      'improve Ropes-7B by 8.3% on Knots and Lanterns-8B (old) by up to 5.5% on Ropes 2',
    ],
    [
      'We raise the accuracy on Ropes from 38.2% to 39.9%, on Knots from 19.8% to over 22.3%, and lanterns from 1 to 2%.',
      'raise the accuracy on Ropes from 38.2% to 39.9%, on Knots from 19.8% to over 22.3%, and lanterns from 1 to 2%',
    ],
    [
      'We see a gain of 3.2 pp on Ropes, +2 pp in recall and 4 points over knots.',
      'gain of 3.2 pp on Ropes, +2 pp in recall and 4 points over knots',
    ],
    [
      'We lower the cost of what comes from Knots by 5% and lanterns by 4%.',
      'lower the cost of what comes from Knots by 5% and lanterns by 4%',
    ],
    [
      'We cut the size of ropes by 3-4× and of knots by approximately 2× after training.',
      'cut the size of ropes by 3-4× and of knots by approximately 2×',
    ],
    [
      'We cut the loss by 83% compared with Knots and by more than 20% over Lanterns.',
      'cut the loss by 83% compared with Knots and by more than 20% over Lanterns',
    ],
    ['Our net shows: 47.6% on Ropes and 11% on Knots.', '47.6% on Ropes and 11% on Knots'],
    ['Our net is the best, including 95% on Ropes and 52% on Knots.', 'including 95% on Ropes and 52% on Knots'],
  ])('%s', (abstract, quote) => expect(quoted(abstract)).toEqual([quote]));

  test('but not what another verb says', () => {
    expect(quoted('We reduce memory by 41%, it slows inference by 82%.')).toEqual(['reduce memory by 41%']);
    expect(quoted('We reduce memory by 41% and cut costs by 82%.')).toEqual([
      'reduce memory by 41%',
      'cut costs by 82%',
    ]);
    expect(quoted('We reduce memory by 41% and raise scores from 8% to 9%.')).toEqual([
      'reduce memory by 41%',
      'raise scores from 8% to 9%',
    ]);
  });

  test('but not figures of which nothing says what they are about', () => {
    expect(quoted('Our model improves by 4.1% on Ropes, and 12% of lanterns are lit.')).toEqual([
      'model improves by 4.1%',
      '12% of lanterns',
    ]);
  });
});
