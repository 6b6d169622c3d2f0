// The words before a figure -> what they add to it, if all together say enough. Pure.
import type { Figure } from './claim-figures.ts';
import { isHead, nounPhraseStart, type Piece } from './claim-pieces.ts';
import { beforeAuxiliary, isVerbAt, subjectStart, verbBefore } from './claim-verbs.ts';
import {
  ARTICLES,
  BETTER,
  CHANGE,
  CHANGE_NOUN,
  COMPARED,
  COUNTED,
  DETERMINER,
  FUNCTION_WORD,
  LEADS_TO,
  MEASURE,
  MOVES,
  VAGUE,
} from './claim-words.ts';

/** Places of words, both included. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** What can be said of a figure by the words after it. */
export interface Following {
  /** The last word of it; that of the figure where nothing follows. */
  readonly last: number;
  /** Whether it says what the figure is about. */
  readonly says: boolean;
}

/** A figure with what follows it, as seen by what may stand before. */
export interface Found {
  readonly figure: Figure;
  /** Where it begins, with its qualifiers. */
  readonly first: number;
  readonly after: Following;
  /** The last word of what it is about, where a preposition leads there: "on GSM8K"; else that of `after`. */
  readonly further: number;
  /** Whether it begins a row of figures: ": 68.7% on GSM8K, 43.3% on MATH". */
  readonly isRow: boolean;
}

/** What is quoted. */
export interface Quoted extends Words {
  readonly isResult: boolean;
}

/** What the words before a figure add, if all together say enough. */
export function leading(words: readonly Piece[], found: Found): Quoted | null {
  const { figure, first, after, further, isRow } = found;
  const link = words[first - 1];
  const isRelative = figure.kind === 'relative';
  const isResult = isRelative || (figure.unit !== '' && isHead(words[after.last]?.word ?? '') && !isCounted(figure));
  const alone = after.says && figure.kind !== 'plain' ? { first, last: after.last, isResult } : null;
  if (!link || link.parted) {
    // "(+4.6% on GSM8K)", "(up to 12% in recall)"
    const isChange = isRow || /^(?:\+|up$)/.test(words[first]?.word ?? '');
    return alone ?? (isRelative && isChange && further > after.last ? { first, last: further, isResult: true } : null);
  }
  if (link.word === 'of') return (isRelative ? alone : null) ?? ofMeasure(words, found, first - 2) ?? alone;
  // "leads to a significant 40% improvement"
  if (link.word === 'to' && alone && ARTICLES.has(words[first]?.word ?? '')) return alone;
  if (CHANGE_LINKS.has(link.word)) return byChange(words, found) ?? alone;
  // "reducing 6x training costs": without the verb it would say the opposite.
  if (
    alone &&
    isRelative &&
    MOVES.test(link.word) &&
    isVerbAt(words, first - 1) &&
    !saysChange(words.slice(first, after.last + 1))
  )
    return { ...alone, first: first - 1 };
  return alone ?? stated(words, found, link.word) ?? upTo(words, found);
}

/** "improves recall up to", "speed-ups up to", "success rates below". */
function upTo(words: readonly Piece[], found: Found): Quoted | null {
  const { figure, first, after } = found;
  if (!LIMITS.has(words[first]?.word ?? '') || figure.kind === 'plain') return null;
  const verb = verbBefore(words, first - 2);
  if (verb >= 0) return { first: verb, last: after.last, isResult: true };
  return isHead(words[first - 1]?.word ?? '') ? ofMeasure(words, found, first - 1) : null;
}

/** Whether words tell which way a change goes: "3x faster", "a 5% gain". */
function saysChange(words: readonly Piece[]): boolean {
  return words.some(({ word }) => COMPARED.has(word) || CHANGE_NOUN.test(word));
}

const LIMITS = new Set('up below under above over'.split(' '));

/** "an accuracy of", "improvements of 5% on GSM8K"; the measure ends at the place `to`. */
function ofMeasure(words: readonly Piece[], { figure, after, further }: Found, to: number): Quoted | null {
  const head = words[to];
  const from = nounPhraseStart(words, to);
  if (!head || head.parted || from > to) return null;
  const isMeasure = MEASURE.test(head.word);
  if (figure.kind === 'plain' && !isMeasure) return null;
  if (CHANGE_NOUN.test(head.word)) return ofChange(words, from, to, after.last, further);
  if (figure.kind === 'amount' && !isMeasure) return null;
  // "a score of 85 on GenEval"
  const last = from === to && /^(?:scores?|rates?)$/.test(head.word) ? further : after.last;
  if (isMeasure || from < to) return { first: from, last, isResult: true };
  return further > after.last ? { first: from, last: further, isResult: true } : null;
}

/** A change, as a noun that ends at a place, says of what either before it or after the figure. */
function ofChange(words: readonly Piece[], from: number, head: number, last: number, further: number): Quoted | null {
  const named = BETTER.test(words[head]?.word ?? '') || (from < head && !VAGUE.has(words[head - 1]?.word ?? ''));
  return named || further > last ? { first: from, last: further, isResult: true } : null;
}

/** "reduces memory by", "raises the score from"; "accuracy improves by", "performance gains by". */
function byChange(words: readonly Piece[], { figure, first, after, further }: Found): Quoted | null {
  const [link, before] = [words[first - 1]?.word, words[first - 2]];
  if (figure.kind === 'plain' && !(link === 'from' && figure.isRange)) return null;
  if (link === 'from' && !figure.isRange) return null;
  // "outperforms the best model, Lantern-7B, by": what is put in between belongs to it.
  const verb = verbBefore(words, first - 2, link === 'by' && before?.parted);
  if (verb >= 0 && verb < first - 2) return { first: verb, last: after.last, isResult: true };
  if (verb >= 0) {
    const said = beforeAuxiliary(words, verb);
    const subject = said < 0 ? verb : subjectStart(words, said);
    if (subject < verb) return { first: subject, last: after.last, isResult: true };
    return further > after.last ? { first: verb, last: further, isResult: true } : null;
  }
  const noun = nounPhraseStart(words, first - 2);
  if (!before || before.parted || noun > first - 2 || !CHANGE_NOUN.test(before.word)) return null;
  return ofChange(words, noun, first - 2, after.last, further);
}

/** "accuracy reaches 51.4%", "achieves 62% on GSM8K", "runs at 16 FPS". */
function stated(words: readonly Piece[], found: Found, link: string): Quoted | null {
  const { figure, first, after, further } = found;
  if (figure.kind === 'plain') return null;
  const measure = words[first - 2];
  if (STATES.test(link) && measure && !measure.parted && MEASURE.test(measure.word))
    return { first: nounPhraseStart(words, first - 2), last: after.last, isResult: true };
  // "GPT-5 reaches 62.6%"
  if (measure?.named && !measure.parted && STATES.test(link) && standsAlone(words, found) && further === after.last)
    return { first: nounPhraseStart(words, first - 2), last: after.last, isResult: true };
  const isSaid = STATES.test(link) || CHANGE.test(link);
  if (figure.kind === 'relative')
    return isSaid && further > after.last ? { first: first - 1, last: further, isResult: true } : null;
  const verb = LEADS_TO.has(link) ? verbBefore(words, first - 2) : -1;
  return verb >= 0 && verb < first - 2 ? { first: verb, last: after.last, isResult: true } : null;
}

/** Whether nothing can follow that a share belongs to: "25% pruning", "62% the speed". */
function standsAlone(words: readonly Piece[], { figure, after }: Found): boolean {
  if (figure.kind !== 'relative') return false;
  const next = words[after.last + 1]?.word;
  if (words[after.last]?.parted || next === undefined) return true;
  return FUNCTION_WORD.has(next) && !DETERMINER.has(next);
}

/** Whether an amount says itself what is counted. */
export function isCounted({ kind, unit }: Figure): boolean {
  return kind === 'amount' && COUNTED.has(unit.split(/\s/).at(-1) ?? '');
}

const CHANGE_LINKS = new Set(['by', 'to', 'from']);
/** Between a measure and its value. */
const STATES =
  /^(?:is|are|was|were|reach(?:es|ed|ing)?|achiev(?:es|ed|ing)|attain(?:s|ed|ing)?|scor(?:es|ed|ing)|pass(?:es|ed)|solv(?:es|ed)|exceed(?:s|ed|ing)?|yield(?:s|ed|ing)?|deliver(?:s|ed|ing)?|obtain(?:s|ed|ing)?|averag(?:es|ed|ing)|remain(?:s|ed|ing)?|including)$/;
