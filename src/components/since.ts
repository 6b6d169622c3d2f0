// `?since=2025-10-01` -> papers older than that folded away, a line that says so, and a button that unfolds them. Browser.

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const form = document.querySelector<HTMLFormElement>('form[data-since]');
const input = form?.querySelector('input');
const said = form?.querySelector('output');
const reset = form?.querySelector<HTMLButtonElement>('button[type="reset"]');
const rows = [...document.querySelectorAll<HTMLElement>('.part .row')];
const sections = [...document.querySelectorAll<HTMLElement>('.part:has(.row)')];

if (form && input && said && reset) {
  const fromAddress = () => {
    const since = new URLSearchParams(location.search).get('since') ?? '';
    return DATE.test(since) ? since : '';
  };
  const fold = (since: string) => {
    // Dates compare as text. A paper without a date is not known to be newer.
    const older = rows.filter((row) => since !== '' && (row.querySelector('time')?.dateTime ?? '') < since);
    for (const row of rows) row.hidden = older.includes(row);
    for (const section of sections) section.hidden = section.querySelector('.row:not([hidden])') === null;
    said.textContent = since === '' ? '' : `${rows.length - older.length} of ${rows.length} papers`;
    input.value = since.length === 4 ? `${since}-01-01` : since.length === 7 ? `${since}-01` : since;
    reset.hidden = since === '';
    form.classList.toggle('folded', since !== '');
  };
  const choose = (since: string) => {
    const address = new URL(location.href);
    if (since === '') address.searchParams.delete('since');
    else address.searchParams.set('since', since);
    history.pushState(null, '', address);
    fold(since);
  };
  fold(fromAddress());
  input.addEventListener('change', () => choose(input.value));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose('');
    input.focus();
  });
  addEventListener('popstate', () => fold(fromAddress()));
}
