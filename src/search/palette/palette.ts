// The palette: a dialog with a box and, as the reader types, rows of where to go; loaded when it is first opened. Runs in browsers.
import { placesFileUrl } from '../../urls.ts';
import { need } from '../document.ts';
import { fetchFile } from '../fetch-file.ts';
import { findPapers, NO_PAPERS } from './find-papers.ts';
import { type Candidate, candidatesFrom } from './match.ts';
import { type PlacesFile, readPlaces } from './places-file.ts';
import { forgetSearch, forgetSearches, recentSearches } from './recents.ts';
import { drawErasers, drawGroups } from './rows.ts';
import { FAILED, suggestions } from './suggestions.ts';

/** Most papers shown. */
const PAPERS = 6;
/** Letters from which on papers are looked for. */
const SHORTEST = 2;
/** Milliseconds without a key after which papers are looked for. */
const PAUSE = 80;

const palettes = new WeakMap<HTMLDialogElement, Palette>();

/** Brings an open dialog up to date; the first time it also begins to listen. */
export function attend(dialog: HTMLDialogElement): void {
  const known = palettes.get(dialog);
  if (known) known.refresh();
  else palettes.set(dialog, new Palette(dialog));
}

class Palette {
  readonly #dialog: HTMLDialogElement;
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #erasers: HTMLElement;
  #candidates: readonly Candidate[] | null = null;
  #papers = NO_PAPERS;
  /** What the papers were looked for with. */
  #asked = '';
  #questions = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #active: HTMLAnchorElement | null = null;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#box = need(dialog, 'input');
    this.#list = need(dialog, '[data-palette-list]');
    // Before, there is nothing to choose from.
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    this.#erasers = need(dialog, '[data-palette-erasers]');
    this.#box.addEventListener('input', () => this.refresh());
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    // The box keeps the focus, and a phone its keyboard, while a row is pressed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#erasers.addEventListener('click', ({ target }) => this.#erase(target as Element));
    need(dialog, 'form').addEventListener('submit', (event) => this.#submitted(event));
    dialog.addEventListener('click', (event) => event.target === dialog && isOutside(dialog, event) && dialog.close());
    // A page that the browser keeps for Back is found again without the dialog.
    addEventListener('pagehide', () => dialog.close());
    visualViewport?.addEventListener('resize', () => this.#fit());
    this.refresh();
  }

  /** Draws what is known for what is typed and asks for what is not. */
  refresh(): void {
    this.#fit();
    if (this.#candidates === null) this.#loadPlaces();
    const text = this.#box.value.trim();
    clearTimeout(this.#timer);
    if (text.length < SHORTEST) [this.#papers, this.#asked] = [NO_PAPERS, ''];
    else if (text !== this.#asked || this.#papers.failed) {
      if (this.#papers.failed) this.#papers = NO_PAPERS;
      this.#timer = setTimeout(() => this.#findPapers(text), PAUSE);
    }
    this.#activate(null);
    this.#draw();
  }

  #loadPlaces(): void {
    this.#candidates = [];
    fetchFile<PlacesFile>(placesFileUrl())
      .then((file) => {
        this.#candidates = candidatesFrom(readPlaces(file));
        this.#draw();
      })
      // Without it papers are found all the same; the next opening tries again.
      .catch(() => {
        this.#candidates = null;
      });
  }

  #findPapers(text: string): void {
    this.#asked = text;
    this.#questions += 1;
    const question = this.#questions;
    findPapers(text, PAPERS).then((papers) => {
      if (this.#questions !== question || this.#asked !== text) return;
      this.#papers = papers;
      this.#draw();
    });
  }

  #draw(): void {
    const recents = recentSearches();
    const text = this.#box.value;
    const groups = suggestions({ text, candidates: this.#candidates ?? [], papers: this.#papers, recents });
    const rows = drawGroups(this.#list, groups);
    drawErasers(this.#erasers, text.trim() === '' ? recents : []);
    this.#box.setAttribute('aria-expanded', String(rows.length > 0));
    // What the reader has chosen stays chosen when papers arrive.
    this.#activate(rows.find(({ href }) => href === this.#active?.href) ?? null);
    const count = rows.filter(({ dataset }) => dataset['search'] === undefined).length;
    const failed = this.#papers.failed ? `. ${FAILED}` : '';
    need(this.#dialog, '[role=status]').textContent =
      text.trim() === '' ? '' : `${count} ${count === 1 ? 'suggestion' : 'suggestions'}${failed}`;
  }

  #activate(row: HTMLAnchorElement | null): void {
    this.#active?.setAttribute('aria-selected', 'false');
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
    if (row) this.#box.setAttribute('aria-activedescendant', row.id);
    else this.#box.removeAttribute('aria-activedescendant');
    this.#active = row;
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    const rows = [...this.#list.querySelectorAll('a')];
    const at = this.#active ? rows.indexOf(this.#active) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? rows.length - 1 : at - 1, Home: 0, End: rows.length - 1 }[
      event.key
    ];
    const arrow = event.key.startsWith('Arrow');
    // Where no row is chosen, Home and End belong to the text; past either end of the rows stands the text again.
    if (to !== undefined && !event.shiftKey && (arrow || this.#active)) this.#activate(rows[to] ?? null);
    else if (event.key === 'Enter' && this.#active) {
      const { ctrlKey, metaKey, shiftKey } = event;
      this.#active.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    } else if (event.key === 'Delete' && this.#active && this.#erasers.childElementCount > 0) this.#forgetActive();
    else return;
    event.preventDefault();
  }

  #forgetActive(): void {
    const search = this.#active?.dataset['search'];
    if (search === undefined) return;
    const next = this.#active?.nextElementSibling;
    forgetSearch(search);
    this.#active = next instanceof HTMLAnchorElement ? next : null;
    this.#draw();
  }

  #submitted(event: SubmitEvent): void {
    const closes = event.submitter?.hasAttribute('data-palette-close');
    if (!closes && this.#box.value.trim() === '') event.preventDefault();
  }

  #erase(target: Element): void {
    const eraser = target.closest('button');
    if (eraser === null) return;
    const at = [...this.#erasers.querySelectorAll('button')].indexOf(eraser);
    const { erase } = eraser.dataset;
    if (erase === undefined) forgetSearches();
    else forgetSearch(erase);
    this.#draw();
    (this.#erasers.querySelectorAll('button')[at] ?? this.#box).focus();
  }

  /** On a phone the dialog is as high as what its keyboard leaves. */
  #fit(): void {
    if (visualViewport) this.#dialog.style.setProperty('--room', `${visualViewport.height}px`);
  }
}

/** Round the dialog lies its backdrop, which to events is the dialog itself. */
function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
