// Choices alone, or a paper that others shall be like -> the answer. Loaded when it is asked for. Pure over its tools.
import { type Answer, counter, exactly, NOTHING, narrowed, sorted, type Tools } from './answer.ts';
import type { Engine } from './engine.ts';
import { nearly } from './nearest.ts';
import { numberOf } from './slug-number.ts';
import type { SearchState } from './state.ts';

/** All papers that have what is chosen, the newest first unless another order is asked for. */
export async function answerAll(engine: Engine, { choices, sort }: SearchState): Promise<Answer> {
  const left = await narrowed(engine, engine.all, choices);
  const hits = (await sorted(engine, left, sort === 'relevance' ? 'newest' : sort)).map(exactly);
  return {
    ...NOTHING,
    notice: hits.length > 0 ? null : 'none',
    hits,
    counts: counter(engine, engine.all, choices),
    filteredOut: hits.length === 0,
  };
}

/** The papers most like one. */
export async function answerLike(tools: Tools, { like: slug, choices, sort }: SearchState): Promise<Answer> {
  const { engine, like } = tools;
  const number = await numberOf(engine, slug);
  if (number === null) return { ...NOTHING, text: slug };
  const found = (await like(number)).flatMap((paper) => engine.all[paper.number] ?? []).map(nearly);
  const hits = await sorted(engine, await narrowed(engine, found, choices), sort);
  return {
    ...NOTHING,
    notice: hits.length > 0 ? null : 'none',
    hits,
    counts: counter(engine, found, choices),
    filteredOut: hits.length === 0 && found.length > 0,
    like: (await engine.all[number]?.load())?.title ?? null,
  };
}
