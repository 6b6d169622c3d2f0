// An abstract and its title -> the one sentence that states the contribution: cue words, place, nearness to the title. Pure.
import { type Span, sentences, trimmed } from '../text/sentences.ts';
import { type Token, tokens, wordsBySpan } from '../text/words.ts';
import { namesAt } from './mentions/name-words.ts';

const SUBJECT =
  '(?:we|this (?:paper|work|article|study|report|survey|review|overview|tutorial|thesis|position paper)|here,? we|our (?:paper|work))';
const ADVERB = '(?:(?:then|therefore|thus|hence|also|further|first|instead|\\p{Ll}+ly) )?';
/** What is given to others beside the work itself. */
const ADVICE = '(?:insights?|recommendations?|guid(?:ance|elines?|es?)|directions?|outlooks?|examples?)(?![\\p{L}-])';
const PRESENTS = `propos|introduc|present|develop|design|describ|devis|contribut|releas|build|unveil|formulat|advocat|put forward|(?:offers?|provides?|gives?)\\b(?! (?:[\\p{L}-]+,? ){0,3}${ADVICE})`;
/** "We identify three issues" tells of what is to be solved. */
const IDENTIFIES =
  'identif(?!\\p{L}+ (?:that|two|three|four|five|several|the (?:importance|necessity|need))(?!\\p{L}))';
const STUDIES = `show|demonstrat|find|study|studi|investigat|explor|analy|examin|revisit|ask|prove|observ|establish|argue|address|tackl|focus|extend|report|aim|seek|evaluat|offer|provid|give|consider|${IDENTIFIES}|conduct (?:an? |the )?(?:\\p{L}+ ){0,3}(?:stud|analys|survey|review|investigation|evaluation)|answer|assess|reveal (?!that)|discover|characteri|formali|quantif|benchmark|review|survey|overview|summari|synthesi|categori`;

/** "Our main contribution is a rope that holds." */
const MAIN =
  '(?:our|the) (?:main|primary|key|core|central|principal|major) contributions?(?: (?:in|of) (?:this|our) (?:paper|work|article|study))? (?:is|are)(?!\\p{L})';
const PROPOSAL = new RegExp(String.raw`\b(?:${SUBJECT} ${ADVERB}(?:${PRESENTS})|${MAIN})`, 'iu');
/** Whatever the verb: "In this work we take a sober view of ropes." */
const DEED =
  '(?:in|with|through) (?:this|our) (?:paper|work|article|study|survey|report|project|thesis),? we (?!(?:\\p{Ll}{1,20}ly )?(?:hope|believe|expect|anticipate|identif))';
const FINDING = new RegExp(String.raw`\b(?:${SUBJECT} ${ADVERB}(?:${STUDIES})|${DEED})`, 'iu');
const PASSIVE = /\b(?:is|are) (?:proposed|introduced|presented|developed)\b/iu;
/** A first sentence in nobody's name tells of the field: "Wet ropes (WRs) are widely used." What it names is not the paper's. */
const OWN =
  /\b(?:we|us|ours?|I|this|these|here|novel|new|open-source|shown|propos\p{L}{1,3}|papers?|authors?)(?!\p{L})/iu;
const NAMED_TERM =
  /\bcalled\b|\bnamed\b|\bdubbed\b|\btermed\b|\([A-Z][\w-]*[A-Z][\w-]*\)|, an? (?:new|novel|simple|efficient|general)/u;
const NOVELTY =
  /\b(?:novel|new|first|simple|effective|framework|method|approach|architecture|algorithm|model|benchmark|dataset)\b/giu;
const LATE_DETAIL =
  /\b(?:code|codes|models?|data) (?:is|are|will be|can be)\b|https?:|github|\bwe (?:hope|believe|expect|anticipate)\b|^(?:furthermore|moreover|additionally|finally|in addition|also)\b/iu;
/**
 * Behind what a sentence begins with: "This paper focuses on this problem, and proposes", "we solve this by introducing",
 * "we solve this with RopeFix, a".
 */
const PROPOSAL_BEHIND = new RegExp(
  String.raw`\b(?:this (?:paper|work|article|study)|we) [^.]{0,90}\b(?:and (?:${PRESENTS})|(?<!\b(?:begin|start) )by (?:introduc|propos|develop)ing|with [\p{L}\p{N}-]{1,40}(?: \([^)]{1,60}\))?, (?:an?|the) )`,
  'iu',
);
/** A part of the whole: one of several contributions, what they come to, or work that came before. */
const PART =
  /^(?:altogether|together|overall|in (?:summary|total|conclusion)|to sum(?:marize| up))\b|^(?:the )?(?:first|second|third|fourth|next|besides|lastly|further|specifically|in particular|at its core|for \([ivx]+\)|\([ivx\d]+\)|more precisely)\b|^for (?:[\p{L}-]+ ){0,3}[\p{L}-]+, we\b|\bprevious (?:work|approaches|methods)\b|\bas follows:/iu;
/** One thing more, or the will to do something, without what it is. */
const ASIDE =
  /\bwe (?:also|further|additionally)\b|^(?:while|although|though) (?:we|our)\b|\b(?:work|paper|study|findings|results) provides? (?:\p{L}+ )?insights?\b|\bwe (?:will )?(?:release|provide|share|open-source) (?:\p{L}+ ){0,3}(?:code|codes|checkpoints|weights)\b|\bpropose to (?:address|tackle|solve|overcome|fill|bridge)\b/iu;
/** A further contribution, if one was told before; an earlier method, not the paper's own. */
const SECOND =
  /\b(?:also|further|furthermore|moreover|additionally|second(?:ly)?|in addition|complement\w*|to (?:\p{L}+ ){0,2}(?:evaluate|assess|benchmark|facilitate|support|enable)|(?:we|and) (?:further |also )?(?:release|curate|construct|open-source|build))\b/iu;
const PREDECESSOR =
  /^(?:recent|previous|prior|existing) (?:works?|studies|research|papers|methods|approaches)\b|\b(?:is|are) (?:an? )?(?:recent|existing|popular|widely|well-known|established|commonly)\b|\brecently (?:proposed|introduced|developed)\b|\b(?:our|the) (?:previous|earlier|prior) (?:work|model|version|paper)\b/iu;
/** What is given away along with the work, unless that is what the work is: "In this report, we release". */
const GIVEN_AWAY =
  /(?<!\bthis \p{L}{1,12},? |\b(?:which|that) )\bwe (?:(?:also|further|publicly|openly) )?(?:release|open-source)\b/iu;
const RESULT =
  /\b(?:experiments?|results?|outperforms?|achiev\w+|state-of-the-art|speed-?up)\b|(?<![\d.])\d+(?:\.\d+)?\s?%/iu;

/**
 * Offsets of the key sentence in the text; null for a text without a sentence. Ties go to the earlier sentence.
 * @param name what the paper calls its own, where that is known: the sentence that presents it is likely the one
 */
export function keySentence(text: string, title: string, name: string | null = null): Span | null {
  const spans = sentences(text);
  const subject = stemsOf(contentWords(title));
  const content = wordsBySpan(contentWords(text), spans);
  let presented = false;
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  spans.forEach((span, index) => {
    const own = trimmed(text, span);
    const sentence = text.slice(own.start, own.end);
    const position = index / Math.max(1, spans.length - 1);
    const presents = PROPOSAL.test(sentence) || PROPOSAL_BEHIND.test(sentence);
    const score =
      scoreOf(sentence, position) +
      TITLE_WEIGHT * shareOf(subject, stemsOf(content[index] ?? [])) +
      nameWeight(sentence.replace(ADDRESS, ''), name, presents) -
      (presented && SECOND.test(sentence) ? SECOND_MALUS : 0);
    presented ||= presents && !ASIDE.test(sentence);
    if (score > most) {
      most = score;
      best = { start: own.start + (MARKER.exec(sentence)?.[0].length ?? 0), end: own.end };
    }
  });
  return best;
}

/** A sentence that presents what the paper calls its own says more than one that uses it: "Based on NAME, we ...". */
function nameWeight(sentence: string, name: string | null, presents: boolean): number {
  const at = name === null ? undefined : namesAt(sentence, name)[0];
  if (at === undefined) return 0;
  const isUsed = /\b(?:based|building|built|relying) (?:up)?on (?:\p{L}+ )?$/iu.test(sentence.slice(0, at.start));
  return !isUsed && (presents || NAMED_TERM.test(sentence)) ? NAME_PRESENTED : NAME_USED;
}

/** The name of a repository says nothing of the paper. */
const ADDRESS = /https?:\/\/\S+/gu;
/** Of a list in the abstract: "(1) We introduce ropes." */
const MARKER = /^\((?:\d|[ivx]{1,4})\)\s+/iu;
/** A sentence with all the words of the title is worth half a proposal more than one with none. */
const TITLE_WEIGHT = 2;
const NAME_PRESENTED = 1.5;
const NAME_USED = 0.5;
const SECOND_MALUS = 1.5;
const SHORTEST_CONTENT_WORD = 4;

function contentWords(text: string): readonly Token[] {
  return tokens(text).filter(({ word, acronym }) => acronym || word.length >= SHORTEST_CONTENT_WORD);
}

const stemsOf = (words: readonly Token[]): ReadonlySet<string> => new Set(words.map(({ stem }) => stem));

function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((stem) => found.has(stem)).length / wanted.size;
}

/** `position` runs from 0, the first sentence, to 1, the last: contributions stand before the middle more often than after. */
function scoreOf(sentence: string, position: number): number {
  let score = 1 - Math.abs(position - 0.35);
  if (PROPOSAL.test(sentence)) score += 4;
  else if (PROPOSAL_BEHIND.test(sentence)) score += 3;
  else if (PASSIVE.test(sentence)) score += 2;
  else if (FINDING.test(sentence)) score += 2.5;
  if (NAMED_TERM.test(sentence) && (position > 0 || OWN.test(sentence))) score += 1;
  score += 0.3 * Math.min(3, new Set(sentence.toLowerCase().match(NOVELTY)).size);
  if (LATE_DETAIL.test(sentence)) score -= 2;
  if (PART.test(sentence)) score -= 2;
  if (PREDECESSOR.test(sentence)) score -= 2;
  if (ASIDE.test(sentence)) score -= 2;
  if (GIVEN_AWAY.test(sentence)) score -= 1.5;
  if (RESULT.test(sentence)) score -= 0.5;
  if (sentence.length < 60) score -= 1;
  if (sentence.length > 350) score -= 0.5;
  return score;
}
