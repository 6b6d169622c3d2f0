// Completing facets in the search box: a combobox whose list offers the values of what is being typed, `topic:ag`. Runs in browsers.

import { type Completing, completing } from './completing.ts';
import type { Facet } from './contract.ts';
import type { Values } from './typed-facets.ts';

export { takeFacets } from './typed-facets.ts';

/** How many values are offered at once: more would reach below the keyboard of a phone. */
const MOST = 6;

/**
 * Offers values while a facet is being typed, now and from now on. Arrows walk, Enter or a tap takes one, Esc closes; the pattern is WAI-ARIA's editable
 * combobox with a list. `take` gets the value and the text without the piece that it completes.
 */
export function completeFacets(
  box: HTMLInputElement,
  list: HTMLElement,
  values: Values,
  take: (facet: Facet, value: string, rest: string) => void,
): void {
  let offered: Completing | null = null;
  let active = -1;

  const mark = (next: number) => {
    active = next;
    for (const [index, item] of [...list.children].entries()) item.ariaSelected = String(index === active);
    const chosen = list.children[active];
    if (chosen) {
      box.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    offered = null;
    list.hidden = true;
    box.ariaExpanded = 'false';
    mark(-1);
  };
  const open = () => {
    const text = box.value;
    const caret = box.selectionStart ?? text.length;
    const found = completing(text, caret, values, MOST);
    if (found === null) return close();
    offered = found;
    list.replaceChildren(...found.options.map(({ label }, index) => itemFrom(label, `${list.id}-${index}`)));
    list.hidden = false;
    box.ariaExpanded = 'true';
    // Once something of the value is typed, Enter takes the best; before that it would be a guess.
    mark(/[:"]$/u.test(text.slice(0, caret)) ? -1 : 0);
  };
  const pick = (index: number) => {
    const option = offered?.options[index];
    if (!offered || !option) return;
    const rest = box.value.slice(0, offered.start) + box.value.slice(offered.end);
    close();
    take(option.facet, option.value, rest);
  };

  box.addEventListener('input', open);
  open();
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (offered === null || event.isComposing) return;
    const { length } = offered.options;
    if (event.key === 'ArrowDown') mark((active + 1) % length);
    else if (event.key === 'ArrowUp') mark((Math.max(active, 0) - 1 + length) % length);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) pick(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // The box keeps the focus, and the keyboard of a phone stays.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    pick([...list.children].findIndex((item) => target instanceof Node && item.contains(target)));
  });
}

function itemFrom(label: string, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  item.textContent = label;
  return item;
}
