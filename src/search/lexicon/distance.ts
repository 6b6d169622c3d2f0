// Two words -> how far a typing hand or an ear is from one to the other. Pure: runs in browsers and tests.

/**
 * Weighted Damerau-Levenshtein distance (optimal string alignment) from what was typed to a word; a plain slip costs
 * 1, likelier ones less, one in the first
 * letter more. Infinity where it is more than `most`. With `begun`, to whichever beginning of the word is nearest.
 */
export function distance(typed: string, word: string, most: number, begun = false): number {
  if (typed.length - word.length > most / DOUBLE || (!begun && word.length - typed.length > most / DOUBLE))
    return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = [0];
  let leastBefore = 0;
  for (let j = 1; j <= word.length; j += 1) last.push((last[j - 1] ?? 0) + addCost(word, j - 1));
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [(last[0] ?? 0) + addCost(typed, i - 1)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= word.length; j += 1) {
      const [a = '', b = ''] = [typed[i - 1], word[j - 1]];
      let cost = Math.min(
        (last[j - 1] ?? 0) + (a === b ? 0 : changeCost(a, b) + (i === 1 && j === 1 ? FIRST : 0)),
        (last[j] ?? 0) + addCost(typed, i - 1),
        (row[j - 1] ?? 0) + addCost(word, j - 1),
      );
      if (i > 1 && j > 1 && a === word[j - 2] && b === typed[i - 2] && a !== b)
        cost = Math.min(
          cost,
          (before[j - 2] ?? 0) + (isDigit(a) || isDigit(b) ? OTHER_NUMBER : SWAP + (j === 2 ? FIRST : 0)),
        );
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back over two rows.
    if (Math.min(least, leastBefore) > most) return Number.POSITIVE_INFINITY;
    [before, last, leastBefore] = [last, row, least];
  }
  const cost = begun ? Math.min(...last) : (last[word.length] ?? 0);
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

/** The letters that a finger may hit in place of this one, on English and German keyboards. */
export function nearKeys(letter: string): readonly string[] {
  return [...KEYS].filter((other) => other !== letter && areNear(letter, other));
}

/** A word as it sounds, roughly: what is heard alike is written alike. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/an(?=ce|cy|t)/g, 'en')
    .replace(/ck|[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/ei|ie|y/g, 'i')
    .replace(/ible/g, 'able')
    .replace(/(\p{L})\1/gu, '$1');
}

const SWAP = 0.7;
const DOUBLE = 0.6;
const LIKELY = 0.75;
const FIRST = 0.4;
/** Another number is another thing. */
const OTHER_NUMBER = 9;
const KEYS = 'qwertyuiopasdfghjklzxcvbnm';
const SECOND_ROW = 10;
const THIRD_ROW = 19;
const VOWELS = 'aeiouy';

/** A letter too many or too few: cheap where it doubles the one before. */
function addCost(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (isDigit(letter)) return OTHER_NUMBER;
  if (at > 0 && letter === word[at - 1]) return DOUBLE;
  return at === 0 ? 1 + FIRST : 1;
}

function changeCost(a: string, b: string): number {
  if (isDigit(a) || isDigit(b)) return OTHER_NUMBER;
  const areVowels = VOWELS.includes(a) && VOWELS.includes(b);
  return areVowels || areNear(a, b) ? LIKELY : 1;
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

function areNear(a: string, b: string): boolean {
  const [one, other] = [KEYS.indexOf(a), KEYS.indexOf(b)];
  if (one < 0 || other < 0) return false;
  // On German keyboards y and z change places.
  if (a + b === 'yz' || a + b === 'zy') return true;
  const [x, y] = placeOf(one);
  const [u, v] = placeOf(other);
  return Math.abs(y - v) <= 1 && Math.abs(x - u) <= 1;
}

/** Column and row of a key; each row is shifted by half a key. */
function placeOf(key: number): readonly [number, number] {
  const row = Number(key >= SECOND_ROW) + Number(key >= THIRD_ROW);
  return [key - (row === 0 ? 0 : row === 1 ? SECOND_ROW : THIRD_ROW) + row / 2, row];
}
