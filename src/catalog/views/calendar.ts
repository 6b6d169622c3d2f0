// The digests -> their index as a calendar, month by month. Pure.
import { archiveUrl, digestsUrl, digestUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest } from '../catalog.ts';
import { DIGESTS } from '../streams.ts';
import { countLabel, monthLabel, numberLabel } from './labels.ts';
import type { PageMeta } from './meta.ts';
import { digestLabel } from './places.ts';

/** A square of a calendar; null: not a day of the month. */
export interface CalendarDay {
  readonly day: number;
  readonly digests: readonly DayDigest[];
}

/** A digest of a day. Read in one go: the day, `month`, `count`, `unit`; seen are the day and the count. */
export interface DayDigest {
  readonly href: string;
  /** "November 2025:", of several digests of the day "November 2025, page 2:". */
  readonly month: string;
  readonly count: string;
  /** "papers". */
  readonly unit: string;
}

export interface CalendarMonth {
  /** `2025-11`, also the anchor. */
  readonly id: string;
  readonly label: string;
  readonly count: string;
  /** From Monday to Sunday. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

export interface CalendarView {
  readonly meta: PageMeta;
  /** "4 digests", "172 papers", "30 October to 6 November 2025". */
  readonly facts: readonly { readonly label: string; readonly href: string | null }[];
  /** Newest first; months without a digest are left out. */
  readonly months: readonly CalendarMonth[];
}

const DAYS = 7;

export function calendarView(catalog: Catalog): CalendarView {
  const byMonth = [...Map.groupBy(catalog.digests, ({ date }) => date.slice(0, 7))];
  const [newest, oldest] = [catalog.digests[0], catalog.digests.at(-1)];
  const span = newest && oldest && newest !== oldest ? `${digestLabel(oldest)} to\u00a0${digestLabel(newest)}` : null;
  const facts = [
    { label: countLabel(catalog.digests.length, 'digest'), href: null },
    { label: countLabel(catalog.papers.length, 'paper'), href: archiveUrl() },
    ...(span === null ? [] : [{ label: span, href: null }]),
  ];
  return {
    meta: {
      title: 'Digests',
      description: `All digests, as a calendar: ${facts.map(({ label }) => label).join(', ')}.`,
      path: digestsUrl(),
      feed: DIGESTS.title,
      breadcrumbs: [],
    },
    facts,
    months: byMonth.map(([month, digests]) => calendarMonth(month, digests)),
  };
}

function calendarMonth(month: string, digests: readonly CatalogDigest[]): CalendarMonth {
  const [named = 0, number = 0] = month.split('-').map(Number);
  // Dates take the years 0 to 99 for those of 1900; the calendar comes round every 400 years.
  const year = named + 400;
  // Day 0 of the following month is the last of this one; Monday counts as 0.
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % DAYS;
  const byDay = Map.groupBy(digests, ({ date }) => Number(date.slice(8, 10)));
  const cells: (CalendarDay | null)[] = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, index) => ({
      day: index + 1,
      digests: (byDay.get(index + 1) ?? []).toReversed().map(dayLink),
    })),
  ];
  while (cells.length % DAYS > 0) cells.push(null);
  return {
    id: month,
    label: monthLabel(month),
    count: countLabel(digests.length, 'digest'),
    weeks: Array.from({ length: cells.length / DAYS }, (_, week) => cells.slice(week * DAYS, week * DAYS + DAYS)),
  };
}

function dayLink(digest: CatalogDigest): DayDigest {
  const papers = digest.entries.length;
  return {
    href: digestUrl(digest.id),
    month: `${digestLabel(digest).replace(/^\d+\s/, '')}:`,
    count: numberLabel(papers),
    unit: papers === 1 ? 'paper' : 'papers',
  };
}
