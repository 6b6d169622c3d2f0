// The files of a built site -> the links and anchors of each, read once, and again where a file has changed since. Node.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hasLinks, readLinks } from './file-links.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Its origin: `https://example.org`. */
  readonly site: string;
  /** Its folder there, beginning and ending with a slash. */
  readonly base: string;
}

/** What a file refers to and offers. */
export interface BuiltFile {
  /** Each once: relative to the root of the site as they stand, any others absolute. */
  readonly links: readonly string[];
  /** Repeats kept. */
  readonly ids: readonly string[];
}

/** The files of a folder, whose contents are kept as links and anchors alone. */
export interface BuiltFiles {
  /** Reads all that is there; a failure shows in `all`. */
  readonly ahead: () => void;
  /** Every file by its path, in order; reads what was not yet read, or has changed. */
  readonly all: () => ReadonlyMap<string, BuiltFile>;
}

export function builtFiles(folder: string, address: SiteAddress): BuiltFiles {
  const known = new Map<string, BuiltFile & { readonly stamp: string }>();
  const texts = new Map<string, string>();
  const own = (text: string): string => {
    const same = texts.get(text);
    if (same !== undefined) return same;
    // A part of a text would keep the whole of it in memory.
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    texts.set(copy, copy);
    return copy;
  };
  const read = (name: string): BuiltFile => {
    if (!hasLinks(name)) return EMPTY;
    const path = join(folder, name);
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(name);
    if (before?.stamp === stamp) return before;
    const { links, ids } = readLinks(name, readFileSync(path, 'utf8'));
    const whole = new Set([...new Set(links)].map((link) => own(absoluteLink(link, name, address))));
    const file = { stamp, links: [...whole], ids: ids.map(own) };
    known.set(name, file);
    return file;
  };
  return {
    ahead: () => {
      for (const name of fileNames(folder)) {
        try {
          read(name);
        } catch {
          // It may just be written; if it stays as it is, `all` says so.
        }
      }
    },
    all: () => new Map(fileNames(folder).map((name) => [name, read(name)])),
  };
}

const EMPTY: BuiltFile = { links: [], ids: [] };

function fileNames(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

function absoluteLink(link: string, file: string, { site, base }: SiteAddress): string {
  if (/^\/(?!\/)/.test(link)) return link;
  const from = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), site);
  if (link === '' || !URL.canParse(link, from)) return link;
  const url = new URL(link, from);
  return url.origin === from.origin ? url.pathname + url.search + url.hash : url.href;
}
