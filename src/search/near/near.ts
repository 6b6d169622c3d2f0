// The words of a query -> papers near to them in meaning, and a paper -> those most like it. Pure but for loading parts: runs in browsers and tests.
import { stemmer } from 'stemmer';
import { isCommon } from '../words.ts';
import {
  LIKE_IN_BLOCK,
  type LikeFile,
  LONGEST_NEAR,
  type NearFile,
  nearPart,
  readWeighed,
  type Weighed,
} from './format.ts';

/** A paper, by its number, and how near it is: above 0, comparable within one answer. */
export interface Near {
  readonly number: number;
  readonly score: number;
}

/** What is near. */
export interface NearAnswer {
  /** Nearest first; empty where nothing is near. */
  readonly papers: readonly Near[];
  /** The share of the words that speak for the nearest, in its own words or others: 0 to 1. */
  readonly support: number;
}

/** At most so many papers are near. */
export const MOST_NEAR = 40;

/** The stem that the index has for a word: as in catalog/search/associations.ts of the build. */
export function nearStem(word: string): string {
  return stemmer(word.replace(POSSESSIVE, '').replace(BRITISH, 'iz$1'));
}

/**
 * Papers near to the words, in one round of loading.
 * @param words lower case, without accents, hyphenated ones in one piece
 * @param size into how many parts the index is cut
 * @param load a part of the index; a part that rejects rejects the answer
 */
export async function near(
  words: readonly string[],
  size: number,
  load: (part: number) => Promise<NearFile>,
): Promise<NearAnswer> {
  const stems = words
    .flatMap((word) => word.replace(POSSESSIVE, '').split(NO_WORD))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    // A letter by itself, the C of C++ too, says nothing of what is meant.
    .map((word) => ({ stem: nearStem(word), common: isCommon(word) || word.length < 2 }));
  const asked = [...new Set(stems.filter(({ common }) => !common).map(({ stem }) => stem))];
  const numbers = [...new Set(stems.filter(({ common }) => !common).map(({ stem }) => nearPart(stem, size)))];
  const parts = new Map(await Promise.all(numbers.map(async (part) => [part, await load(part)] as const)));
  const papersOf = (term: string): readonly Weighed[] => {
    const terms = parts.get(nearPart(term, size))?.terms ?? {};
    // "constructor" is a property of every object.
    return Object.hasOwn(terms, term) ? readWeighed(terms[term] ?? '') : [];
  };
  const scores = new Map<number, number>();
  const supports = new Map<number, number>();
  for (const stem of asked)
    for (const { number, weight } of papersOf(stem)) {
      add(scores, number, weight);
      add(supports, number, Math.min(1, weight / SUPPORTING));
    }
  // A phrase speaks for a paper as all of its words would.
  const phrased = new Map<number, number>();
  for (const phrase of phrasesOf(stems.map(({ stem }) => stem)))
    for (const { number, weight } of papersOf(phrase)) {
      add(scores, number, weight);
      add(phrased, number, phrase.split(' ').length * Math.min(1, weight / SUPPORTING));
    }
  const supportOf = (number: number) => supports.get(number) ?? 0;
  const papers = [...scores]
    .map(([number, score]) => ({ number, score: score * (1 + SUPPORT_WORTH * supportOf(number)) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, MOST_NEAR);
  const nearest = papers[0]?.number ?? -1;
  const spoken = supportOf(nearest) + (phrased.get(nearest) ?? 0);
  const support = Math.min(1, spoken / Math.max(1, asked.length));
  return { papers: support < LEAST_SUPPORT ? [] : papers, support };
}

/** The papers most like one, nearest first, at most twenty. @param load a block; its rejection rejects the answer */
export async function like(number: number, load: (block: number) => Promise<LikeFile>): Promise<readonly Near[]> {
  const { papers } = await load(Math.floor(number / LIKE_IN_BLOCK));
  return readWeighed(papers[number % LIKE_IN_BLOCK] ?? '').map(({ number: other, weight }) => ({
    number: other,
    score: weight,
  }));
}

const BRITISH = /is(ation\w*)$/;
const POSSESSIVE = /['’]s$/u;
/** To meaning "C++" is "C". */
const NO_WORD = /[^\p{L}\p{N}]+/u;
/** Of longer queries the first words are looked at. */
const MOST_WORDS = 24;
/** A word that weighs so much speaks for a paper in full. */
const SUPPORTING = 3;
/** How much better a paper is for each word that speaks for it, beside what the words weigh. */
const SUPPORT_WORTH = 0.1;
/** With a smaller share of the words nothing is near: this empties hardly a description, and many a query off topic. */
const LEAST_SUPPORT = 0.25;

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Two words or more that follow each other, each once. */
function phrasesOf(stems: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const from of stems.keys())
    for (let to = from + 2; to <= Math.min(stems.length, from + LONGEST_NEAR); to += 1)
      found.add(stems.slice(from, to).join(' '));
  return found;
}
