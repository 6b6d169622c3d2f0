// Founded facts -> into a facts file that may say something already. Pure (yaml).
import type { Document } from 'yaml';
import type { FoundedFacts } from './founded-facts.ts';

/** What a run writes, in the order of a new file; all else is an editor's alone. */
const FIELDS = ['arxiv', 'doi', 'authors', 'venue', 'links', 'sources'] as const;

/** Adds the fields that the file lacks. `anew`: sets those that it has as well, and takes away those that are not founded. */
export function mergeFacts(document: Document, founded: FoundedFacts, anew: boolean): void {
  for (const field of FIELDS) {
    const value = founded[field];
    if (value !== undefined && (anew || !document.has(field))) document.set(field, document.createNode(value));
    if (value === undefined && anew) document.delete(field);
  }
}
