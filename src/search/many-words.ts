// Words of a long query -> the papers that hold them all, asked for by the rarer ones: words of very many papers have the
// largest parts of the index. Loaded when there are such. Pure over the engine.
import type { Engine, Hit } from './engine.ts';
import { holds, textWords } from './words.ts';

/** So many papers are looked into one by one; where the rarer words find more, the others narrow them as well as they. */
const MOST = 10;

/**
 * The papers, each with places of the rarer words alone; null where those find too many. One that does not load is taken
 * for one that holds them. @param almost receives those that hold the rarer words and lack others
 */
export async function holdingMany(
  engine: Engine,
  rarer: readonly string[],
  words: readonly string[],
  almost: Hit[],
): Promise<readonly Hit[] | null> {
  const hits = await engine.find(rarer.join(' '));
  if (hits.length > MOST) return null;
  const found = await Promise.all(hits.map((hit) => hit.load().catch(() => null)));
  const holdsAll = (_: Hit, at: number) => {
    const paper = found[at];
    if (!paper) return true;
    const text = textWords(`${paper.content} ${paper.besides}`);
    return words.every((word) => holds(text, word));
  };
  const holding = hits.filter(holdsAll);
  almost.push(...hits.filter((hit) => !holding.includes(hit)));
  return holding;
}
