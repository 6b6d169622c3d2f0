// Examples with sparse features and yes or no -> the weights of a logistic regression with an elastic-net penalty.
// Cyclic coordinate descent with Newton steps (Friedman, Hastie & Tibshirani 2010): no randomness. Pure.

/** Sparse features by column: the same for every question that is asked of the examples. */
export interface Columns {
  readonly examples: number;
  /** For each feature the examples that have it, and its value there. */
  readonly columns: readonly { readonly rows: Int32Array; readonly values: Float64Array }[];
}

/** What pulls the weight of one feature towards zero. */
export interface Penalty {
  readonly l1: number;
  readonly l2: number;
}

/** Log odds = bias + sum of weights times features. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Sorts sparse rows into columns. */
export function columnsOf(rows: readonly ReadonlyMap<number, number>[], features: number): Columns {
  const places = Array.from({ length: features }, (): [number[], number[]] => [[], []]);
  for (const [row, entries] of rows.entries()) {
    for (const [feature, value] of entries) {
      places[feature]?.[0].push(row);
      places[feature]?.[1].push(value);
    }
  }
  return {
    examples: rows.length,
    columns: places.map(([own, values]) => ({ rows: Int32Array.from(own), values: Float64Array.from(values) })),
  };
}

/**
 * Fits one question.
 * @param targets for each example from 0, no, to 1, yes
 * @param importance for each example how much it counts; 0 leaves it out
 * @param penalties one for each feature; the bias has none
 */
export function fitLogistic(
  { examples, columns }: Columns,
  targets: Float64Array,
  importance: Float64Array,
  penalties: readonly Penalty[],
): Logistic {
  const weights = new Float64Array(columns.length);
  const odds = new Float64Array(examples);
  const all = { rows: Int32Array.from(odds.keys()), values: new Float64Array(examples).fill(1) };
  const idle = new Uint8Array(columns.length);
  let bias = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = 0;
    for (let repeat = 0; repeat < 2; repeat += 1) {
      const step = newtonStep(all, odds, targets, importance, bias, { l1: 0, l2: 0 });
      bias += step;
      shift(all, odds, step);
    }
    for (let feature = 0; feature < columns.length; feature += 1) {
      // A feature that stood still is asked again every fifth round.
      if (idle[feature] === 1 && round % 5 !== 0) continue;
      const [column, penalty] = [columns[feature], penalties[feature]];
      if (!column || !penalty || column.rows.length === 0) continue;
      const step = newtonStep(column, odds, targets, importance, weights[feature] ?? 0, penalty);
      idle[feature] = Math.abs(step) < STANDS_STILL ? 1 : 0;
      if (step === 0) continue;
      weights[feature] = (weights[feature] ?? 0) + step;
      shift(column, odds, step);
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < CLOSE_ENOUGH) break;
  }
  return { bias, weights };
}

const MOST_ROUNDS = 25;
const CLOSE_ENOUGH = 1e-3;
const STANDS_STILL = 1e-5;
/** A Newton step is right only nearby. */
const LONGEST_STEP = 1;

type Column = Columns['columns'][number];

function newtonStep(
  { rows, values }: Column,
  odds: Float64Array,
  targets: Float64Array,
  importance: Float64Array,
  weight: number,
  { l1, l2 }: Penalty,
): number {
  let slope = l2 * weight;
  let curve = l2 + 1e-9;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const value = values[at] as number;
    const counts = importance[row] as number;
    const chance = 1 / (1 + Math.exp(-(odds[row] as number)));
    slope += counts * (chance - (targets[row] as number)) * value;
    curve += counts * chance * (1 - chance) * value * value;
  }
  const low = slope + l1 <= curve * weight;
  const high = slope - l1 >= curve * weight;
  const step = low ? -(slope + l1) / curve : high ? -(slope - l1) / curve : -weight;
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
}

function shift({ rows, values }: Column, odds: Float64Array, step: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    odds[row] = (odds[row] as number) + step * (values[at] as number);
  }
}
