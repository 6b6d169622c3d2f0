// Phrase hits in a paper's title and abstract + a topic's rules -> how much speaks for the topic, and which words do.
// Pure.
import type { TopicMatchRule, TopicRules } from '../../corpus/topic-schema.ts';
import { type Token, tokens } from '../../text/words.ts';
import { findPhrases, longestSpans, type PhraseHit, type PhraseIndex } from './phrases.ts';
import { abstractPlaces, type Place, PROMINENCE } from './prominence.ts';

/** A reason why a paper belongs to a topic, for showing to a reader. */
export interface TopicEvidence {
  /** The words as the paper has them where they first stand; empty for the editor's choice. */
  readonly term: string;
  /** `editor`: the topic's file names the paper in `include`. */
  readonly where: 'title' | 'abstract' | 'editor';
  /** How often the words stand there, in any inflection; 1 for the editor's choice. */
  readonly count: number;
}

/** Evidence with what it weighs. */
export interface Term extends TopicEvidence {
  readonly where: 'title' | 'abstract';
  /** The stems of its words. */
  readonly key: readonly string[];
  readonly worth: number;
}

/** What the rules of one topic say. */
export interface Verdict {
  /** To be compared with the topic's threshold. */
  readonly sum: number;
  /** The words that speak for the topic, in no order. */
  readonly terms: readonly Term[];
}

/** Whose phrase a hit is. */
export interface PhraseOwner {
  /** Place of the topic among all topics. */
  readonly topic: number;
  readonly role: 'match' | 'with' | 'not';
  /** Place of the rule in the topic's `match`; -1 for a `not`. */
  readonly rule: number;
}

/** A title or an abstract with the phrases found in it. */
export interface Field {
  readonly where: 'title' | 'abstract';
  readonly text: string;
  readonly words: readonly Token[];
  /** One for each word. */
  readonly places: readonly Place[];
  /** By place of the topic. */
  readonly hits: ReadonlyMap<number, readonly PhraseHit<PhraseOwner>[]>;
}

/** Reads a title or an abstract. */
export function readField(where: Field['where'], text: string, index: PhraseIndex<PhraseOwner>): Field {
  const words = tokens(text);
  const places = where === 'title' ? words.map((): Place => 'title') : abstractPlaces(text, words);
  return { where, text, words, places, hits: Map.groupBy(findPhrases(index, words), ({ owner }) => owner.topic) };
}

/** Weighs what the fields hold for the topic at the given place. */
export function weigh(rules: TopicRules, fields: readonly Field[], topic: number): Verdict {
  if (!fields.some(({ hits }) => hits.has(topic))) return { sum: 0, terms: [] };
  const backed = backedRules(fields, topic);
  const mentions = new Map<number, number>();
  const terms = new Map<string, Term>();
  for (const { where, text, words, places, hits } of fields) {
    const placeOf = (word: number) => places[word] ?? 'body';
    const counting = (hits.get(topic) ?? []).filter(({ owner, from }) =>
      counts(owner, rules.match[owner.rule], placeOf(from), backed),
    );
    for (const { owners, from, to } of longestSpans(counting)) {
      if (owners.some(({ role }) => role === 'not')) continue;
      const worth = PROMINENCE[placeOf(from)];
      const speaking = [...new Set(owners.map(({ rule }) => rule))];
      for (const rule of speaking) mentions.set(rule, (mentions.get(rule) ?? 0) + worth);
      const weight = speaking.reduce((sum, rule) => sum + weightOf(rules, rule), 0);
      if (weight <= 0) continue;
      const key = words.slice(from, to).map(({ stem }) => stem);
      const term = text.slice(words[from]?.start, words[to - 1]?.end);
      const known = terms.get(`${where} ${key.join(' ')}`) ?? { term, where, key, count: 0, worth: 0 };
      terms.set(`${where} ${key.join(' ')}`, {
        ...known,
        count: known.count + 1,
        worth: known.worth + worth * weight,
      });
    }
  }
  return {
    sum: [...mentions].reduce((sum, [rule, worth]) => sum + weightOf(rules, rule) * saturated(worth), 0),
    terms: [...terms.values()],
  };
}

/**
 * The evidence to show, what weighs most first. Of terms in one field that hold one another only the weightier stays,
 * and what weighs less than the given share of the first is left out.
 */
export function evidenceOf(terms: readonly Term[], least: number): readonly TopicEvidence[] {
  const shown: Term[] = [];
  for (const term of together(terms).sort((a, b) => b.worth - a.worth)) {
    if (term.worth < (shown[0]?.worth ?? 0) * least) break;
    if (!shown.some((other) => other.where === term.where && overlap(other.key, term.key))) shown.push(term);
  }
  return shown.map(({ term, where, count }) => ({ term, where, count }));
}

/** One for each phrase and field, worth what all of them are. */
function together(terms: readonly Term[]): Term[] {
  const phrases = new Map<string, Term>();
  for (const term of terms) {
    const phrase = `${term.where} ${term.key.join(' ')}`;
    const known = phrases.get(phrase);
    phrases.set(phrase, known ? { ...known, worth: known.worth + term.worth } : term);
  }
  return [...phrases.values()];
}

/** Whether one of two phrases stands within the other. */
function overlap(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return longer.some((_, from) => shorter.every((stem, at) => longer[from + at] === stem));
}

/** The rules of a topic for which a `with` phrase is there. */
function backedRules(fields: readonly Field[], topic: number): ReadonlySet<number> {
  const hits = fields.flatMap((each) => each.hits.get(topic) ?? []);
  return new Set(hits.filter(({ owner }) => owner.role === 'with').map(({ owner }) => owner.rule));
}

function counts(
  owner: PhraseOwner,
  rule: TopicMatchRule | undefined,
  place: Place,
  backed: ReadonlySet<number>,
): boolean {
  if (owner.role === 'not') return true;
  if (owner.role === 'with' || !rule) return false;
  const inPlace = rule.where === 'any' || rule.where === place || (rule.where === 'abstract' && place !== 'title');
  return inPlace && (!rule.with || backed.has(owner.rule));
}

function weightOf(rules: TopicRules, rule: number): number {
  return rules.match[rule]?.weight ?? 0;
}

/** 1.2 for a mention in the title, less than 2.4 for however many: repetition tells, but less each time. */
function saturated(mentions: number): number {
  return (2.4 * mentions) / (mentions + 1);
}
