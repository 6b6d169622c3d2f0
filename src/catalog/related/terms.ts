// Words of all papers -> the terms of each paper with their weights: TF-IDF, the title counted more than once. Pure.
import { collectTerms, type Vocabulary } from './vocabulary.ts';
import type { WordReader, WordStream } from './words.ts';
import { termWorths } from './worths.ts';

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
  const { subjects, ...rows } = countTerms(stream, reader);
  const { begins, terms, weights, vocabulary } = rows;
  const papers = begins.length - 1;
  const worths = termWorths({ papers, vocabulary, subjects, reader });
  const norms = Float64Array.from({ length: papers }, (_, paper) =>
    weigh(terms, weights, begins[paper] ?? 0, begins[paper + 1] ?? 0, worths),
  );
  scale(weights, begins, norms);
  return rows;
}

/** Counts the terms of all papers: rows in no order, with counts for weights; and by term how many papers have it as a subject. */
export function countTerms(
  stream: WordStream,
  reader: WordReader,
  vocabulary: Vocabulary = collectTerms(stream, reader),
): TermRows & { readonly subjects: Int32Array } {
  const papers = stream.abstracts.length;
  const begins = new Uint32Array(papers + 1);
  const terms = new Int32Array(stream.words.length * 2);
  const weights = new Float32Array(stream.words.length * 2);
  const subjects = new Int32Array(vocabulary.papersWith.length);
  let end = 0;
  for (let paper = 0; paper < papers; paper += 1) {
    for (const [term, count] of countOf(paper, stream, vocabulary)) {
      terms[end] = term;
      weights[end] = count;
      if (count >= SUBJECT_COUNT) subjects[term] = (subjects[term] ?? 0) + 1;
      end += 1;
    }
    begins[paper + 1] = end;
  }
  return { begins, terms: terms.subarray(0, end), weights: weights.subarray(0, end), vocabulary, subjects };
}

/** Turns the counts of a row into weights, the weightiest first, and returns the root of the sum of their squares. */
function weigh(terms: Int32Array, weights: Float32Array, begin: number, end: number, worths: Float64Array): number {
  const row = Array.from(terms.subarray(begin, end), (term, at) => ({
    term,
    weight: Math.log1p(weights[begin + at] ?? 0) * (worths[term] ?? 0),
  })).sort((a, b) => b.weight - a.weight || a.term - b.term);
  let sum = 0;
  for (const [at, { term, weight }] of row.entries()) {
    terms[begin + at] = term;
    weights[begin + at] = weight;
    sum += weight * weight;
  }
  return Math.sqrt(sum);
}

// Chosen by how often neighbours share topics and how often a paper finds one that it mentions; anything near does as well.
const TITLE_WORTH = 2.5;
/** Reached by a term that stands in the title, or twice in the abstract. */
const SUBJECT_COUNT = 2;
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

function scale(weights: Float32Array, begins: Uint32Array, norms: Float64Array): void {
  const usual = norms.reduce((sum, norm) => sum + norm, 0) / Math.max(1, norms.length);
  for (const [paper, norm] of norms.entries()) {
    const divisor = Math.max(norm, usual * LEAST_NORM);
    const end = begins[paper + 1] ?? 0;
    for (let at = begins[paper] ?? 0; at < end; at += 1) weights[at] = (weights[at] ?? 0) / divisor;
  }
}
