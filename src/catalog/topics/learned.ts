// Weights learned from labelled papers + the words of a paper -> what they say for each topic, beyond its rules. Pure.

import type { Field, Term } from './evidence.ts';
import { isTelling, mentionAt, saturatedAmount } from './terms.ts';
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
}

/** By slug. */
export type LearnedTopics = Readonly<Record<string, LearnedTopic>>;

/** What `npm run learn:topics` learned for the topics of the project. */
export const LEARNED = weights as LearnedTopics;

/** More evidence by rules than this share of the threshold says no more. */
export const MOST_RULES = 3;

/** Learned weights ready for {@link weighAll}. */
export interface CompiledWeights {
  /** By place of the topic; null where nothing was learned. */
  readonly biases: readonly (number | null)[];
  /** By place of the topic whose rules speak: for which topics they do. */
  readonly rules: readonly (readonly RuleWeight[])[];
  readonly root: Node;
}

/** A learned term that a paper has. */
export interface FoundTerm {
  readonly node: Node;
  /** At most one for the title, then at most one for the abstract; their worth is that of their mentions. */
  readonly uses: readonly Term[];
  readonly mentions: number;
}

/** Makes the weights of the topics with these slugs ready; do it once for all papers. */
export function compileWeights(slugs: readonly string[], learned: LearnedTopics): CompiledWeights {
  const root = newNode(false);
  const rules = slugs.map((): RuleWeight[] => []);
  const biases = slugs.map((slug, topic) => {
    const own = Object.hasOwn(learned, slug) ? learned[slug] : undefined;
    if (!own) return null;
    for (const [terms, shown] of [[own.terms, true] as const, [own.quiet, false] as const]) {
      for (const [key, [amount = 0, title = 0]] of Object.entries(terms)) {
        nodeOf(root, key).weights.push({ topic, amount, title, shown });
      }
    }
    for (const [other, [amount = 0, reached = 0]] of [[slug, own.rules] as const, ...Object.entries(own.others)]) {
      rules[slugs.indexOf(other)]?.push({ topic, amount, reached });
    }
    return own.bias;
  });
  return { biases, rules, root };
}

/**
 * The log odds of each topic, by place; null where nothing was learned.
 * @param shares what the rules of each topic say, as shares of their thresholds
 */
export function weighAll(
  { biases, rules }: CompiledWeights,
  shares: readonly number[],
  found: readonly FoundTerm[],
): readonly (number | null)[] {
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
  return biases.map((bias, topic) => (bias === null ? null : (sums[topic] ?? 0)));
}

/** What the rules of a topic say for the topic itself. */
export function ownRules({ rules }: CompiledWeights, topic: number, share: number): number {
  const own = rules[topic]?.find((weight) => weight.topic === topic);
  return own && share > 0 ? ruleSays(own, share) : 0;
}

/** The found terms that speak for a topic: those that tell a reader why, and others, for want of such. */
export function speakingTerms(found: readonly FoundTerm[], topic: number): SpeakingTerms {
  const speaking = found.flatMap(({ node, uses, mentions }) => {
    const weight = node.telling ? node.weights.find((one) => one.topic === topic) : undefined;
    if (!weight) return [];
    const perMention = (weight.amount * saturatedAmount(mentions)) / mentions;
    const weighed = uses.map((use) => ({
      ...use,
      shown: weight.shown,
      worth: perMention * use.worth + (use.where === 'title' ? weight.title : 0),
    }));
    return weighed.filter(({ worth }) => worth > 0);
  });
  return { telling: speaking.filter(({ shown }) => shown), others: speaking.filter(({ shown }) => !shown) };
}

/** See {@link speakingTerms}. */
export interface SpeakingTerms {
  readonly telling: readonly Term[];
  readonly others: readonly Term[];
}

/** The learned terms of the fields, the title first. */
export function findTerms({ root }: CompiledWeights, fields: readonly Field[]): readonly FoundTerm[] {
  const all = new Map<Node, { node: Node; uses: Mutable<Term>[]; mentions: number }>();
  for (const field of fields) {
    const { where, text, words } = field;
    for (let from = 0; from < words.length; from += 1) {
      let node: Node | undefined = root;
      for (let at = from; at < words.length; at += 1) {
        const word = words[at];
        if (!word || (at > from && word.apart)) break;
        node = node.next.get(word.stem);
        if (!node) break;
        if (node.weights.length === 0) continue;
        const known = all.get(node) ?? { node, uses: [], mentions: 0 };
        if (known.uses.length === 0) all.set(node, known);
        const worth = mentionAt(field, from);
        known.mentions += worth;
        const use = known.uses.at(-1);
        if (use?.where === where) {
          use.count += 1;
          use.worth += worth;
        } else {
          const key = words.slice(from, at + 1).map(({ stem }) => stem);
          known.uses.push({ term: text.slice(words[from]?.start, word.end), where, key, count: 1, worth });
        }
      }
    }
  }
  return [...all.values()];
}

/** What the rules of one topic say for a topic: for their share of the threshold, and for reaching it. */
interface RuleWeight {
  readonly topic: number;
  readonly amount: number;
  readonly reached: number;
}

/** What a term says for a topic. */
interface TermWeight {
  readonly topic: number;
  readonly amount: number;
  readonly title: number;
  readonly shown: boolean;
}

/** A tree of stems. */
interface Node {
  /** Whether the term that ends here is worth showing. */
  readonly telling: boolean;
  readonly next: Map<string, Node>;
  readonly weights: TermWeight[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function nodeOf(root: Node, key: string): Node {
  return key.split(' ').reduce((node, stem, at, stems) => {
    const known = node.next.get(stem);
    if (known) return known;
    const child = newNode(isTelling(stems.slice(0, at + 1)));
    node.next.set(stem, child);
    return child;
  }, root);
}

function ruleSays({ amount, reached }: RuleWeight, share: number): number {
  return amount * Math.min(share, MOST_RULES) + (share >= 1 ? reached : 0);
}

function newNode(telling: boolean): Node {
  return { next: new Map(), telling, weights: [] };
}
