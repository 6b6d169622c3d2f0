// Where the index of meaning lies -> their parts, each fetched once; what failed is asked for again. Runs in browsers.
import { searchUrl } from '../../urls.ts';
import { fetchFile, PATIENCE } from '../fetch-file.ts';
import { type LikeFile, type NearFile, nearParts } from './format.ts';
import { like, type Near, type NearAnswer, near } from './near.ts';

/** See {@link near}; the archive has so many papers. Rejects when a part cannot be fetched. */
export function nearTo(words: readonly string[], papers: number): Promise<NearAnswer> {
  return near(words, nearParts(papers), (part) => loadPart<NearFile>(`near/${part}`));
}

/** See {@link like}. Rejects when its block cannot be fetched. */
export function likeTo(number: number): Promise<readonly Near[]> {
  return like(number, (block) => loadPart<LikeFile>(`like/${block}`));
}

const PARTS = new Map<string, Promise<unknown>>();

function loadPart<File>(name: string): Promise<File> {
  const known = PARTS.get(name) ?? fetchPart(name);
  PARTS.set(name, known);
  known.catch(() => PARTS.delete(name));
  return known as Promise<File>;
}

/** A part of another version is of no use. */
async function fetchPart(name: string): Promise<unknown> {
  const file = await fetchFile<{ readonly version?: unknown }>(`${searchUrl()}${name}.json`, PATIENCE);
  if (file.version !== 4) throw new Error(`${name}: version ${file.version}`);
  return file;
}
