// LaTeX's escapes in text (accents, abbreviations, named signs, spaces) -> the characters they stand for. Unknown
// commands stay as they stand. Pure.

import { SYMBOLS } from './symbols.ts';

/** `na\"{\i}ve`, `\eg`, `3.6\times`, `{\deg}`, `300\,k`: everything but the escaped signs of `unescapeSigns`. */
export function readEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(ESCAPED_QUOTES, '"$1"')
    .replace(CONTRACTION, "'")
    .replace(ACCENT, (all, accent: string, inBraces?: string, bare?: string) =>
      accented(all, accent, inBraces ?? bare ?? ''),
    )
    .replace(LETTER_ACCENT, (all, accent: string, letter: string) => accented(all, accent, letter))
    .replace(LETTER, (all, inBraces?: string, bare?: string) => LETTERS.get(inBraces ?? bare ?? '') ?? all)
    .replace(ABBREVIATION, (_all, name: string) => ABBREVIATIONS.get(name) ?? name)
    .replace(LAYOUT, '')
    .replace(NAMED, namedSign)
    .replace(SPACE, ' ')
    .replace(NO_SPACE, '')
    .replace(EMPTY_ARGUMENT, '$1');
}

/** `\%` -> `%`: last, so that an escaped sign is never taken for markup. */
export function unescapeSigns(text: string): string {
  return text.replace(/\\([%&_#${}])/g, '$1');
}

// `\"word\"`: quotation marks escaped by a program, not accents.
const ESCAPED_QUOTES = /\\"(?=\w)([^"\\]{1,200})\\"(?=[\s.,;:!?)]|$)/g;
// `GPT\'s`: an apostrophe, not an accent.
const CONTRACTION = /(?<=\p{L}|\d)\\'(?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu;
const ACCENT = /\\(['`^"~])(?:\{\s?(\\?[A-Za-z])\s?\}|\s?(\\[ij](?![A-Za-z])|[A-Za-z]))/g;
const LETTER_ACCENT = /\\([uvHckdbr=.])\{\s?(\\?[A-Za-z])\s?\}/g;
const LETTER = /\{\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)\}|\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)\{\}/g;
const ABBREVIATION = /\\(eg|Eg|ie|Ie|etc|etal|wrt|vs|cf|Cf|aka|iid|viz)(?![A-Za-z@_])(?:\{\})?\.?/g;
const LAYOUT =
  /\\(?:xspace|noindent|centering|protect|allowbreak|linebreak|newline|nolinebreak|par|(?:small|med|big)skip|small|tiny|footnotesize|scriptsize|normalsize|large|Large|hfill|raggedright)(?![A-Za-z]) ?/g;
const NAMED = /(\{\s?)?\\([A-Za-z]+)(?![A-Za-z])(?:(\s?\})|\{\})?( ?)/g;
const SPACE = /~?\\(?:[,;: ]|quad(?![A-Za-z])|qquad(?![A-Za-z]))|(?<=\s|^)\\\\(?=\s|$)/g;
const NO_SPACE = /\\[!/@]|(?<=\p{Ll})\\-(?=\p{Ll})/gu;
const EMPTY_ARGUMENT = /(\\[A-Za-z]+)\{\}/g;

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['eg', 'e.g.'],
  ['Eg', 'E.g.'],
  ['ie', 'i.e.'],
  ['Ie', 'I.e.'],
  ['etc', 'etc.'],
  ['etal', 'et al.'],
  ['wrt', 'w.r.t.'],
  ['vs', 'vs.'],
  ['cf', 'cf.'],
  ['Cf', 'Cf.'],
  ['aka', 'a.k.a.'],
  ['iid', 'i.i.d.'],
  ['viz', 'viz.'],
]);

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...'ss:ß ae:æ AE:Æ oe:œ OE:Œ aa:å AA:Å o:ø O:Ø l:ł L:Ł i:ı j:ȷ'.split(' ')].map((entry) => {
    const [name = '', letter = ''] = entry.split(':');
    return [name, letter];
  }),
);

interface Accent {
  readonly combining: string;
  /** The letters that bear this accent in some language written in Latin script. */
  readonly letters: string;
}

const accent = (combining: string, letters: string): Accent => ({
  combining,
  letters: letters + letters.toUpperCase(),
});
const ACCENTS: ReadonlyMap<string, Accent> = new Map([
  ["'", accent('\u0301', 'aceilnorsuyz')],
  ['`', accent('\u0300', 'aeiou')],
  ['^', accent('\u0302', 'aceghijosuwy')],
  ['"', accent('\u0308', 'aeiouy')],
  ['~', accent('\u0303', 'anoiu')],
  ['=', accent('\u0304', 'aeiou')],
  ['.', accent('\u0307', 'cegizI')],
  ['u', accent('\u0306', 'aegiou')],
  ['v', accent('\u030C', 'acdeglnrstuz')],
  ['H', accent('\u030B', 'ou')],
  ['c', accent('\u0327', 'cegklnrst')],
  ['k', accent('\u0328', 'aeiou')],
  ['d', accent('\u0323', 'adehiklmnorstuz')],
  ['b', accent('\u0331', 'bdhklnrtz')],
  ['r', accent('\u030A', 'au')],
]);

function accented(original: string, sign: string, base: string): string {
  const letter = base.replace('\\', '');
  const found = ACCENTS.get(sign);
  if (found === undefined || !found.letters.includes(letter)) return original;
  return (letter + found.combining).normalize('NFC');
}

const PREFIX_SIGNS = /^text(?:greater|less)$/;
const DASHES = /^text(?:em|en)dash$/;
const RELATIONS = /^(?:[gln]e|[gln]eq|equiv|propto|approx|simeq|in|notin|ll|gg)$/;

function namedSign(
  original: string,
  brace: string | undefined,
  name: string,
  closing: string | undefined,
  space: string,
  offset: number,
  whole: string,
): string {
  const sign = SYMBOLS.get(name);
  if (sign === undefined) return original;
  // `{\tau}` loses its braces; of `{\tau + 1}` only the name is read.
  const open = brace !== undefined && closing === undefined ? brace : '';
  const close = brace === undefined && closing !== undefined ? closing : '';
  // TeX swallows the space after a command; authors mean it to, where none stands before.
  const glued = offset > 0 && !/\s/.test(whole.charAt(offset - 1));
  const number = name === 'sim' && /\d/.test(whole.charAt(offset + original.length));
  const swallows =
    PREFIX_SIGNS.test(name) ||
    (glued && (DASHES.test(name) || RELATIONS.test(name))) ||
    (number && !/\w $/.test(whole.slice(0, offset)));
  return open + sign + close + (swallows ? '' : space);
}
