// Examples with sparse inputs and yes or no to many questions at once -> the weights of a network with one hidden layer,
// which knows what questions have in common. Small batches, with dropout; all chance comes from one
// fixed seed. Pure.

import { layer, move } from './adam.ts';

/** What teaches the network. */
export interface Example {
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** For each question from 0, no, to 1, yes. */
  readonly targets: Float32Array;
  /** For each question how much the answer counts. */
  readonly importance: Float32Array;
}

/** Log odds = `outBiases` + `second` x what is above zero of (`biases` + `first` x inputs). */
export interface TrainedNetwork {
  /** Those of all units for one input after the other. */
  readonly first: Float32Array;
  readonly biases: Float32Array;
  /** Those of all questions for one unit after the other. */
  readonly second: Float32Array;
  readonly outBiases: Float32Array;
}

/** How large the network is, and how it learns. */
export interface Shape {
  readonly inputs: number;
  readonly units: number;
  readonly questions: number;
  /** How often every example is seen. */
  readonly rounds: number;
}

/** Trains from the same start each time: the same examples give the same weights. */
export function trainNetwork(examples: readonly Example[], shape: Shape): TrainedNetwork {
  const { inputs, units, questions, rounds } = shape;
  const chance = generator();
  const first = layer(inputs * units, () => (chance() - 0.5) * START.first);
  const second = layer(units * questions, () => ((chance() - 0.5) * START.second) / Math.sqrt(units));
  const [biases, outBiases] = [layer(units), layer(questions)];
  outBiases.weights.set(usualOdds(examples, questions));
  const seen = new Uint32Array(inputs);
  const [active, back, odds] = [new Float32Array(units), new Float32Array(units), new Float32Array(questions)];
  const order = [...examples.keys()];
  const batches = Math.ceil(examples.length / BATCH);

  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (let batch = 0; batch < batches; batch += 1) {
      const members = order.slice(batch * BATCH, (batch + 1) * BATCH);
      const touched = new Set<number>();
      for (const member of members) for (const place of learn(examples[member] as Example)) touched.add(place);
      const step = round * batches + batch + 1;
      const rate = RATE * (1 - (step - 1) / (rounds * batches)) + LEAST_RATE;
      for (const place of touched) {
        seen[place] = (seen[place] as number) + 1;
        // A term is not in every batch: its averages are as old as it was seen often.
        move(first, place * units, (place + 1) * units, members.length, rate, seen[place] as number);
      }
      for (const each of [biases, second, outBiases]) move(each, 0, each.weights.length, members.length, rate, step);
    }
  }
  return { first: first.weights, biases: biases.weights, second: second.weights, outBiases: outBiases.weights };

  /** Adds what one example teaches to the slopes; returns the inputs that were not dropped. */
  function learn({ places, values, targets, importance }: Example): readonly number[] {
    const kept = [...places.keys()].filter(() => chance() >= DROP.inputs);
    active.set(biases.weights);
    for (const at of kept) {
      const [from, value] = [(places[at] as number) * units, (values[at] as number) / (1 - DROP.inputs)];
      for (let unit = 0; unit < units; unit += 1) {
        active[unit] = (active[unit] as number) + value * (first.weights[from + unit] as number);
      }
    }
    odds.set(outBiases.weights);
    for (let unit = 0; unit < units; unit += 1) {
      const on = chance() >= DROP.units && (active[unit] as number) > 0;
      active[unit] = on ? (active[unit] as number) / (1 - DROP.units) : 0;
      if (on) addTimes(odds, second.weights, unit * questions, active[unit] as number);
    }
    for (let question = 0; question < questions; question += 1) {
      const likely = 1 / (1 + Math.exp(-(odds[question] as number)));
      odds[question] = (importance[question] as number) * (likely - (targets[question] as number));
    }
    for (let question = 0; question < questions; question += 1) {
      outBiases.slopes[question] = (outBiases.slopes[question] as number) + (odds[question] as number);
    }
    for (let unit = 0; unit < units; unit += 1) {
      back[unit] = 0;
      if (active[unit] === 0) continue;
      let sum = 0;
      for (let question = 0, at = unit * questions; question < questions; question += 1, at += 1) {
        sum += (second.weights[at] as number) * (odds[question] as number);
        second.slopes[at] = (second.slopes[at] as number) + (active[unit] as number) * (odds[question] as number);
      }
      back[unit] = sum / (1 - DROP.units);
      biases.slopes[unit] = (biases.slopes[unit] as number) + (back[unit] as number);
    }
    for (const at of kept) {
      const [from, value] = [(places[at] as number) * units, (values[at] as number) / (1 - DROP.inputs)];
      for (let unit = 0; unit < units; unit += 1) {
        first.slopes[from + unit] = (first.slopes[from + unit] as number) + value * (back[unit] as number);
      }
    }
    return kept.map((at) => places[at] as number);
  }
}

const BATCH = 32;
const RATE = 4e-3;
const LEAST_RATE = 8e-5;
const DROP = { inputs: 0.2, units: 0.5 };
const START = { first: 0.17, second: 2.4 };

function addTimes(sums: Float32Array, weights: Float32Array, from: number, value: number): void {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] as number) + value * (weights[from + at] as number);
  }
}

/** The log odds of each question over all examples, so that learning begins there. */
function usualOdds(examples: readonly Example[], questions: number): readonly number[] {
  return Array.from({ length: questions }, (_, question) => {
    const sum = (of: (example: Example) => number) => examples.reduce((all, example) => all + of(example), 0);
    const counts = ({ importance }: Example) => importance[question] ?? 0;
    const yes = sum((example) => counts(example) * (example.targets[question] ?? 0));
    const share = Math.min(0.999, Math.max(1e-4, yes / (sum(counts) || 1)));
    return Math.log(share / (1 - share));
  });
}

/** Fisher and Yates. */
function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** Numbers from 0 to 1 without pattern, the same each time (xorshift, Marsaglia 2003). */
function generator(): () => number {
  let state = 2463534242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
