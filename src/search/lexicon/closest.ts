// Words that no paper has -> words of the archive that are spelt most like them, to offer. Pure but for loading parts.
import { candidates } from './correct.ts';
import { partOf } from './format.ts';
import type { Load } from './load.ts';

/** So many are offered in all. */
const MOST = 5;

/** Best first; of words that begin alike. Never rejects. */
export async function closest(missing: readonly string[], load: Load): Promise<readonly string[]> {
  const lists = await Promise.all(
    missing.map(async (word) => {
      const part = await load(partOf(word));
      const found = part === null ? [] : candidates(word, [part], () => 0, false);
      return found.filter(({ entry }) => entry.level >= 0).map((one) => one.word);
    }),
  );
  // The best of each word before the second of any.
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...new Set(inTurn)].slice(0, MOST);
}
