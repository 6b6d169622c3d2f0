// The network beside rules and weights: what its units say, what each term has in that, and the form of the project's own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEARNED, type LearnedTopic } from '../../../../src/catalog/topics/learned.ts';
import { compileTopics, matchTopics } from '../../../../src/catalog/topics/match.ts';
import {
  activate,
  activeUnits,
  compileNetwork,
  inputsOf,
  NETWORK,
  type Network,
  pull,
  unitsSay,
} from '../../../../src/catalog/topics/network.ts';
import { topicSchema } from '../../../../src/corpus/topic-schema.ts';

/** Two units: one for nectar and the rules of bees, less where there is wax; one for wax. Terms, share, and whether it is reached. */
const network: Network = {
  terms: ['nectar', 'wax', 'worker bee'],
  rules: ['bees'],
  biases: [-0.5, 0],
  steps: [0.1, 0.2],
  weights: btoa(String.fromCharCode(...Uint8Array.from([10, 0, -20, 10, 20, 0, 5, 0, 5, 0]))),
};
const bees: LearnedTopic = { bias: -1, rules: [0, 0], others: {}, terms: {}, quiet: {}, units: [3, -1] };

function match(learned: LearnedTopic, title: string, abstract: string) {
  return matchTopics(compileTopics([topic('bees', 'bee')], { bees: learned }, network), { slug: '', title, abstract });
}

function topic(slug: string, phrase: string) {
  const head = { title: slug, summary: `${slug}.`, group: 'Other fields', rules: { match: [{ phrase }] } };
  return { slug, ...topicSchema.parse(head) };
}

describe('the network', () => {
  test('finds topics by terms that have no weight of their own, and shows them', () => {
    expect(match(bees, 'Insects', 'We study nectar.')).toEqual([
      { slug: 'bees', score: expect.any(Number), evidence: [{ term: 'nectar', where: 'abstract', count: 1 }] },
    ]);
    expect(match(bees, 'Insects', 'We study nectar and wax.')).toEqual([]);
    expect(match(bees, 'Insects', 'We study wings.')).toEqual([]);
  });

  test('is not asked about a topic without a say for its units', () => {
    expect(match({ ...bees, units: [] }, 'Insects', 'We study nectar.')).toEqual([]);
  });

  test('hears the rules', () => {
    const rules = { ...bees, bias: 0, units: [1, 0] };
    const score = (title: string) => match(rules, title, 'We study nectar.')[0]?.score ?? 0;
    expect(score('Bees')).toBeGreaterThan(score('Insects'));
  });

  test('does not hear the rules of a topic that only shares the name of one', () => {
    const topics = [topic('bees', 'bee'), topic('wasps', 'wasp')];
    const score = (learned: Record<string, LearnedTopic>) =>
      matchTopics(compileTopics(topics, learned, network), {
        slug: '',
        title: 'Bees',
        abstract: 'We study nectar.',
      }).find(({ slug }) => slug === 'wasps')?.score ?? 0;
    const wasps = { ...bees, bias: 0, units: [1, 0] };
    expect(score({ wasps })).toBeGreaterThan(0.5);
    expect(score({ wasps, bees })).toBeGreaterThan(score({ wasps }));
  });

  test('sees the mix of terms, not how long the abstract is', () => {
    const length = (amounts: readonly number[]) => Math.hypot(...inputsOf(3, new Map(amounts.entries()), []).values);
    expect(length([0.2, 0.1])).toBeCloseTo(length([0.9, 0.3, 0.8]), 9);
    expect(inputsOf(3, new Map(), [0]).places).toEqual([]);
  });
});

describe('what inputs have in what the units say', () => {
  const compiled = compileNetwork(network, ['bees']);
  const amount = fc.double({ min: 0.1, max: 1, noNaN: true });

  test('adds up to it, but for the biases of active units', () => {
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.double({ min: 0, max: 4, noNaN: true }), (amounts, share) => {
        const inputs = inputsOf(3, new Map(amounts.entries()), [share]);
        const active = activate(compiled, inputs);
        const byBiases = [...active].reduce(
          (sum, activity, unit) => sum + (activity > 0 ? (bees.units[unit] ?? 0) * (network.biases[unit] ?? 0) : 0),
          0,
        );
        expect(pull(compiled, inputs, activeUnits(compiled, active, bees.units)) + byBiases).toBeCloseTo(
          unitsSay(active, bees.units),
          4,
        );
      }),
    );
  });

  test('is nothing where no unit is active', () => {
    const inputs = inputsOf(3, new Map(), []);
    const active = activate(compiled, inputs);
    expect([...active]).toEqual([0, 0]);
    expect(pull(compiled, { places: [0], values: [1] }, activeUnits(compiled, active, bees.units))).toBe(0);
  });
});

describe('the network of the project', () => {
  const { terms, rules, biases, steps, weights } = NETWORK;

  test('has weights for each term and rule, and a say of each unit for each topic', () => {
    expect(atob(weights).length).toBe((terms.length + 2 * rules.length) * biases.length);
    expect(steps.length).toBe(biases.length);
    const says = Object.values(LEARNED).map(({ units }) => units.length);
    expect(new Set(says)).toEqual(new Set([biases.length]));
  });

  test('has its terms by code point, each once, and the rules of topics that were learned', () => {
    expect(terms).toEqual([...new Set(terms)].sort());
    expect([...rules].sort()).toEqual(Object.keys(LEARNED).sort());
  });
});
