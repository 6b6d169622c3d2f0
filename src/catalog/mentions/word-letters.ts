// One word -> the letters of a short form that it can give, and how likely each is. Pure.
import { isSmall } from './long-words.ts';

/** What a letter scores that begins a word, that goes on in one, and that stands elsewhere in it. */
export const START = 3;
export const NEXT = 1.5;
export const INNER = -0.5;
/** What the first letter of a small word scores. */
export const SMALL_START = 2;

/** How many letters a word can give from the `count`th on, and what that scores: the best for each number. */
export function matches(
  wanted: readonly string[],
  count: number,
  word: string,
  strict: boolean,
): readonly { readonly taken: number; readonly score: number }[] {
  const letters = [...word.normalize('NFKC')];
  const lower = letters.map((letter) => letter.toLowerCase());
  const want = wanted.map((letter) => letter.toLowerCase());
  const first = startOf(letters, lower, wanted[count] ?? '');
  if (first === null) return [];
  let place = first;
  let score = isSmall(word) ? SMALL_START : strict && goesOn(wanted, count, letters[0] ?? '') ? UNLIKELY_START : START;
  const found = [{ taken: 1, score }];
  const second = FIRST_PART.exec(word.toLowerCase())?.[0].length ?? word.length;
  for (let taken = 1; count + taken < want.length; taken += 1) {
    const wantedNext = want[count + taken] ?? '';
    const capital = letters.findIndex(
      (letter, at) => at > place && lower[at] === wantedNext && letter !== lower[at] && letters[at - 1] !== undefined,
    );
    const near = lower[place + 1] === wantedNext ? place + 1 : lower.indexOf(wantedNext, place + 1);
    const part = lower[second] === wantedNext && second > place ? second : -1;
    const chosen = capital > 0 ? capital : part > 0 ? part : near;
    if (chosen < 0) break;
    score += capital > 0 ? CAPITAL : part > 0 ? SECOND_PART : chosen === place + 1 ? NEXT : INNER;
    place = chosen;
    found.push({ taken: taken + 1, score });
  }
  return found;
}

const UNLIKELY_START = 0.5;
const CAPITAL = 2.5;
/** After the first part of a compound: "autoregressive". */
const SECOND_PART = 2;
const FIRST_PART =
  /^(?:auto|multi|inter|intra|hyper|super|semi|meta|micro|macro|photo|electro|neuro|spatio|counter|cross|over|under|self|tele|text|video|back|cyber|trans|fine|bi|co|non|pre|post|re|sub|un)(?=\p{L}{4})/u;

/** True when a small letter among capitals would stand for a word with a capital: the "e" of "MPCache" goes on in "Cache". */
function goesOn(wanted: readonly string[], count: number, initial: string): boolean {
  const letter = wanted[count] ?? '';
  const capitals = wanted.filter((each) => /\p{Lu}/u.test(each)).length;
  return count > 0 && capitals > 1 && /\p{Ll}/u.test(letter) && /\p{Lu}/u.test(initial);
}

/** Where a word can begin to give letters: at its start, at an inner capital, or at the X of "explain", "cross", "trans". */
function startOf(letters: readonly string[], lower: readonly string[], wanted: string): number | null {
  const want = wanted.toLowerCase();
  if (lower[0] === want) return 0;
  const capital = letters.findIndex((letter, at) => at > 0 && lower[at] === want && letter !== want);
  if (capital > 0 && lower[capital - 1] === letters[capital - 1]) return capital;
  if (want !== 'x') return null;
  const word = lower.join('');
  if (word.startsWith('ex')) return 1;
  return word.startsWith('cross') || word.startsWith('trans') ? 4 : null;
}
