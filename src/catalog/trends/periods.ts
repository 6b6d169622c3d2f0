// Dates of publication -> the months or years that a chart runs over, without gaps. Pure.

export type PeriodUnit = 'year' | 'month';

/** A month, a year, or all that is earlier than the others. */
export interface Period {
  /** `2024`, `2024-08`, or {@link EARLIER}. */
  readonly id: string;
  /** Papers published in it. */
  readonly papers: number;
}

/** What charts run over. */
export interface Periods {
  readonly unit: PeriodUnit;
  /** Oldest first, empty ones between the first and the last included. */
  readonly list: readonly Period[];
}

/** Id of the period before the first that has a name of its own. */
export const EARLIER = 'earlier';

/** A chart has no more months or years than this, counted from the newest; what is earlier is one period. */
export const MOST_PERIODS = 24;

/** Months where at least nine tenths of the papers are of the newest 24 of them, else years. */
export function choosePeriods(dates: readonly (string | null)[]): Periods {
  const dated = dates.filter((date) => date !== null);
  const earlier = periodsBy('month', dated).list.find(({ id }) => id === EARLIER)?.papers ?? 0;
  return periodsBy(earlier * 10 <= dated.length ? 'month' : 'year', dated);
}

/** The periods of one unit. Dates are `YYYY-MM-DD`; papers without a date are in none. */
export function periodsBy(unit: PeriodUnit, dates: readonly (string | null)[]): Periods {
  const counts = new Map<number, number>();
  for (const date of dates) {
    if (date === null) continue;
    const number = numberOf(unit, date);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  if (counts.size === 0) return { unit, list: [] };
  const numbers = [...counts.keys()].toSorted((a, b) => a - b);
  const newest = numbers.at(-1) ?? 0;
  const named = numbers.filter((number) => number > newest - MOST_PERIODS);
  const first = named[0] ?? newest;
  const list = Array.from({ length: newest - first + 1 }, (_, index) => ({
    id: idOf(unit, first + index),
    papers: counts.get(first + index) ?? 0,
  }));
  const before = numbers.filter((number) => number < first).reduce((sum, number) => sum + (counts.get(number) ?? 0), 0);
  return { unit, list: before === 0 ? list : [{ id: EARLIER, papers: before }, ...list] };
}

/** The place of a date in the list; -1 for a paper without a date. */
export function periodAt({ unit, list }: Periods, date: string | null): number {
  const id = date?.slice(0, unit === 'year' ? 4 : 7);
  const named = list.findIndex((period) => period.id === id);
  return named >= 0 || date === null ? named : list.findIndex((period) => period.id === EARLIER);
}

function numberOf(unit: PeriodUnit, date: string): number {
  const year = Number(date.slice(0, 4));
  return unit === 'year' ? year : year * 12 + Number(date.slice(5, 7)) - 1;
}

function idOf(unit: PeriodUnit, number: number): string {
  if (unit === 'year') return String(number).padStart(4, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
