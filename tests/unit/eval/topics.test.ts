// The labelled papers hold what their README says, scores are counted right, and the topics found are as good as they were.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../src/catalog/mentions/acronyms.ts';
import { methodName } from '../../../src/catalog/mentions/method-name.ts';
import { LEARNED } from '../../../src/catalog/topics/learned.ts';
import { compileTopics, matchTopics } from '../../../src/catalog/topics/match.ts';
import { parseDigest } from '../../../src/digest/parse.ts';
import { displayText, displayTitle } from '../../../src/text/display.ts';
import { halfOf, labelledPapers, projectTopics } from '../../eval/labelled.ts';
import { learnTopics } from '../../eval/learning.ts';
import { columnsOf, fitLogistic } from '../../eval/logistic.ts';
import { trainNetwork } from '../../eval/network.ts';
import { f1, type Judged, precision, recall, tally, topicScores } from '../../eval/score.ts';

const papers = labelledPapers();
const topics = projectTopics();

describe('the labelled papers', () => {
  test('name only topics that exist, each once', () => {
    const slugs = new Set(topics.map(({ slug }) => slug));
    const odd = papers.filter(({ core, maybe }) => {
      const named = [...core, ...maybe];
      return new Set(named).size !== named.length || named.some((slug) => !slugs.has(slug));
    });
    expect(odd.map(({ title }) => title)).toEqual([]);
  });

  test('lie in the half that their title gives; what was read for training is never for validation', () => {
    const odd = papers.filter(
      ({ by, half, source }) => half !== (by === 'read for training' ? 'tune' : halfOf(source)),
    );
    expect(odd.map(({ title }) => title)).toEqual([]);
  });

  test('are 44, 68 and 600, no title twice', () => {
    const count = (wanted: string) => papers.filter(({ part }) => part === wanted).length;
    expect(['44', '68', '600'].map(count)).toEqual([44, 68, 600]);
    expect(new Set(papers.map(({ source }) => source)).size).toBe(papers.length);
  });
});

describe('the rules', () => {
  /** Terms of the field that a paper has taken for a name of its own. */
  const OF_THE_FIELD = ['CAD', 'MCP', 'PLM', 'MIMO', 'SAR', 'SGD', 'CoT', 'MAE'];

  test('look for nothing that a labelled or a shipped paper calls its own', () => {
    const names = new Set(
      [...papers, ...shippedPapers()].map(
        ({ title, abstract }) => methodName(title, abstract, findAcronyms(title), findAcronyms(abstract))?.name,
      ),
    );
    const phrases = topics.flatMap(({ rules }) =>
      rules.match.flatMap((rule) => [...rule.phrase, ...(rule.with ?? [])]),
    );
    const named = phrases.filter((phrase) => names.has(phrase) && !OF_THE_FIELD.includes(phrase));
    expect([...new Set(named)]).toEqual([]);
  });
});

/** The papers of the project's own digests, as shown. */
function shippedPapers() {
  const folder = new URL('../../../content/digests/', import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    parseDigest(file, readFileSync(new URL(file, folder), 'utf8')).digest.records.map(({ title, abstract }) => ({
      title: displayTitle(title ?? '').text,
      abstract: displayText(abstract ?? '').text,
    })),
  );
}

describe('the score', () => {
  const judged: readonly Judged[] = [
    { core: ['a', 'b'], maybe: ['c'], found: ['a', 'c'] },
    { core: ['a'], maybe: [], found: ['a', 'b', 'd'] },
    { core: [], maybe: [], found: [] },
  ];

  test('counts what both name and what only one does; what is in doubt counts for neither', () => {
    expect(tally(judged)).toEqual({ both: 2, matcherOnly: 2, readersOnly: 1 });
    expect(tally(judged, 'b')).toEqual({ both: 0, matcherOnly: 1, readersOnly: 1 });
    expect(tally(judged, 'c')).toEqual({ both: 0, matcherOnly: 0, readersOnly: 0 });
  });

  test('gives precision, recall and F1, or nothing of nothing', () => {
    const sums = { both: 6, matcherOnly: 2, readersOnly: 6 };
    expect([precision(sums), recall(sums), f1(sums)]).toEqual([0.75, 0.5, 0.6]);
    const none = { both: 0, matcherOnly: 0, readersOnly: 0 };
    expect([precision(none), recall(none), f1(none)]).toEqual([null, null, null]);
  });

  test('of one topic sets what was learned beside rules alone, on validation', () => {
    const paper = (half: 'tune' | 'val', found: readonly string[]) => ({ half, core: ['a'], maybe: [], found });
    const learned = [paper('val', ['a']), paper('val', ['a', 'b']), paper('tune', [])];
    const byRules = [paper('val', ['a']), paper('val', ['b']), paper('tune', ['a'])];
    expect(topicScores('a', learned, byRules)).toEqual({
      precision: 1,
      recall: 1,
      F1: 1,
      'rules alone': 2 / 3,
      'tuning F1': 0,
    });
  });
});

describe('logistic regression', () => {
  const columns = columnsOf(
    [new Map([[0, 1]]), new Map([[0, 1]]), new Map([[0, 1]]), new Map([[1, 1]]), new Map(), new Map()],
    2,
  );
  const one = new Float64Array(6).fill(1);
  const fit = (l1: number, l2: number) =>
    fitLogistic(columns, Float64Array.of(1, 1, 0, 0, 0, 1), one, [
      { l1, l2 },
      { l1, l2 },
    ]);

  test('gives the observed log odds without penalty', () => {
    const even = fitLogistic(
      columnsOf([new Map(), new Map(), new Map(), new Map()], 1),
      Float64Array.of(1, 0, 0, 0),
      one.slice(0, 4),
      [{ l1: 0, l2: 0 }],
    );
    expect(even.bias).toBeCloseTo(Math.log(1 / 3), 2);
    const { bias, weights } = fit(0, 1e-6);
    expect(bias).toBeCloseTo(0, 1);
    expect(bias + (weights[0] ?? 0)).toBeCloseTo(Math.log(2), 1);
  });

  test('is drawn to zero by a penalty, and l1 ends there', () => {
    expect(Math.abs(fit(0, 5).weights[0] ?? 0)).toBeLessThan(Math.abs(fit(0, 0.1).weights[0] ?? 0));
    expect([...fit(5, 0).weights]).toEqual([0, 0]);
  });
});

describe('a network', () => {
  const shape = { inputs: 2, units: 64, questions: 2, rounds: 250 };
  const cases = [[], [0], [1], [0, 1]];
  /** Whether exactly one of two things is there, which no sum of weights tells; and whether the first is. */
  const examples = Array.from({ length: 200 }, (_, at) => {
    const places = cases[at % 4] ?? [];
    return {
      places,
      values: places.map(() => 1),
      targets: Float32Array.of(places.length === 1 ? 1 : 0, places.includes(0) ? 1 : 0),
      importance: Float32Array.of(1, 1),
    };
  });
  const trained = trainNetwork(examples, shape);

  test('learns what a sum of weights cannot', () => {
    const answers = cases.map((places) => {
      const active = trained.biases.map((bias, unit) =>
        Math.max(
          0,
          places.reduce((sum, place) => sum + (trained.first[place * shape.units + unit] ?? 0), bias),
        ),
      );
      return [0, 1].map((question) => {
        const odds = active.reduce((sum, one, unit) => sum + one * (trained.second[unit * 2 + question] ?? 0), 0);
        return odds + (trained.outBiases[question] ?? 0) > 0;
      });
    });
    expect(answers).toEqual([
      [false, false],
      [true, true],
      [true, false],
      [false, true],
    ]);
  });

  test('is the same each time', () => {
    expect(trainNetwork(examples, shape)).toEqual(trained);
  });

  test('learns nothing from answers that do not count', () => {
    const mute = examples.map((example) => ({ ...example, importance: Float32Array.of(0, 0) }));
    const { outBiases } = trainNetwork(mute, { ...shape, rounds: 2 });
    expect(new Set(outBiases).size).toBe(1);
  });
});

describe('learning', () => {
  const few = papers.filter(({ half }) => half === 'tune').slice(0, 120);
  const some = topics.filter(({ slug }) => ['large-language-models', 'reasoning', 'video'].includes(slug));

  test('twice gives the same weights', () => {
    expect(JSON.stringify(learnTopics(some, few))).toBe(JSON.stringify(learnTopics(some, few)));
  });
});

describe('the topics of the project on papers that rules and weights have not seen', () => {
  let score: number | null = null;
  let byRules: number | null = null;

  beforeAll(() => {
    const unseen = papers.filter(({ half }) => half === 'val');
    const scoreOf = (compiled: ReturnType<typeof compileTopics>) => {
      const found = unseen.map((paper) => matchTopics(compiled, { ...paper, slug: '' }).map(({ slug }) => slug));
      return f1(tally(unseen.map((paper, at) => ({ ...paper, found: found[at] ?? [] }))));
    };
    score = scoreOf(compileTopics(topics, LEARNED));
    byRules = scoreOf(compileTopics(topics));
  });

  test('agree with readers', () => {
    expect(score).toBeGreaterThan(0.87);
  });

  test('agree more with weights than by rules alone', () => {
    expect(score).toBeGreaterThan(byRules ?? 1);
  });
});
