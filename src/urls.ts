// Every address of the site in one place, base-aware; slug <-> route parameter. Pure: runs in builds, tests and browsers.

const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** Path of a page or file from the root of the site, with the base in front: `at('about/')` -> `/sub/about/`. */
export function at(path: string): string {
  return BASE + path;
}

/** Absolute address for feeds, canonical links and the API. `site` is Astro's configured site. */
export function absolute(path: string, site: URL | string | undefined): string {
  return new URL(path, site).href;
}

export const homeUrl = (): string => at('');
export const digestsUrl = (): string => at('digests/');
export const digestUrl = (id: string): string => at(`digests/${id}/`);
export const paperUrl = (slug: string): string => at(`papers/${slug}/`);
export const topicsUrl = (): string => at('topics/');
export const topicUrl = (slug: string): string => at(`topics/${slug}/`);
export const organizationsUrl = (): string => at('organizations/');
export const organizationUrl = (param: string): string => at(`organizations/${param}/`);
export const archiveUrl = (): string => at('archive/');
export const yearUrl = (year: string): string => at(`archive/${year}/`);
export const searchUrl = (): string => at('search/');
export const aboutUrl = (): string => at('about/');
export const receiptUrl = (): string => at('receipt/');
export const feedUrl = (): string => at('feed.xml');
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

/** Address of a search: `searchForUrl({ topic: 'agents' })` -> `/search/?topic=agents`. Names as in search/contract.ts. */
export function searchForUrl(params: Readonly<Record<string, string>>): string {
  return `${searchUrl()}?${new URLSearchParams(params)}`;
}

/** FNV-1a, 32 bits, base 36: tells apart what is cut down to the same. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
