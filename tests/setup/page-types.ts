// Every kind of page that the site has, in one place: each is checked for valid HTML, accessibility, layout, behaviour. Node.
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of page, and which of its kind the tests look at. */
export interface PageType {
  readonly name: string;
  /** The page's folder in the built site; `*` stands for any one name. */
  readonly pattern: string;
  /** By the size of the file; pages of a kind that has one only need no choice. */
  readonly pick?: 'largest' | 'smallest';
}

export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', pattern: '' },
  { name: 'digests', pattern: 'digests/' },
  { name: 'digest', pattern: 'digests/*/' },
  { name: 'long paper', pattern: 'papers/*/', pick: 'largest' },
  { name: 'short paper', pattern: 'papers/*/', pick: 'smallest' },
  { name: 'topics', pattern: 'topics/' },
  { name: 'large topic', pattern: 'topics/*/', pick: 'largest' },
  { name: 'small topic', pattern: 'topics/*/', pick: 'smallest' },
  { name: 'data sets', pattern: 'datasets/' },
  { name: 'data set', pattern: 'datasets/*/', pick: 'largest' },
  { name: 'glossary', pattern: 'glossary/' },
  { name: 'glossary letter', pattern: 'glossary/*/', pick: 'largest' },
  { name: 'authors', pattern: 'authors/' },
  { name: 'busy author', pattern: 'authors/*/', pick: 'largest' },
  { name: 'author', pattern: 'authors/*/', pick: 'smallest' },
  { name: 'organizations', pattern: 'organizations/' },
  { name: 'organization', pattern: 'organizations/*/' },
  { name: 'archive', pattern: 'archive/' },
  { name: 'year', pattern: 'archive/*/' },
  { name: 'trends', pattern: 'trends/' },
  { name: 'search', pattern: 'search/' },
  { name: 'feeds', pattern: 'feeds/' },
  { name: 'about', pattern: 'about/' },
  { name: 'data', pattern: 'api/' },
  { name: 'receipt', pattern: 'receipt/' },
  { name: 'list of the receipt', pattern: 'receipt/*/' },
  { name: 'not found', pattern: '404.html' },
];

/** The file of a kind of page, relative to the built site; throws where the site has none. */
export function pageFile(folder: string, { name, pattern, pick }: PageType): string {
  const files = globSync(fileOf(pattern), { cwd: folder }).toSorted();
  const bySize = files.toSorted((a, b) => statSync(join(folder, a)).size - statSync(join(folder, b)).size);
  const file = pick === 'smallest' ? bySize[0] : bySize.at(-1);
  if (file === undefined) throw new Error(`The site has no page of the kind "${name}": ${pattern}`);
  return file;
}

/** Its path on the server: `papers/x/`. */
export function pagePath(folder: string, type: PageType): string {
  return pageFile(folder, type).replace(/(^|\/)index\.html$/, '$1');
}

/** All pages of the site that are of no kind listed here. */
export function unknownPages(folder: string): readonly string[] {
  const known = new Set(PAGE_TYPES.flatMap(({ pattern }) => globSync(fileOf(pattern), { cwd: folder })));
  return globSync('**/*.html', { cwd: folder }).filter((file) => !known.has(file));
}

const fileOf = (pattern: string) => (pattern.endsWith('.html') ? pattern : `${pattern}index.html`);
