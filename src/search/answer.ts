// What is asked for -> the answer to show: papers that have all of it, else what comes near, else nothing. Pure over its tools.
import type { Engine, Hit } from './engine.ts';
import { trueHits, type Wording } from './exact.ts';
import { fused } from './fuse.ts';
import type { Rewriting } from './lexicon/lexicon.ts';
import type { Near, NearAnswer } from './near/near.ts';
import { asksNothing, parseQuery, type Query } from './query.ts';
import { numberOf } from './slug-number.ts';
import { holdingSome } from './some-words.ts';
import { type Choices, NO_CHOICES, type SearchState, type Sort } from './state.ts';
import type { Counts } from './table.ts';

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
  /** For each value the papers it would show beside the choices in other facets; null where hits are only near. */
  readonly counts: Counts | null;
  /** True when there is nothing because of the choices alone. */
  readonly filteredOut: boolean;
  /** What to try where nothing was found: words of the archive, slugs of topics. */
  readonly suggestions: { readonly words: readonly string[]; readonly topics: readonly string[] };
  /** Title of the paper that the others are like; null where words were asked for. */
  readonly like: string | null;
}

/** Rejects when the engine does. Resolves as soon as one paper is known to be a true hit; the rest may still be loading. */
export async function answer(tools: Tools, state: SearchState): Promise<Answer> {
  if (state.like !== '') return answerLike(tools, state);
  const query = parseQuery(state.q);
  if (asksNothing(query)) return state.q === '' ? answerAll(tools.engine, state) : NOTHING;
  // While the lexicon is asked, the part of the index for the words as they stand may already come.
  if (query.words.length > 0) tools.engine.expect(query.words.join(' '));
  const first = state.typed ? asTyped(query) : await tools.rewrite(query);
  let rewriting: Wording = first;
  let found = first.missing.length > 0 ? [] : await trueHits(tools.engine, query, first);
  const second = found.length === 0 ? await first.second() : null;
  if (second !== null) {
    const wording = { ...asTyped(query), ...second };
    const other = await trueHits(tools.engine, query, wording);
    if (other.length > 0) [rewriting, found] = [wording, other];
  }
  const asked = { corrected: rewriting.corrected, text: rewriting.words.join(' '), missing: rewriting.missing };
  const { table } = tools.engine;
  const left = found.filter(({ number }) => table.has(number, state.choices));
  const counts = table.count(numbersOf(found), state.choices);
  const notice = rewriting.corrected.length > 0 ? 'corrected' : null;
  if (found.length > 0 && left.length === 0) return { ...NOTHING, ...asked, counts, filteredOut: true };
  if (left.length >= FEW || (left.length > 0 && !canBeNear(query, state))) {
    return { ...NOTHING, ...asked, notice, hits: sorted(tools.engine, left, state.sort), counts };
  }
  const near = await nearHits(tools, query, rewriting, state.choices, left.length > 0);
  if (left.length > 0)
    return { ...NOTHING, ...asked, notice, hits: fused([left.map(exactly), EXACT_WORTH], [near, 1]), counts };
  if (near.length > 0) return { ...NOTHING, ...asked, notice: 'nearest', hits: near };
  return { ...NOTHING, ...asked, suggestions: await suggestions(tools, rewriting.missing) };
}

/** With fewer true hits than this, papers near in meaning are shown after them. */
const FEW = 5;
/** As many papers are shown that are only near. */
const MOST_NEAR = 10;
/** So many that hold some words are weighed against those near in meaning, and what a place among them is worth. */
const MOST_SOME = 40;
const SOME_WORTH = 1;
/** Papers that have all words keep their order: a place among them is worth more than being near could add. */
const EXACT_WORTH = 100;
/** So many words tell enough to look for their meaning beside true hits. */
const TELLING_WORDS = 3;

const NOTHING: Answer = {
  notice: 'none',
  corrected: [],
  text: '',
  missing: [],
  hits: [],
  counts: null,
  filteredOut: false,
  suggestions: { words: [], topics: [] },
  like: null,
};

function answerAll({ table, all }: Engine, { choices, sort }: SearchState): Promise<Answer> {
  return all().then((every) => {
    const numbers = [...every.keys()];
    const hits = [...every.values()].filter(({ number }) => table.has(number, choices)).map(exactly);
    const order = sort === 'relevance' ? 'newest' : sort;
    return {
      ...NOTHING,
      notice: hits.length > 0 ? null : 'none',
      hits: hits.sort((a, b) => table.compare(order, a.number, b.number)),
      counts: table.count(numbers, choices),
      filteredOut: hits.length === 0,
    };
  });
}

async function answerLike({ engine, like }: Tools, { like: slug, choices, sort }: SearchState): Promise<Answer> {
  const number = await numberOf(engine, slug);
  if (number === null) return { ...NOTHING, text: slug };
  const [papers, all] = await Promise.all([like(number), engine.all()]);
  const found = papers.flatMap((paper) => all.get(paper.number) ?? []).map(nearly);
  const left = found.filter((hit) => engine.table.has(hit.number, choices));
  const counts = engine.table.count(numbersOf(found), choices);
  const hits = sorted(engine, left, sort);
  const title = (await all.get(number)?.load())?.title ?? null;
  return {
    ...NOTHING,
    notice: hits.length > 0 ? null : 'none',
    hits,
    counts,
    filteredOut: hits.length === 0 && found.length > 0,
    like: title,
  };
}

/** What to try instead: words spelt alike, and the topics that most papers are about. */
async function suggestions({ engine, closest }: Tools, missing: readonly string[]): Promise<Answer['suggestions']> {
  const { topic } = engine.table.count([...Array(engine.table.size).keys()], NO_CHOICES);
  const topics = Object.entries(topic).sort(([, a], [, b]) => b - a);
  return { words: await closest(missing), topics: topics.slice(0, TOPICS_OFFERED).map(([slug]) => slug) };
}

const TOPICS_OFFERED = 6;

function asTyped({ words }: Query): Rewriting {
  return { words, completions: [], alternatives: [], corrected: [], missing: [], second: async () => null };
}

/** Meaning is looked for where words say enough, in the order of relevance, and nothing exact was asked for. */
function canBeNear({ words, phrases, titled, without }: Query, { sort }: SearchState): boolean {
  return words.length >= TELLING_WORDS && phrases.length + titled.length + without.length === 0 && sort === 'relevance';
}

/** Papers that hold some of the words or mean the same, best first. Beside true hits only meaning counts: the words are had. */
async function nearHits(
  { engine, near }: Tools,
  query: Query,
  { words }: Wording,
  choices: Choices,
  beside: boolean,
): Promise<readonly Shown[]> {
  const asked = [...words, ...[...query.phrases, ...query.titled].flatMap((phrase) => phrase.split(' '))];
  const [{ papers }, some, all] = await Promise.all([
    // What is near is an extra whose failure takes nothing away.
    near(asked).catch(() => ({ papers: [] })),
    beside ? [] : holdingSome(engine, asked, MOST_SOME),
    engine.all(),
  ]);
  const chosen = (hits: readonly Hit[]) => hits.filter(({ number }) => engine.table.has(number, choices)).map(nearly);
  const meant = chosen(papers.flatMap(({ number }) => all.get(number) ?? []));
  return fused([chosen(some), SOME_WORTH], [meant, 1]).slice(0, MOST_NEAR);
}

function sorted(engine: Engine, hits: readonly Hit[], sort: Sort): readonly Shown[] {
  const shown = hits.map((hit) => ('near' in hit ? (hit as Shown) : exactly(hit)));
  return sort === 'relevance' ? shown : shown.sort((a, b) => engine.table.compare(sort, a.number, b.number));
}

function exactly(hit: Hit): Shown {
  return { ...hit, near: false };
}

function nearly(hit: Hit): Shown {
  return { ...hit, near: true };
}

function numbersOf(hits: readonly Hit[]): readonly number[] {
  return hits.map(({ number }) => number);
}
