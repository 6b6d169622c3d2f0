// Text -> text with links, formulas, code and paths held aside, so that no later rule touches them. One walk from
// left to right; every look ahead is bounded. Pure.

import type { Inline } from './inline.ts';
import { type LinkFound, readLink } from './link-syntax.ts';
import { MARK, type MarkedText } from './marks.ts';
import { readMath } from './maths.ts';
import { URL_START } from './url.ts';

/** Holds aside what has its own syntax. The label of a link stays in the text, between `MARK.link` and `MARK.end`. */
export function holdAside(text: string): MarkedText {
  const objects: Inline[] = [];
  const hrefs: string[] = [];
  let out = '';
  let from = 0;
  let strayBraces = 0;
  let formulas = 0;
  TRIGGER.lastIndex = 0;
  for (let hit = TRIGGER.exec(text); hit !== null; hit = TRIGGER.exec(text)) {
    const at = hit.index;
    const link = readLink(text, at);
    const math = link === undefined && formulas < MAX_FORMULAS ? readMath(text, at) : undefined;
    const found = link ?? math ?? readVerbatim(text, at);
    if (math !== undefined) formulas += 1;
    if (found === undefined) {
      TRIGGER.lastIndex = at + 1;
      continue;
    }
    out += text.slice(from, at);
    if ('source' in found) out += found.source;
    else if ('inline' in found) {
      objects.push(found.inline);
      out += MARK.object;
    } else {
      if (found.label === undefined && /[\p{L}\p{N}:.,;]$/u.test(text.slice(Math.max(0, at - 2), at))) out += ' ';
      out += holdLink(found, objects, hrefs);
      strayBraces += found.strayBraces;
    }
    from = found.end;
    TRIGGER.lastIndex = found.end;
  }
  return { text: out + text.slice(from), objects, hrefs, strayBraces };
}

/** Formulas beyond this number are shown as they stand: no abstract has so many, and each costs time. */
const MAX_FORMULAS = 200;

const TRIGGER = new RegExp(
  `${URL_START}|[$\`]|\\\\[(\\[]|<(?:a\\s|!--|https?:)|\\[(?=[^\\[\\]]{1,200}\\]\\()|\\\\?(?<![a-z])(?:url|href|texttt)\\s?\\{|(?<![A-Za-z])[A-Z]:\\\\\\w`,
  'gi',
);

function holdLink(link: LinkFound, objects: Inline[], hrefs: string[]): string {
  if (link.label !== undefined) {
    hrefs.push(link.href);
    return MARK.link + link.label + MARK.end;
  }
  objects.push({ kind: 'link', text: link.shown, href: link.href });
  return MARK.object;
}

const CODE = /(?<![`\\\w])`([^`'\s](?:[^`']{0,78}[^`'\s])?)`(?![`\w])|\\?texttt\s?\{([^{}\\$:]{1,200})\}/y;
const COMMENT = /<!--[\s\S]{0,500}?-->/y;
const WINDOWS_PATH = /[A-Z]:\\(?![a-z]+\{)\w[^\s<>"|?*,;]{0,300}/y;

function readVerbatim(text: string, at: number): { readonly end: number; readonly inline: Inline } | undefined {
  CODE.lastIndex = at;
  const code = CODE.exec(text);
  if (code !== null) return { end: CODE.lastIndex, inline: { kind: 'code', text: code[1] ?? code[2] ?? '' } };
  for (const pattern of [COMMENT, WINDOWS_PATH]) {
    pattern.lastIndex = at;
    const verbatim = pattern.exec(text);
    if (verbatim !== null) return { end: pattern.lastIndex, inline: { kind: 'text', text: verbatim[0] } };
  }
  return undefined;
}
