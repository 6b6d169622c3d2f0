// The reader's last searches, newest first, as search/asked.ts has noted them; erasable. Runs in browsers.
import { ASKED } from '../asked.ts';
import { LONGEST_QUERY } from '../contract.ts';

/** How many are shown. */
const MOST = 8;

/** Newest first, each once, whatever its case and blanks; empty where there are none, and where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  return noted().slice(0, MOST);
}

/** Forgets one. */
export function forgetSearch(text: string): void {
  keep(noted().filter((other) => keyOf(other) !== keyOf(text)));
}

/** Forgets all. */
export function forgetSearches(): void {
  keep([]);
}

function noted(): readonly string[] {
  try {
    // The last piece has no end: it is empty, or cut.
    const lines = (localStorage.getItem(ASKED) ?? '').split('\n').slice(0, -1);
    const sound = lines.map((line) => line.trim()).filter((line) => line !== '' && line.length <= LONGEST_QUERY);
    return sound.filter((line, place) => sound.findIndex((newer) => keyOf(newer) === keyOf(line)) === place);
  } catch {
    return [];
  }
}

function keyOf(search: string): string {
  return search.toLowerCase();
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(ASKED);
    else localStorage.setItem(ASKED, searches.map((search) => `${search}\n`).join(''));
  } catch {
    // Storage may be refused.
  }
}
