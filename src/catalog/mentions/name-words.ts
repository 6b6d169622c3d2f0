// A text -> the words that could be names, as written: hyphens, digits, marks and inner capitals belong to them. Pure.
import type { Span } from '../../text/sentences.ts';

/** A word as written, without the punctuation around it and without a possessive. */
export interface WrittenWord extends Span {
  readonly text: string;
}

/** The written words of a text, in order: "PC-DARTS" and "GPT-4o" are one each, "DARTS/ENAS" are two. */
export function words(text: string): readonly WrittenWord[] {
  return Array.from(text.matchAll(WRITTEN), ({ 0: written, index }) => {
    const own = ENDS_ODDLY.test(written)
      ? written.replace(/['’]s?$/u, '').replace(/(?:[.&'’_‑]|--){1,20}$/u, '')
      : written;
    return { text: own, start: index, end: index + own.length };
  });
}

/** True for a word that plain prose does not have: two capitals, a capital after a small letter, a digit with a letter, a sign. */
export function isNameLike(word: string): boolean {
  return word.length <= LONGEST && NAME_LIKE.test(word) && !NOT_A_NAME.test(word);
}

/** True for words that all begin with a capital or are numbers: "Dolphin", "Nested Attention", "Ling 2.0". */
export function isCapitalized(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && name.length > 2;
}

/** Equal for spellings of one name: "Attention IoU" and "Attention-IoU", "SPIDER" and "Spider". */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s‑–_-]+/gu, '');
}

/** The name in "DARTS-based", "RL-trained": without a small word after a hyphen. Other words as they are. */
export function usedForm(word: string): string {
  if (word.length > LONGEST) return word;
  return word.replace(
    /(?<=\p{Lu}.*)-(?:based|style|like|type|driven|powered|guided|trained|tuned|generated|derived|inspired|enhanced|enabled|centric|specific|related|assisted|augmented|equipped|free|only|family|series)$/u,
    '',
  );
}

/** Where a name stands in a text as written there, or with hyphens for spaces; not within longer words. */
export function namesAt(text: string, name: string): readonly Span[] {
  const [first = '', ...rest] = name.split(/[\s-]+/u).filter((part) => part !== '');
  const found: Span[] = [];
  for (let start = text.indexOf(first); first !== '' && start >= 0; start = text.indexOf(first, start + 1)) {
    const end = rest.reduce((at, part) => endOfPart(text, at, part), start + first.length);
    if (end >= 0 && !/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end)))
      found.push({ start, end });
  }
  return found;
}

/** Where `part` ends, if it stands at `at`, or behind a space or a hyphen there; else -1. */
function endOfPart(text: string, at: number, part: string): number {
  if (at < 0) return -1;
  const from = /[\s‑-]/u.test(text.charAt(at)) ? at + 1 : at;
  return text.startsWith(part, from) ? from + part.length : -1;
}

/** Longer words, in UTF-16 units, name nothing: addresses, broken text. */
const LONGEST = 60;
const ENDS_ODDLY = /(?:['’]s|[.&'’_‑-])$/u;
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}²³⁴⁺+*.&'’_‑-]*/gu;
const NAME_LIKE = /\p{Lu}.*\p{Lu}|\p{Ll}.*\p{Lu}|\p{L}.*[\d²³⁴]|\d.*\p{L}|\p{L}[+*]|\p{L}-\p{Script=Greek}/u;
/** Numbers with a unit, and plain words that a capital begins: "7B", "3D", "2x", "FP8". */
const NOT_A_NAME =
  /^(?:\d+(?:\.\d+)?[BMKTbmkx%]?|\d+D|\d+(?:st|nd|rd|th)|(?:BF|FP|INT|NF|MXFP|NVFP)\d+|\p{Lu}?\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*|[\d.,-]+)$/u;
