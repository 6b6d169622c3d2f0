// The name of a part of the lexicon -> the part, fetched once. Runs in browsers.
import { searchUrl } from '../../urls.ts';
import { fetchFile, PATIENCE } from '../fetch-file.ts';
import { type LexiconFile, type Part, readPart } from './format.ts';

/** Null where a part cannot be had: then its words count as known. */
export type Load = (part: string) => Promise<Part | null>;

/** A part of the site's lexicon. What failed is fetched again when it is asked for again. */
export const loadPart: Load = keeping(async (part) =>
  readPart(await fetchFile<LexiconFile>(`${searchUrl()}words/${part}.json`, PATIENCE)),
);

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
