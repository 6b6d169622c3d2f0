// Rarer words first, the others looked up in what they find; the engine is made up.
import { expect, test } from 'vitest';
import type { Engine, Found, Hit } from '../../../src/search/engine.ts';
import { holdingMany } from '../../../src/search/many-words.ts';

/** An engine that finds papers with these texts for whatever is asked; null: one that does not load. */
function finding(texts: readonly (string | null)[], asked: string[] = []): Engine {
  const hit = (text: string | null, number: number): Hit => ({
    number,
    score: 1,
    places: [],
    row: 0,
    load: async () => {
      if (text === null) throw new Error('not loaded');
      return { content: text, besides: 'Open Laboratory' } as Found;
    },
  });
  const find = async (text: string) => {
    asked.push(text);
    return texts.map(hit);
  };
  return { find } as unknown as Engine;
}
const numbers = async (texts: readonly (string | null)[], words: readonly string[], asked?: string[]) =>
  (await holdingMany(finding(texts, asked), ['rarer'], words, []))?.map(({ number }) => number) ?? null;

test('papers that hold all words are left, in their order; those that do not load too', async () => {
  const asked: string[] = [];
  const texts = ['rarer models', 'rarer', null, 'a rarer model'];
  expect(await numbers(texts, ['rarer', 'model'], asked)).toEqual([0, 2, 3]);
  expect(asked).toEqual(['rarer']);
});

test('papers that hold the rarer words alone are handed over apart', async () => {
  const almost: Hit[] = [];
  await holdingMany(finding(['rarer models', 'rarer', null]), ['rarer'], ['rarer', 'model'], almost);
  expect(almost.map(({ number }) => number)).toEqual([1]);
});

test('what stands beside title and abstract counts', async () => {
  expect(await numbers(['rarer'], ['rarer', 'laboratory'])).toEqual([0]);
});

test('where the rarer words find many, it is not for them to say', async () => {
  expect(await numbers(Array(11).fill('rarer model'), ['rarer', 'model'])).toBeNull();
  expect(await numbers(Array(10).fill('rarer model'), ['rarer', 'model'])).toHaveLength(10);
});
