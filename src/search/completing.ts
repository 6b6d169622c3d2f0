// The piece of a text that is a facet being typed, `topic:ag`, and the values that complete it. Pure: runs in browsers and tests.
import type { Facet } from './contract.ts';
import type { Key } from './tokens.ts';
import { facetOf, fold, type Value, type Values } from './typed-facets.ts';

/** A facet that is being typed: the piece of the text that a completion replaces, and what to offer for it. */
export interface Completing {
  readonly start: number;
  readonly end: number;
  readonly options: readonly { readonly facet: Facet; readonly value: string; readonly label: string }[];
}

/** What completes the facet before the caret, at most `most`, exact matches first; null where none is being typed or nothing fits. */
export function completing(text: string, caret: number, values: Values, most: number): Completing | null {
  const open = /(?<!\S)([a-z]+):(?:"([^"]*)|(\S*))$/iu.exec(text.slice(0, caret));
  const facet = open && facetOf((open[1] ?? '').toLowerCase() as Key);
  if (!open || !facet) return null;
  const [typed, inside] = [fold(open[2] ?? open[3] ?? ''), (open[1] ?? '').toLowerCase() === 'has'];
  const starts = ({ value, label }: Value) =>
    [inside ? 'code' : value, label].some((one) => fold(one).startsWith(typed));
  const within = ({ label }: Value) => label.split(/[\s\-/]+/u).some((word) => fold(word).startsWith(typed));
  const all = values[facet];
  const same = ({ value, label }: Value) => fold(value) === typed || fold(label) === typed;
  const rank = (one: Value) => (same(one) ? 0 : starts(one) ? 1 : within(one) ? 2 : 3);
  const options = [0, 1, 2].flatMap((wanted) => all.filter((one) => rank(one) === wanted)).slice(0, most);
  if (options.length === 0) return null;
  const after = /^[^\s"]*"?/u.exec(text.slice(caret)) ?? [''];
  return {
    start: open.index,
    end: caret + after[0].length,
    options: options.map(({ value, label }) => ({ facet, value, label })),
  };
}
