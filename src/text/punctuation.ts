// Ties, quotation marks and dashes as TeX writes them -> as print shows them. Pure.

/**
 * A tie between words is a space. `~` stays where it means "about" (`by ~33%`, `by~33%`) and between numbers (`10~30%`): there
 * the authors wrote a range, and the sign they chose is understood, while an en dash would be a guess.
 */
export function readTies(text: string): string {
  return text.replace(TIE, (tie, offset: number, whole: string) => {
    const before = whole.slice(Math.max(0, offset - 12), offset);
    const after = whole.slice(offset + 1, offset + 13);
    if (/[\d%]$/.test(before) && /^\d/.test(after)) return tie;
    if (/\d[KMBTkx]?$/.test(before) && /^\d/.test(after)) return tie;
    if (/\p{Ll}$/u.test(before) && /^\d[\d.,]*(?:\\?%|x|times)/.test(after)) return tie;
    return ' ';
  });
}

const MARKS = '\\uFDD0-\\uFDD7';
// After a word, a closing sign or something held aside; before a word, a command or an opening sign. After a space only
// before something held aside (` ~https://...`).
const TIE = new RegExp(
  `(?<=[\\p{L}\\p{N})\\]}.,;:%*'’${MARKS}])~(?=[\\p{L}\\p{N}\\\\(\\[{"\`‘“${MARKS}])|(?<= )~(?=[${MARKS}\\\\][a-z${MARKS}]?)`,
  'gu',
);

/** ``` ``x'' ```, ``` ``x" ```, `''x''`, `` `x' `` get curly marks. A straight `"` with no TeX partner stays. */
export function readQuotes(text: string): string {
  if (!/`|''/.test(text)) return text;
  return text
    .replace(DOUBLE, '“$1”')
    .replace(/``/g, '“')
    .replace(DOUBLE_APOSTROPHES, '$1“$2”')
    .replace(/(?<![\d'])''(?!')/g, (marks, offset: number, whole: string) => loneApostrophes(marks, whole, offset))
    .replace(SINGLE, '‘$1’')
    .replace(/(?<=\p{L})`(?=\p{L})/gu, '’');
}

const DOUBLE = /``(?=\S)((?:[^`"']|'(?!')|`(?!`)){1,400}?)(?:''|"|``)/g;
const DOUBLE_APOSTROPHES = /(^|[\s([{])''(?=\S)((?:[^'"]|'(?!')){1,400}?)''(?!')/g;
const SINGLE = /(?<![\p{L}\p{N}`\\])`(?=[^\s`'])((?:[^`']|'(?=\p{L})){1,160})'(?![\p{L}\p{N}'])/gu;

/** `''` without a TeX partner: closes a straight mark, opens or closes a curly one, or is a second derivative. */
function loneApostrophes(marks: string, text: string, offset: number): string {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 2);
  if (/\w/.test(before) && after === '(') return marks;
  if (opensStraight(text, offset)) return '"';
  return /^[\s(]?$/.test(before) && /\S/.test(after) ? '“' : '”';
}

function opensStraight(text: string, offset: number): boolean {
  const sentence = text.slice(Math.max(0, offset - 300), offset);
  return sentence.split('"').length % 2 === 0;
}

/**
 * `--` between numbers or two capitalised names is an en dash, between words an em dash, between spaces a spaced en dash;
 * `---` is an em dash. Command-line flags, arrows (`-->`), comments and longer rules stay.
 */
export function readDashes(text: string): string {
  return text.replace(DASHES, (dashes, offset: number, whole: string) => {
    const before = whole.slice(Math.max(0, offset - 40), offset);
    const after = whole.slice(offset + dashes.length, offset + dashes.length + 2);
    if (dashes.length === 3) return '—';
    const opens = before === '' || /\s$/.test(before);
    const closes = after === '' || /^\s/.test(after);
    if (opens && closes) return '–';
    if (closes) return ' –';
    if (/(?:^|[\s(["'“‘`=])$/.test(before)) return dashes;
    if (NUMBER_BEFORE.test(before) && /^[~≈$€£]?\d/.test(after)) return '–';
    const names = NAME_BEFORE.test(before) && /^\p{Lu}/u.test(after);
    return names || isCompound(before, whole.slice(offset + dashes.length, offset + 40)) ? '–' : '—';
  });
}

const DASHES = /(?<![-<!])-{2,3}(?![->])/g;
const NUMBER_BEFORE = new RegExp(`(?:\\d[\\d.,]*(?:[%°×]|\\p{L}{1,2})?|[${MARKS}])$`, 'u');
const NAME_BEFORE = /(?:^|[\s("“‘/-])\p{Lu}[\p{L}\p{N}-]*$/u;

// Words that abstracts join as equals: `vision--language models`, `input--output pairs`.
const EQUALS =
  'vision|visual|image|video|audio|speech|text|textual|language|linguistic|action|input|output|human|robot|machine|train|test|query|key|value|encoder|decoder|teacher|student|cost|accuracy|quality|speed|latency|bias|variance|space|time|frequency|source|target|client|server|question|answer';
const EQUAL_BEFORE = new RegExp(`(?:^|[\\s(–—"“-])(?:${EQUALS})$`, 'i');
const EQUAL_AFTER = new RegExp(`^(?:${EQUALS})(?![\\p{L}\\p{N}])`, 'iu');

function isCompound(before: string, after: string): boolean {
  return EQUAL_BEFORE.test(before) && EQUAL_AFTER.test(after);
}
