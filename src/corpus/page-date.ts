// When a listing page is of: file name, sidecar, the page itself, or inference from its papers -> one date. Pure.
import { compareInYear, isoDate, readIsoDate, writeDate } from '../digest/dates.ts';
import type { Digest, PartialDate } from '../digest/digest.ts';
import { type Message, message } from '../digest/messages.ts';
import type { DigestEntry } from './schemas.ts';

export interface PageDate {
  readonly date: string;
  readonly yearFrom: DigestEntry['yearFrom'];
}

/** On a page with at least this many other dates, one that contradicts them all is a damaged line, not evidence. */
const ENOUGH_DATES = 8;

/**
 * Tells the date of a page. In this order: a file name that begins with `YYYY-MM-DD`; the sidecar's `date`; the year on the
 * page; newest explicit year of its papers + 1, if there is one and no year-less date is later than the page's.
 * Null, with an error among the messages, where none of these holds.
 */
export function pageDate(
  file: string,
  digest: Digest,
  sidecar: string | null,
): { found: PageDate | null; messages: Message[] } {
  const named = readIsoDate(file);
  const stated = named ?? (sidecar === null ? null : readIsoDate(sidecar));
  if (stated !== null) return fromOutside(file, digest, stated, named === null ? 'sidecar' : 'file name');
  const { date, datePlace } = digest;
  if (date === null)
    return {
      found: null,
      messages: [message('page-date-missing', file, datePlace, file, digest.form === 'dump' ? '.json' : '.txt')],
    };
  if (date.year !== null) return { found: whole(date, date.year, 'page'), messages: [] };
  const inferred = inferYear(date, digest);
  const found = typeof inferred === 'string' ? null : whole(date, inferred, 'inference');
  if (found !== null) return { found, messages: [] };
  const why = typeof inferred === 'string' ? inferred : 'the day does not exist in the year that its papers suggest';
  const pattern = `YYYY-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return { found: null, messages: [message('year-unknown', file, datePlace, why, pattern, file)] };
}

function fromOutside(file: string, digest: Digest, stated: PartialDate, source: 'file name' | 'sidecar') {
  const found = whole(stated, stated.year ?? 0, source);
  const { date, datePlace, form } = digest;
  const differs =
    date !== null && (compareInYear(date, stated) !== 0 || (date.year !== null && date.year !== stated.year));
  const messages: Message[] = [];
  if (date === null) {
    // Dumps of 2024 and early 2025 do not tell their day.
    if (form === 'page') messages.push(message('page-date-absent', file, datePlace, source));
  } else if (differs)
    messages.push(message('page-date-differs', file, datePlace, writeDate(date), source, writeDate(stated)));
  return { found, messages };
}

/** The year, or why it cannot be told. */
function inferYear(page: PartialDate, digest: Digest): number | string {
  const dates = digest.records.map((record) => record.published).filter((date) => date !== null);
  const years = dates.map((date) => date.year).filter((year) => year !== null);
  if (years.length === 0) return 'no paper on it shows a year';
  const year = years.reduce((newest, each) => Math.max(newest, each)) + 1;
  const later = dates.filter((date) => date.year === null && compareInYear(date, page) > 0);
  const [first = page] = later;
  const believed = later.length === 0 || (later.length === 1 && dates.length > ENOUGH_DATES);
  return believed
    ? year
    : `its papers show dates without a year that are later than ${writeDate(page)}, such as ${writeDate(first)}`;
}

function whole(date: PartialDate, year: number, yearFrom: PageDate['yearFrom']): PageDate | null {
  const iso = year > 9999 ? null : isoDate(date, year);
  return iso === null ? null : { date: iso, yearFrom };
}
