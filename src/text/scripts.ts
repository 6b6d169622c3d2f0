// `x^2`, `L^{4/3}`, `pi_{RL}` -> marked sup and sub, and their plain forms in Unicode. Pure.

import { MARK } from './marks.ts';

/** `10^4` -> `10⁴`: Unicode superscripts if there is one for every character and no word among them, else `^x` or `^(4/3)`. */
export function superscript(content: string): string {
  return raised(content, SUPERSCRIPTS, '^', /^.$/u);
}

/** `pi_0` -> `π₀`: Unicode subscripts likewise, else `_RL` or `_(i,j)`. */
export function subscript(content: string): string {
  return raised(content, SUBSCRIPTS, '_', /^[\p{L}\p{N}.]+$/u);
}

/**
 * Marks superscripts after a letter, digit or closing bracket, and subscripts in braces or after a single letter or
 * a short capitalised symbol (`f_i`, `MgB_2`). Names with underscores (`T5_XXL`, `imo_1960_p2`) and `\_` stay.
 */
export function markScripts(text: string): string {
  return text.replace(SCRIPT, (_all, ...groups: (string | undefined)[]) => {
    const [supGroup, supStyled, supNumber, supLetter, subGroup, letterBase, letterSub, symbolBase, symbolSub] = groups;
    if (subGroup !== undefined) return marked(MARK.sub, subGroup);
    if (letterBase !== undefined) return letterBase + marked(MARK.sub, letterSub ?? '');
    if (symbolBase !== undefined) return symbolBase + marked(MARK.sub, symbolSub ?? '');
    return marked(MARK.sup, supGroup ?? supStyled ?? supNumber ?? supLetter ?? '*');
  });
}

const STYLE_MARKS = /[\uFDD1-\uFDD7]/g;
const GROUP = '\\{((?:[^{}]|\\{[^{}]{0,40}\\}){1,60})\\}';
const HELD = `${MARK.object}${MARK.end}`;
// One expression, so that what has become a script is not read again.
const SCRIPT = new RegExp(
  [
    `(?<=[\\p{L}\\p{N})\\]}°*${HELD}])\\^(?:${GROUP}|[${MARK.em}${MARK.strong}]([^\\uFDD0-\\uFDD7]{1,40})${MARK.end}|(-?\\d+(?:\\.\\d+)?)|([A-Za-z])(?![A-Za-z])|\\*)`,
    `(?<=[\\p{L}\\p{N})\\]∑∏∫${HELD}])_${GROUP}`,
    '(?<![\\p{L}\\p{N}_\\\\])(\\p{L})_(\\d+(?:\\.\\d+)?(?![\\d_a-z]|\\.[a-z])|\\p{L}(?![\\p{L}\\p{N}_]|\\.[a-z]))',
    '(?<=^|[^\\p{L}\\p{N}_\\\\]|_\\d{1,2})([A-Z][A-Za-z]{1,3})_(\\d{1,2})(?![\\d_a-z]|\\.[a-z])',
  ].join('|'),
  'gu',
);

const NAMED_CONTENT: ReadonlyMap<string, string> = new Map([
  ['ast', '*'],
  ['star', '*'],
  ['*', '*'],
  ['circ', '°'],
  ['prime', '′'],
  ['dagger', '†'],
  ['top', 'T'],
]);

function marked(mark: string, group: string): string {
  const content = group.replace(STYLE_MARKS, '').replace(/[{}]/g, '').trim();
  const named = NAMED_CONTENT.get(content.replace(/^\\/, ''));
  if (named !== undefined && named !== 'T') return named;
  return mark + (named ?? content) + MARK.end;
}

function raised(content: string, table: ReadonlyMap<string, string>, sign: string, bare: RegExp): string {
  const characters = [...content].map((character) => table.get(character));
  // A whole word in raised letters is hard to read and found by no search.
  if (!/\p{L}{3}/u.test(content) && content !== '' && characters.every((character) => character !== undefined)) {
    return characters.join('');
  }
  return bare.test(content) ? sign + content : `${sign}(${content})`;
}

function pairs(plainForms: string, scriptForms: string): ReadonlyMap<string, string> {
  const scripts = [...scriptForms];
  return new Map([...plainForms].map((character, index) => [character, scripts[index] ?? character]));
}

const SUPERSCRIPTS = pairs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
);
const SUBSCRIPTS = pairs('0123456789+-−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');
