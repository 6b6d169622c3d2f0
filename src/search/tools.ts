// What a search is made with: the engine, the lexicon, and what is near in meaning, each fetched when it is needed. Runs in browsers.
import type { Tools } from './answer.ts';
import { type Engine, loadEngine } from './engine.ts';
import { rewrite } from './lexicon/lexicon.ts';
import { loadPart } from './lexicon/load.ts';

/** Rejects when the engine does not load; a later call tries again. */
export async function loadTools(): Promise<Tools> {
  return toolsWith(await loadEngine());
}

/** The tools beside an engine. */
export function toolsWith(engine: Engine): Tools {
  return {
    engine,
    rewrite: (query) => rewrite(query, loadPart),
    closest: async (missing) => (await import('./lexicon/closest.ts')).closest(missing, loadPart),
    near: async (words) => (await import('./near/load.ts')).nearTo(words, engine.all.length),
    like: async (number) => (await import('./near/load.ts')).likeTo(number),
  };
}
