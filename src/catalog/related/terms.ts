// Words of all papers -> the terms of each paper with their weights: TF-IDF, the title counted more than once. Pure.
import { collectTerms, type Vocabulary } from './vocabulary.ts';
import type { WordReader, WordStream } from './words.ts';

/** The terms of all papers as the rows of a sparse matrix. */
export interface TermRows {
  /** Where a paper's terms begin; the last entry is where they end. */
  readonly begins: Uint32Array;
  /** In each row the weightiest term first, of equal weights the lower number. */
  readonly terms: Int32Array;
  /** Scaled so that the squares of a row sum up to 1, or to less where a paper says little. */
  readonly weights: Float32Array;
  readonly vocabulary: Vocabulary;
}

/** Weighs the terms of all papers. */
export function weighTerms(stream: WordStream, reader: WordReader): TermRows {
  const vocabulary = collectTerms(stream, reader);
  const papers = stream.abstracts.length;
  const rarity = rarities(vocabulary, papers);
  const begins = new Uint32Array(papers + 1);
  const terms = new Int32Array(stream.words.length * 2);
  const weights = new Float32Array(stream.words.length * 2);
  const norms = new Float64Array(papers);
  let end = 0;
  for (let paper = 0; paper < papers; paper += 1) {
    const row = [...countOf(paper, stream, vocabulary)]
      .map(([term, count]) => ({ term, weight: Math.log1p(count) * (rarity[term] ?? 0) }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term);
    for (const { term, weight } of row) {
      terms[end] = term;
      weights[end] = weight;
      norms[paper] = (norms[paper] ?? 0) + weight * weight;
      end += 1;
    }
    norms[paper] = Math.sqrt(norms[paper] ?? 0);
    begins[paper + 1] = end;
  }
  scale(weights, begins, norms);
  return { begins, terms: terms.subarray(0, end), weights: weights.subarray(0, end), vocabulary };
}

// The four were chosen by how often neighbours share topics and how often a paper finds one that it mentions; anything
// near them does about as well.
const TITLE_WORTH = 2.5;
const PAIR_WORTH = 1.4;
const RARITY_POWER = 0.75;
/** A paper of fewer words than usual is compared as if it had at least this share of the usual weight. */
const LEAST_NORM = 0.5;

/** How often each term stands in a paper. */
function countOf(paper: number, stream: WordStream, vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const { words, begins, abstracts } = stream;
  const counts = new Map<number, number>();
  const add = (term: number, worth: number) => {
    if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + worth);
  };
  const abstract = abstracts[paper] ?? 0;
  const end = begins[paper + 1] ?? 0;
  for (let at = begins[paper] ?? 0; at < end; at += 1) {
    const code = words[at] ?? 0;
    const worth = at < abstract ? TITLE_WORTH : 1;
    add(vocabulary.wordTerm(code >> 1), worth);
    if (code & 1) add(vocabulary.pairTerm((words[at - 1] ?? 0) >> 1, code >> 1), worth);
  }
  return counts;
}

function rarities({ papersWith, firstPair }: Vocabulary, papers: number): Float64Array {
  return Float64Array.from(
    papersWith,
    (count, term) => Math.log((papers + 1) / count) ** RARITY_POWER * (term < firstPair ? 1 : PAIR_WORTH),
  );
}

function scale(weights: Float32Array, begins: Uint32Array, norms: Float64Array): void {
  const usual = norms.reduce((sum, norm) => sum + norm, 0) / Math.max(1, norms.length);
  for (const [paper, norm] of norms.entries()) {
    const divisor = Math.max(norm, usual * LEAST_NORM);
    const end = begins[paper + 1] ?? 0;
    for (let at = begins[paper] ?? 0; at < end; at += 1) weights[at] = (weights[at] ?? 0) / divisor;
  }
}
