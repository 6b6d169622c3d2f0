// Labelled papers and the topics' rules -> for each topic the weights of terms and rules that tell its papers best. Pure.
import { type LearnedTopic, type LearnedTopics, MOST_RULES } from '../../src/catalog/topics/learned.ts';
import type { TopicSource } from '../../src/catalog/topics/match.ts';
import type { LabelledPaper } from './labelled.ts';
import { type Columns, columnsOf, fitLogistic, type Penalty } from './logistic.ts';
import { type Observations, observe } from './observe.ts';
import { THEMES, type Themes, themesOf } from './themes.ts';

/**
 * Learns all topics, one against the rest. A paper that a reader may or may not choose counts a little, as a weak no.
 * What was chosen by cross-validation within the tuning half is named below.
 */
export function learnTopics(topics: readonly TopicSource[], papers: readonly LabelledPaper[]): LearnedTopics {
  const seen = observe(topics, papers);
  const themes = themesOf(seen);
  const layout = layoutOf(topics.length, seen.terms.length);
  const columns = columnsOf(
    papers.map((paper, at) => features(paper, at, seen, themes, layout)),
    layout.end,
  );
  return Object.fromEntries(
    topics.map(({ slug }, topic) => [slug, learnTopic(topics, topic, papers, columns, seen, themes, layout)]),
  );
}

/** A paper belongs from this chance: the trust in rules makes chances a little too high. */
const BAR = 0.53;
const UNSURE = { target: 0.3, importance: 0.5 };
const PENALTIES = {
  ownShare: { l1: 0, l2: 0.1 },
  ownReached: { l1: 0, l2: 0.3 },
  theme: { l1: 0, l2: 1 },
  habit: { l1: 0, l2: 0.5 },
  other: { l1: 0.3, l2: 1 },
} as const satisfies Record<string, Penalty>;
/** Brings features to like sizes, so that one penalty fits them all. */
const SCALES = { share: 1 / 1.5, title: 0.7, theme: 2 };
const MOST_TERMS = 1500;
const LEAST_WEIGHT = 0.02;
/**
 * What a threshold's worth of a topic's own rules says beyond what was learned, for a topic without labels, and how many
 * labelled papers halve it: where nearly all labels say no, rules know more than they.
 */
const TRUST = { most: 1, half: 60 };
/** A term is shown as a reason where at least this share of the labelled papers that have it belong to the topic. */
const TELLING_SHARE = 0.4;

/** Where each kind of feature begins. `habit`: those who read for training choose a little more or less than the others. */
interface Layout {
  readonly reached: number;
  readonly themes: number;
  readonly habit: number;
  readonly terms: number;
  readonly titled: number;
  readonly end: number;
}

function layoutOf(topics: number, terms: number): Layout {
  const themes = 2 * topics;
  const habit = themes + THEMES;
  return { reached: topics, themes, habit, terms: habit + 1, titled: habit + 1 + terms, end: habit + 1 + 2 * terms };
}

function features(
  { by }: LabelledPaper,
  at: number,
  { papers }: Observations,
  themes: Themes,
  layout: Layout,
): ReadonlyMap<number, number> {
  const { shares = [], amounts = new Map<number, number>(), titled = [] } = papers[at] ?? {};
  return new Map([
    ...shares.flatMap((share, topic) =>
      share > 0 ? [[topic, Math.min(share, MOST_RULES) * SCALES.share] as const] : [],
    ),
    ...shares.flatMap((share, topic) => (share >= 1 ? [[layout.reached + topic, 1] as const] : [])),
    ...themes.of(amounts).map((part, theme) => [layout.themes + theme, part * SCALES.theme] as const),
    ...(by === 'read for training' ? [[layout.habit, 1] as const] : []),
    ...[...amounts].map(([term, amount]) => [layout.terms + term, amount] as const),
    ...titled.map((term) => [layout.titled + term, SCALES.title] as const),
  ]);
}

function learnTopic(
  topics: readonly TopicSource[],
  topic: number,
  papers: readonly LabelledPaper[],
  columns: Columns,
  seen: Observations,
  themes: Themes,
  layout: Layout,
): LearnedTopic {
  const slug = topics[topic]?.slug ?? '';
  const unsure = (paper: LabelledPaper) => paper.maybe.includes(slug);
  const { bias, weights } = fitLogistic(
    columns,
    Float64Array.from(papers, (paper) => (unsure(paper) ? UNSURE.target : paper.core.includes(slug) ? 1 : 0)),
    Float64Array.from(papers, (paper) => (unsure(paper) ? UNSURE.importance : 1)),
    Array.from({ length: layout.end }, (_, feature) => penaltyOf(feature, topic, layout)),
  );
  const given = papers.filter(({ core }) => core.includes(slug)).length;
  const trust = (TRUST.most * TRUST.half) / (TRUST.half + given);
  const rulesOf = (one: number) =>
    [at(weights, one) * SCALES.share + (one === topic ? trust : 0), at(weights, layout.reached + one)].map(rounded);
  const others = topics.flatMap((other, one) => {
    const rules = rulesOf(one);
    return one === topic || rules.every((weight) => weight === 0) ? [] : [[other.slug, rules] as const];
  });
  const byTheme = themes.weightsOf(
    weights.subarray(layout.themes, layout.habit).map((weight) => weight * SCALES.theme),
  );
  const terms = seen.terms.map((key, term) => ({
    key,
    mention: at(weights, layout.terms + term) + at(byTheme, term),
    title: at(weights, layout.titled + term) * SCALES.title,
    papers: seen.counts[term] ?? 0,
  }));
  const shares = sharesOf(papers, slug, seen);
  const kept = terms
    .map((term) => ({ ...term, says: Math.max(Math.abs(term.mention), Math.abs(term.title)) }))
    .filter(({ says }) => says >= LEAST_WEIGHT)
    .sort((a, b) => b.says * b.papers ** 0.25 - a.says * a.papers ** 0.25)
    .slice(0, MOST_TERMS)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const entries = kept.map(({ key, mention, title }) => {
    const parts = title === 0 ? [rounded(mention)] : [mention, title].map(rounded);
    return { telling: (shares.get(key) ?? 0) >= TELLING_SHARE, entry: [key, parts] as const };
  });
  const those = (telling: boolean) =>
    Object.fromEntries(entries.filter((each) => each.telling === telling).map(({ entry }) => entry));
  return {
    bias: rounded(bias - Math.log(BAR / (1 - BAR))),
    rules: rulesOf(topic),
    others: Object.fromEntries(others),
    terms: those(true),
    quiet: those(false),
  };
}

/** Of the labelled papers that have a term, the share that belongs to the topic. */
function sharesOf(papers: readonly LabelledPaper[], slug: string, { papers: seen, terms, counts }: Observations) {
  const within = new Float64Array(terms.length);
  papers.forEach(({ core }, place) => {
    if (core.includes(slug)) for (const term of seen[place]?.amounts.keys() ?? []) within[term] = at(within, term) + 1;
  });
  return new Map(terms.map((key, term) => [key, at(within, term) / Math.max(1, counts[term] ?? 0)]));
}

function penaltyOf(feature: number, topic: number, layout: Layout): Penalty {
  if (feature === topic) return PENALTIES.ownShare;
  if (feature === layout.reached + topic) return PENALTIES.ownReached;
  if (feature === layout.habit) return PENALTIES.habit;
  return feature >= layout.themes && feature < layout.habit ? PENALTIES.theme : PENALTIES.other;
}

function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0;
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
