// The facets of the search page as they stand in the document: their values, what is chosen, how many papers each would show. Runs in browsers.
import { type CountedValue, FACET_FOLD, FACETS, type Facet, unpackValues } from './contract.ts';
import { need } from './document.ts';
import type { Counts } from './facet-table.ts';
import { type Choices, perFacet } from './state.ts';
import type { Values } from './typed-facets.ts';

interface Value {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly label: string;
  /** Papers in the whole archive. */
  readonly total: number;
  readonly shown: HTMLElement;
  /** Papers that it would show; null: not known. */
  count: number | null;
}

interface Group {
  readonly box: HTMLFieldSetElement;
  readonly list: HTMLElement;
  readonly values: ReadonlyMap<string, Value>;
  readonly unfold: HTMLButtonElement;
}

/** The document is what knows the values and their labels; the address may only choose among them. */
export class FacetsView {
  /** All values of each facet, as the page was sent. */
  readonly values: Values;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #fold: HTMLDetailsElement;
  /** Asked for when the reader opens the facets. */
  #later: (() => Promise<Counts>) | null = null;

  constructor(root: HTMLElement) {
    const fold = need<HTMLDetailsElement>(root, '[data-search-facets]');
    this.#fold = fold;
    fold.addEventListener('toggle', () => fold.open && void this.#countNow());
    // The page is on its way to an answer: numbers and values of the whole archive would only jump away.
    fold.toggleAttribute('data-uncounted', 'searching' in document.documentElement.dataset);
    // Beside the text there is room for them; above it they wait to be asked for.
    const wide = matchMedia('(min-width: 60rem)');
    fold.open = wide.matches;
    wide.addEventListener('change', () => {
      fold.open = wide.matches;
    });
    const boxes = [...root.querySelectorAll<HTMLFieldSetElement>('[data-facet]')];
    this.#groups = new Map(boxes.map((box) => [box.dataset['facet'] ?? '', groupFrom(box)]));
    this.values = perFacet((facet) => this.#valuesOf(facet).map(([value, { label }]) => ({ value, label })));
    for (const group of this.#groups.values()) {
      group.unfold.addEventListener('click', () => {
        group.unfold.ariaExpanded = String(group.unfold.ariaExpanded !== 'true');
        draw(group);
      });
    }
  }

  knows(facet: Facet, value: string): boolean {
    return this.#groups.get(facet)?.values.has(value) ?? false;
  }

  /** The words for a value; the value itself where it is unknown. */
  label(facet: Facet, value: string): string {
    return this.#groups.get(facet)?.values.get(value)?.label ?? value;
  }

  /** What is ticked. */
  chosen(): Choices {
    return perFacet((facet) =>
      this.#valuesOf(facet)
        .filter(([, { input }]) => input.checked)
        .map(([value]) => value),
    );
  }

  /** Ticks exactly what is chosen. */
  choose(choices: Choices): void {
    for (const facet of FACETS) {
      for (const [value, { input }] of this.#valuesOf(facet)) input.checked = choices[facet].includes(value);
    }
  }

  /** Shows how many papers each value would show, and puts away what would show none. Null: numbers are not known. */
  count(counts: Counts | 'all' | null): void {
    this.#later = null;
    this.#fold.removeAttribute('data-uncounted');
    for (const facet of FACETS) {
      const group = this.#groups.get(facet);
      if (group === undefined) continue;
      for (const [value, one] of group.values)
        one.count = counts === null ? null : counts === 'all' ? one.total : countOf(counts[facet], value);
      draw(group);
    }
  }

  /** Counts where the reader sees it, else when the facets are opened; resolves when that is done. Null: numbers are not known. */
  async countLater(counts: (() => Promise<Counts>) | null): Promise<void> {
    if (counts === null) this.count(null);
    this.#later = counts;
    if (this.#fold.open) await this.#countNow();
  }

  async #countNow(): Promise<void> {
    const later = this.#later;
    // Where they cannot be had, no numbers are better than those of another answer.
    const counts = (await later?.().catch(() => null)) ?? null;
    if (later !== null && this.#later === later) this.count(counts);
  }

  #valuesOf(facet: Facet): readonly (readonly [string, Value])[] {
    return [...(this.#groups.get(facet)?.values ?? [])];
  }
}

function groupFrom(box: HTMLFieldSetElement): Group {
  const list = need(box, 'ul');
  const items = [...list.querySelectorAll('li')];
  const sent = items.map((item) => valueFrom(item));
  const first = items[0];
  const rest = unpackValues(box.dataset['rest'] ?? '').flatMap((one) => (first ? valueFrom(copyFor(first, one)) : []));
  const values = new Map([...sent, ...rest].map((one) => [one.input.value, one]));
  return { box, list, values, unfold: need(box, 'button') };
}

function valueFrom(item: HTMLLIElement): Value {
  const shown = need<HTMLElement>(item, '[data-count]');
  const total = Number(shown.textContent);
  return {
    item,
    input: need(item, 'input'),
    label: need(item, '[data-label]').textContent ?? '',
    total,
    shown,
    count: total,
  };
}

/** An item like another, for another value. */
function copyFor(item: HTMLLIElement, { value, label, count }: CountedValue): HTMLLIElement {
  const copy = item.cloneNode(true) as HTMLLIElement;
  const input = need<HTMLInputElement>(copy, 'input');
  [input.value, input.checked] = [value, false];
  need(copy, '[data-label]').textContent = label;
  need(copy, '[data-count]').textContent = String(count);
  return copy;
}

/**
 * Puts into the list the first few values that have papers, and whatever is chosen; all of them once the reader asked.
 * There may be hundreds: those that are not shown are not in the document.
 */
function draw({ box, list, values, unfold }: Group): void {
  const open = unfold.ariaExpanded === 'true';
  const there = [...values.values()].filter(({ count, input }) => count !== 0 || input.checked);
  // The sort is stable: equal counts keep the order of the page.
  if (box.dataset['order'] === 'count') there.sort((a, b) => (b.count ?? b.total) - (a.count ?? a.total));
  const shown = there.filter(({ input }, place) => open || input.checked || place < FACET_FOLD);
  for (const { shown: place, count } of shown) {
    place.textContent = count === null ? '' : String(count);
  }
  if (shown.length !== list.children.length || shown.some(({ item }, place) => list.children[place] !== item)) {
    const focused = document.activeElement;
    list.replaceChildren(...shown.map(({ item }) => item));
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  }
  box.hidden = there.length === 0;
  unfold.hidden = there.length <= FACET_FOLD;
  unfold.textContent = open ? 'Show fewer' : `Show all ${there.length}`;
}

/** A value may be called `constructor`, which is a property of every object. */
function countOf(counts: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}
