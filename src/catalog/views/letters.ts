// Names in order -> the same by first letter, for long indexes. Pure.
import { letterOf } from '../../urls.ts';

/** What begins with one letter. */
export interface Letter<Item> {
  /** `a` to `z`, `digits`, `other`: anchor and path segment. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
}

/** Items keep their order; letters come in the order of the alphabet, then digits, then others. */
export function byLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Letter<Item>[] {
  return [...Map.groupBy(items, (item) => letterOf(nameOf(item)))]
    .map(([id, own]) => ({ id, label: LABELS[id] ?? id.toUpperCase(), items: own }))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

const LABELS: Readonly<Record<string, string>> = { digits: '0–9', other: 'Other' };
const ORDER = 'abcdefghijklmnopqrstuvwxyz';

function rank(id: string): number {
  return id === 'other' ? ORDER.length + 1 : id === 'digits' ? ORDER.length : ORDER.indexOf(id);
}
