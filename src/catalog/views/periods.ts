// Months and years -> their names, which of them stand under a chart, and where their papers are. Pure.
import { EARLIER, isNamed, LATER, type Periods } from '../trends/periods.ts';
import { monthLabel } from './labels.ts';

/** The names of a period. */
export interface PeriodLabel {
  /** "2024", "August 2024", "before 2012", "after 2025". */
  readonly label: string;
  /** "Aug 2024", "before", "after". */
  readonly short: string;
  /** What stands under the chart: `short`; null where there is no room for it. */
  readonly tick: string | null;
}

const SIDES: Readonly<Record<string, string>> = { [EARLIER]: 'before', [LATER]: 'after' };
const MOST_TICKS = { year: 7, month: 4 } as const;

/** Names of periods as trends/periods.ts gives their ids: without gaps, oldest first. The first and the last have a tick; between them ticks are spread evenly, to within one period. */
export function periodLabels(ids: readonly string[]): readonly PeriodLabel[] {
  const named = ids.filter((id) => isNamed({ id }));
  const [first = '', last = ''] = [named[0], named.at(-1)];
  const step = Math.max(1, Math.ceil(named.length / MOST_TICKS[first.length > 4 ? 'month' : 'year']));
  const end = ids.length - 1;
  const gaps = Math.max(1, Math.floor(end / step));
  const ticks = new Set(Array.from({ length: gaps + 1 }, (_, gap) => Math.round((gap * end) / gaps)));
  return ids.map((id, at) => {
    const side = SIDES[id];
    const short = side ?? shortName(id);
    const tick = ticks.has(at) ? short : null;
    const label = side === undefined ? nameOf(id) : `${side}\u00a0${nameOf(id === EARLIER ? first : last)}`;
    return { label, short, tick };
  });
}

/** Where papers stand: those before and those after the periods with names, of a year (`2024`), of a month (`2024-08`). */
export interface Places {
  readonly before: string;
  readonly after: string;
  readonly year: (year: string) => string;
  readonly month: (month: string) => string;
}

/** For each period where its papers stand. */
export function periodHrefs({ unit, list }: Periods, places: Places): readonly string[] {
  return list.map(({ id }) => {
    if (id === EARLIER) return places.before;
    return id === LATER ? places.after : places[unit](id);
  });
}

function nameOf(id: string): string {
  return id.length > 4 ? monthLabel(id) : id;
}

/** "Aug 2024". */
function shortName(id: string): string {
  const [month, year] = nameOf(id).split('\u00a0');
  return year === undefined ? `${month}` : `${month?.slice(0, 3)}\u00a0${year}`;
}
