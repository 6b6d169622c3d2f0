// What a thread does for the search index. Runs in node, in a build.
import { writeIndex } from './search-index.ts';

export const JOBS = {
  /** Indexes so many papers of a site. */
  index: ({ site, papers }: { readonly site: string; readonly papers: number }) => writeIndex(site, papers),
} as const;
