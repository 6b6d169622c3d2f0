// Dates and numbers -> the words a page shows for them. Pure: no locale, no clock.

/** A date as a `<time>` element needs it. */
export interface DateView {
  /** `YYYY-MM-DD`, for `datetime`; null: the digest gives no date. */
  readonly iso: string | null;
  readonly label: string;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const; // prettier-ignore

/** What stands where a date would, for a paper whose digest gives none. */
export const NO_DATE = 'Date not given';

/** `2024-08-13` -> "13 August 2024". */
export function dateLabel(iso: string): string {
  return `${Number(iso.slice(8, 10))}\u00a0${monthLabel(iso)}`;
}

/** `2021-04` or `2021-04-01` -> "April 2021". */
export function monthLabel(iso: string): string {
  return `${monthName(iso)}\u00a0${iso.slice(0, 4)}`;
}

/** `2021-04` or `2021-04-01` -> "April". */
export function monthName(iso: string): string {
  const name = MONTHS[Number(iso.slice(5, 7)) - 1];
  if (name === undefined) throw new RangeError(`“${iso}” is no date.`);
  return name;
}

/** A date to the day, or the words that it is not given. */
export function dateView(iso: string | null): DateView {
  return { iso, label: iso === null ? NO_DATE : dateLabel(iso) };
}

/** "2,899 more"; null where there are none. */
export function moreLabel(count: number): string | null {
  return count > 0 ? `${numberLabel(count)} more` : null;
}

/** Digits in groups of three from five digits on: 3303, 12,345. */
export function numberLabel(value: number): string {
  const digits = String(value);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 author", "7 authors". */
export function countLabel(value: number, one: string, many = `${one}s`): string {
  return `${numberLabel(value)}\u00a0${value === 1 ? one : many}`;
}

/** "4 of 21": so many of what a link leads to; "21": all of it. */
export function partLabel(part: number, whole: number): string {
  return part === whole ? numberLabel(whole) : `${numberLabel(part)}\u00a0of\u00a0${numberLabel(whole)}`;
}

/** Years of publication from first to last: "2019 to 2025", "2024"; null where no paper has a date. */
export function yearsLabel(dates: readonly (string | null)[]): string | null {
  const years = dates.filter((date) => date !== null).map((date) => date.slice(0, 4));
  if (years.length === 0) return null;
  const sorted = years.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === last ? `${first}` : `${first} to\u00a0${last}`;
}
