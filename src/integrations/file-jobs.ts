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

/** Files on their way to the disk, in one piece. */
export interface Packed {
  readonly content: Uint8Array<ArrayBuffer>;
  /** In the order of their contents: `name` is the path below the folder, with `/`, `end` where the content ends (exclusive). */
  readonly files: readonly { readonly name: string; readonly end: number }[];
}

let built: BuiltFiles | null = null;

/** A thread has one site. */
function filesOf({ folder, address }: Site): BuiltFiles {
  built ??= builtFiles(folder, address);
  return built;
}

export const JOBS = {
  write: ({ site, packed }: { readonly site: Site; readonly packed: Packed }) => {
    let start = 0;
    for (const { name, end } of packed.files) {
      filesOf(site).write(name, packed.content.subarray(start, end));
      start = end;
    }
  },
  /** Counts the pages of a site that is whole. */
  count: (site: Site) => countPages(filesOf(site)),
  /** Looks up all its links. */
  check: (site: Site) => checkLinks(filesOf(site), site.address),
} as const;
