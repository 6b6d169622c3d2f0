// A paper and those near it -> the shared terms that brought them together, as the paper writes them. Pure.
import { type Run, runsOf, spellingOf } from './runs.ts';
import { definitionsIn, withoutShortForms } from './spelled-out.ts';
import type { TermRows } from './terms.ts';
import type { RelatedSource, WordReader, WordStream } from './words.ts';

/** Why a paper is near another. */
export interface Reasons {
  /** What weighs most first. */
  readonly terms: readonly string[];
  /** How many different words they consist of. */
  readonly words: number;
  /** Whether they say what both papers are about: a term of several words, or three words and more. Two single words may meet by chance. */
  readonly firm: boolean;
}

/** The reasons why other papers are near a paper, papers given by their places among all. */
export type Explain = (paper: number, others: readonly number[]) => readonly Reasons[];

/** @param stream what `reader` read of the papers, and what `rows` were made of */
export function explainer(
  papers: readonly RelatedSource[],
  stream: WordStream,
  rows: TermRows,
  reader: WordReader,
): Explain {
  const definitions = definitionsIn(papers, reader);
  const { begins, terms, weights, vocabulary } = rows;
  const own = new Float64Array(vocabulary.papersWith.length);
  const worth = new Float64Array(vocabulary.papersWith.length);

  function reasons(runs: readonly Run[], other: number): readonly Run[] {
    const [begin, end] = [begins[other] ?? 0, begins[other + 1] ?? 0];
    let total = 0;
    for (let at = begin; at < end; at += 1) {
      const term = terms[at] ?? 0;
      const product = (weights[at] ?? 0) * (own[term] ?? 0);
      worth[term] = product;
      total += product;
    }
    const theirs = stream.words.subarray(stream.begins[other], stream.begins[other + 1]);
    const shared = runs.filter(({ links }) => areShared(links, worth));
    const chosen = choose(shared, theirs, worth, total, reader);
    for (let at = begin; at < end; at += 1) worth[terms[at] ?? 0] = 0;
    return chosen;
  }

  return (paper, others) => {
    const source = papers[paper];
    if (source === undefined) return [];
    const [begin, end] = [begins[paper] ?? 0, begins[paper + 1] ?? 0];
    for (let at = begin; at < end; at += 1) own[terms[at] ?? 0] = weights[at] ?? 0;
    const runs = runsOf(paper, source, stream, vocabulary);
    const chosen = others.map((other) =>
      withoutShortForms(reasons(runs, other), () => [...definitions(paper), ...definitions(other)]),
    );
    for (let at = begin; at < end; at += 1) own[terms[at] ?? 0] = 0;
    return chosen.map((shown) => ({
      terms: shown.map((run) => spellingOf(run, paper, source, stream)),
      words: new Set(shown.flatMap(({ ids }) => ids)).size,
      firm: shown.length >= FIRM_REASONS || shown.some(({ ids }) => ids.length > 1),
    }));
  };
}

const MOST_REASONS = 5;
const FIRM_REASONS = 3;
const USUAL_REASONS = 3;
/** Beyond the first, a reason adds at least this share of what all shared terms are worth: less explains nothing. */
const SMALL_SHARE = 0.025;
/** The same beyond the usual number. */
const LARGE_SHARE = 0.05;

/**
 * Again and again the run of both papers that adds most, of equal ones the shorter, so that no reason repeats another; nor
 * does one follow of whose words all relatives are said: "iterative", "iteration". Takes from `worth` what is said.
 */
function choose(
  runs: readonly Run[],
  theirs: Int32Array,
  worth: Float64Array,
  total: number,
  reader: WordReader,
): readonly Run[] {
  const chosen: Run[] = [];
  const stems = new Set<string>();
  while (chosen.length < MOST_REASONS) {
    let best: Run | undefined;
    let most = leastOf(chosen.length) * total;
    for (const run of runs) {
      const value = worthOf(run, worth);
      if (value < most || value === 0 || (value === most && best && run.ids.length >= best.ids.length)) continue;
      if (run.ids.every((id) => stems.has(reader.stem(id)))) continue;
      // Last, and for the best alone: it reads the whole text of the other.
      if (!stands(run.ids, theirs)) continue;
      best = run;
      most = value;
    }
    if (!best) break;
    chosen.push(best);
    for (const id of best.ids) stems.add(reader.stem(id));
    for (const term of best.terms) worth[term] = 0;
  }
  return chosen;
}

function leastOf(reasonsBefore: number): number {
  if (reasonsBefore === 0) return 0;
  return reasonsBefore < USUAL_REASONS ? SMALL_SHARE : LARGE_SHARE;
}

function worthOf({ terms }: Run, worth: Float64Array): number {
  let value = 0;
  for (const term of terms) value += worth[term] ?? 0;
  return value;
}

function areShared(terms: readonly number[], worth: Float64Array): boolean {
  for (const term of terms) if (!worth[term]) return false;
  return true;
}

/** Whether the words stand next to each other in a stream. A shared word or pair needs no look. */
function stands(ids: readonly number[], stream: Int32Array): boolean {
  const [first, second, third] = ids;
  if (first === undefined || second === undefined || third === undefined) return true;
  for (let at = 2; at < stream.length; at += 1) {
    if (stream[at] !== third * 2 + 1 || stream[at - 1] !== second * 2 + 1) continue;
    if ((stream[at - 2] ?? 0) >> 1 === first) return true;
  }
  return false;
}
