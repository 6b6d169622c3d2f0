// The form of the search page: box, facets, order <-> what is asked for. Runs in browsers.
import { need } from './document.ts';
import { FacetsView } from './facets-view.ts';
import { joinChoices, NO_CHOICES, perFacet, readState, type SearchState, type Sort, writeState } from './state.ts';
import type { Typed, takeFacets } from './typed-facets.ts';

/** What was read, and what of it this archive does not have, as it was written. */
export interface Read {
  readonly state: SearchState;
  readonly unknown: readonly string[];
}

export class SearchForm {
  readonly facets: FacetsView;
  readonly box: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #committed: () => void;
  /** Takes typed facets out of a text, once the first has been typed. */
  #take: typeof takeFacets | null = null;
  #taking: Promise<void> | null = null;
  /** What the form does not show. */
  #besides: Pick<SearchState, 'typed' | 'like'> = { typed: false, like: '' };

  /** `typed` hears every letter, `committed` what is to be asked now. */
  constructor(form: HTMLFormElement, on: { readonly typed: () => void; readonly committed: () => void }) {
    this.#form = form;
    this.#committed = on.committed;
    this.box = need(form, '[name=q]');
    this.facets = new FacetsView(form);
    form.addEventListener('input', ({ target }) => {
      if (target !== this.box) return;
      this.#besides = { typed: false, like: '' };
      this.whenReadable(this.box.value, () => undefined);
      on.typed();
    });
    form.addEventListener('change', ({ target }) => {
      if (target !== this.box && isQuestion(target)) on.committed();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone would stay over the results.
      if (matchMedia('(hover: none)').matches) this.box.blur();
      on.committed();
    });
  }

  /** Calls back when a text can be read: at once, but for the first that may have a facet in it. Where what reads facets does not load, they are words. */
  whenReadable(text: string, then: () => void): void {
    if (this.#take !== null || !MAY_HAVE_FACET.test(text)) then();
    else {
      this.#taking ??= this.#complete().catch(() => {
        this.#taking = null;
      });
      void this.#taking.then(then);
    }
  }

  async #complete(): Promise<void> {
    const { completeFacets, takeFacets } = await import('./completions.ts');
    this.#take = takeFacets;
    const list = need(this.#form, '[data-search-completions]');
    completeFacets(this.box, list, this.facets.values, (facet, value, rest) => {
      this.box.value = rest;
      this.facets.choose(joinChoices(this.facets.chosen(), { ...NO_CHOICES, [facet]: [value] }));
      this.#committed();
    });
  }

  #typed(text: string): Typed {
    return this.#take?.(text, this.facets.values) ?? { text: text.trim(), choices: NO_CHOICES, unknown: [] };
  }

  /** Fills itself from an address. */
  adopt(params: URLSearchParams): Read {
    const read = readState(params, (...value) => this.facets.knows(...value));
    const { text, choices, unknown } = this.#typed(read.state.q);
    const joined = joinChoices(read.state.choices, choices);
    const state = { ...read.state, q: text, choices: joined, typed: read.state.typed && text !== '' };
    this.put(state);
    return { state, unknown: [...read.unknown, ...unknown] };
  }

  /** Shows a state. */
  put({ q, choices, sort, typed, like }: SearchState): void {
    this.#besides = { typed, like };
    if (this.box.value !== q) this.box.value = q;
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name=sort]'))
      radio.checked = radio.value === sort;
    this.facets.choose(choices);
  }

  /** What it says; facets that are typed count as chosen. */
  read(): Read {
    const { text, choices, unknown } = this.#typed(this.box.value);
    const sort = need<HTMLInputElement>(this.#form, '[name=sort]:checked').value as Sort;
    const said = { q: text, choices: joinChoices(this.facets.chosen(), choices), sort, ...this.#besides };
    return { state: readState(new URLSearchParams(writeState(said)), () => true).state, unknown };
  }

  /** Empties the box; the choices stay. */
  clear(): void {
    this.put({ ...this.read().state, q: '', typed: false, like: '' });
  }

  /** Takes back one choice, given as `facet=value`, or all; those that are still typed become choices first. */
  remove(choice: string | null): void {
    const { state } = this.read();
    const left = perFacet((facet) =>
      state.choices[facet].filter((value) => choice !== null && choice !== `${facet}=${value}`),
    );
    this.put({ ...state, choices: left });
  }
}

/** False for what changes how much is shown, not what. */
function isQuestion(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.name !== 'density';
}

/** As a colon, also the wide one of Chinese and Japanese keyboards. */
const MAY_HAVE_FACET = /[:：]/u;
