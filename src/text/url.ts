// A web address somewhere in running text -> the address alone, clean. Pure.

export interface UrlFound {
  /** http(s) address without what LaTeX, Markdown or the sentence put round it. */
  readonly href: string;
  /** Host, path and query, no scheme, no trailing slash. */
  readonly label: string;
  /** Where the text goes on. */
  readonly end: number;
}

/** Where addresses may begin: with a scheme, with `www.`, or with a host that needs neither. For use in a larger RegExp. */
export const URL_START =
  'https?:\\s?/|(?<![\\w.@/-])(?:www\\.[a-z0-9]|(?:github|gitlab|huggingface|hf|modelscope|kaggle|zenodo|arxiv|doi|youtu|bitbucket|codeberg|gitee)\\.(?:com|co|org|cn|be)/\\w|[a-z0-9-]{1,63}\\.git(?:hub|lab)\\.io\\b)';

/** Reads the address that begins at `at`; undefined if there is none, or none that is safe to link. */
export function readUrl(text: string, at: number): UrlFound | undefined {
  SCHEME.lastIndex = at;
  const scheme = SCHEME.exec(text)?.[0] ?? '';
  if (scheme === '') {
    BARE_START.lastIndex = at;
    if (!BARE_START.test(text)) return undefined;
  }
  const { address, ends } = readAddress(text, at + scheme.length);
  const rest = address.replace(GIT_SUFFIX, '$1');
  if (!HOST.test(rest)) return undefined;
  const href = `${/http:\s?\/+$/i.test(scheme) ? 'http' : 'https'}://${rest}`;
  if (!URL.canParse(href)) return undefined;
  return { href, label: urlLabel(href), end: ends[address.length - 1] ?? at };
}

/** Host, path and query without scheme and trailing slash: `github.com/qiuzh20/RMoE`. */
export function urlLabel(href: string): string {
  return href.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** What is longer than this is not an address that anyone wrote into an abstract. */
const MAX_LENGTH = 800;
const MAX_BRACKET = 100;
const SCHEME = /(?:https?:\s?\/{1,2}){1,3}/iy;
const BARE_START = new RegExp(URL_START, 'iy');
const HOST =
  /^(?:(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,22}[a-z]|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:[/?#]|$)/i;
const ALLOWED = /[A-Za-z0-9\-._~:/?#[\]@!&'()*+,;=%]/;
const NEXT_ADDRESS = /^https?:\/\//;
const ESCAPED = /[_%#&~-]/;
const LINE_BREAK = /allowbreak\s?/y;
const SENTENCE_SIGNS = '.,;:!?\'"*';
// A clone address opens in no browser; the same without the suffix does.
const GIT_SUFFIX = /^((?:www\.)?(?:github|gitlab|huggingface|bitbucket|codeberg|gitee)\.(?:com|co|org)\/.+)\.git$/i;

interface Address {
  readonly address: string;
  /** For each character, the offset after its source. */
  readonly ends: readonly number[];
}

const NONE: Address = { address: '', ends: [] };

function readAddress(text: string, from: number): Address {
  let address = '';
  const ends: number[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  let hostEnd = -1;
  for (let at = from; at < text.length; at += 1) {
    let character = text.charAt(at);
    if (character === '\\') {
      LINE_BREAK.lastIndex = at + 1;
      if (LINE_BREAK.test(text)) {
        at = LINE_BREAK.lastIndex - 1;
        continue;
      }
      at += 1;
      character = text.charAt(at);
      if (!ESCAPED.test(character)) break;
    } else if (!ALLOWED.test(character)) break;
    else if (character === '~' && !address.endsWith('/')) break;
    else if (character === 'h' && NEXT_ADDRESS.test(text.slice(at, at + 9)) && !/[/=]$/.test(address)) break;
    else if (character === '(' || character === '[') open.push({ sign: character, at: address.length });
    else if (character === ')' || character === ']') {
      if (open.pop()?.sign !== (character === ')' ? '(' : '[')) break;
    } else if (hostEnd < 0 && /[/?#]/.test(character)) {
      if (!HOST.test(address)) return NONE;
      hostEnd = address.length;
    }
    if (open[0] !== undefined && address.length - open[0].at > MAX_BRACKET) break;
    address += character;
    ends.push(at + 1);
    if (address.length > MAX_LENGTH) return NONE;
  }
  return { address: withoutSentence(open[0] === undefined ? address : address.slice(0, open[0].at)), ends };
}

/** Without the signs with which the sentence goes on or ends. */
function withoutSentence(address: string): string {
  let length = address.length;
  while (length > 0) {
    const last = address.charAt(length - 1);
    if (SENTENCE_SIGNS.includes(last)) length -= 1;
    else if (last === 's' && address.charAt(length - 2) === "'") length -= 2;
    else break;
  }
  return address.slice(0, length);
}
