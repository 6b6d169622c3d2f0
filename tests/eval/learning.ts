// Labelled papers and the topics' rules -> what is learned of each topic: weights of terms and rules, and what the units of
// a network for all topics say. Pure.
import type { LearnedTopic, LearnedTopics } from '../../src/catalog/topics/learned.ts';
import type { TopicSource } from '../../src/catalog/topics/match.ts';
import type { Network } from '../../src/catalog/topics/network.ts';
import type { LabelledPaper } from './labelled.ts';
import { type Answer, type LinearTopic, linearLearner } from './linear.ts';
import { learnNetwork } from './network-learning.ts';
import { type Observations, observe } from './observe.ts';

/** All that is learned. */
export interface Lesson {
  readonly topics: LearnedTopics;
  readonly network: Network;
}

/**
 * Learns all topics twice: one against the rest, and together in a network that knows what they have in common. What is
 * kept is a mix of both, in log odds. Numbers named below were chosen by cross-validation within the tuning half.
 */
export function learnTopics(topics: readonly TopicSource[], papers: readonly LabelledPaper[]): Lesson {
  const seen = observe(topics, papers);
  const habits = papers.map(({ by, part }) => (by !== 'read for training' ? 0 : part === 'older' ? 2 : 1));
  const slugs = topics.map(({ slug }) => slug);
  const answers = slugs.map((slug) => answerTo(slug, papers));
  const learnLinear = linearLearner(seen, habits, topics.length);
  const { network, biases, says } = learnNetwork(slugs, seen, habits, answers);
  const learned = slugs.map((slug, topic) => {
    const given = papers.flatMap(({ core }, paper) => (core.includes(slug) ? [paper] : []));
    const linear = trusting(learnLinear(topic, answers[topic] as Answer), topic, given.length);
    const share = (MIX.most * given.length) / (MIX.half + given.length);
    return [
      slug,
      {
        bias: rounded(linear.bias * (1 - share) + ((biases[topic] ?? 0) + MIX.lift) * share),
        ...rulesOf(linear, 1 - share, topic, slugs),
        ...termsOf(linear, 1 - share, seen, telling(given, seen)),
        units: (says[topic] ?? []).map((say) => rounded(say * share)),
      },
    ] as const;
  });
  return { topics: Object.fromEntries(learned), network };
}

/** A paper belongs from this chance: the trust in rules makes chances a little too high. */
const BAR = 0.53;
/** A paper that a reader may or may not choose counts a little, as a weak no. */
const UNSURE = { target: 0.3, importance: 0.5 };
/** The network's share, how many labelled papers halve it, and how much too low its log odds are: it learns of few papers to say no. */
const MIX = { most: 0.5, half: 20, lift: 1.2 };
const MOST_TERMS = 1300;
const LEAST_WEIGHT = 0.02;
/**
 * What a threshold's worth of a topic's own rules says beyond what was learned, for a topic without labels, and how many
 * labelled papers halve it: where nearly all labels say no, rules know more than they.
 */
const TRUST = { most: 1, half: 60 };
/** A term is shown as a reason where at least this share of the labelled papers that have it belong to the topic. */
const TELLING_SHARE = 0.4;

function answerTo(slug: string, papers: readonly LabelledPaper[]): Answer {
  const unsure = ({ maybe }: LabelledPaper) => maybe.includes(slug);
  return {
    targets: Float64Array.from(papers, (paper) => (unsure(paper) ? UNSURE.target : paper.core.includes(slug) ? 1 : 0)),
    importance: Float64Array.from(papers, (paper) => (unsure(paper) ? UNSURE.importance : 1)),
  };
}

function trusting({ bias, rules, terms }: LinearTopic, topic: number, given: number): LinearTopic {
  const trust = (TRUST.most * TRUST.half) / (TRUST.half + given);
  return {
    bias: bias - Math.log(BAR / (1 - BAR)),
    rules: rules.map((rule, one) => (one === topic ? { ...rule, amount: rule.amount + trust } : rule)),
    terms,
  };
}

function rulesOf({ rules }: LinearTopic, share: number, topic: number, slugs: readonly string[]) {
  const parts = rules.map(({ amount, reached }) => [amount * share, reached * share].map(rounded));
  const speaking = parts.flatMap((rule, one) =>
    one === topic || rule.every((weight) => weight === 0) ? [] : [[slugs[one] ?? '', rule] as const],
  );
  return { rules: parts[topic] ?? [], others: Object.fromEntries(speaking) };
}

function termsOf(
  linear: LinearTopic,
  share: number,
  { terms, counts }: Observations,
  shown: ReadonlySet<number>,
): Pick<LearnedTopic, 'terms' | 'quiet'> {
  const kept = linear.terms
    .map(({ amount, title }, term) => ({ term, amount: amount * share, title: title * share }))
    .map((each) => ({ ...each, says: Math.max(Math.abs(each.amount), Math.abs(each.title)) }))
    .filter(({ says }) => says >= LEAST_WEIGHT)
    .sort((a, b) => b.says * (counts[b.term] ?? 0) ** 0.25 - a.says * (counts[a.term] ?? 0) ** 0.25)
    .slice(0, MOST_TERMS)
    .sort((a, b) => a.term - b.term);
  const those = (telling: boolean) =>
    Object.fromEntries(
      kept
        .filter(({ term }) => shown.has(term) === telling)
        .map(({ term, amount, title }) => [terms[term] ?? '', (title === 0 ? [amount] : [amount, title]).map(rounded)]),
    );
  return { terms: those(true), quiet: those(false) };
}

/** The terms of which enough papers belong to a topic, given the places of those that do. */
function telling(given: readonly number[], { papers, counts }: Observations): ReadonlySet<number> {
  const within = new Map<number, number>();
  for (const paper of given) {
    for (const term of papers[paper]?.amounts.keys() ?? []) within.set(term, (within.get(term) ?? 0) + 1);
  }
  const enough = [...within].filter(([term, papersWith]) => papersWith >= TELLING_SHARE * (counts[term] ?? 0));
  return new Set(enough.map(([term]) => term));
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
