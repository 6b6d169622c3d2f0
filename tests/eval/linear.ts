// Observed papers -> for one topic after the other the weights of terms and rules that tell its papers best: a logistic
// regression with an elastic-net penalty. What was chosen by cross-validation within the tuning half is named below. Pure.
import { MOST_RULES } from '../../src/catalog/topics/network.ts';
import { columnsOf, fitLogistic, type Penalty } from './logistic.ts';
import type { Observation, Observations } from './observe.ts';
import { THEMES, type Themes, themesOf } from './themes.ts';

/** For each paper from 0, no, to 1, yes, and how much that counts. */
export interface Answer {
  readonly targets: Float64Array;
  readonly importance: Float64Array;
}

/** Log odds = bias + sums over the rules of topics and over terms. */
export interface LinearTopic {
  readonly bias: number;
  /** By place of the topic whose rules speak: for each threshold's worth of evidence, and for reaching the threshold. */
  readonly rules: readonly { readonly amount: number; readonly reached: number }[];
  /** By place of the term: for its amount, and for standing in the title. */
  readonly terms: readonly { readonly amount: number; readonly title: number }[];
}

/**
 * Makes the papers ready to learn topics from.
 * @param habits for each paper the group of its reader, see {@link GROUPS}
 * @returns learns the topic at the given place
 */
export function linearLearner(seen: Observations, habits: readonly number[], topics: number) {
  const themes = themesOf(seen);
  const layout = layoutOf(topics, seen.terms.length);
  const rows = seen.papers.map((paper, at) => featuresOf(paper, habits[at] ?? 0, themes, layout));
  const columns = columnsOf(rows, layout.end);
  return (topic: number, { targets, importance }: Answer): LinearTopic => {
    const { bias, weights } = fitLogistic(columns, targets, importance, penaltiesFor(topic, layout));
    const at = (feature: number) => weights[feature] ?? 0;
    const byTheme = themes.weightsOf(
      weights.subarray(layout.themes, layout.habit).map((weight) => weight * SCALES.theme),
    );
    return {
      bias,
      rules: Array.from({ length: topics }, (_, one) => ({
        amount: at(one) * SCALES.share,
        reached: at(layout.reached + one),
      })),
      terms: seen.terms.map((_, term) => ({
        amount: at(layout.terms + term) + (byTheme[term] ?? 0),
        title: at(layout.titled + term) * SCALES.title,
      })),
    };
  };
}

/**
 * Groups of readers who choose a little more or less than those whose choice counts, from 1 on: of papers of 2025, and of
 * older ones. Group 0 are those whose choice counts.
 */
export const GROUPS = 2;

/** Where each kind of feature begins. `habit`: one for each of the {@link GROUPS}. */
interface Layout {
  readonly reached: number;
  readonly themes: number;
  readonly habit: number;
  readonly terms: number;
  readonly titled: number;
  readonly end: number;
}

/** Brings features to like sizes, so that one penalty fits them all. */
const SCALES = { share: 1 / 1.5, title: 0.7, theme: 2 };

/** The layout for so many topics and terms. */
function layoutOf(topics: number, terms: number): Layout {
  const themes = 2 * topics;
  const habit = themes + THEMES;
  const first = habit + GROUPS;
  return { reached: topics, themes, habit, terms: first, titled: first + terms, end: first + 2 * terms };
}

/** The features of one paper, by place. */
function featuresOf(
  { shares, amounts, titled }: Observation,
  habit: number,
  themes: Themes,
  layout: Layout,
): ReadonlyMap<number, number> {
  return new Map([
    ...shares.flatMap((share, topic) =>
      share > 0 ? [[topic, Math.min(share, MOST_RULES) * SCALES.share] as const] : [],
    ),
    ...shares.flatMap((share, topic) => (share >= 1 ? [[layout.reached + topic, 1] as const] : [])),
    ...themes.of(amounts).map((part, theme) => [layout.themes + theme, part * SCALES.theme] as const),
    ...(habit > 0 ? [[layout.habit + habit - 1, 1] as const] : []),
    ...[...amounts].map(([term, amount]) => [layout.terms + term, amount] as const),
    ...titled.map((term) => [layout.titled + term, SCALES.title] as const),
  ]);
}

/** For each feature what pulls its weight for the topic at the given place. */
function penaltiesFor(topic: number, layout: Layout): readonly Penalty[] {
  return Array.from({ length: layout.end }, (_, feature) => {
    if (feature === topic) return PENALTIES.ownShare;
    if (feature === layout.reached + topic) return PENALTIES.ownReached;
    if (feature >= layout.habit && feature < layout.terms) return PENALTIES.habit;
    return feature >= layout.themes && feature < layout.habit ? PENALTIES.theme : PENALTIES.other;
  });
}

const PENALTIES = {
  ownShare: { l1: 0, l2: 0.1 },
  ownReached: { l1: 0, l2: 0.3 },
  theme: { l1: 0, l2: 1 },
  habit: { l1: 0, l2: 0.5 },
  other: { l1: 0.3, l2: 1 },
} as const satisfies Record<string, Penalty>;
