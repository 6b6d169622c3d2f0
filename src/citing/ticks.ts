// Boxes at the rows of the results, by which a reader picks some. Runs in browsers.
import type { Named } from './gather.ts';

export class Ticks {
  readonly #list: HTMLElement;
  readonly #changed: () => void;
  /** Slugs; also of papers that have no row now, but may have one again. */
  readonly #ticked = new Set<string>();
  #shown = false;

  /** `changed` hears when there are other rows, or others are ticked. */
  constructor(list: HTMLElement, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
    new MutationObserver(() => {
      this.show(this.#shown);
      changed();
    }).observe(list, { childList: true });
    list.addEventListener('change', (event) => this.#tick(event));
  }

  /** The papers whose rows are ticked, as shown. */
  get papers(): readonly Named[] {
    return rowsOf(this.#list)
      .map(named)
      .filter(({ slug }) => this.#ticked.has(slug));
  }

  /** Puts boxes at all rows, or takes them away; what was ticked stays so. */
  show(shown: boolean): void {
    this.#shown = shown;
    for (const row of rowsOf(this.#list)) {
      const box = row.querySelector(':scope > .row-tick');
      if (!shown) box?.remove();
      else if (box === null) row.querySelector('h2')?.before(this.#box(named(row)));
    }
  }

  #box({ slug, title }: Named): HTMLElement {
    const label = document.createElement('label');
    label.className = 'row-tick';
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.checked = this.#ticked.has(slug);
    const text = document.createElement('span');
    text.className = 'visually-hidden';
    text.textContent = `Export: ${title}`;
    label.append(input, text);
    return label;
  }

  #tick(event: Event): void {
    const { target } = event;
    const slug = target instanceof HTMLElement && target.closest<HTMLElement>('li[data-slug]')?.dataset['slug'];
    if (!(target instanceof HTMLInputElement) || !slug) return;
    // The form would take it for another question.
    event.stopPropagation();
    if (target.checked) this.#ticked.add(slug);
    else this.#ticked.delete(slug);
    this.#changed();
  }
}

function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li[data-slug]')];
}

function named(row: HTMLElement): Named {
  return { slug: row.dataset['slug'] ?? '', title: row.querySelector('h2')?.textContent?.trim() ?? '' };
}
