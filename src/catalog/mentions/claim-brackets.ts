// A figure in brackets -> a quotation of it with the words before the bracket, if they say of what. Pure.
import type { Span } from '../../text/sentences.ts';
import { isLooseAt, nounPhraseStart, type Piece } from './claim-pieces.ts';
import { subjectStart } from './claim-verbs.ts';
import { ARTICLES } from './claim-words.ts';

/**
 * "lower latency (by 60%)", "results on GSM8K (98.1%)", "F-score (95.3% on Phi-3)". A name is taken where the words before
 * it say that a figure belongs to it: "surpassing GPT-5 (93.7%)" tells of another's.
 * @param at the place of the figure with its qualifiers among the words
 * @param end where the figure ends in the sentence
 */
export function bracketed(sentence: string, words: readonly Piece[], at: number, end: number): Span | null {
  const first = words[at - 1]?.word === 'by' ? at - 1 : at;
  const head = words[first - 1];
  const open = (words[first]?.start ?? 0) - 1;
  const rest = REST.exec(sentence.slice(end, end + LONGEST_REST))?.[0];
  if (!head || sentence.charAt(open) !== '(' || sentence.slice(head.end, open).trim() !== '' || rest === undefined)
    return null;
  const from = nounPhraseStart(words, first - 1);
  // A unit says nothing: "18 pp (26%)".
  if (from >= first || head.word.length < 3 || isLooseAt(words, first - 1)) return null;
  const before = ARTICLES.has(words[from - 1]?.word ?? '') ? words[from - 2] : words[from - 1];
  const leads = before !== undefined && !before.parted && PLACES.has(before.word);
  if (head.named && !leads) return null;
  const begin = head.named ? from : subjectStart(words, first - 1);
  if (words.slice(begin, first).some(({ word }) => OTHERS.test(word)) || COMMON.test(head.word)) return null;
  return { start: words[begin]?.start ?? 0, end: end + rest.length };
}

const PLACES = new Set('on in across over for'.split(' '));
/** What is compared with: its figure is no result. */
const OTHERS =
  /^(?:baselines?|humans?|experts?|counterparts?|competitors?|state-of-the-art|sota|chance|prior|previous)$/;
const COMMON = /^(?:methods?|models?|systems?|approach(?:es)?|works?|subsets?|fractions?|portions?|parts?)$/;
const LONGEST_REST = 44;
const REST = /^(?:\s[^()%\d][^()%]*)?\)/;
