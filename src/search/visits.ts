// The address and the history of the search page: one entry for each thing that was asked, none for each letter. Runs in browsers.
import { type SearchState, writeState } from './state.ts';

/**
 * Writes the state into the address. Typing begins one new entry and then rewrites it (`draft`), so that Back returns
 * to what was asked before; whatever is committed stays an entry of its own.
 */
export function remember(state: SearchState, draft: boolean): void {
  const address = location.pathname + writeState(state);
  const current = (history.state as { readonly draft?: boolean } | null)?.draft === true;
  const same = address === location.pathname + location.search;
  if (same && current === draft) return;
  if (same || (draft && current)) history.replaceState({ draft: draft && current }, '', address);
  else history.pushState({ draft }, '', address);
}
