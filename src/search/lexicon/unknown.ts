// A word that no paper has -> how it is written, or what it may be the beginning of. Loaded when it is needed. Pure but for loading parts.
import { partsOf } from '../words.ts';
import { correct } from './correct.ts';
import { partOf } from './format.ts';
import { spellingsOf } from './forms.ts';
import { identifierIn } from './identifier.ts';
import { beside, greekOf, type Known } from './known.ts';
import type { Rewriting } from './lexicon.ts';
import type { Load } from './load.ts';

/** What became of one word. */
export interface Written extends Pick<Rewriting, 'words' | 'completions' | 'missing'> {
  /** What was typed, where the reader is to be told. */
  readonly corrected: string | null;
}

/** A word, by its pieces, of which some are in no paper, or none has them in one word; `beside`: what stands before it and after it. */
export async function write(
  given: string,
  pieces: readonly string[],
  [before = '', after = '']: readonly [string | undefined, string | undefined],
  unfinished: boolean,
  known: Known,
  load: Load,
): Promise<Written> {
  const identifier = identifierIn(given);
  if (identifier !== null) return { ...PLAIN, words: [identifier] };
  const written = await Promise.all(
    pieces.map((piece, at) => {
      if (known.isWord(piece)) return { ...PLAIN, words: [piece] };
      const left = pieces[at - 1] ?? partsOf(before).at(-1) ?? '';
      const right = pieces[at + 1] ?? partsOf(after)[0] ?? '';
      const fit = (word: string) => beside(known, left, word) + beside(known, word, right);
      return instead(piece, fit, unfinished && at === pieces.length - 1, known, load);
    }),
  );
  if (pieces.every(known.isWord)) return { ...PLAIN, words: pieces };
  const changed = written.some(({ words }, at) => words.join() !== pieces[at]);
  const isSpelling = written.every(
    ({ words: [word = ''] }, at) => word === pieces[at] || writings(pieces[at] ?? '', known).includes(word),
  );
  return {
    words: changed
      ? pieces.length === 1
        ? written.flatMap(({ words }) => words)
        : [written.map(({ words }) => words.join('-')).join('-')]
      : [given],
    completions: written.at(-1)?.completions ?? [],
    missing: written.flatMap(({ missing }) => missing),
    corrected: changed && !isSpelling ? given : null,
  };
}

const PLAIN: Written = { words: [], completions: [], missing: [], corrected: null };

const MOST_COMPLETIONS = 8;
/** Shorter pieces are no words that two were run together of. */
const SHORTEST_PIECE = 4;
/** A piece must be in so many papers, as a level, where the two are not known to stand together. */
const COMMON_PIECE = 5;
const MOST_SPLITS = 4;

/** How else the archive may write it: British or American, the name of a Greek letter, a number after a hyphen, "gpt4" -> "gpt-4". */
function writings(word: string, known: Known): readonly string[] {
  const [, letters = '', number = ''] = /^(\p{L}{2,})(\d+)$/u.exec(word) ?? [];
  return [
    ...[...spellingsOf(word), greekOf(word) ?? ''].filter((other) => known.level(other) >= 0),
    ...(known.level(letters) >= 0 ? [`${letters}-${number}`] : []),
  ];
}

/** What to ask for in place of a word that no paper has; the word itself where nothing is better. */
async function instead(
  word: string,
  fit: (word: string) => number,
  unfinished: boolean,
  known: Known,
  load: Load,
): Promise<Written> {
  const missing = { ...PLAIN, words: [word], missing: [word] };
  const [other] = writings(word, known);
  if (other !== undefined) return { ...PLAIN, words: [other] };
  const isEnglish = known.entry(word) !== undefined;
  if (isEnglish && !unfinished) return missing;
  const found = await correct(word, load, fit, unfinished);
  const [best] = found;
  if (best?.begun && (best.cost === 0 || !isEnglish)) {
    const others = new Set(found.filter(({ begun, cost }) => begun && cost <= best.cost).map((one) => one.word));
    return {
      ...PLAIN,
      words: [best.cost === 0 ? word : best.word],
      completions: [...others].slice(0, MOST_COMPLETIONS),
    };
  }
  if (isEnglish) return missing;
  const pieces = (best?.cost ?? 2) > 1 ? await split(word, known, load) : null;
  if (pieces !== null) return { ...PLAIN, words: pieces };
  return best === undefined || best.entry.level < 0 ? missing : { ...PLAIN, words: [best.word] };
}

/** "languagemodel": two words of the archive, each in many papers. */
async function split(word: string, known: Known, load: Load): Promise<readonly string[] | null> {
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST_PIECE + 1) },
    (_, at) => at + SHORTEST_PIECE,
  )
    .filter((at) => known.level(word.slice(0, at)) >= COMMON_PIECE)
    .slice(-MOST_SPLITS);
  const rights = await Promise.all(places.map((at) => load(partOf(word.slice(at)))));
  const levels = places.map((at, index) => rights[index]?.entries.get(word.slice(at))?.level ?? -1);
  const best = Math.max(...levels);
  const place = places[levels.indexOf(best)];
  return place === undefined || best < COMMON_PIECE ? null : [word.slice(0, place), word.slice(place)];
}
