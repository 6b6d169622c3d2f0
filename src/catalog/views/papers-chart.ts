// Papers of a page in sections by year -> a chart of how many are of which year or month, each bar leading to them. Pure.
import { choosePeriods, EARLIER, LATER, periodAt } from '../trends/periods.ts';
import { type BarsView, barsView } from './bars.ts';
import { periodHrefs, periodLabels } from './periods.ts';

const HEIGHT = 72;

/**
 * Null where all papers are of one period.
 * @param dates of publication, newest first; null: not given
 * @param until the day that the archive reaches to
 */
export function papersChart(
  dates: readonly (string | null)[],
  until: string | null,
): { readonly caption: string; readonly bars: BarsView } | null {
  const periods = choosePeriods(dates, until);
  const { unit, list } = periods;
  if (list.length < 2) return null;
  const labels = periodLabels(list.map(({ id }) => id));
  const anchor = (id: string) => `#${id}`;
  // What is beyond the bars begins with the newest paper there.
  const beyond = (side: string) =>
    anchor(dates.find((date) => date !== null && list[periodAt(periods, date)]?.id === side)?.slice(0, 4) ?? '');
  const places = { before: beyond(EARLIER), after: beyond(LATER), year: anchor, month: anchor };
  const hrefs = periodHrefs(periods, places);
  const bars = list.map(({ id, papers: count }, at) => ({
    label: labels[at]?.label ?? id,
    tick: labels[at]?.tick ?? null,
    count,
    href: hrefs[at] ?? null,
  }));
  return { caption: `Papers by ${unit}`, bars: barsView(bars, { height: HEIGHT }) };
}
