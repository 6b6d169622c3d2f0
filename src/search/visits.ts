// The address and the history of the search page: one entry for each thing that was asked, none for each letter. Runs in browsers.
import { type SearchState, writeState } from './state.ts';

/** What an entry of the history knows besides its address. */
export interface Visit {
  /** Still being typed: the next letters rewrite it. */
  readonly draft: boolean;
  /** How many rows stood on the page; 0 where it was left before there were any. */
  readonly rows: number;
  /** How far it was scrolled, in pixels. */
  readonly y: number;
}

/** The entry that is shown. */
export function visit(): Visit {
  return { draft: false, rows: 0, y: 0, ...(history.state as Partial<Visit> | null) };
}

/**
 * Writes the state into the address. Typing begins one new entry and then rewrites it (`draft`), so that Back returns
 * to what was asked before; whatever is committed stays an entry of its own.
 */
export function remember(state: SearchState, draft: boolean): void {
  const address = location.pathname + writeState(state);
  const now = visit();
  const same = address === location.pathname + location.search;
  if (same && now.draft === draft) return;
  if (same || (draft && now.draft)) history.replaceState({ ...now, draft: draft && now.draft }, '', address);
  else history.pushState({ draft, rows: 0, y: scrollY }, '', address);
}

/** Gives the entry that is shown the address that its state has, as when typed facets were taken out of it. */
export function rewrite(state: SearchState): void {
  const address = location.pathname + writeState(state);
  if (address !== location.pathname + location.search) history.replaceState(visit(), '', address);
}

/**
 * From now on each entry knows how many rows it showed and how far it was scrolled: rows come after the browser has
 * tried to find the place by itself. The returned function keeps both at once.
 */
export function keepPlace(rows: () => number): () => void {
  history.scrollRestoration = 'manual';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(waiting);
    history.replaceState({ ...visit(), rows: rows(), y: scrollY } satisfies Visit, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
  // An entry that is being gone to must not take the place of the one that was left.
  addEventListener('popstate', () => clearTimeout(waiting), true);
  addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && keep(), true);
  return keep;
}

/** Milliseconds after the last scrolling. Browsers refuse to write the history many times a second. */
const PAUSE = 250;
