// A text -> the words of it that the index would not be found by as they are typed, to be indexed beside it. Pure.
import { writtenWords } from './written-words.ts';

/**
 * Folded, those of one run between blanks together and in one piece, each run once. Pagefind folds accents, but not "π₀" to "π0", and parts
 * a run at the punctuation of ASCII alone: of "models—which" it has one word, "modelswhich".
 */
export function unindexedWords(text: string): readonly string[] {
  const runs = text.split(/\s+/u).flatMap((run) => (ASCII.test(run) ? [] : [run.replaceAll('’', '')]));
  const missed = runs.flatMap((run) => {
    const parts = writtenWords(run).flatMap((written) => written.parts);
    const indexed = new Set([run, ...run.split(ASCII_MARK)].map(asIndexed));
    const words = indexed.has(parts.join('')) ? parts : [...parts, parts.join('')];
    return parts.every((part) => indexed.has(part)) ? [] : [[...new Set(words)].join(' ')];
  });
  return [...new Set(missed)];
}

const ASCII = /^[\0-\x7F]*$/;
const ASCII_MARK = /[!-"$&-*,-/:-@[-`{-~]+/u;

function asIndexed(run: string): string {
  return run
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}+#%]+/gu, '')
    .toLowerCase();
}
