// The fragments of an index -> the tables of its papers beside it, see search/table.ts and search/facet-table.ts. Runs in node, at the end of a build.
import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { COMMENTS, DAY, FACETS, type Facet } from '../search/contract.ts';
import { type FacetFile, lengthMark } from '../search/facet-table.ts';
import { nameMark, orderMark, type TableFile } from '../search/table.ts';
import { isCommon, partsOf, stemOf, wordsOf } from '../search/words.ts';

/** What is used of a fragment. */
interface Fragment {
  readonly url: string;
  readonly content: string;
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
  const ids = pages.map(({ id }) => id);
  if (!areInOrder(ids, files)) throw new Error('The pages of the index are not in the order of their addresses.');
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
  const words = pages.map(({ content }) => wordsOf(content).flatMap(partsOf));
  const table = {
    index: orderMark(ids),
    names: pages.map(({ meta }) => nameMark(meta['name'])).join(''),
    frequent: inMany(words, FREQUENT)
      .filter((word) => !isCommon(word))
      .join(' '),
    everywhere: inMany(stemsOf(words), EVERYWHERE).join(' '),
    archive: orderMark(pages.map(({ slug }) => slug)),
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

/** Whether Pagefind numbers the pages so: its first file lists their ids before anything else. */
function areInOrder(ids: readonly string[], files: readonly IndexFile[]): boolean {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const text = list ? gunzipSync(list.content).toString('latin1') : '';
  let from = 0;
  return ids.every((id) => {
    const place = text.indexOf(id, from);
    from = place + id.length;
    return place >= 0;
  });
}

/** Of the papers more than this share, and of those of a small archive more than these have a word that is frequent. */
const FREQUENT = { share: 1 / 8, papers: 100 };
const EVERYWHERE = { share: 1 / 2, papers: 100 };

/** The stems of each list of words but for the small ones of English; each word is looked at once. */
function stemsOf(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const telling = [...new Set(lists.flat())].filter((word) => !isCommon(word));
  const stems = new Map(telling.map((word) => [word, stemOf(word)]));
  return lists.map((words) => words.flatMap((word) => stems.get(word) ?? []));
}

/** The words of that many papers, by code units. */
function inMany(papers: readonly (readonly string[])[], { share, papers: least }: typeof FREQUENT): readonly string[] {
  const most = Math.max(least, papers.length * share);
  const counts = new Map<string, number>();
  for (const words of papers) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const many = [...counts].filter(([, count]) => count > most);
  return many.map(([word]) => word).sort();
}

interface Page {
  readonly id: string;
  readonly slug: string;
  readonly content: string;
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
  return fragments.map(([id, { url, content: text, filters, meta }]) => ({
    id,
    slug: url.split('/').at(-2) ?? '',
    content: text,
    filters,
    meta,
  }));
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
