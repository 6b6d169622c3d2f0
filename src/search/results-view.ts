// An answer -> what the page shows of it: count, notices, rows as they arrive, choices to take back. Runs in browsers.
import { type Answer, PAGE } from './answer.ts';
import { FACETS, type SearchNotice, type SearchStatus, type SearchWarning } from './contract.ts';
import { copyOf, need } from './document.ts';
import type { Hit } from './engine.ts';
import type { FacetsView } from './facets-view.ts';
import { parseQuery, type Query } from './query.ts';
import { rowFrom } from './row.ts';
import type { SearchState } from './state.ts';

export class ResultsView {
  readonly #page: HTMLElement;
  readonly #facets: FacetsView;
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  #next: (() => Promise<void>) | null = null;

  constructor(page: HTMLElement, facets: FacetsView) {
    this.#page = page;
    this.#facets = facets;
    this.#list = need(page, '[data-search-results]');
    this.#more = need(page, '[data-search-more]');
    this.#more.addEventListener('click', () => void this.#next?.());
  }

  /** Nothing is asked: the page as it was sent. */
  idle(): void {
    this.#begin(null);
    this.#list.replaceChildren();
    this.#facets.count('all');
    this.#status('idle');
  }

  /** What stood there stays until there is something to put in its place. */
  loading(state: SearchState): void {
    this.#chips(state);
    this.#status('loading');
  }

  /** Resolves when the first rows stand; stops when the answer is stale. */
  async show({ notice, hits, counts, filteredOut }: Answer, state: SearchState, stale: () => boolean): Promise<void> {
    this.#begin(state);
    this.#facets.count(counts);
    if (notice !== null) this.#say(notice, filteredOut ? 'filtered' : notice, state);
    const papers = `${hits.length === 0 ? 'No' : hits.length} ${hits.length === 1 ? 'paper' : 'papers'}`;
    need(this.#page, '[data-search-count]').textContent = notice === 'nearest' ? `${papers} near` : papers;
    need(this.#page, '[data-search-line]').hidden = false;
    need(this.#page, '[data-search-sort]').hidden = notice !== null || state.q === '' || hits.length < 2;
    this.#list.replaceChildren();
    await this.#draw(hits, 0, parseQuery(state.q), stale);
    if (!stale()) this.#status('done');
  }

  /** Search did not load. */
  fail(state: SearchState): void {
    this.#begin(state);
    this.#list.replaceChildren();
    this.#facets.count('all');
    this.#say('failed', 'failed', state);
    this.#status('done');
  }

  /** A line beside the answer, with what it is about; null takes it away. */
  warn(kind: SearchWarning, detail: string | null): void {
    const line = need(this.#page, `[data-search-warning=${kind}]`);
    for (const place of line.querySelectorAll('[data-detail]')) place.textContent = detail;
    line.hidden = detail === null;
  }

  /** At most one page of papers is fetched at a time; each row is drawn when it and those before it are there. */
  async #draw(hits: readonly Hit[], from: number, query: Query | null, stale: () => boolean): Promise<void> {
    const page = hits.slice(from, from + PAGE);
    const loading = page.map((hit) => hit.load().catch(() => null));
    for (const [index, hit] of page.entries()) {
      const found = await loading[index];
      if (stale()) return;
      if (found) this.#list.append(rowFrom(this.#page, hit, found, query, this.#facets));
    }
    const left = hits.length - from - page.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${Math.min(PAGE, left)} more of ${left}`;
    this.#next = async () => {
      const last = this.#list.lastElementChild;
      this.#next = null;
      await this.#draw(hits, from + PAGE, query, stale);
      if (this.#more.hidden) last?.nextElementSibling?.querySelector('a')?.focus();
    };
  }

  #begin(state: SearchState | null): void {
    need(this.#page, '[data-search-start]').hidden = state !== null;
    need(this.#page, '[data-search-line]').hidden = true;
    const says = need(this.#page, '[data-search-says]');
    says.hidden = true;
    says.removeAttribute('data-search-notice');
    says.replaceChildren();
    this.warn('partial', null);
    this.#more.hidden = true;
    this.#next = null;
    if (state === null) this.#chips(null);
  }

  #say(notice: SearchNotice, text: string, { q }: SearchState): void {
    const says = need(this.#page, '[data-search-says]');
    const words = copyOf(this.#page, `template[data-notice=${text}]`);
    for (const place of words.querySelectorAll('[data-query]')) place.textContent = q;
    says.replaceChildren(words);
    says.dataset['searchNotice'] = notice;
    says.hidden = false;
  }

  #chips(state: SearchState | null): void {
    const list = need(this.#page, '[data-search-chosen]');
    const choices = FACETS.flatMap((facet) => (state?.choices[facet] ?? []).map((value) => [facet, value] as const));
    list.hidden = choices.length === 0;
    list.replaceChildren(
      ...choices.map(([facet, value]) => {
        const chip = copyOf(this.#page, '[data-search-chip]');
        need(chip, '[data-label]').textContent = this.#facets.label(facet, value);
        need(chip, 'button').dataset['remove'] = `${facet}=${value}`;
        return chip;
      }),
    );
  }

  #status(status: SearchStatus): void {
    need(this.#page, '[data-search-status]').dataset['searchStatus'] = status;
  }
}
