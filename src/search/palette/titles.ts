// What is typed -> the papers whose titles have a word of it, so that their rows need nothing else; fetched part by part. Runs in browsers.
import { searchUrl } from '../../urls.ts';
import type { Engine, Found, Hit } from '../engine.ts';
import { fetchFile, PATIENCE } from '../fetch-file.ts';
import { keeping } from '../lexicon/load.ts';
import { holds, textWords } from '../words.ts';
import { readTitles, type TitledPaper, type TitlesFile, tellingWords, titleParts } from './titles-file.ts';

/** An engine whose hits need not be fetched where their titles hold all that was asked for. */
export interface TitledEngine extends Engine {
  /** What is known of a paper so far, by its number. */
  readonly titled: (number: number) => TitledPaper | undefined;
}

/** The engine with the titles beside it. A part that does not come leaves its papers as they are. */
export function withTitles(engine: Engine): TitledEngine {
  const known = new Map<number, TitledPaper>();
  const learn = async (text: string) => {
    const files = await Promise.all([...titleParts(text)].slice(0, MOST_PARTS).map((part) => loadPart(String(part))));
    for (const file of files)
      for (const [number, paper] of file ? readTitles(file, engine.table.size) : []) known.set(number, paper);
  };
  return {
    ...engine,
    expect(text) {
      engine.expect(text);
      void learn(text);
    },
    async find(text) {
      const [hits] = await Promise.all([engine.find(text), learn(text)]);
      const words = tellingWords(text);
      return hits.map((hit) => sparing(hit, known.get(hit.number), words));
    },
    titled: (number) => known.get(number),
  };
}

/** Of longer texts the first words are enough to find a title. */
const MOST_PARTS = 5;

const loadPart = keeping((part) => fetchFile<TitlesFile>(`${searchUrl()}titles/${part}.json`, PATIENCE));

/** The hit, which its title may spare to fetch. */
function sparing(hit: Hit, paper: TitledPaper | undefined, words: readonly string[]): Hit {
  if (paper === undefined || words.length === 0) return hit;
  const load = () => {
    const text = textWords(paper.title);
    return words.every((word) => holds(text, word)) ? Promise.resolve(foundFrom(paper)) : hit.load();
  };
  return { ...hit, load };
}

/** As much of what the index holds as the title tells. */
function foundFrom({ slug, title, year }: TitledPaper): Found {
  const facets = { topic: [], year: year === null ? [] : [year], digest: [], organization: [], code: [], dataset: [] };
  return { slug, title, content: title, besides: '', dateLabel: '', facets };
}
