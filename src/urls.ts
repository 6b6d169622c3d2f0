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
 * Route parameter of an organization: its handle as written where that is a safe path segment,
 * else with every other character (dots too, withastro/astro#16140) as `-` and its code point.
 * Lower case, since hosts differ in how they treat case.
 */
export function organizationParam(handle: string): string {
  return handle.toLowerCase().replace(/[^a-z0-9_-]/gu, (c) => `-${(c.codePointAt(0) ?? 0).toString(16)}`);
}

/** Address of a search: `searchForUrl({ topic: 'agents' })` -> `/search/?topic=agents`. Names as in search/contract.ts. */
export function searchForUrl(params: Readonly<Record<string, string>>): string {
  return `${searchUrl()}?${new URLSearchParams(params)}`;
}
