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
    ['We propose a kernel that is 8x on old machines.', ['is 8x on old machines']],
    ['We train a network of 72K parameters.', ['72K parameters']],
    ['We present a cache that reduces memory usage by up to 60%.', ['reduces memory usage by up to 60%']],
    ['We report a speedup of 2.3× over the baseline.', ['speedup of 2.3×']],
    ['Our work raises the score from 38.2% to 41.7%.', ['raises the score from 38.2% to 41.7%']],
    ['We need 3 times fewer labels.', ['3 times fewer labels']],
    ['We find a 12-fold speedup.', ['a 12-fold speedup']],
    ['We pre-train on 1.5 trillion tokens.', ['1.5 trillion tokens']],
    ['We reduce training to only 5 GPU hours.', ['reduce training to only 5 GPU hours']],
    ['We need 10% of the training data.', ['10% of the training data']],
    ['Our model attains an accuracy of 51.4%.', ['accuracy of 51.4%']],
    ['Our accuracy reaches 74.07%.', ['accuracy reaches 74.07%']],
    ['We achieve 62.9% on the wombat benchmark.', ['achieve 62.9% on the wombat benchmark']],
    ['Our kernel is 12X faster.', ['12X faster']],
    ['Our method mitigates drift by up to 50% on ropes.', ['mitigates drift by up to 50%']],
    ['We see a +4.6 % improvement in recall.', ['a +4.6 % improvement in recall']],
    ['We show a drop in cost: the price falls by 14.5pp on average.', ['price falls by 14.5pp']],
    ['We report a gain of 3.2 points on VBench 2.0.', ['gain of 3.2 points on VBench 2.0']],
    ['We get a 90% reduction in the number of labels.', ['a 90% reduction in the number of labels']],
    ['We cut the cost by over 20 times.', ['cut the cost by over 20 times']],
    ['We see 0.7 times the cost, repeated 5 times in all.', []],
    ['We reach up to 6 times decoding throughput.', ['up to 6 times decoding throughput']],
    ['We get there by reducing around 6.6x training costs.', ['reducing around 6.6x training costs']],
    ['We keep it at a small drop under a 30% budget.', ['under a 30% budget']],
    ['We reduce 3x faster ropes, saving 5% gains.', ['3x faster ropes', '5% gains']],
    ['We see 40.3% improved recall.', ['40.3% improved recall']],
    ['We see a 20x knot speed boost over ropes.', ['a 20x knot speed boost over ropes']],
    ['We show an increase of 9% in Mean Reciprocal Rank.', ['increase of 9% in Mean Reciprocal Rank']],
    ['We see a significant 4% gain on KNOTS.', ['a significant 4% gain on KNOTS']],
    ['Our old tasks lead to a remarkable 4% gain on KNOTS.', ['a remarkable 4% gain on KNOTS']],
    ['We show that it adds 3% to 5% on KNOTS.', ['adds 3% to 5% on KNOTS']],
    ['We see a rise in recall of 66.3 %→73.4 %.', ['recall of 66.3 %→73.4 %']],
    ['We achieve a success rate below 40%.', ['achieve a success rate below 40%']],
    ['We show success rates under 20% here.', ['success rates under 20%']],
    ['We show that KNOT-7B reaches 62.6%, no more.', ['KNOT-7B reaches 62.6%']],
    ['We show that KNOT-7B reaches 62.6%.', ['KNOT-7B reaches 62.6%']],
    ['We show that KNOT-7B reaches 62% the speed.', []],
    ['Our work is old. Achieving accuracy of 51.4%, it rests.', ['accuracy of 51.4%']],
    ['We show that KNOT-7B reaches 25% pruning.', []],
    ['We show that KNOT-7B reaches 2x the rate.', []],
    ['Our net has a KNOT score of 0.86.', ['KNOT score of 0.86']],
    ['Our net has a score of 86 on KNOTS.', ['score of 86 on KNOTS']],
  ])('%s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test.each([
    ['We train on only 817 labelled ropes.', ['only 817 labelled ropes']],
    ['We adapt with as few as 10 ropes, here.', ['as few as 10 ropes']],
    ['We answer within 40 milliseconds.', ['within 40 milliseconds']],
    ['We need less than 1/20 of the rope.', ['less than 1/20 of the rope']],
    ['We finish in under 15 minutes, under 5 settings.', ['under 15 minutes']],
    ['We need a file of only 60KB.', ['only 60KB']],
    ['We train with only 486 high-quality, knotted ropes.', []],
    ['We train with only 2 GB high-quality, knotted ropes.', ['only 2 GB']],
    ['We train on 817 labelled ropes.', []],
    ['We need only 2 GB, ropes aside.', ['only 2 GB']],
    ['We see only 3, as ever.', []],
    ['We see only 5% ropes.', ['only 5% ropes']],
    ['We use a 24 GB GPU and 30fps videos with 1.6ms latency.', ['1.6ms latency']],
  ])('how little was needed: %s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test.each([
    ['We show that all are unable to exceed 50% accuracy.', ['unable to exceed 50% accuracy']],
    ['We show that it does not improve recall by 3%.', ['not improve recall by 3%']],
    ['We show that it not only improves recall by 3%.', ['improves recall by 3%']],
    ['We show that ropes do not and we improve recall by 3%.', ['improve recall by 3%']],
    ['We show that it does not, improving recall by 3%.', ['improving recall by 3%']],
  ])('with what denies it: %s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test.each([
    ['We improve accuracy by 16.1%-51.6% here.', ['improve accuracy by 16.1%-51.6%']],
    ['We train models of 100M ~ 1B parameters.', ['100M ~ 1B parameters']],
    ['We scale from 60M to 7B parameters.', ['60M to 7B parameters']],
    ['We lose 13.9% and 40.5% accuracy.', ['lose 13.9% and 40.5% accuracy']],
    ['We see a 1.8~2.01x speedup.', ['a 1.8~2.01x speedup']],
    ['We reduce the error by 3.2%, 5.1%, and 1.6%, respectively.', ['reduce the error by 3.2%, 5.1%, and 1.6%']],
    ['We raise PSNR from 37.36 to 37.70 dB.', ['raise PSNR from 37.36 to 37.70 dB']],
    ['We reduce error rates from 20-40% to under 5% here.', ['reduce error rates from 20-40% to under 5%']],
    ['We lose 2–2.5% accuracy.', ['lose 2–2.5% accuracy']],
    ['We train models of 340M, 1.8B, and 7B parameters.', ['340M, 1.8B, and 7B parameters']],
    ['We gain 5% accuracy 2x–3x ~2x to 3%.', ['5% accuracy']],
    ['We show +5.5 points accuracy 4×/60 ~2x.', ['+5.5 points accuracy']],
    ['We achieve 3% on GSM8K 60 or +5.5 points.', ['achieve 3% on GSM8K']],
  ])('a range whole: %s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test.each([
    ['We gain 14.4% in recall and F1 over ropes.', ['gain 14.4% in recall and F1']],
    ['We see 3x faster training and inference in old machines.', ['3x faster training and inference']],
    ['We see a 21% improvement in recall and quality.', ['a 21% improvement in recall and quality']],
    ['We see a 21% improvement in recall and outperform ropes.', ['a 21% improvement in recall']],
    ['We see a 21% improvement in recall and runs in old machines.', ['a 21% improvement in recall']],
    ['We see a 21% improvement in recall, and quality.', ['a 21% improvement in recall']],
    ['We see a 2% gain across 13 benchmarks spanning logic.', ['a 2% gain across 13 benchmarks spanning logic']],
    ['We see a 2% gain across 13 benchmarks spanning logical, scientific tasks.', ['a 2% gain across 13 benchmarks']],
    ['We see a 21% improvement in recall and 3%.', ['a 21% improvement in recall']],
    ['We see a 21% improvement in recall and tame the ropes.', ['a 21% improvement in recall']],
    ['We see a 21% improvement in recall and quickly.', ['a 21% improvement in recall']],
    ['Our net trains (in 80 epochs).', ['80 epochs']],
    ['Our net outperforms a 7B parameter model by 13.4%.', ['outperforms a 7B parameter model by 13.4%']],
    ['Our net attains an FID of 1.29 (800 epochs) and 1.70 (80 epochs).', ['FID of 1.29']],
    ['Our net (72K parameters) is small.', ['72K parameters']],
  ])('what is joined, not what goes on: %s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test.each([
    ['Our net shows lower than 38.53% accuracy.', ['lower than 38.53% accuracy']],
    ['Our net exhibits a 1.5x speedup.', ['a 1.5x speedup']],
    ['Our net shows +3.4%p accuracy.', ['+3.4%p accuracy']],
    ['Our net gains 3.2 percentage points in recall.', ['gains 3.2 percentage points in recall']],
    ['Our judge is a 16x cheaper.', ['16x cheaper']],
  ])('whole words and units: %s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test.each([
    ['Our net yields an 84% decrease compared to older ropes.', ['an 84% decrease compared to older ropes']],
    ['Our net yields a 5% drop relative to the baseline.', ['a 5% drop relative to the baseline']],
    ['Our net yields an 84% decrease.', []],
    ['Our net attains an average improvement of 3.1%.', ['average improvement of 3.1%']],
    ['Our net attains an average difference of 3.1%.', []],
    ['Our net attains 11.74% gains.', ['11.74% gains']],
    ['Our net attains a 5% performance drop.', ['a 5% performance drop']],
    ['Our net improves recall up to 6.7%.', ['improves recall up to 6.7%']],
    ['We show speed-ups up to 4.6x.', ['speed-ups up to 4.6x']],
    ['We show old ropes up to 4.6x.', []],
    ['We improve recall up to 5.', []],
    ['Our accuracy remains below 60%.', ['accuracy remains below 60%']],
    ['We increase recall up to 5.3 points.', ['increase recall up to 5.3 points']],
    ['We beat all ropes by an absolute margin of 63%.', ['beat all ropes by an absolute margin of 63%']],
    ['We win on code (+11% on ropes), e.g. up to 4% in recall.', ['+11% on ropes', 'up to 4% in recall']],
    ['We know nothing (11% on ropes).', []],
    ['Our net averages 16% on ropes.', ['averages 16% on ropes']],
    ['Our nets climb by trying, improving from 3% to 5% on ropes.', ['improving from 3% to 5% on ropes']],
    ['We beat the best ropes, Lantern-7B, by over 10%.', ['beat the best ropes, Lantern-7B, by over 10%']],
    ['We beat the best ropes, while lanterns fall, by 10%.', ['lanterns fall, by 10%']],
    ['We beat the best ropes (e.g. Lanterns) by 4.5 points.', ['beat the best ropes (e.g. Lanterns) by 4.5 points']],
    ['We cut the cost of ropes (by 65%), too.', ['cut the cost of ropes (by 65%)']],
    ['We cut the cost of ropes (by 65% then).', []],
    ['We cut ropes, lanterns from 3% to 5%.', []],
    ['We beat prior leading approaches by 4%.', ['beat prior leading approaches by 4%']],
    ['Our ropes hold, leading by 4% in recall.', ['leading by 4% in recall']],
    ['Our net attains a 26% relative improvement.', ['a 26% relative improvement']],
    ['We cut the cost by 31% relative to ropes.', ['cut the cost by 31%']],
    ['Our net attains 9% relative to ropes.', ['attains 9% relative to ropes']],
    ['Our net beats all ropes by an absolute gain of 3.4%.', ['beats all ropes by an absolute gain of 3.4%']],
    ['Our net reaches 79.56% on IFEval.', ['reaches 79.56% on IFEval']],
  ])('enough to say of what, or that it is for the better: %s', (abstract, quotes) => {
    expect(quoted(abstract)).toEqual(quotes);
  });

  test('how large something is only where results are few', () => {
    const results = 'Our net is 3x faster. It has 5% higher accuracy.';
    expect(quoted(`${results} It has 7B parameters.`)).toEqual(['3x faster', '5% higher accuracy', '7B parameters']);
    expect(quoted(`${results} It has 7B parameters and needs 40% less memory.`)).toEqual([
      '3x faster',
      '5% higher accuracy',
      '40% less memory',
    ]);
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
    'Our kernel is 2.96x.',
    'Our kernel takes 5 seconds.',
    'Our score gains 4 points.',
    'We ran it for 90 days on 5 GPUs.',
    'Our corpus is a 5.2 TB.',
    'We release a 7B-parameter network.',
    'We release a 7 billion parameter network.',
    'We use 3x expert selections.',
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

  const number = fc.constantFrom(
    '3%',
    '16.1%',
    '~2x',
    '7B',
    '60',
    '+5.5 points',
    '1.2B parameters',
    '4×',
    '0.5 seconds',
  );
  const range = fc
    .tuple(number, fc.constantFrom('-', '–', ' - ', '~', '/', ' to ', ' and ', ' or ', ' to about ', ', '), number)
    .map((parts) => parts.join(''));
  const clauses = fc
    .array(
      fc.oneof(
        range,
        number,
        fc.constantFrom(
          'reduces the error by',
          'an',
          'than',
          'its',
          'exhibits',
          'accuracy',
          'of',
          'faster',
          'on GSM8K',
          ',',
          '(',
          ')',
        ),
      ),
    )
    .map((parts) => `We show ${parts.join(' ')}.`);

  test('quotations lie within their sentences, hold a digit, and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), figures, clauses), (abstract) => {
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

  test('none begins or ends within a word, or is a piece of a range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), figures, clauses), (abstract) => {
        for (const { quote } of findClaims(abstract)) {
          const [before, after] = [abstract.slice(0, quote.start), abstract.slice(quote.end)];
          const text = abstract.slice(quote.start, quote.end);
          expect(before).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(after).not.toMatch(/^[\p{L}\p{N}%×]/u);
          if (/^[+~]?\d/.test(text)) expect(before).not.toMatch(/\d\S*(?: ?[-–~/] ?| to (?:about )?| and | or )$/);
          if (/\d[%x×]?$/.test(text)) expect(after).not.toMatch(/^(?: ?[-–~/] ?| to (?:about )?| and | or )[+~]?\d/);
        }
      }),
    );
  });

  test.each([
    '9',
    '9 ',
    'reduces a ',
    'up to 8',
    '8% of the ',
    '1,',
    '1, ',
    '5% and ',
    '3-',
    '2x to ',
    'gain of 3% ',
    'the ',
    '+',
  ])('takes no longer than its length: %s', (part) => {
    expect(findClaims(`We propose ${part.repeat(20_000)}.`).length).toBeLessThan(20_001);
  });
});
