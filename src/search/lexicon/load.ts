// The name of a part of the lexicon -> the part, fetched once. Runs in browsers.
import { at } from '../../urls.ts';
import { type LexiconFile, type Part, readPart } from './format.ts';

/** Null where a part cannot be had: then its words count as known. */
export type Load = (part: string) => Promise<Part | null>;

/** Milliseconds after which a search goes on without a part: its words are searched as they are typed. */
export const PATIENCE = 4000;

/** A part of the site's lexicon. What failed is fetched again when it is asked for again. */
export const loadPart: Load = keeping(async (part) => {
  const response = await fetch(at(`search/words/${part}.json`), { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`The lexicon answered with ${response.status}.`);
  return readPart((await response.json()) as LexiconFile);
});

/** Remembers what was loaded; a failure becomes null and is forgotten. */
export function keeping<Kept>(load: (part: string) => Promise<Kept>): (part: string) => Promise<Kept | null> {
  const loading = new Map<string, Promise<Kept | null>>();
  return (part) => {
    const known = loading.get(part);
    if (known) return known;
    const asked = load(part).catch(() => {
      loading.delete(part);
      return null;
    });
    loading.set(part, asked);
    return asked;
  };
}
