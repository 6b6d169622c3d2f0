// Lists of results in their own orders -> one, by reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009). Pure.
import type { Shown } from './answer.ts';

/** The constant of the method: how little the very first places count above the next. */
const SMOOTHING = 60;

/** Each paper once, as the first list that has it shows it. A place in a list counts `worth` times. */
export function fused(...lists: readonly (readonly [hits: readonly Shown[], worth: number])[]): readonly Shown[] {
  const sums = new Map<number, Shown>();
  for (const [hits, worth] of lists) {
    for (const [place, hit] of hits.entries()) {
      const known = sums.get(hit.number);
      const score = (known?.score ?? 0) + worth / (SMOOTHING + place + 1);
      sums.set(hit.number, { ...(known ?? hit), score });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}
