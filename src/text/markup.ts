// Font commands of LaTeX, also without their backslash, and emphasis of Markdown -> marked styles. Pure.

import { MARK } from './marks.ts';

/**
 * `\textbf{x}`, `{\em x}`, `\em{x}`, `texttt{x}`, `**x**`, `_x_` become styles; `\textsc{x}`, `\mbox{x}` and known colours give
 * their content; `\footnote{x}` becomes ` (x)`. Commands without their brace and unknown ones stay as they stand.
 * `strayBraces` closing braces without a partner go as well, and those directly after a link.
 */
export function markStyles(text: string, strayBraces: number): string {
  return markMarkdown(applyEdits(text, [...commandEdits(text, strayBraces)]).replace(BRACED_OBJECT, bracedObject));
}

const STYLE_OF: ReadonlyMap<string, string> = new Map([
  ...pairs(MARK.strong, 'textbf mathbf bf bfseries b'),
  ...pairs(MARK.em, 'emph textit textsl it itshape em sl underline uline'),
  ...pairs(MARK.code, 'texttt tt ttfamily'),
  ...pairs(MARK.sup, 'textsuperscript'),
  ...pairs(MARK.sub, 'textsubscript'),
  ...pairs(
    '',
    'textsc textrm textsf textnormal textup textmd text mathrm mathit mathsf mathcal operatorname mbox sc rm sf',
  ),
]);

const COLOUR = 'red|blue|green|cyan|magenta|orange|purple|violet|brown|teal|gray|grey|black';
// 1: an argument command with backslash; 2: without; 3: a switch at the start of a group; 4: a stripped switch; 5: footnote;
// 6: a colour. The lookbehinds keep `context{` and `$boldsymbol{` from matching.
const COMMAND = new RegExp(
  [
    '\\\\(textbf|mathbf|emph|textit|textsl|underline|uline|texttt|textsuperscript|textsubscript|textsc|textrm|textsf|textnormal|textup|textmd|text|mathrm|mathit|mathsf|mathcal|operatorname|mbox|b|bf|it|em|tt|sc)\\s?\\{',
    '(?<![\\p{Ll}\\\\$])(textbf|mathbf|emph|textit|texttt|textsuperscript|textsubscript|textsc|textrm|textsf|mathrm|mathcal|mathbb)\\{',
    '\\{\\s?\\\\(bf|bfseries|it|itshape|em|sl|tt|ttfamily|sc|rm|sf)(?![A-Za-z])\\s?',
    '\\{(bf|em|tt|sc) (?=\\S)',
    '\\s?\\\\(footnote(?:text)?)\\{',
    `\\\\textcolor\\{[A-Za-z0-9!]{1,30}\\}\\{|(?<![\\p{L}\\\\])(?:${COLOUR})\\{`,
  ].join('|'),
  'gu',
);
const COLOUR_SWITCH = new RegExp(`\\\\color\\{(?:${COLOUR})\\}\\s?`, 'g');
const BRACED_OBJECT = new RegExp(`([\\p{L}\\p{N}]?)\\{\\s?(${MARK.object})\\s?\\}`, 'gu');

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function* commandEdits(text: string, strayBraces: number): Generator<Edit> {
  if (!/[{}]/.test(text)) return;
  const { partners, unopened } = matchBraces(text);
  for (const match of text.matchAll(COMMAND)) {
    const [whole, withSlash, stripped, groupSwitch, strippedSwitch, footnote] = match;
    const end = match.index + whole.length;
    const name = withSlash ?? stripped ?? groupSwitch ?? strippedSwitch;
    const brace = groupSwitch === undefined && strippedSwitch === undefined ? end - 1 : match.index;
    const close = partners.get(brace);
    if (footnote !== undefined) {
      // A note that nothing closes is the last thing that the listing page kept.
      yield { start: match.index, end, by: ' (' };
      yield { start: close ?? text.length, end: (close ?? text.length - 1) + 1, by: ')' };
    } else if (close !== undefined) {
      const style = STYLE_OF.get(name ?? '') ?? '';
      yield { start: match.index, end, by: style };
      yield { start: close, end: close + 1, by: style === '' ? '' : MARK.end };
    }
  }
  for (const match of text.matchAll(COLOUR_SWITCH)) {
    yield { start: match.index, end: match.index + match[0].length, by: '' };
  }
  for (const [index, brace] of unopened.entries()) {
    if (index < strayBraces || text.charAt(brace - 1) === MARK.object)
      yield { start: brace, end: brace + (REPEATED_STOP.test(text.slice(brace - 1, brace + 2)) ? 2 : 1), by: '' };
  }
}

// `.}.`: without the brace, one full stop is enough.
const REPEATED_STOP = /^([.,])\}\1$/;

interface Braces {
  /** Opening brace -> its closing brace. */
  readonly partners: ReadonlyMap<number, number>;
  readonly unopened: readonly number[];
}

function matchBraces(text: string): Braces {
  const partners = new Map<number, number>();
  const unopened: number[] = [];
  const open: number[] = [];
  for (const brace of text.matchAll(/(?<!\\)[{}]/g)) {
    const opened = brace[0] === '{' ? open.push(brace.index) : open.pop();
    if (brace[0] === '{') continue;
    if (opened === undefined) unopened.push(brace.index);
    else partners.set(opened, brace.index);
  }
  return { partners, unopened };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < from) continue;
    out += text.slice(from, start) + by;
    from = end;
  }
  return out + text.slice(from);
}

function bracedObject(_all: string, before: string, object: string): string {
  return before === '' ? object : `${before} ${object}`;
}

const BOLD = /(?<!\*)\*\*(?![\s*])([^*]{0,200}[^\s*])\*\*(?!\*)/g;
const STARRED = /(?<![\p{L}\p{N}*\\^)])\*(?![\s*\d])([^*]{0,120}[^\s*])\*(?![\p{L}\p{N}*])/gu;
const UNDERSCORED = /(?<![\p{L}\p{N}_\\])_(?=\p{L})([^_]{1,60}[\p{L}\p{N}.])_(?![\p{L}\p{N}_])/gu;

function markMarkdown(text: string): string {
  return text
    .replace(BOLD, `${MARK.strong}$1${MARK.end}`)
    .replace(STARRED, `${MARK.em}$1${MARK.end}`)
    .replace(UNDERSCORED, `${MARK.em}$1${MARK.end}`);
}

function pairs(style: string, names: string): (readonly [string, string])[] {
  return names.split(' ').map((name) => [name, style] as const);
}
