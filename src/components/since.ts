// `?since=2025-10-01` -> papers older than that folded away, a line above the list that says so and unfolds them. Browser.

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** What a year, or a year and a month, leave out. */
const FIRST_DAY = 'YYYY-01-01';

const input = document.querySelector<HTMLInputElement>('[data-since] input');
const said = document.querySelector<HTMLElement>('[data-since-said]');
const rows = [...document.querySelectorAll<HTMLElement>('.part .row')];
const sections = [...document.querySelectorAll<HTMLElement>('.part:has(.row)')];

if (input && said) {
  const all = document.createElement('button');
  all.type = 'button';
  all.textContent = 'Show all';

  const asked = () => new URLSearchParams(location.search).get('since') ?? '';
  const fromAddress = () => {
    const since = asked();
    const day = DATE.test(since) ? since + FIRST_DAY.slice(since.length) : '';
    // The field complains of a day that no calendar has.
    input.value = isDay(day) ? day : '';
    return input.value === '' ? '' : since;
  };
  const fold = (since: string) => {
    // Dates compare as text. A paper without a date is not known to be newer.
    const folded = since === '' ? [] : rows.filter((row) => dateOf(row) < since);
    const hidden = new Set(folded);
    for (const row of rows) row.hidden = hidden.has(row);
    for (const section of sections) section.hidden = section.querySelector('.row:not([hidden])') === null;
    // What counts or chooses from all papers would not fit to what is left of them.
    document.documentElement.toggleAttribute('data-since-folded', since !== '');
    const undated = folded.filter((row) => dateOf(row) === '').length;
    said.replaceChildren(
      ...(since === '' ? unread(asked()) : [sentence(since, rows.length - folded.length, folded.length, undated), all]),
    );
  };
  const choose = (since: string) => {
    const address = new URL(location.href);
    if (since === '') address.searchParams.delete('since');
    else address.searchParams.set('since', since);
    address.hash = '';
    history.pushState(null, '', address);
    fold(fromAddress());
  };
  /** An anchor counts more than the fold that hides what it leads to. */
  const unfoldTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest('[hidden]') === null) return;
    const address = new URL(location.href);
    address.searchParams.delete('since');
    history.replaceState(null, '', address);
    fold(fromAddress());
    target.scrollIntoView();
  };

  fold(fromAddress());
  unfoldTarget();
  input.addEventListener('change', () => {
    // 0202 is the year 2025 on its way.
    if (!input.value.startsWith('0')) choose(input.value);
  });
  all.addEventListener('click', () => {
    choose('');
    input.focus();
  });
  addEventListener('popstate', () => fold(fromAddress()));
  addEventListener('hashchange', unfoldTarget);
}

/** YYYY-MM-DD; empty where the paper has no date. */
function dateOf(row: HTMLElement): string {
  return row.querySelector('time')?.dateTime ?? '';
}

/** "12 papers since 1 October 2025 · 43 older and 2 without a date folded.", or what to do where none is left. */
function sentence(since: string, left: number, folded: number, undated: number): string {
  const date = dateWords(since);
  if (left === 0) return `No paper here is from ${date} or later: choose an earlier date, or see all ${folded}. `;
  const kinds = [
    ...(folded > undated ? [`${folded - undated} older`] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
  ];
  return `${left} ${left === 1 ? 'paper' : 'papers'} since ${date} · ${kinds.join(' and ') || 'none'} folded. `;
}

/** What is said of an address whose date is none: a mistyped one must not pass for "all of these are new". */
function unread(asked: string): readonly string[] {
  if (asked === '') return [];
  const shown = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  return [`“${shown}” is no date such as 2025-10-01: nothing is folded.`];
}

const LONGEST_SHOWN = 20;

/** "1 October 2025", "October 2025", "2025", as the dates of the page are written. */
function dateWords(since: string): string {
  const [year, month, day] = since.split('-').map(Number);
  if (month === undefined) return since;
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  return [day, name, year].filter((part) => part !== undefined).join('\u00a0');
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return day >= '0001' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
