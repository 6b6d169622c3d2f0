// Topic rules + the title and abstract of a paper -> the topics it belongs to, each with the words that say so.
// Pure.
import type { TopicMatchRule, TopicRules } from '../../corpus/topic-schema.ts';
import { type PhraseOwner, readField, type TopicEvidence, weigh } from './evidence.ts';
import { indexPhrases, type PhraseIndex, type PhraseUse } from './phrases.ts';

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
  /** From 0.5, the bar, towards 1, in steps of 0.001; 1 for the editor's choice. */
  readonly score: number;
  /** What weighs most first; never empty. */
  readonly evidence: readonly TopicEvidence[];
}

/** Rules made ready for {@link matchTopics}. */
export interface CompiledTopics {
  readonly topics: readonly TopicSource[];
  readonly index: PhraseIndex<PhraseOwner>;
}

/** Makes topics ready for matching; do it once for all papers. */
export function compileTopics(topics: readonly TopicSource[]): CompiledTopics {
  const uses = topics.flatMap(({ rules }, topic) => [
    ...rules.match.flatMap((rule, at) => ruleUses(rule, topic, at)),
    ...rules.not.map((phrase) => plainUse(phrase, { topic, role: 'not', rule: -1 })),
  ]);
  return { topics, index: indexPhrases(uses) };
}

/** The topics of one paper, best first, equal scores by slug. */
export function matchTopics(
  { topics, index }: CompiledTopics,
  paper: { readonly slug: string; readonly title: string; readonly abstract: string },
): readonly TopicMatch[] {
  const fields = [readField('title', paper.title, index), readField('abstract', paper.abstract, index)];
  const matches = topics.flatMap(({ slug, rules, include, exclude }, topic) => {
    if (exclude.includes(paper.slug)) return [];
    const chosen = include.includes(paper.slug);
    if (!chosen && !fields.some(({ hits }) => hits.has(topic))) return [];
    const { sum, evidence } = weigh(rules, fields, topic);
    if (chosen) return [{ slug, score: 1, evidence: [EDITORS_CHOICE, ...evidence] }];
    return sum < rules.threshold ? [] : [{ slug, score: rounded(sum / (sum + rules.threshold)), evidence }];
  });
  return matches.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
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
