// Phrases, words of the title, and what must not be there -> the papers that have it so. Loaded when it is asked for. Pure over the engine.
import { sorted } from './answer.ts';
import type { Engine, Hit } from './engine.ts';
import { best, numbersOf } from './exact.ts';
import type { Query } from './query.ts';
import { inRows, longestRow, ranked } from './rank.ts';
import { partsOf } from './words.ts';

/** Of the hits of the words those that fit what else is asked; of all papers, where no words are asked for (null). */
export async function filtered(engine: Engine, query: Query, hits: readonly Hit[] | null): Promise<readonly Hit[]> {
  const [withPhrases, titled, without] = await Promise.all([
    Promise.all(query.phrases.map((phrase) => findPhrase(engine, phrase))),
    Promise.all(query.titled.map((text) => findTitled(engine, text))),
    Promise.all(query.without.map((text) => findPhrase(engine, text))),
  ]);
  const musts = [...withPhrases, ...titled];
  const base = hits ?? (musts.length > 0 ? await inOrder(engine, query, musts.flat()) : await newest(engine));
  const sets = musts.map((some) => new Set(numbersOf(some)));
  const nots = new Set(without.flatMap(numbersOf));
  return base.filter(({ number }) => !nots.has(number) && sets.every((some) => some.has(number)));
}

/** Where no words are asked for beside them, papers with the phrases in the order of a search for their words. */
async function inOrder(engine: Engine, { phrases, titled }: Query, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const words = [...phrases, ...titled].flatMap((phrase) => phrase.split(' '));
  const found = inRows(await engine.find(words.join(' ')), [...words.keys()]);
  const first = ranked(found, words, new Set(numbersOf(hits)), engine.table);
  return [...new Map([...first, ...hits].map((hit) => [hit.number, hit])).values()];
}

/** All papers, as where nothing is asked for; in any order where their dates do not load. */
async function newest(engine: Engine): Promise<readonly Hit[]> {
  return sorted(engine, engine.all, 'newest').catch(() => engine.all);
}

/** Papers that have a phrase, with a blank or a hyphen in every gap. */
async function findPhrase(engine: Engine, phrase: string): Promise<readonly Hit[]> {
  return best((await Promise.all(phraseForms(phrase).map((form) => engine.findPhrase(form)))).flat());
}

/** Papers whose title has a phrase. */
async function findTitled(engine: Engine, phrase: string): Promise<readonly Hit[]> {
  const facets = await engine.facets();
  const lists = await Promise.all(
    phraseForms(phrase).map(async (form) => {
      const [hits, whole] = await Promise.all([engine.find(form), engine.findPhrase(form)]);
      const numbers = new Set(numbersOf(whole));
      return hits.filter(({ number, places }) => {
        const inTitle = places.filter((place) => place < facets.titleLength(number));
        const offsets = [...form.split(' ').keys()];
        return numbers.has(number) && longestRow(inTitle, offsets) === offsets.length;
      });
    }),
  );
  return best(lists.flat());
}

/** A phrase as typed, and with a blank or a hyphen in every gap; a long one all one or the other way. */
function phraseForms(phrase: string): readonly string[] {
  const words = partsOf(phrase);
  const joined =
    words.length > MOST_JOINED
      ? [words.join(' '), words.join('-')]
      : words
          .slice(1)
          .reduce(
            (starts, word) => starts.flatMap((start) => [`${start} ${word}`, `${start}-${word}`]),
            [words[0] ?? ''],
          );
  return [...new Set([phrase, ...joined])];
}

/** Up to this many words, a phrase is asked for with a blank or a hyphen in every gap. */
const MOST_JOINED = 4;
