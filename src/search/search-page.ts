// The search page: form and address -> question -> answer -> document. Runs in browsers; without it the page says what to do instead.

import { type Answer, answer } from './answer.ts';
import { noteSearch } from './asked.ts';
import { FACETS } from './contract.ts';
import { need } from './document.ts';
import { ResultsView } from './results-view.ts';
import { SearchForm } from './search-form.ts';
import { isIdle, type SearchState, writeState } from './state.ts';
import { loadTools } from './tools.ts';
import { failedSince } from './trouble.ts';
import { keepPlace, remember, rewrite, visit } from './visits.ts';

/** Milliseconds after the last key: until the search begins, and until the address follows. */
const PAUSE = { search: 150, address: 500 } as const;

/** How an entry of the history was left. */
interface Left {
  readonly rows: number;
  readonly y: number;
}

class SearchPage extends HTMLElement {
  #form!: SearchForm;
  #results!: ResultsView;
  #asked: string | null = null;
  #questions = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #title = document.title;

  connectedCallback(): void {
    need(this, '[data-search-unscripted]').hidden = true;
    this.#form = new SearchForm(need(this, 'form'), {
      typed: () => this.#typed(),
      committed: () => this.#commit(),
    });
    const keep = keepPlace(() => this.#results.rows);
    this.#results = new ResultsView(this, this.#form.facets, keep);
    this.addEventListener('click', (event) => this.#clicked(event));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
    loadTools().catch(() => undefined);
  }

  /** From the address into the form, and asks. */
  #restore(): void {
    this.#stopTimers();
    this.#adopt(new URLSearchParams(location.search), (state) => {
      rewrite(state);
      // An entry without a state was never left, or only leads to a place of the page.
      this.#ask(state, history.state === null ? null : visit());
    });
  }

  #adopt(params: URLSearchParams, then: (state: SearchState) => void): void {
    this.#form.whenReadable(params.get('q') ?? '', () => {
      const { state, unknown } = this.#form.adopt(params);
      this.#tell(unknown);
      then(state);
    });
  }

  #typed(): void {
    this.#stopTimers();
    this.#timers = [
      setTimeout(() => this.#readable(() => this.#ask(this.#form.read().state)), PAUSE.search),
      setTimeout(() => this.#readable(() => this.#settle()), PAUSE.address),
    ];
  }

  #readable(then: () => void): void {
    this.#form.whenReadable(this.#form.box.value, then);
  }

  /** The address follows, and what is typed but not there is said, unless it may still be being typed. */
  #settle(): void {
    const { state, unknown } = this.#form.read();
    remember(state, true);
    this.#tell(unknown.filter((piece) => !this.#form.box.value.endsWith(piece)));
  }

  #tell(unknown: readonly string[]): void {
    this.#results.warn('unknown', unknown.join(', ') || null);
  }

  #commit(): void {
    this.#readable(() => {
      const { state, unknown } = this.#form.read();
      noteSearch(state.q);
      this.#form.put(state);
      this.#tell(unknown);
      this.#askAnew(state);
    });
  }

  /** Another search, asked by a link of the page. */
  #follow(link: HTMLAnchorElement): void {
    this.#adopt(new URL(link.href).searchParams, (state) => this.#askAnew(state));
    scrollTo(0, 0);
    // The link goes away with its answer. In the box, the focus would bring up the keyboard of a phone over the results.
    need(this, '#results').focus({ preventScroll: true });
  }

  #askAnew(state: SearchState): void {
    this.#stopTimers();
    remember(state, false);
    this.#ask(state);
  }

  #stopTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const on = (selector: string) => target.closest<HTMLElement>(selector);
    const link = target.closest<HTMLAnchorElement>('a[data-search-go], a[data-search-how]');
    // Who types and takes a row has asked as well.
    if (on('[data-search-results] h2 a')) noteSearch(this.#form.read().state.q);
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link && !elsewhere) {
      event.preventDefault();
      if (link.matches('[data-search-go]')) this.#follow(link);
      else this.#explain();
    } else if (on('[data-remove]')) this.#remove(on('[data-remove]')?.dataset['remove'] ?? null);
    else if (on('[data-search-widen]')) this.#remove(null);
    else if (on('[data-search-again]')) this.#ask(this.#form.read().state, null, true);
    else if (on('[data-search-enough]')) this.#closeFacets();
    else if (on('[data-search-clear]')) {
      this.#form.clear();
      this.#commit();
      this.#form.box.focus();
    }
  }

  #remove(choice: string | null): void {
    this.#form.remove(choice);
    this.#commit();
    (this.querySelector<HTMLElement>('[data-remove]') ?? this.#form.box).focus();
  }

  /** How papers close in meaning are found stands in the help. */
  #explain(): void {
    const help = need<HTMLDetailsElement>(this, '[data-search-help]');
    help.open = true;
    need(help, '#close-in-meaning').focus();
  }

  #closeFacets(): void {
    need<HTMLDetailsElement>(this, '[data-search-facets]').open = false;
    const line = need(this, '[data-search-count]');
    line.focus();
    line.scrollIntoView({ block: 'start' });
  }

  /** Asks, unless that was the last question; an answer that comes after a newer question is dropped. */
  #ask(state: SearchState, left: Left | null = null, again = false): void {
    if (!again && writeState(state) === this.#asked) {
      if (left !== null) scrollTo(0, left.y);
      return;
    }
    this.#asked = writeState(state);
    this.#questions += 1;
    const question = this.#questions;
    this.#name(state, null);
    if (isIdle(state)) {
      this.#results.idle();
      if (left !== null) scrollTo(0, left.y);
    } else this.#answer(state, left, () => question !== this.#questions);
  }

  #answer(state: SearchState, left: Left | null, stale: () => boolean): void {
    this.#results.loading(state);
    const start = performance.now();
    loadTools()
      .then((tools) => answer(tools, state))
      .then(async (found: Answer) => {
        if (stale()) return;
        // What was looked through in part may have what it seems not to have.
        if ((found.counts ?? found.like) === null && failedSince(start)) return this.#results.fail(state);
        this.#name(state, found.like);
        await this.#results.show(found, state, left?.rows ?? 0, stale);
        if (stale()) return;
        if (left !== null) scrollTo(0, left.y);
        if (failedSince(start)) this.#results.warn('partial', '');
      })
      .catch((error: unknown) => {
        if (stale()) return;
        console.error(error);
        this.#results.fail(state);
      });
  }

  /** What is asked, as the title of the document: in tabs, bookmarks and the history. */
  #name({ q, choices }: SearchState, like: string | null): void {
    const labels = FACETS.flatMap((facet) => choices[facet].map((value) => this.#form.facets.label(facet, value)));
    const parts = [like === null ? q : `Papers like ${like}`, labels.join(', '), this.#title];
    document.title = parts.filter((part) => part !== '').join(' · ');
  }
}

customElements.define('search-page', SearchPage);
