// What abstracts mention is found as well as it was, on the labelled papers that the rules were made on. A guard against
// getting worse without notice: how good the rules are is measured on others, by `npm run eval:mentions`.
import { expect, test } from 'vitest';
import { DERIVATIONS, labelledMentions } from '../../eval/labelled-mentions.ts';
import { precision, recall, tally } from '../../eval/score.ts';

const papers = labelledMentions('labelled.jsonl') ?? [];

test('there are 140 labelled papers', () => {
  expect(papers).toHaveLength(140);
});

test.each([
  ['method name', 0.9, 0.8],
  ['acronyms', 0.9, 0.8],
  ['data sets', 0.9, 0.8],
  ['key sentence', 0.9, 0.8],
])('%s: precision of %d, recall of %d', (name, leastPrecision, leastRecall) => {
  const derivation = DERIVATIONS.find((each) => each.name === name);
  const counts = tally(papers.map((paper) => derivation?.judge(paper) ?? { core: [], maybe: [], found: [] }));
  expect(precision(counts)).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall(counts)).toBeGreaterThanOrEqual(leastRecall);
});
