// Few papers or none that have all words -> those that come near, by some of the words and by meaning. Loaded when it is needed. Pure over its tools.
import { type Answer, exactly, narrowed, type Shown, type Tools } from './answer.ts';
import type { Hit } from './engine.ts';
import { fused } from './fuse.ts';
import { holdingSome } from './some-words.ts';
import type { Choices } from './state.ts';

/** True hits, and after them papers near in meaning: the words themselves are had. */
export async function besides(
  tools: Tools,
  hits: readonly Hit[],
  almost: readonly Hit[],
  words: readonly string[],
  choices: Choices,
): Promise<readonly Shown[]> {
  const near = await meant(tools, words, choices);
  const others = fused([near, 1], [await beside(near, almost, tools, choices), ALMOST_WORTH]).slice(0, MOST_NEAR);
  return fused([hits.map(exactly), EXACT_WORTH], [others, 1]);
}

/** What to show where no paper has all words. */
export async function nearest(
  tools: Tools,
  almost: readonly Hit[],
  words: readonly string[],
  missing: readonly string[],
  choices: Choices,
): Promise<Partial<Answer>> {
  const [near, some] = await Promise.all([
    meant(tools, words, choices),
    holdingSome(tools.engine, words, missing, MOST_SOME).then((hits) => narrowed(tools.engine, hits, choices)),
  ]);
  const lists = [[some.map(nearly), SOME_WORTH] as const, [near, 1] as const];
  const looked = await beside(fused(...lists), almost, tools, choices);
  const hits = fused(...lists, [looked, ALMOST_WORTH]).slice(0, MOST_NEAR);
  return hits.length > 0 ? { notice: 'nearest', hits } : { suggestions: await tools.closest(missing) };
}

/** What to show beside papers that come near: those that were looked into have most of the words, and their text is here already. */
async function beside(
  hits: readonly Shown[],
  almost: readonly Hit[],
  { engine }: Tools,
  choices: Choices,
): Promise<readonly Shown[]> {
  return hits.length > 0 ? (await narrowed(engine, almost, choices)).map(nearly) : [];
}

/** A hit as one that is only near. */
export function nearly(hit: Hit): Shown {
  return { ...hit, near: true };
}

/** As many papers are shown that are only near. */
const MOST_NEAR = 10;
/** So many that hold some words are weighed against those near in meaning, and what a place among them is worth. */
const MOST_SOME = 40;
const SOME_WORTH = 1;
/** What it is worth to have been looked into: more than a place in either list. */
const ALMOST_WORTH = 2;
/** Papers that have all words keep their order: a place among them is worth more than being near could add. */
const EXACT_WORTH = 100;

/** What is near is an extra whose failure takes nothing away. */
async function meant({ engine, near }: Tools, words: readonly string[], choices: Choices): Promise<readonly Shown[]> {
  const { papers } = await near(words).catch(() => ({ papers: [] }));
  const hits = papers.flatMap(({ number }) => engine.all[number] ?? []).map(nearly);
  return narrowed(engine, hits, choices);
}
