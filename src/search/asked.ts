// What a reader searched for is noted in their browser alone; palette/recents.ts shows and erases it. Runs in browsers.
import { LONGEST_QUERY } from './contract.ts';

/** The name in the browser's store. Each search ends its line, the last one stands first. */
export const ASKED = 'searches';

/** Notes a search, of at most `LONGEST_QUERY` characters, at once: who takes a row leaves the page with the same press. */
export function noteSearch(search: string): void {
  try {
    const all = `${search.replace(/\s+/g, ' ')}\n${localStorage.getItem(ASKED) ?? ''}`;
    localStorage.setItem(ASKED, all.slice(0, 20 * LONGEST_QUERY));
  } catch {
    // Storage may be refused, or full.
  }
}
