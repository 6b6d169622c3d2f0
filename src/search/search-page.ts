// The search page: form and address -> question -> answer -> document. Runs in browsers; without it the page says what to do instead.

import { at } from '../urls.ts';
import { type Answer, answer } from './answer.ts';
import { FACETS, INDEX_FOLDER } from './contract.ts';
import { need } from './document.ts';
import { loadEngine } from './engine.ts';
import { FacetsView } from './facets-view.ts';
import { ResultsView } from './results-view.ts';
import { isIdle, readState, type SearchState, writeState } from './state.ts';
import { watchFailures } from './trouble.ts';
import { remember } from './visits.ts';

/** Milliseconds after the last key: until the search begins, and until the address follows. */
const PAUSE = { search: 150, address: 500 } as const;

class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #facets!: FacetsView;
  #results!: ResultsView;
  #asked: string | null = null;
  #questions = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #title = document.title;
  readonly #failedParts = watchFailures(new URL(at(INDEX_FOLDER), location.href).href);

  connectedCallback(): void {
    this.#form = need(this, 'form');
    need(this, '[data-search-unscripted]').hidden = true;
    this.#facets = new FacetsView(this.#form);
    this.#results = new ResultsView(this, this.#facets);
    this.#form.addEventListener('input', ({ target }) => isQuery(target) && this.#typed());
    this.#form.addEventListener('change', () => this.#commit());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.addEventListener('click', ({ target }) => target instanceof Element && this.#clicked(target));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
    loadEngine().catch(() => undefined);
  }

  /** From the address into the form, and asks. */
  #restore(): void {
    const { state, unknown } = readState(new URLSearchParams(location.search), (...value) =>
      this.#facets.knows(...value),
    );
    need<HTMLInputElement>(this.#form, '[name=q]').value = state.q;
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name=sort]'))
      radio.checked = radio.value === state.sort;
    this.#facets.choose(state.choices);
    this.#results.warn('unknown', unknown.join(', ') || null);
    this.#ask(state);
  }

  /** What the form says. */
  #read(): SearchState {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') params.append(name, value);
    return readState(params, () => true).state;
  }

  #typed(): void {
    this.#stopTimers();
    this.#timers = [
      setTimeout(() => this.#ask(this.#read()), PAUSE.search),
      setTimeout(() => remember(this.#read(), true), PAUSE.address),
    ];
  }

  #commit(): void {
    this.#stopTimers();
    const state = this.#read();
    remember(state, false);
    this.#results.warn('unknown', null);
    this.#ask(state);
  }

  #stopTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #clicked(target: Element): void {
    const chip = target.closest<HTMLElement>('[data-remove]');
    if (chip) this.#remove(chip.dataset['remove'] ?? '');
    if (target.closest('[data-search-widen]')) this.#remove(null);
    if (target.closest('[data-search-again]')) this.#ask(this.#read(), true);
  }

  /** Takes back one choice, given as `facet=value`, or all. */
  #remove(choice: string | null): void {
    for (const facet of FACETS) {
      for (const input of this.#form.querySelectorAll<HTMLInputElement>(`input[name=${facet}]:checked`)) {
        if (choice === null || choice === `${facet}=${input.value}`) input.checked = false;
      }
    }
    this.#commit();
    (this.querySelector<HTMLElement>('[data-remove]') ?? need(this, '[data-search-count]')).focus();
  }

  /** Asks, unless that was the last question; an answer that comes after a newer question is dropped. */
  #ask(state: SearchState, again = false): void {
    if (!again && writeState(state) === this.#asked) return;
    this.#asked = writeState(state);
    this.#questions += 1;
    const question = this.#questions;
    const stale = () => question !== this.#questions;
    document.title = state.q === '' ? this.#title : `${state.q} · ${this.#title}`;
    if (isIdle(state)) this.#results.idle();
    else this.#answer(state, stale);
  }

  #answer(state: SearchState, stale: () => boolean): void {
    this.#results.loading(state);
    this.#failedParts();
    loadEngine()
      .then((engine) => answer(engine, state))
      .then(async (found: Answer) => {
        if (stale()) return;
        await this.#results.show(found, state, stale);
        if (!stale() && this.#failedParts()) this.#results.warn('partial', '');
      })
      .catch((error: unknown) => {
        if (stale()) return;
        console.error(error);
        this.#results.fail(state);
      });
  }
}

function isQuery(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.name === 'q';
}

customElements.define('search-page', SearchPage);
