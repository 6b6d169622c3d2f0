// Topic rules and learned weights + the title and abstract of a paper -> the topics it belongs to, each with the words
// that say so. Pure.
import type { TopicMatchRule, TopicRules } from '../../corpus/topic-schema.ts';
import { evidenceOf, type PhraseOwner, readField, type Term, type TopicEvidence, weigh } from './evidence.ts';
import { findTerms } from './found.ts';
import { type CompiledWeights, compileWeights, type LearnedTopics, weighAll } from './learned.ts';
import { NETWORK, type Network } from './network.ts';
import { indexPhrases, type PhraseIndex, type PhraseUse } from './phrases.ts';
import { ownRules, speakingTerms } from './speaking.ts';

export type { TopicEvidence } from './evidence.ts';

/** What the matcher needs of a topic. */
export interface TopicSource {
  readonly slug: string;
  readonly rules: TopicRules;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A topic that a paper belongs to. */
export interface TopicMatch {
  readonly slug: string;
  /** From 0.5, the bar, to 1, in steps of 0.001; 1 for the editor's choice. */
  readonly score: number;
  /** What weighs most first; never empty. */
  readonly evidence: readonly TopicEvidence[];
}

/** Rules and weights made ready for {@link matchTopics}. */
export interface CompiledTopics {
  readonly topics: readonly TopicSource[];
  readonly index: PhraseIndex<PhraseOwner>;
  readonly weights: CompiledWeights;
}

/** Makes topics ready for matching; do it once for all papers. A topic that `learned` does not name has its rules alone. */
export function compileTopics(
  topics: readonly TopicSource[],
  learned: LearnedTopics = {},
  network: Network = NETWORK,
): CompiledTopics {
  const uses = topics.flatMap(({ rules }, topic) => [
    ...rules.match.flatMap((rule, at) => ruleUses(rule, topic, at)),
    ...rules.not.map((phrase) => plainUse(phrase, { topic, role: 'not', rule: -1 })),
  ]);
  const slugs = topics.map(({ slug }) => slug);
  return { topics, index: indexPhrases(uses), weights: compileWeights(slugs, learned, network) };
}

/** The topics of one paper, best first, equal scores by slug. */
export function matchTopics(
  { topics, index, weights }: CompiledTopics,
  paper: { readonly slug: string; readonly title: string; readonly abstract: string },
): readonly TopicMatch[] {
  const fields = [readField('title', paper.title, index), readField('abstract', paper.abstract, index)];
  const byRules = topics.map(({ rules }, topic) => weigh(rules, fields, topic));
  const shares = byRules.map(({ sum }, topic) => sum / (topics[topic]?.rules.threshold ?? 1));
  const learned = weighAll(weights, shares, findTerms(weights.root, fields));
  const matches = topics.flatMap(({ slug, include, exclude }, topic) => {
    const [share = 0, logOdds = null] = [shares[topic], learned.odds[topic]];
    const odds = logOdds === null ? share : Math.exp(logOdds);
    const chosen = include.includes(paper.slug);
    if ((odds < 1 && !chosen) || exclude.includes(paper.slug)) return [];
    const { terms = [] } = byRules[topic] ?? {};
    const byLearned = logOdds === null ? NONE : speakingTerms(weights, learned, topic);
    const ruled = logOdds === null ? terms : scaled(terms, ownRules(weights, learned, topic, share));
    const told = [...ruled, ...byLearned.telling];
    const least = logOdds === null ? 0 : LEAST_SHOWN;
    const evidence = told.length > 0 ? evidenceOf(told, least) : evidenceOf(byLearned.others, LEAST_OF_OTHERS);
    if (chosen) return [{ slug, score: 1, evidence: [EDITORS_CHOICE, ...evidence] }];
    return evidence.length === 0 ? [] : [{ slug, score: rounded(1 / (1 + 1 / odds)), evidence }];
  });
  return matches.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
}

const NONE = { telling: [], others: [] } as const;

/** A share of the weightiest evidence; learned terms that say less are not worth a reader's time. */
const LEAST_SHOWN = 0.2;
/** Of terms that stand in papers of other topics too, only those that say most. */
const LEAST_OF_OTHERS = 0.4;

/** The terms of rules on the scale of learned terms: together they are worth what the rules say. */
function scaled(terms: readonly Term[], worth: number): readonly Term[] {
  const whole = terms.reduce((sum, term) => sum + term.worth, 0);
  return terms.map((term) => ({ ...term, worth: (term.worth / whole) * Math.max(worth, 0) }));
}

const EDITORS_CHOICE: TopicEvidence = { term: '', where: 'editor', count: 1 };

function ruleUses(rule: TopicMatchRule, topic: number, at: number): readonly PhraseUse<PhraseOwner>[] {
  const { caseSensitive, exact } = rule;
  const owner = { topic, role: 'match', rule: at } as const;
  return [
    ...rule.phrase.map((phrase) => ({ phrase, caseSensitive, exact, owner })),
    ...(rule.with ?? []).map((phrase) => plainUse(phrase, { topic, role: 'with', rule: at })),
  ];
}

function plainUse(phrase: string, owner: PhraseOwner): PhraseUse<PhraseOwner> {
  return { phrase, caseSensitive: false, exact: false, owner };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
