// What a thread does with the files of a site: it writes what is rendered, and in the end looks at all of them. Runs in
// node, in a build.
import { type BuiltFiles, builtFiles, countPages, type SiteAddress } from './built-files.ts';
import { checkLinks } from './link-check.ts';

/** A site that is being built. */
export interface Site {
  /** Where its files stand. */
  readonly folder: string;
  readonly address: SiteAddress;
}

/** A file on its way to the disk. */
export interface Rendered {
  /** Its path below the folder, with `/`. */
  readonly name: string;
  readonly content: Uint8Array;
}

let built: BuiltFiles | null = null;

/** A thread has one site. */
function filesOf({ folder, address }: Site): BuiltFiles {
  built ??= builtFiles(folder, address);
  return built;
}

export const JOBS = {
  write: ({ site, files }: { readonly site: Site; readonly files: readonly Rendered[] }) => {
    for (const { name, content } of files) filesOf(site).write(name, content);
  },
  /** Counts the pages of a site that is whole. */
  count: (site: Site) => countPages(filesOf(site)),
  /** Looks up all its links. */
  check: (site: Site) => checkLinks(filesOf(site), site.address),
} as const;
