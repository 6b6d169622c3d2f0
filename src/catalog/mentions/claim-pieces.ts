// A sentence -> its words with what parts them, to walk along from a figure. Pure.
import { CHANGE, CHANGE_NOUN, COMPARED, DETERMINER, FUNCTION_WORD, MEASURE, REPORTS } from './claim-words.ts';

/** A word between blanks, without the marks around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly word: string;
  /** Whether it has a capital. */
  readonly named: boolean;
  /** Whether a mark stands between it and the next: a comma, a bracket, a dash. */
  readonly parted: boolean;
}

/** The words of a sentence. */
export function pieces(sentence: string): readonly Piece[] {
  const found: { start: number; end: number; word: string; named: boolean; parted: boolean }[] = [];
  for (const match of sentence.matchAll(/[^\s—]+/gu)) {
    const opening = /^[("'“‘«[{|]*/u.exec(match[0])?.[0].length ?? 0;
    let closing = match[0].length;
    while (closing > opening && CLOSING.has(match[0].charAt(closing - 1))) closing -= 1;
    if (!/[\p{L}\p{N}%×]/u.test(match[0])) {
      const last = found.at(-1);
      if (last) last.parted = true;
      continue;
    }
    const [start, end] = [match.index + opening, match.index + closing];
    const last = found.at(-1);
    if (last && (opening > 0 || sentence.charAt(match.index - 1) === '—')) last.parted = true;
    const word = sentence.slice(start, end);
    // A sentence's first word has a capital anyway.
    const named = (found.length > 0 ? /\p{Lu}/u : /.\p{Lu}|^\p{Lu}+\d/u).test(word);
    found.push({ start, end, word: word.toLowerCase(), named, parted: closing < match[0].length });
  }
  return found;
}

/** The last word of the noun phrase that begins at a word, at most six words long; -1 where there is none. */
export function nounPhraseEnd(words: readonly Piece[], from: number): number {
  let [at, last] = [from, -1];
  let bounded = false;
  for (; at < from + LONGEST_PHRASE; at += 1) {
    const [piece, next] = [words[at], words[at + 1]];
    if (piece === undefined || (endsPhrase(piece, next, at === from) && !isNumberOfName(words, at, from))) {
      bounded = true;
      break;
    }
    last = at;
    if (piece.parted) {
      bounded = true;
      break;
    }
  }
  if (!bounded) while (last >= from && !isHead(words[last]?.word ?? '')) last -= 1;
  while (last >= from && isLooseAt(words, last) && !(last > from && DEGREE.test(words[last - 1]?.word ?? '')))
    last -= 1;
  // "on two benchmarks spanning"
  if (last > from && PARTICIPLE.test(words[last]?.word ?? '') && PLURAL.test(words[last - 1]?.word ?? '')) last -= 1;
  return last >= from ? last : -1;
}

/** The first word of the noun phrase that ends at a word, at most five words long; one more than `to` where there is none. */
export function nounPhraseStart(words: readonly Piece[], to: number): number {
  let at = to;
  while (at >= 0 && at > to - LONGEST_PHRASE + 1) {
    const piece = words[at];
    if (piece === undefined || (at < to && piece.parted) || isNoNoun(piece)) break;
    at -= 1;
  }
  return at + 1;
}

/**
 * The end of "recall and F1", where a phrase ends at a place and what is joined to it ends the clause or is named; else the place.
 */
export function joinedEnd(words: readonly Piece[], last: number): number {
  const [own, and, joined, next] = [words[last], words[last + 1], words[last + 2], words[last + 3]];
  if (own?.parted || and?.word !== 'and' || and.parted || joined === undefined) return last;
  if (isNoNoun(joined) || /(?:ly|ing|ed)$/.test(joined.word)) return last;
  const isWhole = joined.parted || next === undefined;
  const isNoun = joined.named || !joined.word.endsWith('s');
  return isWhole || (isNoun && JOINED_BEFORE.has(next.word)) ? last + 2 : last;
}

const JOINED_BEFORE = new Set('in on over across than compared relative respectively'.split(' '));

/** Whether a phrase can end on a word, and say by it what a figure measures. */
export function isHead(word: string): boolean {
  return MEASURE.test(word) || CHANGE_NOUN.test(word) || COMPARED.has(word);
}

const LONGEST_PHRASE = 6;
const CLOSING = new Set('.,;:!?)"\'”’»]}|');

/** "10%", "7b", and more than one: "4×–5×", "3%/7b"; but "2:4" and "pass@1" name things. */
const NUMERIC = /^[^\p{L}\d]*\d(?:[^\p{L}:@]|[xkmb](?!\p{L}))*$/u;
const CHANGED = /^(?:improved|increased|enhanced|reduced|decreased|lowered)$/;
const DEGREE = /^(?:more|less)$/;
const PLURAL = /[^su'’]s$/;
const PARTICIPLE = /\p{Ll}{2}ing$/u;

/** "AIME 24/25", "VBench 2.0". */
function isNumberOfName(words: readonly Piece[], at: number, from: number): boolean {
  return at > from && words[at - 1]?.named === true && /^\d[\d./]*$/.test(words[at]?.word ?? '');
}

/** A verb with a capital is part of a name: "Mean Reciprocal Rank". */
function isNoNoun({ word, named }: Piece): boolean {
  const isVerb = REPORTS.test(word) || (CHANGE.test(word) && !CHANGE_NOUN.test(word) && word !== 'speed');
  return FUNCTION_WORD.has(word) || (isVerb && !named) || NUMERIC.test(word);
}

/** Whether a noun phrase ends before a word; after a figure, a comparative is the first of one. */
export function endsPhrase(piece: Piece, next: Piece | undefined, first: boolean): boolean {
  const { word, parted } = piece;
  if (first && COMPARED.has(word)) return false;
  // "2.5x reduced latency", but "40% improved by"
  if (first && CHANGED.test(word) && !parted && next && !FUNCTION_WORD.has(next.word)) return false;
  // "a relative improvement", but "relative to"
  if (word === 'relative' && !parted && next && next.word !== 'to') return false;
  if (isNoNoun(piece)) return true;
  // A verb: "accuracy demonstrating its", "parameters match the".
  if (!first && !parted && next && DETERMINER.has(next.word)) return true;
  return /ed$/.test(word) && !first && (parted || !next || FUNCTION_WORD.has(next.word)) && word !== 'speed';
}

/** Adverbs and adjectives on which no phrase ends; "IFEval" is a name. */
export function isLooseAt(words: readonly Piece[], at: number): boolean {
  const { word = '', named = false } = words[at] ?? {};
  return (
    !named &&
    /^(?:overall|average|absolute|relative|total|mean|on|of)$|(?:ly|ous|ful|ive|able|ible|ic|al|ary|ent|ant|er|est|ed|less)$/.test(
      word,
    ) &&
    !isHead(word) &&
    !NOUNS.test(word)
  );
}

const NOUNS =
  /(?:signal|retrieval|trial|proposal|metric|logic|topic|arithmetic|agent|movement|ment|token|proposal|layer|number|transformer|parameter|user|buffer|encoder|decoder|planner|solver|server|controller|optimizer|adapter|router|compiler|tokenizer|transfer|answer|paper|cluster|filter|computer|character|error|archive|objective|alternative|library|summary|vocabulary|dictionary|boundary|variable|table|cable|interval|goal|approval|removal|seed|feed|need|bed|test|request|interest|forest|variant|assistant|human|content|component|student|environment|gradient|coefficient|patient|client|constant|participant|total|material|potential|video)$/;
