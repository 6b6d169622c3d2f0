// Dates as a listing page writes them ("Apr 1, 2021", "Nov 6") <-> values. Pure; no clock, no time zone.
import type { PartialDate } from './digest.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const DATE = /^([A-Za-z]{3,9})\.? +(\d{1,2})(?:(?:, *| +)(\d{4}))?$/;
/** What is left when a date is cut short: "A", "Apr", "Apr 1,", "Apr 1, 20". */
const CUT_DATE = /^([A-Z][a-z]{0,2})(?: +\d{0,2}(?:, *\d{0,3})?)?$/;

/** Reads a whole date; null where the text is anything else, or no such day exists. */
export function readDate(text: string): PartialDate | null {
  const [, name = '', day = '', year] = DATE.exec(text) ?? [];
  const lower = name.toLowerCase();
  const month = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  const known = month > 0 && (lower.length === 3 || lower === 'sept' || LONG.test(lower));
  if (!known) return null;
  const date = { year: year === undefined ? null : Number(year), month, day: Number(day) };
  return date.day >= 1 && date.day <= daysIn(date.month, date.year ?? 2000) ? date : null;
}

/** Whether the text may be the beginning of a date whose end was lost. */
export function looksLikeCutDate(text: string): boolean {
  const start = CUT_DATE.exec(text)?.[1]?.toLowerCase();
  return start !== undefined && MONTHS.some((month) => month.startsWith(start));
}

/** `YYYY-MM-DD`; the year given here fills in for one that the date leaves out. Null where the day does not exist in that year. */
export function isoDate(date: PartialDate, year: number): string | null {
  const full = date.year ?? year;
  if (date.day > daysIn(date.month, full)) return null;
  return `${String(full).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/** "Nov 6" or "Apr 1, 2021": the way a listing page writes it. */
export function writeDate(date: PartialDate): string {
  const name = MONTHS[date.month - 1] ?? '';
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${date.day}`;
  return date.year === null ? start : `${start}, ${date.year}`;
}

/** Reads `YYYY-MM-DD` at the start of a text; null where there is none or no such day exists. */
export function readIsoDate(text: string): PartialDate | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysIn(date.month, date.year);
  return exists ? date : null;
}

/** Orders two dates by month and day alone. */
export function compareInYear(a: PartialDate, b: PartialDate): number {
  return a.month - b.month || a.day - b.day;
}

function daysIn(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (value: number): string => String(value).padStart(2, '0');
