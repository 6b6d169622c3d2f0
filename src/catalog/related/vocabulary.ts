// Words of all papers -> the terms that can relate two of them: words, and pairs of neighbouring words. Pure.
import type { WordReader, WordStream } from './words.ts';

/** The terms, as numbers from 0: words first, pairs after them. */
export interface Vocabulary {
  /** The term that a word is by itself; -1 where it is none. */
  readonly wordTerm: (word: number) => number;
  /** The term that two neighbouring words are; -1 where they are none. */
  readonly pairTerm: (first: number, second: number) => number;
  /** By term: how many papers have it, 2 or more. */
  readonly papersWith: Int32Array;
  /** The first term that is a pair. */
  readonly firstPair: number;
  /** By term: its first word. */
  readonly firsts: Int32Array;
  /** By term: its second word, -1 where it is a word by itself. */
  readonly seconds: Int32Array;
}

/**
 * Counts the terms. What one paper has alone relates it to none, and what most papers have relates all.
 * @param most the share of papers that have a term at most; of a few papers all may have it
 */
export function collectTerms(stream: WordStream, reader: WordReader, most = 0.5): Vocabulary {
  const { words, begins } = stream;
  const papers = begins.length - 1;
  const tooMany = Math.max(FEW_PAPERS, papers * most);
  const wordCounts = new Int32Array(reader.count());
  const wordSeen = new Int32Array(reader.count()).fill(-1);
  // By its first word, then by its second: one map of all pairs would need keys too large to be found as quickly.
  const pairs: (Map<number, number> | undefined)[] = [];
  const pairCounts: number[] = [];
  const pairSeen: number[] = [];
  for (let paper = 0; paper < papers; paper += 1) {
    const end = begins[paper + 1] ?? 0;
    for (let at = begins[paper] ?? 0; at < end; at += 1) {
      const [before, code] = [words[at - 1] ?? 0, words[at] ?? 0];
      const word = code >> 1;
      if (wordSeen[word] !== paper) {
        wordSeen[word] = paper;
        wordCounts[word] = (wordCounts[word] ?? 0) + 1;
      }
      if (!(code & 1)) continue;
      const followers: Map<number, number> = pairs[before >> 1] ?? new Map();
      pairs[before >> 1] = followers;
      const pair = followers.get(word) ?? pairCounts.length;
      if (pair === pairCounts.length) {
        followers.set(word, pair);
        pairCounts.push(0);
        pairSeen.push(-1);
      }
      if (pairSeen[pair] === paper) continue;
      pairSeen[pair] = paper;
      pairCounts[pair] = (pairCounts[pair] ?? 0) + 1;
    }
  }
  const relates = (count: number) => count > 1 && count <= tooMany;
  const papersWith: number[] = [];
  const number = (count: number) => (relates(count) ? papersWith.push(count) - 1 : -1);
  const wordTerms = wordCounts.map((count, word) => (reader.alone(word) ? number(count) : -1));
  const firstPair = papersWith.length;
  const pairTerms = Int32Array.from(pairCounts, number);
  const firsts = new Int32Array(papersWith.length);
  const seconds = new Int32Array(papersWith.length).fill(-1);
  for (const [word, term] of wordTerms.entries()) if (term >= 0) firsts[term] = word;
  for (const [first, followers] of pairs.entries()) {
    for (const [second, pair] of followers ?? []) {
      const term = pairTerms[pair] ?? -1;
      if (term < 0) followers?.delete(second);
      else [firsts[term], seconds[term]] = [first, second];
    }
  }
  return {
    wordTerm: (word) => wordTerms[word] ?? -1,
    pairTerm: (first, second) => pairTerms[pairs[first]?.get(second) ?? -1] ?? -1,
    papersWith: Int32Array.from(papersWith),
    firstPair,
    firsts,
    seconds,
  };
}

// In an archive of a few papers, what all of them have is still what relates them.
const FEW_PAPERS = 5;
