// The reader's last searches, newest first: kept in their browser alone, and erasable. Runs in browsers.
import { LONGEST_QUERY } from '../contract.ts';

/** How many are kept. */
const MOST = 8;
const KEY = 'searches';

/** Newest first; empty where there are none, where what is kept is not ours, and where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((one) => typeof one === 'string' && one.trim() !== '' && one.length <= LONGEST_QUERY)
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Puts a search first; one that differs only in case or blanks is the same. */
export function rememberSearch(typed: string): void {
  const text = typed.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUERY);
  if (text === '') return;
  keep([text, ...without(text)].slice(0, MOST));
}

/** Forgets one. */
export function forgetSearch(text: string): void {
  keep(without(text));
}

/** Forgets all. */
export function forgetSearches(): void {
  keep([]);
}

function without(text: string): readonly string[] {
  return recentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Storage may be refused, or full.
  }
}
