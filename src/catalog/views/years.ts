// Papers of a list -> its sections by year of publication, with anchors that stay. Pure.
import type { CatalogPaper } from '../catalog.ts';
import { countLabel, NO_DATE, numberLabel } from './labels.ts';
import type { PaperRow } from './rows.ts';

/** Papers of one year of a list. */
export interface YearSection {
  /** The anchor: `2024`, `undated`. */
  readonly id: string;
  readonly label: string;
  readonly count: string;
  /** The count without its unit. */
  readonly number: string;
  readonly rows: readonly PaperRow[];
}

/** Sections in the order of the list; the first paper of each month has an anchor too, `2024-08`. */
export function yearSections<Entry extends { readonly paper: CatalogPaper }>(
  entries: readonly Entry[],
  rowOf: (entry: Entry) => PaperRow,
): readonly YearSection[] {
  return [...Map.groupBy(entries, ({ paper }) => paper.published?.slice(0, 4) ?? null)].map(([year, own]) => ({
    id: year ?? 'undated',
    label: year ?? NO_DATE,
    count: countLabel(own.length, 'paper'),
    number: numberLabel(own.length),
    rows: own.map((entry, at) => {
      const month = entry.paper.published?.slice(0, 7);
      const first = month !== undefined && own[at - 1]?.paper.published?.slice(0, 7) !== month;
      return { ...rowOf(entry), id: first ? month : null };
    }),
  }));
}
