// Every address of the site in one place, base-aware; slug <-> route parameter. Pure: runs in builds, tests and browsers.
import { fnv1a } from './fnv.ts';

const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** Path of a page or file from the root of the site, with the base in front: `at('about/')` -> `/sub/about/`. */
export function at(path: string): string {
  return BASE + path;
}

/** Absolute address for feeds, canonical links and the API. `site` is Astro's configured site. */
export function absolute(path: string, site: URL | string | undefined): string {
  return new URL(path, site).href;
}

/** The formats of feeds: the file that stands beside the page it follows, its media type, what readers know it by. */
export const FEEDS = {
  atom: { file: 'feed.xml', type: 'application/atom+xml', name: 'Atom' },
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON' },
} as const;
export type FeedFormat = keyof typeof FEEDS;
export const FEED_FORMATS = ['atom', 'rss', 'json'] as const satisfies readonly FeedFormat[];

/** The feed of a page, beside it: `/topics/agents/` -> `/topics/agents/feed.xml`. */
export const feedUrl = (page: string, format: FeedFormat): string => page + FEEDS[format].file;

/** The social image of a page, beside it: `/topics/agents/` -> `/topics/agents/card.png`. */
export const cardUrl = (page: string): string => `${page}card.png`;

export const homeUrl = (): string => at('');
export const digestsUrl = (): string => at('digests/');
export const digestUrl = (id: string): string => at(`digests/${id}/`);
export const paperUrl = (slug: string): string => at(`papers/${slug}/`);
export const topicsUrl = (): string => at('topics/');
export const topicUrl = (slug: string): string => at(`topics/${slug}/`);
export const organizationsUrl = (): string => at('organizations/');
export const organizationUrl = (param: string): string => at(`organizations/${param}/`);
export const authorsUrl = (): string => at('authors/');
export const authorUrl = (slug: string): string => at(`authors/${slug}/`);
export const archiveUrl = (): string => at('archive/');
export const yearUrl = (year: string): string => at(`archive/${year}/`);
export const datasetsUrl = (): string => at('datasets/');
export const datasetUrl = (slug: string): string => at(`datasets/${slug}/`);
export const glossaryUrl = (): string => at('glossary/');
export const letterUrl = (letter: string): string => at(`glossary/${letter}/`);
export const termUrl = (short: string): string => `${letterUrl(letterOf(short))}#${termId(short)}`;
export const trendsUrl = (): string => at('trends/');
export const searchUrl = (): string => at('search/');
export const placesFileUrl = (): string => at('search/places.json');
export const openSearchUrl = (): string => at('opensearch.xml');
export const aboutUrl = (): string => at('about/');
/** The paragraph that says how a derived thing comes about. */
export const howUrl = (of: string): string => `${aboutUrl()}#${of}`;
export const receiptUrl = (): string => at('receipt/');
export const receiptListUrl = (id: string): string => at(`receipt/${id}/`);
export const feedsUrl = (): string => at('feeds/');
export const opmlUrl = (): string => at('feeds.opml');
/** The page as Markdown, beside it. */
export const twinUrl = (page: string): string => `${page}index.md`;
export const llmsUrl = (): string => at('llms.txt');
export const apiUrl = (path: string): string => at(`api/${path}`);

/**
 * Route parameter of an organization: its handle in lower case, since hosts differ in how they treat case. A handle that is no
 * safe path segment (dots too, withastro/astro#16140), or longer than a file name should be, is cut down to one and marked.
 */
export function organizationParam(handle: string): string {
  const lower = handle.toLowerCase();
  const safe = lower.replace(/[^a-z0-9_-]+/gu, '-').slice(0, 72);
  return safe === lower ? safe : `${safe}-${mark(lower)}`;
}

/**
 * Anchor of a short form in the glossary: letters, digits and hyphens as they are, others by their code. Only those that
 * differ in case alone, `SOTA` and `SoTA`, share one.
 */
export function termId(short: string): string {
  return short.toLowerCase().replace(/[^a-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(36)}_`);
}

/** Under which letter a name stands, as a path segment or an anchor: `a` to `z`, `digits`, `other`. */
export function letterOf(name: string): string {
  const [first = ''] = name.toLowerCase();
  return /[a-z]/.test(first) ? first : /[0-9]/.test(first) ? 'digits' : 'other';
}

/** Address of a search: `searchForUrl({ topic: ['agents', 'video'] })` -> `/search/?topic=agents&topic=video`. Names as in search/contract.ts. */
export function searchForUrl(params: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(params).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  return `${searchUrl()}?${new URLSearchParams(pairs)}`;
}

/** Tells apart what is cut down to the same: base 36. */
export function mark(text: string): string {
  return fnv1a(text).toString(36);
}
