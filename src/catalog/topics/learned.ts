// Weights learned from labelled papers + the words of a paper -> what they say for each topic, beyond its rules. Pure.
import { type FoundTerm, type Node, newNode, nodeOf } from './found.ts';
import {
  activate,
  type CompiledNetwork,
  compileNetwork,
  inputsOf,
  MOST_RULES,
  type Network,
  unitsSay,
} from './network.ts';
import { saturatedAmount } from './terms.ts';
import weights from './weights.json' with { type: 'json' };

/** What was learned about one topic: parts of a sum (log odds) that is positive where the paper belongs. */
export interface LearnedTopic {
  readonly bias: number;
  /** For the topic's own rules: for each threshold's worth of evidence up to {@link MOST_RULES}, and for reaching the threshold. */
  readonly rules: readonly number[];
  /** The same for the rules of other topics, by slug. */
  readonly others: Readonly<Record<string, readonly number[]>>;
  /** By the stems of a term: for its mentions, and for standing in the title. */
  readonly terms: Readonly<Record<string, readonly number[]>>;
  /** The same for terms that also stand in many papers of other topics: they weigh, but are no reason to show. */
  readonly quiet: Readonly<Record<string, readonly number[]>>;
  /** For each unit of the network, how active it is; none where the network is not asked. */
  readonly units: readonly number[];
}

/** By slug. */
export type LearnedTopics = Readonly<Record<string, LearnedTopic>>;

/** What `npm run learn:topics` learned for the topics of the project. */
export const LEARNED = weights as LearnedTopics;

/** Learned weights ready for {@link weighAll}. */
export interface CompiledWeights {
  /** By place of the topic; null where nothing was learned. */
  readonly biases: readonly (number | null)[];
  /** By place of the topic whose rules speak: for which topics they do. */
  readonly rules: readonly (readonly RuleWeight[])[];
  /** By place of the topic, for each unit of the network. */
  readonly units: readonly (readonly number[])[];
  readonly network: CompiledNetwork;
  readonly root: Node;
}

/** What was learned, asked about one paper. */
export interface Learned {
  /** The log odds of each topic, by place; null where nothing was learned. */
  readonly odds: readonly (number | null)[];
  /** The terms it has. */
  readonly found: readonly FoundTerm[];
  /** How active each unit of the network is. */
  readonly active: Float32Array;
  /** What brought the amounts of terms to the scale of the network. */
  readonly scale: number;
}

/** Makes the weights of the topics with these slugs ready; do it once for all papers. */
export function compileWeights(slugs: readonly string[], learned: LearnedTopics, network: Network): CompiledWeights {
  const root = newNode();
  const rules = slugs.map((): RuleWeight[] => []);
  const known = slugs.map((slug) => (Object.hasOwn(learned, slug) ? learned[slug] : undefined));
  for (const [topic, own] of known.entries()) {
    for (const [terms, shown] of [[own?.terms ?? {}, true] as const, [own?.quiet ?? {}, false] as const]) {
      for (const [key, [amount = 0, title = 0]] of Object.entries(terms)) {
        nodeOf(root, key).weights.push({ topic, amount, title, shown });
      }
    }
    const speaking = own ? [[slugs[topic] ?? '', own.rules] as const, ...Object.entries(own.others)] : [];
    for (const [other, [amount = 0, reached = 0]] of speaking) {
      rules[slugs.indexOf(other)]?.push({ topic, amount, reached });
    }
  }
  const units = known.map((own) => own?.units ?? []);
  if (units.some(({ length }) => length > 0)) {
    for (const [input, key] of network.terms.entries()) nodeOf(root, key).input = input;
  }
  // Another archive's topic may share the name of one, not its meaning: its rules are not those the network learned.
  const learnedSlugs = slugs.map((slug, topic) => (known[topic] ? slug : ''));
  return {
    biases: known.map((own) => own?.bias ?? null),
    rules,
    units,
    network: compileNetwork(network, learnedSlugs),
    root,
  };
}

/**
 * Asks what was learned about one paper.
 * @param shares what the rules of each topic say, as shares of their thresholds
 */
export function weighAll(
  { biases, rules, units, network }: CompiledWeights,
  shares: readonly number[],
  found: readonly FoundTerm[],
): Learned {
  const sums = Float64Array.from(biases, (bias) => bias ?? 0);
  for (const [place, share] of shares.entries()) {
    if (share <= 0) continue;
    for (const weight of rules[place] ?? []) sums[weight.topic] = (sums[weight.topic] ?? 0) + ruleSays(weight, share);
  }
  for (const { node, uses, mentions } of found) {
    const [saturated, inTitle] = [saturatedAmount(mentions), uses[0]?.where === 'title' ? 1 : 0];
    for (const { topic, amount, title } of node.weights) {
      sums[topic] = (sums[topic] ?? 0) + amount * saturated + title * inTitle;
    }
  }
  const amounts = new Map(
    found.flatMap(({ node, mentions }) => (node.input < 0 ? [] : [[node.input, saturatedAmount(mentions)]])),
  );
  const own = network.places.map((place) => shares[place] ?? 0);
  const inputs = inputsOf(network.terms, amounts, own);
  const active = activate(network, inputs);
  const says = (topic: number) => (sums[topic] ?? 0) + unitsSay(active, units[topic] ?? []);
  return {
    odds: biases.map((bias, topic) => (bias === null ? null : says(topic))),
    found,
    active,
    scale: inputs.scale,
  };
}

/** What the rules of one topic say for a topic: for their share of the threshold, and for reaching it. */
interface RuleWeight {
  readonly topic: number;
  readonly amount: number;
  readonly reached: number;
}

/** See {@link RuleWeight}. */
export function ruleSays({ amount, reached }: RuleWeight, share: number): number {
  return amount * Math.min(share, MOST_RULES) + (share >= 1 ? reached : 0);
}
