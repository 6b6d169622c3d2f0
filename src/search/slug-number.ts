// The slug of a paper -> its number, without a list of all slugs: a slug is made of the words of the title. Pure over the engine.
import type { Engine } from './engine.ts';
import { inRows, ranked } from './rank.ts';

/** Of a slug the first words are looked for, then fewer: what a long title was cut to may end in letters that are no word. */
const MOST_WORDS = 8;
/** So many papers are looked at for each. */
const LOOKED_AT = 10;
/** No slug is longer. */
const LONGEST = 120;

/** Null where there is no such paper. */
export async function numberOf(engine: Engine, slug: string): Promise<number | null> {
  if (slug.length > LONGEST) return null;
  const words = slug.split('-').slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const some = words.slice(0, count);
    const hits = ranked(inRows(await engine.find(some.join(' ')), [...some.keys()]), some, new Set(), engine.table);
    for (const hit of hits.slice(0, LOOKED_AT)) {
      if ((await hit.load().catch(() => null))?.slug === slug) return hit.number;
    }
  }
  return placeOf(engine, slug);
}

/** Numbers go by slug, so that halving finds the slug of a title without Latin letters too: in a few steps, each a paper that is fetched. */
async function placeOf(engine: Engine, slug: string): Promise<number | null> {
  const { all } = engine;
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = (await all[middle]?.load().catch(() => null))?.slug;
    if (found === undefined) return null;
    if (found === slug) return middle;
    if (found < slug) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
