// A found text and the places of the words in it -> the pieces of its title and of an excerpt, marked. Pure: runs in browsers and tests.

/** A run of text; `mark` where it holds words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly mark: boolean;
}

/** How many words an excerpt holds, if nothing else is said. */
export const EXCERPT_LENGTH = 36;

/**
 * `content` is what was indexed: the title, a full stop, the rest. `places` count its words from 0. The excerpt is
 * the part of the rest with the most marks in it, from the start of a sentence where one is near. Of the places those are marked whose word is
 * `telling`, and what stands between two of them.
 */
export function excerpt(
  title: string,
  content: string,
  places: readonly number[],
  telling: (word: string) => boolean,
  length = EXCERPT_LENGTH,
): { readonly title: readonly Piece[]; readonly excerpt: readonly Piece[] } {
  const words = content.split(BLANKS);
  const titleWords = title.split(BLANKS);
  const rest = content.startsWith(title) ? titleWords.length : 0;
  const marked = new Set(places.filter((place) => telling(words[place] ?? '')));
  // "mixture of experts": "of" alone would not be marked.
  for (const place of places) if (marked.has(place - 1) && marked.has(place + 1)) marked.add(place);
  const whole = words.length - rest <= length;
  const start = whole ? rest : sentenceStart(words, densest([...marked], rest, words.length), rest);
  const end = Math.min(words.length, start + length);
  const pieces = [...piecesOf(words, start, end, marked)];
  if (start > rest) pieces.unshift({ text: '… ', mark: false });
  if (end < words.length) pieces.push({ text: ' …', mark: false });
  return { title: rest > 0 ? piecesOf(titleWords, 0, rest, marked) : [{ text: title, mark: false }], excerpt: pieces };
}

/** As Pagefind splits words: at white space, but for the byte-order mark. */
const BLANKS = /[^\S\uFEFF]+/u;

/** First word of the densest window between `from` and `to`; the first of several. */
function densest(places: readonly number[], from: number, to: number): number {
  const within = places.filter((place) => place >= from && place < to).sort((a, b) => a - b);
  let best = from;
  let most = 0;
  let end = 0;
  for (const [index, first] of within.entries()) {
    while ((within[end] ?? Number.POSITIVE_INFINITY) < first + EXCERPT_LENGTH - LEAD) end += 1;
    if (end - index > most) [best, most] = [first, end - index];
  }
  return most === 0 ? from : best;
}

/** Words before the first mark that an excerpt may spend on beginning where a sentence does. */
const LEAD = 10;

function sentenceStart(words: readonly string[], first: number, from: number): number {
  for (let at = first; at > from && at > first - LEAD; at -= 1) {
    if (/[.!?]["'”’)]*$/u.test(words[at - 1] ?? '') && !/^[\p{Ll}\p{N}]/u.test(words[at] ?? '')) return at;
  }
  return first - LEAD <= from ? from : Math.max(from, first - 3);
}

function piecesOf(words: readonly string[], from: number, to: number, marked: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; mark: boolean }[] = [];
  const add = (text: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.mark === mark) last.text += text;
    else pieces.push({ text, mark });
  };
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const mark = marked.has(at);
    if (at > from) add(' ', mark && marked.has(at - 1) && pieces.at(-1)?.mark === true);
    // Brackets and commas round a word are none of it.
    const [first, last] = mark ? coreOf(word) : [0, word.length];
    add(word.slice(0, first), false);
    add(word.slice(first, last), mark);
    add(word.slice(last), false);
  }
  return pieces;
}

/** Where the word proper begins and ends, without the marks around it. */
function coreOf(word: string): readonly [first: number, last: number] {
  const first = /^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0;
  const last = /(?<=[\p{L}\p{N}+#%])[^\p{L}\p{N}+#%]*$/u.exec(word)?.index ?? word.length;
  return [first, Math.max(first, last)];
}
