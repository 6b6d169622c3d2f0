// Words that no paper has all of -> the papers that hold the most telling of them. Pure over the engine.
import type { Engine, Hit } from './engine.ts';
import { inRows, ranked } from './rank.ts';
import { isCommon, partsOf, stemOf } from './words.ts';

/** Of longer queries the first words are looked for. */
const MOST_WORDS = 12;

/** So many words tell enough without those of very many papers, whose parts of the index are the largest. */
const MANY = 6;

/** Beside so many others a word that most papers have need not be asked for. */
const OTHERS = 4;

/** The share of the telling words that a paper must hold. */
const MOST_OF_THEM = 0.65;

/**
 * At most `limit` papers, best first: the engine weighs each word by how rare it is, and a paper gets the sum. Words that no
 * paper has (`missing`) are not asked for, since the engine would cut them to ones it knows, but count as not held.
 */
export async function holdingSome(
  engine: Engine,
  words: readonly string[],
  missing: readonly string[],
  limit: number,
): Promise<readonly Hit[]> {
  const { table } = engine;
  const saying = [...new Set(words.flatMap(partsOf))].filter((word) => !isCommon(word));
  const everywhere = new Set(table.file.everywhere.split(' '));
  const some = saying.filter((word) => !everywhere.has(stemOf(word)));
  const all = some.length >= OTHERS ? some : saying;
  const unknown = new Set(missing.flatMap(partsOf));
  const rarer = all.filter((word) => !table.isFrequent(word));
  const areEnough = rarer.filter((word) => !unknown.has(word)).length >= MANY;
  const telling = (areEnough ? rarer : all).slice(0, MOST_WORDS);
  const lists = await Promise.all(telling.filter((word) => !unknown.has(word)).map((word) => engine.find(word)));
  const sums = new Map<number, Hit & { readonly held: number }>();
  for (const hit of lists.flat()) {
    const { score = 0, places = [], held = 0 } = sums.get(hit.number) ?? {};
    sums.set(hit.number, { ...hit, score: score + hit.score, places: [...places, ...hit.places], held: held + 1 });
  }
  const best = [...sums.values()]
    .filter(({ held }) => held >= telling.length * MOST_OF_THEM)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit);
  return ranked(inRows(best, [...telling.keys()]), telling, new Set(), table);
}
