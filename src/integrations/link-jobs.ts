// What a thread does for the link check: it reads papers while lists are still being written. Runs in node, in a build.
import { type BuiltFiles, builtFiles, type SiteAddress } from './built-files.ts';
import { checkLinks } from './link-check.ts';

/** A built site. */
interface Site {
  readonly folder: string;
  readonly address: SiteAddress;
}

let files: BuiltFiles | null = null;

export const JOBS = {
  /** Reads what is there so far. */
  readAhead: ({ folder, address }: Site) => {
    files = builtFiles(folder, address);
    files.ahead();
  },
  /** Looks up all links of a site that is whole. */
  check: ({ folder, address }: Site) => checkLinks(files ?? builtFiles(folder, address), address),
} as const;
