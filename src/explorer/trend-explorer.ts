// The term explorer of the trends page: what is typed, or stands in the address -> lines, legend, table. Runs in browsers.
import { at } from '../urls.ts';
import { trendsForUrl } from './address.ts';
import { readTerms } from './asked.ts';
import { TERMS_FIELD, TERMS_FILE } from './contract.ts';
import { drawLegend, drawLines, drawTable } from './draw.ts';
import { linesView } from './lines.ts';
import { answerOf } from './series.ts';
import { readTermIndex, type TermIndex } from './terms-file.ts';

/** Milliseconds after the last key until the lines follow. */
const PAUSE = 200;

class TrendExplorer extends HTMLElement {
  #input!: HTMLInputElement;
  #index: Promise<TermIndex> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #questions = 0;

  connectedCallback(): void {
    this.#part('unscripted').hidden = true;
    const form = this.querySelector('form');
    this.#input = form?.elements.namedItem(TERMS_FIELD) as HTMLInputElement;
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#show(), PAUSE);
    });
    this.#input.addEventListener('change', () => this.#commit());
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #part<T extends Element = HTMLElement>(name: string): T {
    const part = this.querySelector<T>(`[data-explorer-${name}]`);
    if (part === null) throw new Error(`The page has no [data-explorer-${name}].`);
    return part;
  }

  /** From the address into the field, and shows. */
  #restore(): void {
    this.#input.value = (new URLSearchParams(location.search).get(TERMS_FIELD) ?? '').replaceAll(/,(?=\S)/g, ', ');
    this.#show();
  }

  /** What is typed becomes an address of its own. */
  #commit(): void {
    clearTimeout(this.#timer);
    const { terms, left } = readTerms(this.#input.value);
    const { pathname, search } = new URL(trendsForUrl([...terms, ...left]), location.href);
    if (pathname + search !== location.pathname + location.search) history.pushState(null, '', pathname + search);
    this.#show();
  }

  /** Examples, and terms elsewhere on the page, are links that need no new page. */
  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (target.closest('[data-explorer-again]')) this.#show();
    const link = target.closest<HTMLAnchorElement>('[data-explorer-examples] a');
    if (link === null) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#restore();
  }

  #load(): Promise<TermIndex> {
    this.#index ??= fetchIndex().catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  #show(): void {
    const { terms, left } = readTerms(this.#input.value);
    this.#questions += 1;
    const question = this.#questions;
    this.#part('failed').hidden = true;
    this.#part('more').hidden = left.length === 0;
    if (terms.length === 0) {
      this.#part('answer').hidden = true;
      this.#part('legend').replaceChildren();
      return;
    }
    this.#load()
      .then((index) => {
        if (question === this.#questions) this.#draw(terms, index);
      })
      .catch((error: unknown) => {
        console.error(error);
        this.#part('answer').hidden = true;
        this.#part('failed').hidden = false;
      });
  }

  #draw(terms: readonly string[], index: TermIndex): void {
    const answer = answerOf(terms, index);
    drawLegend(this.#part('legend'), answer);
    this.#part('answer').hidden = answer.series.length === 0;
    const view = linesView(answer.series, index);
    this.#part('few').hidden = !view.lines.some(({ points }) => points.some(({ few }) => few));
    drawLines(this.#part<SVGSVGElement>('lines'), view);
    drawTable(this.#part<HTMLTableElement>('table'), answer, index);
  }
}

async function fetchIndex(): Promise<TermIndex> {
  const response = await fetch(at(TERMS_FILE));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return readTermIndex(await response.json());
}

customElements.define('trend-explorer', TrendExplorer);
