// A query that no paper answers in full -> the papers that hold the rarest and most of its words. Pure over an engine.
import type { Engine, Hit } from './engine.ts';
import { piecesOf, type Query } from './query.ts';
import type { Choices } from './state.ts';
import { holds, textWords } from './words.ts';

/** The share of what was asked for, by weight of the words, that a paper must hold to be called near. */
const NEAR = 0.25;

/** At most `limit` papers, nearest first: each one is fetched and looked at. Empty when nothing comes near. */
export async function nearest(engine: Engine, query: Query, choices: Choices, limit: number): Promise<readonly Hit[]> {
  const words = piecesOf(query);
  const [every, ...lists] = await Promise.all([null, ...words].map((word) => engine.find(word, choices, 'relevance')));
  const candidates = merge(lists.map(({ hits }) => hits)).slice(0, limit);
  const judged = (await Promise.all(candidates.map((hit) => judge(hit, words)))).filter((one) => one !== null);
  // As rare as a word is, so much it weighs; one that none of them holds was cut by the engine and counts as unknown.
  const weights = words.map((word, index) => {
    const found = judged.some(({ held }) => held.has(word)) ? (lists[index]?.hits.length ?? 0) : 0;
    return Math.log(1 + (every?.hits.length ?? 0) / (found + 1));
  });
  const weigh = (some: (word: string) => boolean) =>
    words.reduce((sum, word, index) => sum + (some(word) ? (weights[index] ?? 0) : 0), 0);
  const total = weigh(() => true);
  return judged
    .map(({ hit, held }) => ({ hit, share: weigh((word) => held.has(word)) / total }))
    .filter(({ share }) => share >= NEAR)
    .sort((a, b) => b.share - a.share || b.hit.score - a.hit.score || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
}

/** Which of the words a paper holds; null when it cannot be fetched. */
async function judge(hit: Hit, words: readonly string[]) {
  const found = await hit.load().catch(() => null);
  if (found === null) return null;
  const text = textWords(`${found.content} ${found.besides}`);
  return { hit, held: new Set(words.filter((word) => holds(text, word))) };
}

/** Hits of several searches as one list, by the sum of their scores. */
function merge(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const byId = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const other = byId.get(hit.id);
    const sum = other && { ...other, score: other.score + hit.score, places: [...other.places, ...hit.places] };
    byId.set(hit.id, sum ?? hit);
  }
  return [...byId.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
