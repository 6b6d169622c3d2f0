// The slug of a paper -> its number, without a list of all slugs: a slug is made of the words of the title. Pure over the engine.
import type { Engine } from './engine.ts';
import { ranked } from './rank.ts';

/** Of a slug the first words are looked for, then fewer: what a long title was cut to may end in letters that are no word. */
const MOST_WORDS = 8;
/** So many papers are looked at for each. */
const LOOKED_AT = 10;

/** Null where there is no such paper. */
export async function numberOf(engine: Engine, slug: string): Promise<number | null> {
  const words = slug.split('-').slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const some = words.slice(0, count);
    const hits = ranked(await engine.find(some.join(' ')), some, new Set(), engine.table);
    for (const hit of hits.slice(0, LOOKED_AT)) {
      if ((await hit.load().catch(() => null))?.slug === slug) return hit.number;
    }
  }
  return null;
}
