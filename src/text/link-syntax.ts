// The ways in which an abstract gives a link (bare address, LaTeX, what is left of LaTeX, Markdown, `<a href>`) -> address
// and label. Pure.

import { readUrl, type UrlFound } from './url.ts';

export interface LinkFound {
  readonly href: string;
  /** The author's label, still to be cleaned; undefined if the address itself is to be shown. */
  readonly label: string | undefined;
  /** The address as shown. */
  readonly shown: string;
  /** Where the text goes on. */
  readonly end: number;
  /** Opening braces that went with the link and whose closing ones are still in the text. */
  readonly strayBraces: number;
}

/** Reads the link that begins at `at`, in whatever syntax. */
export function readLink(text: string, at: number): LinkFound | undefined {
  const first = text.charAt(at);
  if (first === '[') return readMarkdown(text, at);
  if (first === '<') return readAnchor(text, at) ?? readAngled(text, at);
  LATEX.lastIndex = at;
  if (LATEX.test(text)) return readLatex(text, LATEX.lastIndex);
  const url = readUrl(text, at);
  if (url === undefined) return undefined;
  const group = readGroup(text, url.end);
  return group === undefined ? link(url, undefined, url.end) : link(url, group.content, group.end);
}

const LATEX = /\\?(?:url|href)\s?\{\s?/iy;
const MARKDOWN = /\[([^[\]]{1,200})\]\(\s?/y;
const ANCHOR = /<a\s([^<>]{1,800})>/iy;
const HREF = /(?:^|\s)href\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
const LOOKS_LIKE_ADDRESS = /^(?:https?:|www\.|(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?#]\S{0,400})?$)/i;
const LABEL_MARKUP =
  /\\(?:small|tiny|footnotesize|tt|ttfamily|texttt|nolinkurl|url|underline)(?![A-Za-z])|(?:blue|magenta|red|cyan)(?=\{)/g;
const MAX_LABEL = 300;

function link(url: UrlFound, label: string | undefined, end: number, strayBraces = 0): LinkFound {
  const words = label?.trim() ?? '';
  const bare = words.replace(LABEL_MARKUP, '').replace(/[{}\s]/g, '');
  // A label that is itself an address must not promise another place than the one it leads to.
  const useful = bare !== '' && !LOOKS_LIKE_ADDRESS.test(bare);
  return { href: url.href, label: useful ? words : undefined, shown: url.label, end, strayBraces };
}

/** `{label}` directly after an address, or `{address}` one space after it. */
function readGroup(text: string, at: number): { readonly content: string; readonly end: number } | undefined {
  const open = text.startsWith(' {http', at) ? at + 1 : at;
  if (text.charAt(open) !== '{') return undefined;
  let depth = 0;
  for (let i = open; i < text.length && i <= open + MAX_LABEL; i += 1) {
    const character = text.charAt(i);
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return { content: text.slice(open + 1, i), end: i + 1 };
  }
  return undefined;
}

/** `url{address}`, `href{address}{label}`, and `href{address{label}` with or without its last brace. */
function readLatex(text: string, at: number): LinkFound | undefined {
  const url = readUrl(text, at);
  if (url === undefined) return undefined;
  const closing = /[.,]?\s?\}/y;
  closing.lastIndex = url.end;
  if (closing.test(text)) {
    const group = readGroup(text, closing.lastIndex);
    return group === undefined ? link(url, undefined, closing.lastIndex) : link(url, group.content, group.end);
  }
  const group = readGroup(text, url.end);
  const end = group?.end ?? url.end;
  const lastBrace = /(?:[.,](?=\}[.,]))?\}/y;
  lastBrace.lastIndex = end;
  return lastBrace.test(text) ? link(url, group?.content, lastBrace.lastIndex) : link(url, group?.content, end, 1);
}

function readMarkdown(text: string, at: number): LinkFound | undefined {
  MARKDOWN.lastIndex = at;
  const label = MARKDOWN.exec(text)?.[1];
  if (label === undefined) return undefined;
  const url = readUrl(text, MARKDOWN.lastIndex);
  if (url === undefined) return undefined;
  const end = text.charAt(url.end) === ' ' ? url.end + 1 : url.end;
  return text.charAt(end) === ')' ? link(url, label, end + 1) : undefined;
}

function readAnchor(text: string, at: number): LinkFound | undefined {
  ANCHOR.lastIndex = at;
  const attributes = ANCHOR.exec(text)?.[1];
  if (attributes === undefined) return undefined;
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const url = readUrl(double ?? single ?? bare ?? '', 0);
  const from = ANCHOR.lastIndex;
  const close = text.slice(from, from + MAX_LABEL).search(/<\/a\s?>/i);
  if (url === undefined || close < 0) return undefined;
  return link(url, text.slice(from, from + close), text.indexOf('>', from + close) + 1);
}

/** `<https://...>` */
function readAngled(text: string, at: number): LinkFound | undefined {
  const url = readUrl(text, at + 1);
  return url !== undefined && text.charAt(url.end) === '>' ? link(url, undefined, url.end + 1) : undefined;
}
