// The fragments of an index -> the tables of its papers beside it, see search/table.ts and search/facet-table.ts. Runs in node, at the end of a build.
import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { COMMENTS, DAY, FACETS, type Facet } from '../search/contract.ts';
import { type FacetFile, lengthMark } from '../search/facet-table.ts';
import { nameMark, type TableFile, writeIds } from '../search/table.ts';

/** What is used of a fragment. */
interface Fragment {
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** Both files. */
export interface Tables {
  readonly table: TableFile;
  readonly facets: FacetFile;
}

/** Reads every fragment among the files of an index. @throws Error when one cannot be read as Pagefind 1.6 writes it. */
export function tablesOf(files: readonly IndexFile[]): Tables {
  const pages = files.filter(({ path }) => path.startsWith('fragment/')).flatMap(readFragments);
  pages.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const prefix = /^[^_]*_/u.exec(pages[0]?.id ?? '')?.[0] ?? '';
  const odd = pages.find(({ id }) => !id.startsWith(prefix));
  if (odd) throw new Error(`The page id ${odd.id} does not begin with ${prefix} as the first one does.`);
  const all = (facet: Facet) => [...new Set(pages.flatMap(({ filters }) => filters[facet] ?? []))].sort();
  const values = Object.fromEntries(FACETS.map((facet) => [facet, all(facet)])) as Record<Facet, string[]>;
  const places = (facet: Facet) => {
    const place = new Map(values[facet].map((value, at) => [value, at]));
    return pages.map(({ filters }) => {
      const own = (filters[facet] ?? []).flatMap((value) => place.get(value) ?? []);
      return own.length === 1 ? (own[0] ?? []) : own;
    });
  };
  const digestDays = values.digest.map((id) => dayOf(id) ?? 0);
  const dayBeside = ({ filters }: (typeof pages)[number]) => {
    const day = dayOf(filters[DAY]?.[0]);
    const place = values.digest.indexOf(filters['digest']?.[0] ?? '');
    return day === null ? null : day - (digestDays[place] ?? 0);
  };
  const table = {
    prefix,
    ids: writeIds(pages.map(({ id }) => id.slice(prefix.length))),
    names: pages.map(({ meta }) => nameMark(meta['name'])).join(''),
  };
  const columns = {
    values,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, places(facet)])) as unknown as FacetFile['facets'],
    days: pages.map(dayBeside),
    digestDays,
    comments: pages.map(({ filters }) => Number(filters[COMMENTS]?.[0] ?? 0)),
    titles: pages.map(({ meta }) => lengthMark(meta['title'] ?? '')).join(''),
  };
  return { table, facets: columns };
}

interface Page {
  readonly id: string;
  readonly slug: string;
  readonly filters: Fragment['filters'];
  readonly meta: Fragment['meta'];
}

/** A file holds one fragment, or several by their ids. */
function readFragments({ path, content: packed }: IndexFile): readonly Page[] {
  const bytes = gunzipSync(packed);
  if (bytes.subarray(0, MARK.length).toString() !== MARK) throw new Error(`${path} is no fragment of Pagefind.`);
  const content: unknown = JSON.parse(bytes.subarray(MARK.length).toString());
  const only = posix.basename(path, '.pf_fragment');
  const fragments = isFragment(content)
    ? [[only, content] as const]
    : Object.entries(content as Record<string, Fragment>);
  return fragments.map(([id, { url, filters, meta }]) => ({ id, slug: url.split('/').at(-2) ?? '', filters, meta }));
}

/** Every file of Pagefind begins with it. */
const MARK = 'pagefind_dcd';

/** Days since 1970 of a text that begins with YYYY-MM-DD; null for any other. */
function dayOf(text: string | undefined): number | null {
  const milliseconds = Date.parse(`${text?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000;
}

function isFragment(content: unknown): content is Fragment {
  return typeof (content as Fragment).url === 'string';
}
