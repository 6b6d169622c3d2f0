// What is asked for -> the answer to show: papers that have all of it, else what comes near, else nothing. Pure over its tools.
import type { Engine, Hit } from './engine.ts';
import { FEW, firstTexts, isMeant, trueHits, type Wording } from './exact.ts';
import type { Counts } from './facet-table.ts';
import type { Rewriting } from './lexicon/lexicon.ts';
import type { Near, NearAnswer } from './near/near.ts';
import { asksNothing, parseQuery, type Query } from './query.ts';
import { type Choices, isNarrowed, type SearchState, type Sort } from './state.ts';

/** How many papers are fetched and shown at a time. */
export const PAGE = 10;

/** What a search is made with. */
export interface Tools {
  readonly engine: Engine;
  /** Corrects and completes words, and knows their other forms. Never rejects. */
  readonly rewrite: (query: Query) => Promise<Rewriting>;
  /** Papers near in meaning, best first; rejects when a part cannot be fetched. */
  readonly near: (words: readonly string[]) => Promise<Pick<NearAnswer, 'papers'>>;
  /** Words of the archive that are spelt most like words that it does not have. */
  readonly closest: (missing: readonly string[]) => Promise<readonly string[]>;
  /** Papers like the one with this number, best first; rejects when a part cannot be fetched. */
  readonly like: (number: number) => Promise<readonly Near[]>;
}

/** A result as it is shown. */
export interface Shown extends Hit {
  /** Close in meaning; it has not all of the words. */
  readonly near: boolean;
}

export interface Answer {
  /** Null: every hit has all that was asked for, as it was typed. */
  readonly notice: 'corrected' | 'nearest' | 'none' | null;
  /** Each word that was taken for a misspelling, and what for. */
  readonly corrected: Rewriting['corrected'];
  /** The words that were looked for. */
  readonly text: string;
  /** Words that no paper has. */
  readonly missing: readonly string[];
  /** In the order asked for. */
  readonly hits: readonly Shown[];
  /**
   * For each value the papers it would show beside the choices in other facets: fetched and counted when it is asked for;
   * null where hits are only near.
   */
  readonly counts: (() => Promise<Counts>) | null;
  /** True when there is nothing because of the choices alone. */
  readonly filteredOut: boolean;
  /** What to try where nothing was found: words of the archive. */
  readonly suggestions: readonly string[];
  /** Title of the paper that the others are like; null where words were asked for. */
  readonly like: string | null;
}

/** Rejects when the engine does. Resolves as soon as one paper is known to be a true hit; the rest may still be loading. */
export async function answer(tools: Tools, state: SearchState): Promise<Answer> {
  const { engine } = tools;
  const query = parseQuery(state.q);
  if (state.like !== '' || asksNothing(query)) {
    if (state.like === '' && state.q !== '') return NOTHING;
    const { answerAll, answerLike } = await import('./without-words.ts');
    return state.like === '' ? answerAll(engine, state) : answerLike(tools, state);
  }
  // While the lexicon is asked, the part of the index for the words as they stand may already come.
  if (query.words.length > 0) for (const text of firstTexts(query.words, engine.table)) engine.expect(text);
  const first = state.typed ? asTyped(query) : await tools.rewrite(query);
  let rewriting: Wording = first;
  // What may be needed next comes while it is being found out whether it is: on a slow line each file after another is a wait.
  const expectNear = () => {
    if (canBeNear(query, state)) void tools.near(first.words).catch(() => undefined);
  };
  const almost: Hit[] = [];
  let found = first.missing.length > 0 ? [] : await trueHits(engine, query, first, almost, expectNear);
  const second = found.length === 0 ? await first.second() : null;
  if (second !== null) {
    const wording = { ...asTyped(query), ...second };
    const other = await trueHits(engine, query, wording, almost);
    if (other.length > 0) [rewriting, found] = [wording, other];
  }
  const asked = { corrected: rewriting.corrected, text: rewriting.words.join(' '), missing: rewriting.missing };
  const left = await narrowed(engine, found, state.choices);
  const counts = counter(engine, found, state.choices);
  const notice = rewriting.corrected.length > 0 ? 'corrected' : null;
  if (found.length > 0 && left.length === 0) return { ...NOTHING, ...asked, counts, filteredOut: true };
  const exact = { ...NOTHING, ...asked, notice, counts } as const;
  if (left.length >= FEW || left.some(isMeant) || (left.length > 0 && !canBeNear(query, state)))
    return { ...exact, hits: (await sorted(engine, left, state.sort)).map(exactly) };
  const { besides, nearest } = await import('./nearest.ts');
  const words = [...rewriting.words, ...[...query.phrases, ...query.titled].flatMap((phrase) => phrase.split(' '))];
  if (left.length > 0) return { ...exact, hits: await besides(tools, left, almost, words, state.choices) };
  return { ...NOTHING, ...asked, ...(await nearest(tools, almost, words, rewriting.missing, state.choices)) };
}

/** Nothing was found. */
export const NOTHING: Answer = {
  notice: 'none',
  corrected: [],
  text: '',
  missing: [],
  hits: [],
  counts: null,
  filteredOut: false,
  suggestions: [],
  like: null,
};

/** Those that have what is chosen. */
export async function narrowed<T extends Hit>(engine: Engine, hits: readonly T[], choices: Choices) {
  if (hits.length === 0 || !isNarrowed(choices)) return hits;
  const facets = await engine.facets();
  return hits.filter(({ number }) => facets.has(number, choices));
}

/** The hits in an order of their own. */
export async function sorted<T extends Hit>(engine: Engine, hits: readonly T[], sort: Sort): Promise<readonly T[]> {
  if (sort === 'relevance' || hits.length === 0) return hits;
  const facets = await engine.facets();
  return [...hits].sort((a, b) => facets.compare(sort, a.number, b.number));
}

/** Counts the hits when it is asked to. */
export function counter(engine: Engine, hits: readonly Hit[], choices: Choices): () => Promise<Counts> {
  const numbers = hits.map(({ number }) => number);
  return async () => (await engine.facets()).count(numbers, choices);
}

export function exactly(hit: Hit): Shown {
  return { ...hit, near: false };
}

/** So many words tell enough to look for their meaning beside true hits. */
const TELLING_WORDS = 3;

function asTyped({ words }: Query): Rewriting {
  return {
    words,
    completions: [],
    alternatives: async () => [],
    corrected: [],
    missing: [],
    second: async () => null,
  };
}

/** Meaning is looked for where words say enough, in the order of relevance, and nothing exact was asked for. */
function canBeNear({ words, phrases, titled, without }: Query, { sort }: SearchState): boolean {
  return words.length >= TELLING_WORDS && phrases.length + titled.length + without.length === 0 && sort === 'relevance';
}
