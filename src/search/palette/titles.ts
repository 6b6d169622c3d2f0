// What is typed -> the papers whose titles have a word of it, so that their rows need nothing else; fetched part by part. Runs in browsers.
import { searchUrl } from '../../urls.ts';
import type { Tools } from '../answer.ts';
import type { Found, Hit } from '../engine.ts';
import { fetchFile, PATIENCE } from '../fetch-file.ts';
import { keeping } from '../lexicon/load.ts';
import { holds, textWords } from '../words.ts';
import { readTitles, type TitledPaper, type TitlesFile, tellingWords, titlePart } from './titles-file.ts';

/** The tools of one search, with the titles beside them. */
export interface TitledTools extends Tools {
  /** What the titles tell of a paper, by its number, once they have come or are no longer waited for. */
  readonly titled: (number: number) => Promise<TitledPaper | undefined>;
}

/**
 * A paper whose title holds all that is looked for need not be fetched to know that it is found. Any other paper is
 * looked up as ever: what a title lacks may stand in the abstract.
 */
export function withTitles(tools: Tools): TitledTools {
  const { engine } = tools;
  const known = new Map<number, TitledPaper>();
  const coming = new Map<number, Promise<void>>();
  let wanted: readonly string[] | null = null;
  const expect = (text: string) => {
    for (const part of tellingWords(text).map(titlePart))
      if (!coming.has(part) && coming.size < MOST_PARTS) coming.set(part, learn(part));
  };
  const learn = async (part: number) => {
    const file = await loadPart(String(part));
    if (file) for (const [number, paper] of readTitles(file, engine.table.file.archive)) known.set(number, paper);
  };
  const titled = async (number: number) => {
    await Promise.race([Promise.all(coming.values()), pause(SHORT)]);
    return known.get(number);
  };
  const sparing = (hit: Hit): Hit => ({
    ...hit,
    async load() {
      const paper = wanted === null ? undefined : await titled(hit.number);
      return paper && holdsAll(paper.title, wanted ?? []) ? foundFrom(paper) : hit.load();
    },
  });
  return {
    ...tools,
    engine: {
      ...engine,
      expect(text) {
        engine.expect(text);
        expect(text);
      },
      async find(text) {
        expect(text);
        return (await engine.find(text)).map(sparing);
      },
    },
    async rewrite(query) {
      const rewriting = await tools.rewrite(query);
      const words = tellingWords(rewriting.words.join(' '));
      const isPlain = query.phrases.length + query.titled.length + query.without.length === 0;
      wanted = isPlain && words.length > 0 ? words : null;
      return rewriting;
    },
    titled,
  };
}

/** Of longer texts the first words are enough to find a title. */
const MOST_PARTS = 5;
/** Milliseconds after which titles are not waited for: what they spare would have come by then. */
const SHORT = 300;

const loadPart = keeping((part) => fetchFile<TitlesFile>(`${searchUrl()}titles/${part}.json`, PATIENCE));

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function holdsAll(title: string, words: readonly string[]): boolean {
  const text = textWords(title);
  return words.every((word) => holds(text, word));
}

/** As much of what the index holds as the title tells. */
function foundFrom({ slug, title, year }: TitledPaper): Found {
  const facets = { topic: [], year: year === null ? [] : [year], digest: [], organization: [], code: [], dataset: [] };
  return { slug, title, content: title, besides: '', dateLabel: '', facets };
}
