// An answer -> what the page shows of it: count, notices, rows as they arrive, choices to take back. Runs in browsers.
import { type Answer, PAGE, type Shown } from './answer.ts';
import { FACETS, type ResultsList, type SearchStatus, type SearchWarning } from './contract.ts';
import { copyOf, need } from './document.ts';
import type { FacetsView } from './facets-view.ts';
import { asker, parseQuery } from './query.ts';
import { rowFrom } from './row.ts';
import type { SearchState } from './state.ts';

/** What is being shown. */
interface Showing {
  readonly hits: readonly Shown[];
  readonly asked: (word: string) => boolean;
  /** Place of the first that is only close in meaning, after those that have all words; null where all are alike. */
  readonly firstNear: number | null;
  readonly stale: () => boolean;
}

export class ResultsView {
  readonly #page: HTMLElement;
  readonly #facets: FacetsView;
  readonly #list: ResultsList;
  readonly #more: HTMLButtonElement;
  #shown: Showing | null = null;
  #rows = 0;

  /** `changed` hears when the reader asked for more rows. */
  constructor(page: HTMLElement, facets: FacetsView, changed: () => void) {
    this.#page = page;
    this.#facets = facets;
    this.#list = need(page, '[data-search-results]');
    this.#more = need(page, '[data-search-more]');
    this.#more.addEventListener('click', () => void this.#drawMore().then(changed));
  }

  /** How many results have been asked for so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Nothing is asked: the page as it was sent. */
  idle(): void {
    this.#begin(null);
    this.#list.replaceChildren();
    this.#facets.count('all');
    this.#announce('');
    this.#status('idle');
  }

  /** What stood there stays until there is something to put in its place. */
  loading(state: SearchState): void {
    this.#chips(state);
    this.#status('loading');
    const empty = this.#list.childElementCount === 0 && need(this.#page, '[data-search-says]').matches('[hidden]');
    this.#wait(empty);
    if (empty) need(this.#page, '[data-search-start]').hidden = true;
  }

  /** Resolves when the first `rows` rows stand; stops when the answer is stale. */
  async show(answer: Answer, state: SearchState, rows: number, stale: () => boolean): Promise<void> {
    const { hits, counts, notice } = answer;
    // What stood there stays until its place can be taken: the page neither goes blank nor jumps between two letters.
    const first = hits[0]?.load().catch(() => null);
    const notices = notice === null && answer.like === null ? null : await import('./notices.ts');
    const said = notices?.noticeFrom(this.#page, answer, state, this.#facets.values.topic);
    await first;
    if (stale()) return;
    this.#begin(state);
    this.#list.style.minHeight = `${this.#list.offsetHeight}px`;
    if (said) this.#say(said.notice, said.content);
    notices?.showLike(need(this.#page, '[data-search-like]'), state.like, answer.like);
    // Papers like one are all near, which their heading says.
    const near = answer.like === null ? hits.filter((hit) => hit.near).length : 0;
    const exact = hits.length - near;
    const count = notice === 'nearest' ? `${papers(near)} near` : papers(exact) + (near > 0 ? `, ${near} near` : '');
    need(this.#page, '[data-search-count]').textContent = count;
    need(this.#page, '[data-search-enough]').textContent = hits.length === 0 ? 'Close' : `Show ${count}`;
    need(this.#page, '[data-search-line]').hidden = false;
    need(this.#page, '[data-search-sort]').hidden =
      notice === 'nearest' || (hits.length < 2 && state.sort === 'relevance');
    need(this.#page, '[data-usual]').textContent = state.q === '' && state.like === '' ? 'Newest' : 'Best';
    need(this.#page, '[data-density-switch]').hidden = hits.length === 0;
    need(this.#page, '[data-newest]').hidden = state.q === '' && state.like === '';
    this.#list.replaceChildren();
    this.#list.hits = hits;
    this.#shown = {
      hits,
      firstNear: exact > 0 ? exact : null,
      asked: asker({ ...parseQuery(state.q), words: parseQuery(answer.text).words }),
      stale,
    };
    await this.#draw(Math.max(PAGE, rows));
    if (!stale()) await this.#facets.countLater(counts);
    if (stale()) return;
    this.#list.style.minHeight = '';
    this.#status('done');
    this.#announce(said ? `${count}. ${notices?.heard(need(this.#page, '[data-search-says]'))}` : count);
  }

  /** Search did not load. */
  fail(state: SearchState): void {
    this.#begin(state);
    this.#list.replaceChildren();
    this.#facets.count('all');
    this.#say('failed', copyOf(this.#page, 'template[data-notice=failed]'));
    this.#status('done');
    this.#announce(need(this.#page, '[data-search-says]').textContent ?? '');
  }

  /** A line beside the answer, with what it is about; null takes it away. */
  warn(kind: SearchWarning, detail: string | null): void {
    const line = need(this.#page, `[data-search-warning=${kind}]`);
    for (const place of line.querySelectorAll('[data-detail]')) place.textContent = detail;
    line.hidden = detail === null;
  }

  /** Draws rows until there are `rows`, or no more. The papers are fetched together; each row is drawn when it and those before it are there. */
  async #draw(rows: number): Promise<void> {
    const shown = this.#shown;
    if (shown === null) return;
    const page = shown.hits.slice(this.#rows, rows);
    const loading = page.map((hit) => hit.load().catch(() => null));
    for (const [index, load] of loading.entries()) {
      const found = await load;
      if (shown.stale()) return;
      this.#wait(false);
      const place = shown.firstNear === null ? -1 : this.#rows + index - shown.firstNear;
      if (found) this.#list.append(rowFrom(this.#page, found, shown.asked, place, this.#facets));
    }
    this.#rows += page.length;
    const left = shown.hits.length - this.#rows;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${Math.min(PAGE, left)} more of ${left}`;
  }

  async #drawMore(): Promise<void> {
    const last = this.#list.lastElementChild;
    this.#more.disabled = true;
    await this.#draw(this.#rows + PAGE);
    this.#more.disabled = false;
    // The button went away, or moved out of sight below what it brought.
    last?.nextElementSibling?.querySelector<HTMLAnchorElement>('h2 a')?.focus();
  }

  #begin(state: SearchState | null): void {
    need(this.#page, '[data-search-start]').hidden = state !== null;
    need(this.#page, '[data-search-line]').hidden = true;
    need(this.#page, '[data-search-like]').hidden = true;
    const says = need(this.#page, '[data-search-says]');
    says.hidden = true;
    says.removeAttribute('data-search-notice');
    says.replaceChildren();
    this.warn('partial', null);
    this.#wait(false);
    this.#more.hidden = true;
    this.#list.style.minHeight = '';
    this.#shown = null;
    this.#rows = 0;
    if (state === null) this.#chips(null);
  }

  #say(notice: string, content: DocumentFragment): void {
    const says = need(this.#page, '[data-search-says]');
    says.replaceChildren(content);
    says.dataset['searchNotice'] = notice;
    says.hidden = false;
  }

  /** Says that it is searching, where nothing else would stand; the page may have said so from its first paint on. */
  #wait(waiting: boolean): void {
    delete document.documentElement.dataset['searching'];
    need(this.#page, '[data-search-waiting]').hidden = !waiting;
  }

  /** For those who hear the page. */
  #announce(text: string): void {
    need(this.#page, '[data-search-announce]').textContent = text.replace(/\s+/gu, ' ').trim();
  }

  #chips(state: SearchState | null): void {
    const list = need(this.#page, '[data-search-chosen]');
    const choices = FACETS.flatMap((facet) =>
      (state?.choices[facet] ?? []).map((value) => [`${facet}=${value}`, this.#facets.label(facet, value)] as const),
    );
    list.hidden = choices.length === 0;
    list.replaceChildren(
      ...choices.map(([choice, label]) => {
        const chip = copyOf(this.#page, '[data-search-chip]');
        need(chip, '[data-label]').textContent = label;
        need(chip, 'button').dataset['remove'] = choice;
        return chip;
      }),
    );
  }

  #status(status: SearchStatus): void {
    need(this.#page, '[data-search-status]').dataset['searchStatus'] = status;
  }
}

function papers(count: number): string {
  return `${count === 0 ? 'No' : count} ${count === 1 ? 'paper' : 'papers'}`;
}
