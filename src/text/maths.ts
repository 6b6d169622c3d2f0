// Delimited TeX maths in running text -> a formula with MathML and a plain form. Money is not maths, and what temml
// cannot parse is left as it stands. Pure.

import temml from 'temml';
import type { Inline } from './inline.ts';
import { safeMathml } from './mathml.ts';
import { subscript, superscript } from './scripts.ts';
import { DOUBLE_STRUCK, SYMBOLS } from './symbols.ts';

/** A formula; or, as `source`, TeX that reads better as text (`$^{th}$`, `$\sim$`), still to be cleaned. */
type MathFound = { readonly end: number; readonly inline: Inline } | { readonly end: number; readonly source: string };

/** Reads the formula whose opening delimiter stands at `at`: `$...$`, `$$...$$`, `\(...\)`, `\[...\]`. */
export function readMath(text: string, at: number): MathFound | undefined {
  if (text.charAt(at - 1) === '\\') return undefined;
  for (const [open, close] of DELIMITERS) {
    if (!text.startsWith(open, at)) continue;
    const from = at + open.length;
    const length = text.slice(from, from + MAX_LENGTH).search(close);
    if (length < 0) return undefined;
    const tex = text.slice(from, from + length);
    if (tex.trim() === '') return undefined;
    const end = from + length + open.length;
    if (open === '$' && !isMaths(tex, text.charAt(end))) return undefined;
    return render(tex.trim(), end, text.slice(at, end));
  }
  return undefined;
}

/** A short formula without TeX: `O(n \log n)` -> `O(n log n)`. The TeX itself if it does not come out readable. */
function plainMath(tex: string): string {
  const readable = tex
    .replace(/\\(?:left|right|[bB]igg?[lrm]?|displaystyle|textstyle|limits|nolimits)(?![A-Za-z])/g, '')
    .replace(/\\mathbb\s?\{?([A-Z])\}?/g, (_all, letter: string) => DOUBLE_STRUCK.get(letter) ?? letter)
    .replace(
      /\\(?:text|math)[a-z]{0,8}\s?\{([^{}]*)\}|\\(?:operatorname|boldsymbol|bm)\*?\s?\{([^{}]*)\}/g,
      (_all, a, b) => a ?? b,
    )
    .replace(
      /\\([dt]?frac)\s?\{([^{}]*)\}\s?\{([^{}]*)\}/g,
      (_all, _name, a: string, b: string) => `${grouped(a)}/${grouped(b)}`,
    )
    .replace(/\\sqrt\s?\{([^{}]*)\}/g, (_all, a: string) => `√${grouped(a)}`)
    .replace(/\\([A-Za-z]+) ?/g, (all, name: string) => {
      const symbol = SYMBOLS.get(name) ?? (FUNCTIONS.has(name) ? name : undefined);
      return symbol === undefined ? all : symbol + (all.endsWith(' ') ? ' ' : '');
    })
    .replace(BINARY_SIGN, ' $1 ')
    .replace(/\\[,;: ]/g, ' ')
    .replace(/\\!/g, '')
    .replace(/\\([%&_#$])/g, '$1')
    .replace(/\^\{([^{}]*)\}|\^([^\s\\{}])/g, (_all, a, b) => superscript(a ?? b))
    .replace(/(?<!\\)_(?:\{([^{}]*)\}|([^\s\\{}]))/g, (_all, a, b) => subscript(a ?? b))
    .replace(/\s+/g, ' ')
    .trim();
  return /[\\{}]/.test(readable) || readable === '' ? tex : readable;
}

const BINARY_SIGN = /(?<=[\p{L}\p{N})\]}]) ?([×·±∈≤≥≈≠→∝]) ?(?=[\p{L}\p{N}({\\√])/gu;
const MAX_LENGTH = 600;
const MAX_DEPTH = 12;
const DELIMITERS = [
  ['$$', /\$\$/],
  ['$', /(?<!\\)\$/],
  ['\\(', /\\\)/],
  ['\\[', /\\\]/],
] as const;

const FUNCTIONS = new Set(
  'log ln exp sin cos tan tanh max min arg argmax argmin sup inf lim det dim ker Pr gcd mod'.split(' '),
);
// Commands that define, load, link or address something: none belongs in an abstract.
const FORBIDDEN =
  /\\(?:[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|newenvironment|href|url|class|cssId|id|style|data|html[A-Za-z]*|includegraphics|require|input|include|write|catcode|csname|char|unicode|label|tag|phantom|[hv]phantom)(?![A-Za-z])/;
const COMMANDS = /\\(?:text|math|operatorname)[a-z]*\s?\{[^{}]*\}|\\[A-Za-z]+/g;

function isMaths(tex: string, next: string): boolean {
  if (
    tex === '' ||
    /^[\s,.;:!?)]|[\s/\\]$/.test(tex) ||
    (/\d/.test(next) && !LONE_SIGN.test(tex) && !tex.includes('\\'))
  )
    return false;
  const bare = tex.replace(COMMANDS, ' ');
  if (/[A-Za-z]{3,},? [A-Za-z]{2,}/.test(bare)) return false;
  // `$5 and 10$` is money; `$10^{4}$`, `$2 \times 2$` and `$10$` are not.
  if (/^[\d.]/.test(tex)) return !/[A-Za-z]{2,}/.test(bare) && (/^[\d.,]+$/.test(tex) || /[\\^_=+*/<>]/.test(tex));
  return /[\\^_=+*/<>|(){}[\]-]/.test(tex) || !/\s/.test(tex);
}

function render(tex: string, end: number, original: string): MathFound | undefined {
  if (/^[\^_]/.test(tex))
    return { end, source: /^[\^_]\{/.test(tex) ? tex : tex.replace(/^([\^_])(\\[a-z]+|.)/, '$1{$2}') };
  if (LONE_SIGN.test(tex)) return { end, source: tex };
  const mathml = depth(tex) > MAX_DEPTH || FORBIDDEN.test(tex) ? undefined : toMathml(tex);
  if (mathml === undefined) return { end, inline: { kind: 'text', text: original } };
  return { end, inline: { kind: 'math', text: plainMath(tex), tex, mathml } };
}

const LONE_SIGN =
  /^(?:[<>=+%~-]|\\(?:sim|approx|times|pm|%|geq?|leq?|(?:long)?rightarrow|to|leftrightarrow|uparrow|downarrow|deg|cdot|ldots|&))$/;

function toMathml(tex: string): string | undefined {
  try {
    return safeMathml(temml.renderToString(tex, OPTIONS()));
  } catch {
    return undefined;
  }
}

// A fresh object each time: temml keeps definitions made in one formula in its `macros`.
const OPTIONS = () => ({ throwOnError: true, trust: false, annotate: false, maxExpand: 200, macros: {} });

function depth(tex: string): number {
  let deepest = 0;
  let open = 0;
  for (const character of tex) {
    if (character === '{') open += 1;
    else if (character === '}') open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

function grouped(tex: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(tex) || /^\\[A-Za-z]+$/.test(tex) ? tex : `(${tex})`;
}
