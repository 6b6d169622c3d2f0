// Groups of suggestions -> the rows of the palette's list, and the buttons that erase recent searches. Runs in browsers.
import type { SuggestionGroup } from './suggestions.ts';

/** Puts the groups into the list; texts are set as text, never as markup. Returns the rows in order. */
export function drawGroups(list: HTMLElement, groups: readonly SuggestionGroup[]): readonly HTMLAnchorElement[] {
  list.replaceChildren(
    ...groups.flatMap(({ title, rows }, group) => {
      const links = rows.map(({ href, label, detail, search }, index) => {
        const row = document.createElement('a');
        row.id = `palette-${group}-${index}`;
        row.href = href;
        row.setAttribute('role', 'option');
        row.tabIndex = -1;
        row.setAttribute('aria-selected', 'false');
        if (search !== null) row.dataset['search'] = search;
        row.append(element('span', label), ' ', element('span', detail));
        return row;
      });
      if (title === null) return links;
      const around = element('div', '');
      around.setAttribute('role', 'group');
      const heading = element('div', title);
      heading.id = `palette-${group}`;
      heading.setAttribute('role', 'presentation');
      around.setAttribute('aria-labelledby', heading.id);
      around.append(heading, ...links);
      return [around];
    }),
  );
  return [...list.querySelectorAll('a')];
}

/** One button for all of the searches, then one for each, in their order: beside the heading and the rows, which may hold no button. */
export function drawErasers(place: HTMLElement, searches: readonly string[]): void {
  const all = button('Erase all', 'Erase all recent searches');
  const each = searches.map((search) => {
    const one = button('×', `Erase “${search}”`);
    one.dataset['erase'] = search;
    return one;
  });
  place.replaceChildren(...(searches.length === 0 ? [] : [all, ...each]));
}

function button(text: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  return made;
}

function element(tag: 'div' | 'span', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
