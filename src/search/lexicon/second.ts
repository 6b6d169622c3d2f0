// Words that next to no paper has -> likelier ones, for where nothing answers to them. Pure: runs in browsers and tests.
import { partsOf } from '../words.ts';
import { candidates } from './correct.ts';
import { spellingsOf } from './forms.ts';
import { identifierIn } from './identifier.ts';
import { beside, type Known } from './known.ts';

/** What was put in the place of what. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts a likelier word for rare words of abstracts, and for English words that no paper has where the other stands beside
 * its neighbour in the archive; the word of the index for what has an identifier in it; null where all stays. `corrected` says
 * what was put right, `before` first.
 */
export function second(
  words: readonly string[],
  before: readonly Correction[],
  known: Known,
): { readonly words: readonly string[]; readonly corrected: readonly Correction[] } | null {
  const replaced: Correction[] = [];
  const others = words.map((word, at) => {
    const identifier = identifierIn(word);
    if (identifier !== null) return identifier;
    const to = replaced.length < MOST ? likelier(word, words[at - 1], words[at + 1], known) : undefined;
    if (to === undefined) return word;
    replaced.push({ from: word, to });
    return to;
  });
  const isSame = others.every((other, at) => other === words[at]);
  return isSame ? null : { words: others, corrected: [...before, ...replaced] };
}

const MOST = 6;
/** A word in so few papers, as a level, may be a slip of theirs, or the reader's. */
const RARE = 1;
const COMMON = 5;

function likelier(word: string, before: string | undefined, after: string | undefined, known: Known) {
  const entry = known.entry(word);
  if (!entry || entry.level > RARE || !/^\p{L}+$/u.test(word)) return undefined;
  const [left, right] = [partsOf(before ?? '').at(-1) ?? '', partsOf(after ?? '')[0] ?? ''];
  const fit = (other: string) => beside(known, left, other) + beside(known, other, right);
  const same = [word, ...spellingsOf(word)];
  return candidates(word, known.partsOf(word), fit, false).find(
    (one) =>
      !same.includes(one.word) &&
      one.cost <= 1 &&
      (fit(one.word) > 0 || (entry.level >= 0 && one.entry.level >= COMMON)),
  )?.word;
}
