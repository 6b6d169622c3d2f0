// The words of a query -> the words to ask for: corrected, completed, and in their other forms. Pure but for loading: runs in browsers and tests.
import { isAddress, isCommon, partsOf } from '../words.ts';
import { type Known, knownOf } from './known.ts';
import type { Load } from './load.ts';
import type { Written } from './unknown.ts';

/** What is read of a query. */
export interface Words {
  /** Folded, in order, hyphenated ones in one piece. */
  readonly words: readonly string[];
  /** Whether the last one may still be being typed. */
  readonly unfinished: boolean;
}

export interface Rewriting {
  /** The words to ask the engine for, in order, in place of those of the query. */
  readonly words: readonly string[];
  /** Completions of the last word, best first, where it is unfinished and no word of the archive; else empty. */
  readonly completions: readonly string[];
  /** Other ways to write `words` that papers have: whole replacements, the most telling first. */
  readonly alternatives: () => Promise<readonly (readonly string[])[]>;
  /** What was corrected, for the reader. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Words that no paper has and that nothing is near enough to; they stand in `words` too. */
  readonly missing: readonly string[];
  /**
   * What to ask for where no paper answers to `words`: with those that next to no paper has put right, though they
   * may have been meant;
   * null where all are common. `corrected` is all that the reader is to be told of.
   */
  readonly second: () => Promise<Pick<Rewriting, 'words' | 'corrected'> | null>;
}

/** Never rejects for want of a part: words whose part is not there count as known. */
export async function rewrite({ words, unfinished }: Words, load: Load): Promise<Rewriting> {
  const known = await knownOf(words, load);
  const slots = joinedSlots(words, known);
  let unknown = 0;
  const written = await Promise.all(
    slots.map(async (slot, at) => {
      if (slot.written !== null) return { ...asGiven(slot.written), corrected: slot.given };
      const isLast = unfinished && at === slots.length - 1;
      const beside = [slots[at - 1]?.given, slots[at + 1]?.given] as const;
      const pieces = partsOf(slot.given);
      if (isAddress(slot.given) || isKnown(pieces, known)) return asGiven(slot.given);
      unknown += 1;
      if (unknown > MOST_UNKNOWN) return asGiven(slot.given);
      // Most queries need no correction, and a phone need not load it.
      const { write } = await import('./unknown.ts');
      return write(slot.given, pieces, beside, isLast, known, load);
    }),
  );
  const all = written.flatMap((one) => one.words);
  const corrected = written.flatMap((one) =>
    one.corrected === null ? [] : [{ from: one.corrected, to: one.words.join(' ') }],
  );
  // Corrections bring words whose parts were not asked for before.
  const after = corrected.length === 0 ? known : await knownOf(all, load);
  const missing = written.flatMap((one) => one.missing);
  const completions = written.at(-1)?.completions ?? [];
  const begun = unfinished && corrected.length === 0 && completions.length === 0;
  return {
    words: all,
    completions,
    alternatives: async () => {
      const { continued, otherForms } = await import('./forms.ts');
      return [...(begun ? continued(all, known) : []), ...otherForms(all, after)];
    },
    corrected,
    missing,
    second: async () => (missing.length > 0 ? null : (await import('./second.ts')).second(all, corrected, after)),
  };
}

/** More unknown words than this in one query are not looked into. */
const MOST_UNKNOWN = 6;

/** A word of the query as it was typed, or two that are one word; then how it is written. */
interface Slot {
  readonly given: string;
  readonly written: string | null;
}

/** "trans former": one word of several papers, where one of the two is none. */
function joinedSlots(words: readonly string[], known: Known): readonly Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const areWords = next === '' || [word, next].every((one) => isKnown(partsOf(one), known));
    const isOne = !areWords && ![word, next].some(isCommon) && known.level(word + next) > 0;
    slots.push(isOne ? { given: `${word} ${next}`, written: word + next } : { given: word, written: null });
    if (isOne) at += 1;
  }
  return slots;
}

function isKnown(pieces: readonly string[], known: Known): boolean {
  const whole = pieces.join('');
  // The engine would cut a hyphenated word that no paper has to what it begins with.
  const isHyphened = pieces.length > 1 && !/\d/.test(whole);
  return known.phrase(whole) !== undefined || known.level(whole) >= 0 || (!isHyphened && pieces.every(known.isWord));
}

function asGiven(word: string): Written {
  return { words: [word], completions: [], missing: [], corrected: null };
}
