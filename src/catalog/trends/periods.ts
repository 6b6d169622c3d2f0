// Dates of publication -> the months or years that a chart runs over, without gaps. Pure.

export type PeriodUnit = 'year' | 'month';

/** A month, a year, or all that is earlier or later than the others. */
export interface Period {
  /** `2024`, `2024-08`, {@link EARLIER} or {@link LATER}. */
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

/** Id of the period after the last that has a name of its own. */
export const LATER = 'later';

/** A chart has no more months or years than this, counted from the newest; what is earlier is one period. */
export const MOST_PERIODS = 24;

/** Where more of the dates are later than they should be, it is `until` that is wrong. */
const MOST_LATER = 0.1;

/**
 * Months where at least nine tenths of the papers are of the newest 24 of them, else years.
 * @param until as in {@link periodsBy}
 */
export function choosePeriods(dates: readonly (string | null)[], until: string | null = null): Periods {
  const dated = dates.filter((date) => date !== null);
  const earlier = periodsBy('month', dated, until).list.find(({ id }) => id === EARLIER)?.papers ?? 0;
  return periodsBy(earlier * 10 <= dated.length ? 'month' : 'year', dated, until);
}

/**
 * The periods of one unit. Dates are `YYYY-MM-DD`; papers without a date are in none.
 * @param until the day of the newest digest, by which its papers were published: what few dates say otherwise are one
 * period, so that a slip of a year or a century stretches no chart; null: not known
 */
export function periodsBy(unit: PeriodUnit, dates: readonly (string | null)[], until: string | null = null): Periods {
  const counts = new Map<number, number>();
  for (const date of dates) {
    if (date === null) continue;
    const number = numberOf(unit, date);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  if (counts.size === 0) return { unit, list: [] };
  const numbers = [...counts.keys()].toSorted((a, b) => a - b);
  const sum = (of: readonly number[]) => of.reduce((total, number) => total + (counts.get(number) ?? 0), 0);
  const end = until === null ? Infinity : numberOf(unit, until);
  const beyond = numbers.filter((number) => number > end);
  const after = sum(beyond) <= sum(numbers) * MOST_LATER ? sum(beyond) : 0;
  const timely = after === 0 ? numbers : numbers.filter((number) => number <= end);
  const newest = timely.at(-1) ?? 0;
  const first = timely.find((number) => number > newest - MOST_PERIODS) ?? newest;
  const before = sum(timely.filter((number) => number < first));
  const named = Array.from({ length: newest - first + 1 }, (_, index) => ({
    id: idOf(unit, first + index),
    papers: counts.get(first + index) ?? 0,
  }));
  const unnamed = (id: string, papers: number) => (papers === 0 ? [] : [{ id, papers }]);
  return { unit, list: [...unnamed(EARLIER, before), ...named, ...unnamed(LATER, after)] };
}

/** The place of a date in the list; -1 for a paper without a date. */
export function periodAt({ unit, list }: Periods, date: string | null): number {
  if (date === null) return -1;
  const id = date.slice(0, unit === 'year' ? 4 : 7);
  const place = list.findIndex((period) => period.id === id);
  if (place >= 0) return place;
  const last = list.findLast((period) => isNamed(period))?.id ?? '';
  return list.findIndex((period) => period.id === (id > last ? LATER : EARLIER));
}

/** Whether it is one month or one year. */
export function isNamed({ id }: Pick<Period, 'id'>): boolean {
  return id !== EARLIER && id !== LATER;
}

function numberOf(unit: PeriodUnit, date: string): number {
  const year = Number(date.slice(0, 4));
  return unit === 'year' ? year : year * 12 + Number(date.slice(5, 7)) - 1;
}

function idOf(unit: PeriodUnit, number: number): string {
  if (unit === 'year') return String(number).padStart(4, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
