// Months and years -> their names, which of them stand under a chart, and where their papers are. Pure.
import { EARLIER, type Periods } from '../trends/periods.ts';
import { monthLabel } from './labels.ts';

/** The names of a period. */
export interface PeriodLabel {
  /** "2024", "August 2024", "before 2012". */
  readonly label: string;
  /** "Aug 2024", "before". */
  readonly short: string;
  /** What stands under the chart: `short`; null where there is no room for it. */
  readonly tick: string | null;
}

const BEFORE = 'before';
const MOST_TICKS = { year: 7, month: 4 } as const;

/** Names of periods as trends/periods.ts gives their ids: without gaps, oldest first. The first and the last have a tick; between them ticks are spread evenly, counted from the last. */
export function periodLabels(ids: readonly string[]): readonly PeriodLabel[] {
  const named = ids.filter((id) => id !== EARLIER);
  const first = named[0] ?? '';
  const step = Math.ceil(named.length / MOST_TICKS[first.length > 4 ? 'month' : 'year']);
  return ids.map((id, at) => {
    const short = id === EARLIER ? BEFORE : shortName(id);
    const even = (ids.length - 1 - at) % step === 0;
    const tick = at === 0 || (even && at >= Math.min(step, ids.length - 1)) ? short : null;
    return { label: id === EARLIER ? `before\u00a0${nameOf(first)}` : nameOf(id), short, tick };
  });
}

/** Where papers stand: all of them, those of a year (`2024`), those of a month (`2024-08`). */
export interface Places {
  readonly all: string;
  readonly year: (year: string) => string;
  readonly month: (month: string) => string;
}

/** For each period where its papers stand. */
export function periodHrefs({ unit, list }: Periods, places: Places): readonly string[] {
  return list.map(({ id }) => (id === EARLIER ? places.all : places[unit](id)));
}

function nameOf(id: string): string {
  return id.length > 4 ? monthLabel(id) : id;
}

/** "Aug 2024". */
function shortName(id: string): string {
  const [month, year] = nameOf(id).split('\u00a0');
  return year === undefined ? `${month}` : `${month?.slice(0, 3)}\u00a0${year}`;
}
