// Names of TeX signs that lost their backslash and dollars (`sim7%`, `6times`, `pi_{RL}`) -> the signs. Only where the
// surroundings leave no doubt; where only sense could tell (`4 times fewer`), nothing changes. Pure.

import { GREEK, SYMBOLS, UNMISTAKABLE } from './symbols.ts';

/** Reads the stripped names in a text whose remaining backslash commands have been read already. */
export function readStripped(text: string): string {
  return readGreek(readSigns(text)).replace(GLUED_GROUP, '$1$2');
}

const alternatives = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
const GREEK_NAME = alternatives(GREEK.keys());
const SIGN_NAME = alternatives(UNMISTAKABLE.keys());

const BRACED = new RegExp(
  `(?<![A-Za-z0-9^_])\\{\\s?(${GREEK_NAME}|${SIGN_NAME}|sim|times|approx|pm|deg)\\s?\\}|\\{(cdot|times)\\}`,
  'g',
);
const DEGREES = /\^\s?(?:\{\s?(?:circ|∘)\s?\}|∘|circ(?=times|[^a-z]|$))/g;
const NAMED_SIGN = new RegExp(`(?<![A-Za-z\\\\$_/@.-]|\\$[^\\s$]{0,20})(?:${SIGN_NAME})(?![A-Za-z])`, 'g');
const CDOT_OF_CAPITALS = /(?<![a-z\\])cdot(?![a-z])/g;
const SIGN_AFTER = '(?=(?:cdot|times|propto|approx|leq|geq)(?![a-z]))';
const GREEK_RATIO = new RegExp(`(?<![A-Za-z\\\\])(${GREEK_NAME})/(${GREEK_NAME})(?:${SIGN_AFTER}|(?![A-Za-z]))`, 'g');
const GREEK_THEN_SIGN = new RegExp(`(?<![A-Za-z\\\\])(${GREEK_NAME})${SIGN_AFTER}`, 'g');
const GLUED_GROUP = /(?<=[\p{L}\p{N})])\{([·×=+,<>≤≥≈]|-(?=\}))([^{}]{0,40})\}/gu;
const NUMBER_AFTER = '(?=\\d[\\d.,]*(?:x|k|m|s|ms|h|fps|px)?(?![a-z])(?!(?<=2)[A-Z]))';
const PLUS_MINUS_SET = /\{pm [^{}]{1,40}\}/g;
const SUM = /(?<![A-Za-z\\])(sum|prod|ell)(?=_[{\w])/g;
const RELATION_IN_SET = /!(in|notin|leq|geq|approx|sim|times|cdot)!/g;

function readSigns(text: string): string {
  return text
    .replace(BRACED, (_all, name?: string, sign?: string) => SYMBOLS.get(name ?? sign ?? '') ?? '')
    .replace(RELATION_IN_SET, (_all, name: string) => ` ${SYMBOLS.get(name) ?? name} `)
    .replace(DEGREES, '°')
    .replace(
      GREEK_RATIO,
      (_all, over: string, under: string) => `${GREEK.get(over) ?? over}/${GREEK.get(under) ?? under}`,
    )
    .replace(GREEK_THEN_SIGN, (_all, letter: string) => GREEK.get(letter) ?? letter)
    .replace(CDOT_OF_CAPITALS, spacedSign)
    .replace(PLUS_MINUS_SET, (set) => set.replaceAll('pm ', '±'))
    .replace(SUM, (_all, name: string) => SYMBOLS.get(name) ?? name)
    .replace(TIMES_AFTER_NUMBER, '×')
    .replace(SAME_TWICE, '$1×$1')
    .replace(TIMES_BETWEEN_NUMBERS, '$1 × ')
    .replace(TIMES_BETWEEN_LETTERS, '$1 × ')
    .replace(TIMES_BETWEEN_CAPITALS, '$1×')
    .replace(TIMES_BEFORE_NUMBER, '×')
    .replace(NAMED_SIGN, spacedSign)
    .replace(SIM_BETWEEN_NUMBERS, (_all, number: string, space: string) =>
      space === '' ? `${number}~` : `${number} ~ `,
    )
    .replace(SIM_GLUED, '~')
    .replace(SIM_SPACED, '~')
    .replace(APPROX, (_all, offset: number, whole: string) =>
      COMPARED.test(whole.slice(Math.max(0, offset - 40), offset)) ? '≈ ' : '≈',
    );
}

/** Glued to what is before it and spaced from what follows, as when a letter lost its dollars: a space on both sides. */
function spacedSign(name: string, offset: number, whole: string): string {
  const sign = UNMISTAKABLE.get(name) ?? name;
  const glued = /[\p{L}\p{N}]/u.test(whole.charAt(offset - 1)) && whole.charAt(offset + name.length) === ' ';
  return glued ? ` ${sign}` : sign;
}

const TIMES_AFTER_NUMBER = /(?<=[\d°)\]}%])times(?!(?!sim\d)[a-z])/g;
const SAME_TWICE = /(?<![\d.])(\d{1,6})× \1(?![\d.])/g;
const TIMES_BETWEEN_NUMBERS = /(?<![\p{L}\d.,])(\d[\d.,]{0,20}) times (?=\d)/gu;
// Not `a` and `I`, which are words.
const TIMES_BETWEEN_LETTERS = /(?<![\p{L}\p{N}'’-])([b-zB-HJ-Z]) times (?=[b-zB-HJ-Z](?![\p{L}\p{N}'’-]))/gu;
const TIMES_BETWEEN_CAPITALS = /(?<![A-Za-z])([A-Z])times(?=[A-Z](?![A-Za-z]))/g;
const TIMES_BEFORE_NUMBER = /(?<![\p{L}\p{N}_\\.-])times(?=\d)/gu;

const SIM_BETWEEN_NUMBERS = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d[\\d.,]{0,20}(?:[KMBT%]|×)?)( ?)sim ?${NUMBER_AFTER}`,
  'gu',
);
const SIM_GLUED = new RegExp(`(?<![\\p{L}\\p{N}_\\\\/.-])sim${NUMBER_AFTER}`, 'gu');
// `in sim 10 times`: the simulator. `up to sim 10%`: about.
const SIM_SPACED = new RegExp(
  `(?<=(?<!\\b(?:in|the|a|our|and|or|real|from|each|per|of))[ (])sim ${NUMBER_AFTER}`,
  'gi',
);
const APPROX = /(?<![A-Za-z\\-])approx ?(?=\d)/g;
// A variable or a name before it: an equation, not "about".
const COMPARED = new RegExp(`(?:^|[\\s(,=])(?:[A-Za-z\\u0370-\\u03FF]|${GREEK_NAME}|[\\w-]{0,30}[A-Z][\\w-]{0,30}) $`);

const GREEK_WORD = new RegExp(`(?<![A-Za-z\\\\])(${GREEK_NAME})(?![A-Za-z])`, 'g');
const GREEK_LIST = new RegExp(`\\((?:${GREEK_NAME})(?:, ?(?:${GREEK_NAME}))+\\)`, 'g');
// Alone in brackets these are symbols; `(beta)`, `(xi)`, `(psi)` may be a release, a number, a unit.
const SYMBOL_ALONE = /^(?:nu|rho|tau|eta|mu|zeta|theta|sigma|lambda|chi|epsilon|varepsilon|delta|kappa)$/;

function readGreek(text: string): string {
  return text
    .replace(GREEK_LIST, (list) => list.replace(/[A-Za-z]+/g, (name) => GREEK.get(name) ?? name))
    .replace(GREEK_WORD, (name: string, _name: string, offset: number, whole: string) => {
      const before = whole.slice(Math.max(0, offset - 8), offset);
      const after = whole.slice(offset + name.length, offset + name.length + 8);
      return isSymbol(name, before, after) ? (GREEK.get(name) ?? name) : name;
    });
}

function isSymbol(name: string, before: string, after: string): boolean {
  return (
    /^(?:_(?:\{|\d|[A-Za-z](?![A-Za-z_]))|\^[{\d*A-Za-z])/.test(after) ||
    /^=(?:-?[\d.]|[A-Z](?![A-Za-z]))/.test(after) ||
    /^ ?[·×≤≥≈∝≠]/.test(after) ||
    /(?:[·≤≥≈∝≠] ?|[+*]\d*|\(\d+[+-]|[\u0370-\u03FF]\/)$/.test(before) ||
    (/[A-Za-z]\($/.test(before) && /^(?:\/\d|\))/.test(after)) ||
    (before.endsWith('(') && after.startsWith(')') && SYMBOL_ALONE.test(name)) ||
    (/^(?:Theta|Omega)$/.test(name) && /^\((?:\d|n\b|log)/.test(after))
  );
}
