// A small network learned from labelled papers + the terms and rules of a paper -> what the network says for each topic,
// and what each term has in that. Pure.
import network from './network.json' with { type: 'json' };

/** One layer of units between what is seen of a paper and the topics: a unit is active where its inputs sum above zero. */
export interface Network {
  /** Stems joined by blanks, by code point. */
  readonly terms: readonly string[];
  /** Slugs of topics whose rules speak. */
  readonly rules: readonly string[];
  /** One for each unit. */
  readonly biases: readonly number[];
  /** For each unit what 1 in {@link Network.weights} is worth. */
  readonly steps: readonly number[];
  /**
   * Signed bytes in base64, those of all units for one input after the other: first the terms, then the rules' shares of
   * their thresholds, then whether they reach them.
   */
  readonly weights: string;
}

/** What `npm run learn:topics` learned for the topics of the project. */
export const NETWORK: Network = network;

/** More evidence by rules than this share of the threshold says no more. */
export const MOST_RULES = 3;

/** A network ready for {@link activate}. */
export interface CompiledNetwork {
  readonly biases: Float32Array;
  readonly steps: Float32Array;
  readonly weights: Int8Array;
  /** For each topic of the network its place among the topics to find; -1 where it is none of them. */
  readonly places: readonly number[];
  readonly terms: number;
}

/** What is seen of a paper: places of inputs, and their values. */
export interface Inputs {
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** What brought the amounts of terms to the scale of the values. */
  readonly scale: number;
}

/** Makes a network ready for topics with these slugs; do it once for all papers. */
export function compileNetwork(
  { terms, rules, biases, steps, weights }: Network,
  slugs: readonly string[],
): CompiledNetwork {
  return {
    biases: Float32Array.from(biases),
    steps: Float32Array.from(steps),
    weights: signedBytes(weights),
    places: rules.map((slug) => slugs.indexOf(slug)),
    terms: terms.length,
  };
}

/**
 * A paper as the network sees it: of its terms the mix, whatever the length of the abstract, and what its rules say.
 * @param amounts by place of the term
 * @param shares what the rules of each topic of the network say, as shares of their thresholds
 */
export function inputsOf(terms: number, amounts: ReadonlyMap<number, number>, shares: readonly number[]): Inputs {
  const scale = TERMS_LENGTH / (Math.hypot(...amounts.values()) || 1);
  const speaking = shares.flatMap((share, topic) =>
    share > 0 ? [ruleInputs(terms, shares.length, topic, share)] : [],
  );
  return {
    places: [...amounts.keys(), ...speaking.flatMap(({ places }) => places)],
    values: [...[...amounts.values()].map((amount) => amount * scale), ...speaking.flatMap(({ values }) => values)],
    scale,
  };
}

/** What the rules of one of so many topics put in: their share of the threshold, and whether they reach it. */
export function ruleInputs(terms: number, topics: number, topic: number, share: number): Omit<Inputs, 'scale'> {
  const value = SHARE * Math.min(share, MOST_RULES);
  if (share < 1) return { places: [terms + topic], values: [value] };
  return { places: [terms + topic, terms + topics + topic], values: [value, REACHED] };
}

/** How active each unit is; 0 for most. */
export function activate(
  { biases, steps, weights }: CompiledNetwork,
  { places, values }: Omit<Inputs, 'scale'>,
): Float32Array {
  const sums = new Float32Array(biases.length);
  for (const [at, place] of places.entries()) {
    const value = values[at] ?? 0;
    const from = place * sums.length;
    for (let unit = 0; unit < sums.length; unit += 1) {
      sums[unit] = (sums[unit] as number) + value * (weights[from + unit] as number);
    }
  }
  return sums.map((sum, unit) => Math.max(0, sum * (steps[unit] ?? 0) + (biases[unit] ?? 0)));
}

/** What active units say for a topic. */
export function unitsSay(active: Float32Array, says: readonly number[]): number {
  return says.reduce((sum, say, unit) => sum + say * (active[unit] ?? 0), 0);
}

/** A unit that is active, and what it says for a topic where its sum grows by one step. */
export interface ActiveUnit {
  readonly unit: number;
  readonly says: number;
}

/** The active units, as a topic hears them. */
export function activeUnits(
  { steps }: CompiledNetwork,
  active: Float32Array,
  says: readonly number[],
): readonly ActiveUnit[] {
  return says.flatMap((say, unit) => ((active[unit] ?? 0) === 0 ? [] : [{ unit, says: say * (steps[unit] ?? 0) }]));
}

/** What some of the inputs have in what the active units say for a topic. */
export function pull(
  { weights, biases }: CompiledNetwork,
  { places, values }: Omit<Inputs, 'scale'>,
  units: readonly ActiveUnit[],
): number {
  let sum = 0;
  for (const { unit, says } of units) {
    let own = 0;
    for (let at = 0; at < places.length; at += 1) {
      own += (weights[(places[at] ?? 0) * biases.length + unit] ?? 0) * (values[at] ?? 0);
    }
    sum += says * own;
  }
  return sum;
}

function signedBytes(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The lengths that inputs had where they were found to teach best. */
const TERMS_LENGTH = 3;
const SHARE = 1.2;
const REACHED = 0.7;
