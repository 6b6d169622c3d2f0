// Text -> words with their stems and places, for matching phrases whatever their hyphens, case and plural.
// Pure.
import { stemmer } from 'stemmer';

/** One word of a text. */
export interface Token {
  /** NFKC, lower case, without possessive and without the plural `s` of an acronym: "llm" for "LLMs'". */
  readonly word: string;
  /** {@link stem} of `word`. */
  readonly stem: string;
  /** As `word`, but in the case the text has: "LLM", "MoE", "Mixture". */
  readonly form: string;
  /** True when `form` has two or more capitals: an acronym, or a name such as "LoRA". */
  readonly acronym: boolean;
  /** Where the word begins in the given text, in UTF-16 units. */
  readonly start: number;
  /** Where the word ends (exclusive), in UTF-16 units; a plural or possessive `s` lies before it. */
  readonly end: number;
  /** True when punctuation parts this word from the one before, so that no phrase spans the two. */
  readonly apart: boolean;
}

/**
 * The words of a text, in order. Whatever is neither letter nor digit separates words, so "Mixture-of-Experts" gives
 * the same three words as "mixture of experts". Digits stay with letters: "3D" and "4o" are words.
 */
export function tokens(text: string): readonly Token[] {
  const known = RECENT.get(text);
  if (known) return known;
  const found = readTokens(text);
  if (RECENT.size >= MOST_RECENT) RECENT.delete(RECENT.keys().next().value ?? '');
  RECENT.set(text, found);
  return found;
}

/** For each of spans that tile a text, such as its sentences, the words that begin there; `words` of that text in order. */
export function wordsBySpan(
  words: readonly Token[],
  spans: readonly Pick<Token, 'end'>[],
): readonly (readonly Token[])[] {
  let from = 0;
  return spans.map(({ end }) => {
    let to = from;
    while ((words[to]?.start ?? end) < end) to += 1;
    const within = words.slice(from, to);
    from = to;
    return within;
  });
}

/** The Porter stem of a lower-case word. British "-isation" gives the stem of "-ization". */
export function stem(word: string): string {
  // The stemmer's patterns take quadratic time; no word of a language is that long.
  return word.length > LONGEST_STEMMED ? word : stemmer(respelled(word));
}

/**
 * True when two lower-case words are forms of one word: "prune", "prunes", "pruned", "pruning". Words that share a stem
 * but differ by derivation are not: "adapt" and "adaptive", "optimize" and "optimal".
 */
export function sameInflection(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [respelled(a), respelled(b)];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const last = one[shared - 1] ?? '';
  return shared > 1 && isEnding(one.slice(shared), last) && isEnding(other.slice(shared), last);
}

/** True for a word with two or more capitals, which names something: "NAS", "MoE", "LoRA", but not "Mixture". */
export function isAcronym(form: string): boolean {
  return CAPITALS.test(form);
}

// One derivation after the other reads the same title and abstract.
const RECENT = new Map<string, readonly Token[]>();
const MOST_RECENT = 8;

function readTokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(previousEnd, start);
    const apart = between !== ' ' && PARTING.test(between);
    const { word, stem, form, acronym } = read(match[0]);
    found.push({ word, stem, form, acronym, start, end, apart });
    previousEnd = end;
  }
  return found;
}

type Reading = Pick<Token, 'word' | 'stem' | 'form' | 'acronym'>;

// An archive has a million words, of some ten thousand kinds: each is read once.
const READINGS = new Map<string, Reading>();
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’][sS]$/u;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** The end of a plural such as "LLMs" and "MoEs"; a pattern of the whole word would go back over it for each capital. */
const PLURAL_END = /\p{Lu}\p{Ll}?s$/u;
const BRITISH = /is(ation\w*)$/;
/** In UTF-16 units. */
const LONGEST_STEMMED = 100;
// A bracket, a long dash, or a mark before white space: "1.58" and "N:M" hold together, "experts. Mixture" does not.
const PARTING = /[()[\]{}<>|—]|--|[.,;:!?]['"”’]*\s/u;

const ENDINGS = new Set(['', 's', 'es', 'e', 'd', 'ed', 'ing', 'y', 'ies', 'ied']);
const ENDINGS_AFTER_DOUBLING = new Set(['ed', 'ing']);

function isEnding(ending: string, last: string): boolean {
  return ENDINGS.has(ending) || (ending.startsWith(last) && ENDINGS_AFTER_DOUBLING.has(ending.slice(last.length)));
}

/** "-ization" for British "-isation". */
export function respelled(word: string): string {
  return word.replace(BRITISH, 'iz$1');
}

/** "LLM" for "LLMs", "MoE" for "MoEs"; other words as they are. */
function singular(form: string): string {
  return PLURAL_END.test(form) && isAcronym(form.slice(0, -1)) ? form.slice(0, -1) : form;
}

function read(written: string): Reading {
  const known = READINGS.get(written);
  if (known) return known;
  const form = singular(written.normalize('NFKC').replace(POSSESSIVE, ''));
  const word = form.toLowerCase();
  const reading = { word, stem: stem(word), form, acronym: isAcronym(form) };
  READINGS.set(written, reading);
  return reading;
}
