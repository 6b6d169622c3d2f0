// The catalogue -> for each term that a reader may type the papers it speaks for, by its own words and by others that
// stand for it. Pure.
import { likeWords, writtenWords } from './associations.ts';
import { type NearSource, numbered, type WordPapers, wordPapers } from './paper-words.ts';

export type { NearSource } from './paper-words.ts';

/** A paper, by its number, and how much speaks for it. */
export interface NearPaper {
  readonly number: number;
  readonly weight: number;
}

/** Terms (stems with a blank between) by code units, each with its papers, the weightiest first. */
export type NearTerms = ReadonlyMap<string, readonly NearPaper[]>;

/**
 * Derives the terms; one that nothing speaks for is not there.
 * @param most how many papers a term has at most, a phrase fewer
 */
export function nearTerms(
  catalog: NearSource,
  most: number = catalog.papers.length > MANY ? MOST_OF_MANY : MOST_PAPERS,
): NearTerms {
  const papers = numbered(catalog.papers);
  const words = wordPapers(papers, catalog);
  const vocabulary = [...words.keys()].sort();
  const written = writtenWords(acronymPairs(catalog));
  const alike = likeWords();
  const phrases = new Map<string, WordPapers>();
  const papersOf = (term: string): WordPapers => {
    const known = words.get(term) ?? phrases.get(term) ?? phrasePapers(term, words);
    if (!words.has(term)) phrases.set(term, known);
    return known;
  };
  const found = new Map<string, readonly NearPaper[]>();
  const sums = paperSums(papers.length);
  for (const term of new Set([...vocabulary, ...written.keys(), ...alike.keys()].toSorted())) {
    if (term.split(' ').length > LONGEST) continue;
    const related = relatives(term, vocabulary);
    sums.add([[term, 1], ...related.map((one): Other => [one, RELATIVE_WORTH])], papersOf, 1, MOST_WEIGHT);
    sums.add(written.get(term) ?? [], papersOf, WRITTEN_WORTH, MOST_WRITTEN, tellingOf);
    sums.add(alike.get(term) ?? [], papersOf, ALIKE_WORTH, MOST_WEIGHT);
    const best = sums.take(term.includes(' ') ? Math.ceil(most * PHRASE_SHARE) : most);
    if (best.length > 0) found.set(term, best);
  }
  return found;
}

type Other = readonly [term: string, worth: number];

const LONGEST = 4;
// So the index keeps to 300 kB (gzip) for 200 papers and 1.5 MB for 10,000.
const MOST_PAPERS = 150;
const MANY = 3000;
const MOST_OF_MANY = 95;
/** Phrases are many, and each is seldom asked for: they have fewer papers. */
const PHRASE_SHARE = 0.4;
/** What speaks less for a paper is left out. */
const LEAST_WEIGHT = 0.7;
// Chosen on the `tune` half of tests/fixtures/search; anything near does as well.
const RELATIVE_WORTH = 0.5;
const WRITTEN_WORTH = 0.65;
const ALIKE_WORTH = 1;
const PHRASE_WORTH = 1.3;
const MOST_WEIGHT = 20;
/** A word that so many papers have does not tell one from another when it is not even the one that was asked for. */
const MOST_OF_OTHER = 1000;
/** What is said in other words says less than the rarest of them would. */
const MOST_WRITTEN = 9;
/** An acronym that has many senses stands for none of them. */
const MOST_SENSES = 3;

/** Each acronym with what it stands for. */
function acronymPairs({ glossary }: NearSource): readonly (readonly string[])[] {
  return glossary.flatMap(({ short, expansions }) => expansions.slice(0, MOST_SENSES).map(({ long }) => [short, long]));
}

/** The papers that have all words of a phrase, by the word that says least; none for a single word that none has. */
function phrasePapers(phrase: string, words: ReadonlyMap<string, WordPapers>): WordPapers {
  const parts = phrase.split(' ');
  const lists = parts.map((part) => words.get(part) ?? NO_PAPERS);
  const [first = NO_PAPERS, ...others] = lists.toSorted((a, b) => a.numbers.length - b.numbers.length);
  if (parts.length < 2) return NO_PAPERS;
  const both = others.reduce(shared, first);
  return { numbers: both.numbers, weights: both.weights.map((weight) => weight * PHRASE_WORTH) };
}

const NO_PAPERS: WordPapers = { numbers: new Int32Array(), weights: new Float32Array() };

/** The papers in both lists. */
function shared(one: WordPapers, other: WordPapers): WordPapers {
  const numbers: number[] = [];
  const weights: number[] = [];
  let at = 0;
  for (const [place, number] of one.numbers.entries()) {
    while ((other.numbers[at] ?? Number.POSITIVE_INFINITY) < number) at += 1;
    if (other.numbers[at] !== number) continue;
    numbers.push(number);
    weights.push(Math.min(one.weights[place] ?? 0, other.weights[at] ?? 0));
  }
  return { numbers: Int32Array.from(numbers), weights: Float32Array.from(weights) };
}

/** Words of one family by their first letters: "sparse", "sparsity", "sparsify". */
function relatives(term: string, vocabulary: readonly string[]): readonly string[] {
  if (term.includes(' ') || term.length < SHORTEST) return [];
  const start = term.slice(0, Math.max(SHORTEST, Math.min(term.length - 1, LONGEST_START)));
  const found: string[] = [];
  for (let at = firstFrom(vocabulary, start); vocabulary[at]?.startsWith(start); at += 1)
    if (vocabulary[at] !== term) found.push(vocabulary[at] ?? '');
  return found;
}

const SHORTEST = 4;
const LONGEST_START = 6;

/** Where the first word that is not before the given one stands. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Other words that a large share of all papers have tell less of one paper, together, than each of them would alone. */
function tellingOf(share: number): number {
  return Math.min(MOST_TELLING, Math.sqrt(Math.log(1 + 1 / share) / USUAL_TELLING));
}

const MOST_TELLING = 1.3;
/** What other words tell that two papers in seven have. */
const USUAL_TELLING = 1.5;

const STEPS_OF_ONE = 8;

/** Adds up what speaks for each paper, over the kinds of evidence. */
function paperSums(papers: number) {
  const total = new Float64Array(papers);
  const kind = new Float64Array(papers);
  const touched: number[] = [];
  const steps = new Int32Array(STEPS_OF_ONE * 3 * MOST_WEIGHT);
  /** Of one kind the strongest counts. */
  function add(
    others: Iterable<Other>,
    papersOf: (term: string) => WordPapers,
    worth: number,
    most: number,
    telling: (share: number) => number = () => 1,
  ): void {
    const raised: number[] = [];
    for (const [other, its] of others) {
      const { numbers, weights } = papersOf(other);
      if (worth * its < 1 && numbers.length > MOST_OF_OTHER) continue;
      for (let at = 0; at < numbers.length; at += 1) {
        const [number, weight] = [numbers[at] ?? 0, (weights[at] ?? 0) * its];
        if (weight <= (kind[number] ?? 0)) continue;
        if (kind[number] === 0) raised.push(number);
        kind[number] = weight;
      }
    }
    const each = worth * telling(raised.length / papers);
    for (const number of raised) {
      if (total[number] === 0) touched.push(number);
      total[number] = (total[number] ?? 0) + each * Math.min(most, kind[number] ?? 0);
      kind[number] = 0;
    }
  }
  /** The weightiest; begins anew. */
  function take(most: number): readonly NearPaper[] {
    const best: NearPaper[] = [];
    const least = Math.max(LEAST_WEIGHT, leastOf(most));
    for (const number of touched) {
      const weight = total[number] ?? 0;
      total[number] = 0;
      if (weight >= least) best.push({ number, weight });
    }
    touched.length = 0;
    return best.sort((a, b) => b.weight - a.weight || a.number - b.number).slice(0, most);
  }
  /** A weight that at least so many papers have, if there are so many, and not many more: counted in steps, without sorting all. */
  function leastOf(most: number): number {
    if (touched.length <= most) return 0;
    steps.fill(0);
    for (const number of touched) {
      const step = Math.min(steps.length - 1, Math.floor((total[number] ?? 0) * STEPS_OF_ONE));
      steps[step] = (steps[step] ?? 0) + 1;
    }
    let step = steps.length - 1;
    for (let left = most - (steps[step] ?? 0); left > 0 && step > 0; left -= steps[step] ?? 0) step -= 1;
    return step / STEPS_OF_ONE;
  }
  return { add, take };
}
