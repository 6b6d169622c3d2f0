// A sentence in words -> its verbs of change, and the subjects before them. Pure.
import { nounPhraseStart, type Piece } from './claim-pieces.ts';
import { ARTICLES, CHANGE, CHANGE_NOUN, CLAUSE_WORD, COMPARED, DETERMINER, FUNCTION_WORD } from './claim-words.ts';

const REACH = 12;

/** The nearest verb of change before a place, in the same clause, also across marks where asked; -1 where there is none. */
export function verbBefore(words: readonly Piece[], to: number, across = false): number {
  for (let at = to; at >= 0 && at > to - REACH; at -= 1) {
    const piece = words[at];
    if (piece === undefined || (piece.parted && !across) || CLAUSE_WORD.has(piece.word)) return -1;
    if (CHANGE.test(piece.word) && isVerbAt(words, at)) return at;
  }
  return -1;
}

/** "an increase", "accuracy gains" are no verbs. */
export function isVerbAt(words: readonly Piece[], at: number): boolean {
  const [before, { word = '' } = {}] = [words[at - 1], words[at]];
  if (COMPARED.has(word)) return before === undefined || before.parted || VERB_MARKS.has(before.word);
  if (ARTICLES.has(before?.word ?? '')) return false;
  const next = words[at + 1]?.word ?? '';
  // "the leading model", but "leading to", "leading by"
  if (word === 'leading') return FUNCTION_WORD.has(next);
  if (word !== 'speed' && !CHANGE_NOUN.test(word)) return true;
  if (word.endsWith('s') && (DETERMINER.has(next) || !FUNCTION_WORD.has(next))) return true;
  return before === undefined || before.parted || VERB_MARKS.has(before.word);
}

const VERB_MARKS = new Set(
  'to and can could may will would we it that which also further significantly substantially consistently thereby'.split(
    ' ',
  ),
);

/** The last word before the auxiliaries and adverbs of a verb; -1 where a mark parts it from them. */
export function beforeAuxiliary(words: readonly Piece[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && !words[at]?.parted && AUXILIARY.test(words[at]?.word ?? '')) at -= 1;
  return words[at]?.parted ? -1 : at;
}

/** The start of "import handling in Python", "scores on the test set", which end at a place. */
export function subjectStart(words: readonly Piece[], to: number): number {
  let from = nounPhraseStart(words, to);
  for (let round = 0; round < 2 && from <= to; round += 1) {
    const link = ARTICLES.has(words[from - 1]?.word ?? '') && !words[from - 1]?.parted ? from - 2 : from - 1;
    if (!JOINS.has(words[link]?.word ?? '') || words[link]?.parted || words[link - 1]?.parted) break;
    const whole = nounPhraseStart(words, link - 1);
    if (whole > link - 1) break;
    from = whole;
  }
  return from;
}

const JOINS = new Set('of in on for'.split(' '));
const AUXILIARY = /^(?:is|are|was|were|be|been|being|can|could|has|have|had|\p{L}+ly|to|further|also)$/u;
