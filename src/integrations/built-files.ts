// The files of a built site -> the links and anchors of each, taken from what is written, and read again where a file has
// changed since. Node.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
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
  /** Whether it is a page that asks to be indexed. */
  readonly marked: boolean;
  /** Whether it is a page that only leads to another one. */
  readonly moved: boolean;
}

/** The files of a folder, whose contents are kept as links and anchors alone. */
export interface BuiltFiles {
  /** Writes a file below the folder. @param name its path, with `/` */
  readonly write: (name: string, content: Uint8Array) => void;
  /** Every file by its path, in order; reads what it did not write itself, or has changed. */
  readonly all: () => ReadonlyMap<string, BuiltFile>;
}

export function builtFiles(folder: string, address: SiteAddress): BuiltFiles {
  const known = new Map<string, BuiltFile & { readonly stamp: string }>();
  const folders = new Set<string>();
  const texts = new Map<string, string>();
  const own = (text: string): string => {
    const same = texts.get(text);
    if (same !== undefined) return same;
    // A part of a text would keep the whole of it in memory.
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    texts.set(copy, copy);
    return copy;
  };
  const keep = (name: string, stamp: string, text: string): BuiltFile => {
    const { links, ids } = readLinks(name, text);
    const whole = new Set([...new Set(links)].map((link) => own(absoluteLink(link, name, address))));
    const file = {
      stamp,
      links: [...whole],
      ids: ids.map(own),
      marked: isMarked(name, text),
      moved: isMoved(name, text),
    };
    known.set(name, file);
    return file;
  };
  const read = (name: string): BuiltFile => {
    if (!hasLinks(name)) return EMPTY;
    const path = join(folder, name);
    const stamp = stampOf(path);
    const before = known.get(name);
    return before?.stamp === stamp ? before : keep(name, stamp, readFileSync(path, 'utf8'));
  };
  return {
    write: (name, content) => {
      const path = join(folder, name);
      const parent = dirname(path);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      writeFileSync(path, content);
      if (hasLinks(name))
        keep(name, stampOf(path), Buffer.from(content.buffer, content.byteOffset, content.length).toString());
    },
    all: () => new Map(fileNames(folder).map((name) => [name, read(name)])),
  };
}

const EMPTY: BuiltFile = { links: [], ids: [], marked: false, moved: false };

/** How many pages ask to be indexed, and how many papers there are; an address that only leads elsewhere is none. */
export function countPages(files: BuiltFiles): { readonly marked: number; readonly papers: number } {
  const all = [...files.all()];
  return {
    marked: all.filter(([, { marked }]) => marked).length,
    papers: all.filter(([name, { moved }]) => /^papers\/[^/]+\/index\.html$/.test(name) && !moved).length,
  };
}

const isMarked = (name: string, text: string): boolean =>
  name.endsWith('.html') && text.includes('data-pagefind-body') && /<[a-z][^<>]*\sdata-pagefind-body[\s=>]/.test(text);

const isMoved = (name: string, text: string): boolean =>
  name.endsWith('.html') && /<meta http-equiv="refresh"/i.test(text);

/** Changes with a file. */
function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

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
