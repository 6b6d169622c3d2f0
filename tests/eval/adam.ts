// Weights and what a batch of examples says about them -> weights that are a step better: Adam (Kingma & Ba 2015). Pure.

/** Weights with what the batch says about them so far, and running averages of that. */
export interface Layer {
  readonly weights: Float32Array;
  readonly slopes: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** Weights at their start, with nothing learned yet. */
export function layer(size: number, start: () => number = () => 0): Layer {
  const empty = () => new Float32Array(size);
  return { weights: empty().map(start), slopes: empty(), mean: empty(), square: empty() };
}

/**
 * One step for the weights `from` (inclusive) to `to` (exclusive); their slopes begin anew.
 * @param batch of how many examples the slopes are sums
 * @param steps how many steps these weights have made, with this one
 */
export function move(
  { weights, slopes, mean, square }: Layer,
  from: number,
  to: number,
  batch: number,
  rate: number,
  steps: number,
): void {
  const pace = (rate * Math.sqrt(1 - SQUARE_STAYS ** steps)) / (1 - SLOPE_STAYS ** steps);
  for (let at = from; at < to; at += 1) {
    const slope = (slopes[at] as number) / batch;
    mean[at] = SLOPE_STAYS * (mean[at] as number) + (1 - SLOPE_STAYS) * slope;
    square[at] = SQUARE_STAYS * (square[at] as number) + (1 - SQUARE_STAYS) * slope * slope;
    weights[at] = (weights[at] as number) - (pace * (mean[at] as number)) / (Math.sqrt(square[at] as number) + NO_ZERO);
    slopes[at] = 0;
  }
}

/** How much of the running averages stays. */
const [SLOPE_STAYS, SQUARE_STAYS] = [0.9, 0.999];
const NO_ZERO = 1e-8;
