// The facets of the search page as they stand in the document: their values, what is chosen, how many papers each would show. Runs in browsers.
import { FACET_FOLD, FACETS, type Facet } from './contract.ts';
import { need } from './document.ts';
import { type Choices, perFacet } from './state.ts';
import type { Counts } from './table.ts';
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

  constructor(root: HTMLElement) {
    const fold = need<HTMLDetailsElement>(root, '[data-search-facets]');
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
    for (const facet of FACETS) {
      const group = this.#groups.get(facet);
      if (group === undefined) continue;
      for (const [value, one] of group.values)
        one.count = counts === null ? null : counts === 'all' ? one.total : (counts[facet][value] ?? 0);
      draw(group);
    }
  }

  #valuesOf(facet: Facet): readonly (readonly [string, Value])[] {
    return [...(this.#groups.get(facet)?.values ?? [])];
  }
}

function groupFrom(box: HTMLFieldSetElement): Group {
  const values = [...box.querySelectorAll('li')].map((item): [string, Value] => {
    const input = need(item, 'input');
    const shown = need<HTMLElement>(item, '[data-count]');
    const total = Number(shown.textContent);
    return [
      input.value,
      { item, input, label: need(item, '[data-label]').textContent ?? '', total, shown, count: total },
    ];
  });
  return { box, list: need(box, 'ul'), values: new Map(values), unfold: need(box, 'button') };
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
  for (const { item, shown: place, count } of shown) {
    item.hidden = false;
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
