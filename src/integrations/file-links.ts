// The text of a built file -> the addresses it names and the anchors it offers. Pure.
// A scanner, not a parser: it reads pages that a template engine wrote, sixteen times as fast; tests compare it with parse5.

/** What a file of the site refers to. */
export interface FileLinks {
  /** Addresses as written, character references resolved; repeats kept. */
  readonly links: readonly string[];
  /** Every `id` of a page, in order; repeats kept. */
  readonly ids: readonly string[];
}

/** Reads the links of a file by the kind that its name tells. Text and other kinds have none. */
export function readLinks(name: string, text: string): FileLinks {
  if (name.endsWith('.html')) return readPage(text);
  if (/\.(xml|opml)$/.test(name)) return { links: readXml(text), ids: [] };
  if (name.endsWith('.json') || name.endsWith('.webmanifest')) return { links: readJson(JSON.parse(text)), ids: [] };
  if (name.endsWith('.css')) return { links: groups(text, /\burl\(\s*["']?([^"')]*)["']?\s*\)/g), ids: [] };
  if (name === 'robots.txt') return { links: groups(text, /^Sitemap:\s*(\S+)/gim), ids: [] };
  return { links: [], ids: [] };
}

/** Kinds of file that `readLinks` knows. */
export const hasLinks = (name: string): boolean =>
  /\.(html|xml|opml|json|webmanifest|css)$|^robots\.txt$/.test(name) && !WORDS.test(name);

/** Files of the search are keyed by words, "url" among them, and hold no addresses. */
const WORDS = /^search\/(?:words|near|like)\/[^/]*\.json$/;

// Comments and the text of scripts, styles and titles are passed over whole.
const TAG =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>[\s\S]*?<\/\1\s*>|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;
const ADDRESSES = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'xlink:href']);
/** A tag without one of these letters has neither address nor anchor: most have a class at most. */
const TELLING = /id|href|src|poster|action|data|cite|content/i;
/** Kinds of `<meta>` whose content is an address. */
const ADDRESS_META = /^(og:url|og:image|og:see_also|twitter:image)$/;

function readPage(html: string): FileLinks {
  const links: string[] = [];
  const ids: string[] = [];
  for (const [, rawName, rawAttributes, tagName, tagAttributes] of html.matchAll(TAG)) {
    const tag = (rawName ?? tagName)?.toLowerCase();
    if (tag === undefined) continue;
    const written = rawAttributes ?? tagAttributes ?? '';
    if (!TELLING.test(written)) continue;
    const attributes = readAttributes(written);
    const id = attributes.get('id');
    if (id !== undefined) ids.push(id);
    if (!isFromText(attributes)) links.push(...addresses(tag, attributes));
  }
  return { links, ids };
}

/** Links that came with the text of a digest are not ours to promise; pages mark them as such. */
const isFromText = (attributes: ReadonlyMap<string, string>) =>
  /\b(external|nofollow|ugc)\b/.test(attributes.get('rel') ?? '');

function addresses(tag: string, attributes: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (const [name, value] of attributes) if (ADDRESSES.has(name)) found.push(value);
  for (const set of [attributes.get('srcset'), attributes.get('imagesrcset')]) {
    if (set !== undefined) found.push(...groups(set, /([^\s,]\S*[^\s,])(?:\s+[\d.]+[wxh])?\s*(?:,|$)/g));
  }
  if (tag !== 'meta') return found;
  const content = attributes.get('content') ?? '';
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') return groups(content, /url\s*=\s*["']?([^"']+)/gi);
  return ADDRESS_META.test(attributes.get('property') ?? attributes.get('name') ?? '') ? [content] : [];
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // The first of two attributes of one name counts, as in browsers.
    if (!attributes.has(key)) attributes.set(key, unescapeReferences(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function readXml(xml: string): readonly string[] {
  const elements = groups(xml, /<(?:loc|link|id|guid|icon|logo|url)(?:\s[^>]*[^>/])?>\s*([^<]*?)\s*(?=<)/g);
  const attributes = groups(xml, /\s(?:href|src|url|xmlUrl|htmlUrl)="([^"]*)"/g);
  return [...elements.filter((text) => /^https?:/.test(text)), ...attributes].map(unescapeReferences);
}

const JSON_ADDRESSES = new Set([
  'url',
  'href',
  'src',
  'start_url',
  'scope',
  '$id',
  '$schema',
  'home_page_url',
  'feed_url',
]);

/** Values under the keys that hold addresses in the API, its schema and the web manifest. */
function readJson(whole: unknown): readonly string[] {
  const found: string[] = [];
  const read = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (JSON_ADDRESSES.has(key)) found.push(value);
    } else if (Array.isArray(value)) {
      for (const item of value) read(item, key);
    } else if (value !== null && typeof value === 'object') {
      // `links` of a paper come from its abstract.
      for (const [name, inner] of Object.entries(value)) if (name !== 'links') read(inner, name);
    }
  };
  read(whole, '');
  return found;
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

const groups = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
