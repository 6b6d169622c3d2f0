// A word -> what its inflections share: plurals, past forms and those in -ing, not derivations. Pure: runs in builds, browsers and tests.
import { respelled } from './words.ts';

/**
 * What the inflections of a lower-case word share, and its relatives do not: the same for "prune", "prunes", "pruned" and
 * "pruning", another for "general", "generalize" and "generative". Steps 1 and 5 of Porter's algorithm, without those
 * between, which take derivations off; https://tartarus.org/martin/PorterStemmer/def.txt.
 */
export function baseOf(word: string): string {
  const known = BASES.get(word);
  if (known !== undefined) return known;
  const base =
    word.length < SHORTEST_INFLECTED || word.length > LONGEST_INFLECTED ? word : withoutEnding(respelled(word));
  BASES.set(word, base);
  return base;
}

// An archive has a million words, of some ten thousand kinds: each is read once.
const BASES = new Map<string, string>();
const SHORTEST_INFLECTED = 3;
/** Longer ones are no words of a language. In UTF-16 units. */
const LONGEST_INFLECTED = 40;
const VOWEL = /[aeiouy]/;
const PAST_OR_ING = /(?:ed|ing)$/;
/** A consonant, a vowel and a consonant: "prun" of "pruning" has lost an e. */
const LOST_E = /[^aeiouy][aeiouy][^aeiouwxy]$/;
/** Not that of "loss", "analysis", "bias" and "focus", but that of "gpus". */
const PLURAL = /(?<=[^siuy])(?<!ia)s$|(?<=^[^aeiou]+u)s$/;
const DOUBLED = /([^aeioulsz])\1$/;

function withoutEnding(word: string): string {
  const one = word.replace(/(ss|i)es$/, '$1').replace(PLURAL, '');
  const ended = withoutE(withoutPast(one));
  const single = /ll$/.test(ended) && measure(ended) > 1 ? ended.slice(0, -1) : ended;
  return VOWEL.test(single.slice(0, -1)) ? single.replace(/y$/, 'i') : single;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const rest = word.replace(PAST_OR_ING, '');
  if (rest === word || !VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLED.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && LOST_E.test(rest) ? `${rest}e` : rest;
}

function withoutE(word: string): string {
  if (!word.endsWith('e')) return word;
  const rest = word.slice(0, -1);
  return measure(rest) > 1 || (measure(rest) === 1 && !LOST_E.test(rest)) ? rest : word;
}

/** How often a consonant follows a vowel. */
function measure(word: string): number {
  return word.slice(word.search(VOWEL)).match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
}
