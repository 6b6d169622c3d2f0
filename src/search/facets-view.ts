// The facets of the search page as they stand in the document: their values, what is chosen, how many papers each would show. Runs in browsers.
import { FACET_FOLD, FACETS, type Facet } from './contract.ts';
import { need } from './document.ts';
import type { Counts } from './engine.ts';
import type { Choices } from './state.ts';

interface Value {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly label: string;
  readonly place: number;
  /** Papers in the whole archive. */
  readonly total: number;
  readonly shown: HTMLElement;
}

interface Group {
  readonly box: HTMLFieldSetElement;
  readonly values: ReadonlyMap<string, Value>;
  readonly unfold: HTMLButtonElement;
}

/** The document is what knows the values and their labels; the address may only choose among them. */
export class FacetsView {
  readonly #groups: ReadonlyMap<string, Group>;

  constructor(root: HTMLElement) {
    // Beside the text there is room for them; above it they wait to be asked for.
    need<HTMLDetailsElement>(root, '[data-search-facets]').open = matchMedia('(min-width: 60rem)').matches;
    const boxes = [...root.querySelectorAll<HTMLFieldSetElement>('[data-facet]')];
    this.#groups = new Map(boxes.map((box) => [box.dataset['facet'] ?? '', groupFrom(box)]));
    for (const group of this.#groups.values()) {
      group.unfold.addEventListener('click', () => {
        group.unfold.ariaExpanded = String(group.unfold.ariaExpanded !== 'true');
        fold(group);
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

  /** Ticks exactly what is chosen. */
  choose(choices: Choices): void {
    for (const facet of FACETS) {
      for (const [value, { input }] of this.#groups.get(facet)?.values ?? [])
        input.checked = choices[facet].includes(value);
    }
  }

  /** Shows how many papers each value would show, and puts away what would show none. Null: numbers are not known. */
  count(counts: Counts | 'all' | null): void {
    for (const facet of FACETS) {
      const group = this.#groups.get(facet);
      if (group === undefined) continue;
      for (const [value, { total, shown }] of group.values) {
        shown.textContent = counts === null ? '' : String(counts === 'all' ? total : (counts[facet][value] ?? 0));
      }
      if (group.box.dataset['order'] === 'count') sort(group);
      fold(group);
    }
  }
}

function groupFrom(box: HTMLFieldSetElement): Group {
  const values = [...box.querySelectorAll('li')].map((item, place): [string, Value] => {
    const input = need(item, 'input');
    const shown = need<HTMLElement>(item, '[data-count]');
    const label = need(item, '[data-label]').textContent ?? '';
    return [input.value, { item, input, label, place, total: Number(shown.textContent), shown }];
  });
  return { box, values: new Map(values), unfold: need(box, 'button') };
}

function sort({ box, values }: Group): void {
  const sorted = [...values.values()].sort(
    (a, b) => Number(b.shown.textContent) - Number(a.shown.textContent) || a.place - b.place,
  );
  const list = need(box, 'ul');
  if (sorted.every(({ item }, index) => list.children[index] === item)) return;
  const focused = document.activeElement;
  list.append(...sorted.map(({ item }) => item));
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
}

/** Shows the first few values that have papers, and whatever is chosen; all of them once the reader asked. */
function fold({ box, values, unfold }: Group): void {
  const open = unfold.ariaExpanded === 'true';
  let there = 0;
  for (const item of need(box, 'ul').children) {
    const { input, shown } = values.get(need(item, 'input').value) as Value;
    const has = shown.textContent !== '0' || input.checked;
    if (has) there += 1;
    (item as HTMLElement).hidden = !has || !(open || input.checked || there <= FACET_FOLD);
  }
  box.hidden = there === 0;
  unfold.hidden = there <= FACET_FOLD;
  unfold.textContent = open ? 'Show fewer' : `Show all ${there}`;
}
