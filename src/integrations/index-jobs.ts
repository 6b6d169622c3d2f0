// What a thread does for the search index: it begins while lists are still being written. Runs in node, in a build.
import { beginIndex, indexSite } from './search-index.ts';

let begun: ReturnType<typeof beginIndex> | null = null;

export const JOBS = {
  /** Indexes so many papers of a site. */
  begin: ({ site, papers }: { readonly site: string; readonly papers: number }) => {
    begun = beginIndex(site, papers);
  },
  /** The index of a site that is whole. */
  finish: (site: string) => indexSite(site, begun),
} as const;
