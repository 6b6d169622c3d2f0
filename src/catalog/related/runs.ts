// The words of a paper -> its runs of one to three words that may be named as a reason, and how it writes them. Pure.
import type { Vocabulary } from './vocabulary.ts';
import type { RelatedSource, WordStream } from './words.ts';

/** Neighbouring words of a paper. */
export interface Run {
  readonly ids: readonly number[];
  /** Without these terms it is not this run: its pairs, or its one word. */
  readonly links: readonly number[];
  /** All terms in it: `links`, and its words by themselves. */
  readonly terms: readonly number[];
  /** The places in the stream at which it begins. */
  readonly places: readonly number[];
}

/**
 * The runs of a paper, given by its place among all, each once; none that only stands in a compound which says more:
 * "language-action model" in "vision-language-action model".
 */
export function runsOf(
  paper: number,
  source: RelatedSource,
  stream: WordStream,
  vocabulary: Vocabulary,
): readonly Run[] {
  const { words, begins } = stream;
  const termCount = vocabulary.papersWith.length;
  const runs = new Map<number, Run & { readonly places: number[] }>();
  const add = (key: number, place: number, ids: readonly number[], links: readonly number[]) => {
    if (ids.length > 1 && isCut(paper, source, stream, place, ids.length)) return;
    const known = runs.get(key);
    if (known) known.places.push(place);
    else runs.set(key, { ids, links, terms: withWords(ids, links, vocabulary), places: [place] });
  };
  const end = begins[paper + 1] ?? 0;
  let previous = -1;
  for (let at = begins[paper] ?? 0; at < end; at += 1) {
    const code = words[at] ?? 0;
    const [before, id] = [(words[at - 1] ?? 0) >> 1, code >> 1];
    const word = vocabulary.wordTerm(id);
    const pair = code & 1 ? vocabulary.pairTerm(before, id) : -1;
    if (word >= 0) add(word, at, [id], [word]);
    if (pair >= 0) add(pair, at - 1, [before, id], [pair]);
    // Two pairs that overlap are three words; their key is higher than that of any term.
    if (pair >= 0 && previous >= 0) {
      add((previous + 1) * termCount + pair, at - 2, [(words[at - 2] ?? 0) >> 1, before, id], [previous, pair]);
    }
    previous = pair;
  }
  return [...runs.values()];
}

/** Whether a hyphen ties the words at a place to the one before or after. */
function isCut(paper: number, source: RelatedSource, stream: WordStream, place: number, words: number): boolean {
  const { abstracts, starts, ends } = stream;
  const text = place < (abstracts[paper] ?? 0) ? source.title : source.abstract;
  const [start, end] = [starts[place] ?? 0, ends[place + words - 1] ?? 0];
  const isTied = (hyphen: number, beyond: number) =>
    HYPHEN.test(text.charAt(hyphen)) && LETTER_OR_DIGIT.test(text.charAt(beyond));
  return isTied(start - 1, start - 2) || isTied(end, end + 1);
}

/** A run as its paper writes it: of all its spellings the plainest, first letters small where archives write them so. */
export function spellingOf({ ids, places }: Run, paper: number, source: RelatedSource, stream: WordStream): string {
  const { abstracts, starts, ends, capitalized } = stream;
  const spellings = places.map((place) => {
    const text = place < (abstracts[paper] ?? 0) ? source.title : source.abstract;
    const words = ids.map((id, at) => {
      const gap = at === 0 ? '' : text.slice(ends[place + at - 1], starts[place + at]);
      const word = text.slice(starts[place + at], ends[place + at]);
      const small = CAPITALIZED.test(word) && !capitalized.has(id);
      return gap.replace(/\s+/g, ' ').toLowerCase() + (small ? word.toLowerCase() : word);
    });
    return words.join('').replace(POSSESSIVE, '');
  });
  return spellings.reduce((plainest, each) => (isPlainer(each, plainest) ? each : plainest));
}

const HYPHEN = /[-‐‑–]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const POSSESSIVE = /['’][sS]$/;
const CAPITAL = /\p{Lu}/gu;
const CAPITALIZED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

function withWords(ids: readonly number[], links: readonly number[], vocabulary: Vocabulary): readonly number[] {
  return ids.length === 1 ? links : [...links, ...ids.map(vocabulary.wordTerm).filter((term) => term >= 0)];
}

/** Fewer capitals, then fewer letters: "expert" rather than "Experts". */
function isPlainer(one: string, other: string): boolean {
  const difference = (one.match(CAPITAL)?.length ?? 0) - (other.match(CAPITAL)?.length ?? 0);
  return difference < 0 || (difference === 0 && one.length < other.length);
}
