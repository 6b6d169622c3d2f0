// An abstract -> the one sentence that states its contribution: cue words and position. Pure.
import { type Span, sentences } from '../text/sentences.ts';

const SUBJECT = '(?:we|this (?:paper|work|article|study|report)|here,? we|our (?:paper|work))';
const ADVERB = '(?:(?:then|therefore|thus|hence|also|further|first|formally|specifically|instead) )?';
const PRESENTS =
  'propos|introduc|present|develop|design|describ|devis|contribut|releas|build|offer|provid|unveil|formulat|advocat|put forward|give';
const STUDIES =
  'show|demonstrat|find|study|studi|investigat|explor|analy|examin|revisit|ask|prove|observ|establish|argue|address|tackl|focus|extend|report|aim|seek|evaluat|compar|provide evidence';

const PROPOSAL = new RegExp(String.raw`\b${SUBJECT} ${ADVERB}(?:${PRESENTS})`, 'iu');
const FINDING = new RegExp(String.raw`\b${SUBJECT} ${ADVERB}(?:${STUDIES})`, 'iu');
const PASSIVE = /\b(?:is|are) (?:proposed|introduced|presented|developed)\b/iu;
const NAMED_TERM =
  /\bcalled\b|\bnamed\b|\bdubbed\b|\btermed\b|\([A-Z][\w-]*[A-Z][\w-]*\)|, an? (?:new|novel|simple|efficient|general)/u;
const NOVELTY =
  /\b(?:novel|new|first|simple|effective|framework|method|approach|architecture|algorithm|model|benchmark|dataset)\b/giu;
const LATE_DETAIL =
  /\b(?:code|codes|models?|data) (?:is|are|will be|can be)\b|https?:|github|^(?:furthermore|moreover|additionally|finally|in addition|also)\b/iu;
/** A part of the whole: one of several contributions, or work that came before. */
const PART =
  /^(?:first|second|third|fourth|further|specifically|in particular|for \([ivx]+\)|\([ivx\d]+\)|more precisely)\b|\bprevious (?:work|approaches|methods)\b/iu;
const RESULT = /\b(?:experiments?|results?|outperforms?|achiev\w+|state-of-the-art|speed-?up)\b|\d+(?:\.\d+)?\s?%/iu;

/** Offsets of the key sentence in the text; null for a text without a sentence. Ties go to the earlier sentence. */
export function keySentence(text: string): Span | null {
  const spans = sentences(text);
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  spans.forEach((span, index) => {
    const trimmed = trim(text, span);
    const score = scoreOf(text.slice(trimmed.start, trimmed.end), index / Math.max(1, spans.length - 1));
    if (score > most) {
      most = score;
      best = trimmed;
    }
  });
  return best;
}

/** `position` runs from 0, the first sentence, to 1, the last: contributions stand before the middle more often than after. */
function scoreOf(sentence: string, position: number): number {
  let score = 1 - Math.abs(position - 0.35);
  if (PROPOSAL.test(sentence)) score += 4;
  else if (PASSIVE.test(sentence)) score += 2;
  else if (FINDING.test(sentence)) score += 2.5;
  if (NAMED_TERM.test(sentence)) score += 1;
  score += 0.3 * Math.min(3, new Set(sentence.toLowerCase().match(NOVELTY)).size);
  if (LATE_DETAIL.test(sentence)) score -= 2;
  if (PART.test(sentence)) score -= 1.5;
  if (RESULT.test(sentence)) score -= 0.5;
  if (sentence.length < 60) score -= 1;
  if (sentence.length > 350) score -= 0.5;
  return score;
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  return { start: start + sentence.length - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}
