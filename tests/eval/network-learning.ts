// Labelled papers as observed -> a network for all topics, its first layer in bytes, and what its units say for each topic. Pure.
import { inputsOf, type Network } from '../../src/catalog/topics/network.ts';
import { type Answer, GROUPS } from './linear.ts';
import { type TrainedNetwork, trainNetwork } from './network.ts';
import type { Observations } from './observe.ts';

/** What a network says: log odds = bias + sum of `says` times how active each unit is. */
export interface LearnedNetwork {
  readonly network: Network;
  /** One for each topic. */
  readonly biases: readonly number[];
  /** For each topic one for each unit. */
  readonly says: readonly (readonly number[])[];
}

/**
 * Learns all topics at once.
 * @param habits for each paper the group of its reader, see {@link GROUPS}
 */
export function learnNetwork(
  slugs: readonly string[],
  seen: Observations,
  habits: readonly number[],
  answers: readonly Answer[],
): LearnedNetwork {
  const kept = [...seen.terms.keys()].filter((term) => (seen.counts[term] ?? 0) >= FEWEST_PAPERS);
  const placeOf = new Map(kept.map((term, place) => [term, place]));
  const habit = kept.length + 2 * slugs.length;
  const examples = seen.papers.map(({ amounts, shares }, paper) => {
    const own = [...amounts].flatMap(([term, amount]) => {
      const place = placeOf.get(term);
      return place === undefined ? [] : [[place, amount] as const];
    });
    const group = habits[paper] ?? 0;
    const { places, values } = inputsOf(kept.length, new Map(own), shares);
    return {
      places: group > 0 ? [...places, habit + group - 1] : places,
      values: group > 0 ? [...values, 1] : values,
      targets: Float32Array.from(answers, ({ targets }) => targets[paper] ?? 0),
      importance: Float32Array.from(answers, ({ importance }) => importance[paper] ?? 0),
    };
  });
  const trained = trainNetwork(examples, {
    inputs: habit + GROUPS,
    units: UNITS,
    questions: slugs.length,
    rounds: ROUNDS,
  });
  const { steps, weights } = inBytes(trained.first.subarray(0, habit * UNITS));
  return {
    network: {
      terms: kept.map((term) => seen.terms[term] ?? ''),
      rules: slugs,
      biases: [...trained.biases].map((bias) => rounded(bias, 1e3)),
      steps,
      weights,
    },
    biases: [...trained.outBiases],
    says: slugs.map((_, topic) => saysOf(trained, topic, slugs.length)),
  };
}

/** A term that fewer papers have keeps no company to be known by. */
const FEWEST_PAPERS = 8;
const UNITS = 128;
const ROUNDS = 25;

function saysOf({ second }: TrainedNetwork, topic: number, topics: number): readonly number[] {
  return Array.from({ length: UNITS }, (_, unit) => second[unit * topics + topic] ?? 0);
}

/** Weights in steps of the 127th part of the greatest of their unit. */
function inBytes(first: Float32Array): Pick<Network, 'steps' | 'weights'> {
  const greatest = new Float64Array(UNITS);
  for (const [at, weight] of first.entries()) {
    greatest[at % UNITS] = Math.max(greatest[at % UNITS] ?? 0, Math.abs(weight));
  }
  const steps = Array.from(greatest, (most) => Math.max(1e-6, rounded(most / 127, 1e6)));
  const bytes = Int8Array.from(first, (weight, at) => {
    const step = Math.round(weight / (steps[at % UNITS] ?? 1));
    return Math.max(-127, Math.min(127, step));
  });
  return { steps, weights: Buffer.from(bytes.buffer).toString('base64') };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
