// A sentence -> quotations of its figures, each with what it counts or compares. Pure.
import type { Span } from '../../text/sentences.ts';
import { bracketed } from './claim-brackets.ts';
import { type Figure, figures, isCutAt } from './claim-figures.ts';
import { type Following, isCounted, leading, type Words } from './claim-leading.ts';
import { listEnd } from './claim-lists.ts';
import { endsPhrase, isHead, joinedEnd, nounPhraseEnd, type Piece, pieces } from './claim-pieces.ts';
import { ARTICLES, BETTER, CHANGE_NOUN, COMPARED, LEADS_ON, LITTLE, QUALIFIERS, VAGUE } from './claim-words.ts';

/** A quotation within its sentence. */
export interface SentenceQuote extends Span {
  /** Whether it tells what came out, not how large something is. */
  readonly isResult: boolean;
}

/** The quotations of a sentence, in order and without overlap. */
export function quotations(sentence: string): readonly SentenceQuote[] {
  if (!/\d/.test(sentence)) return [];
  const words = pieces(sentence);
  const kept: SentenceQuote[] = [];
  let first = 0;
  for (const figure of figures(sentence)) {
    while ((words[first]?.end ?? Infinity) <= figure.start) first += 1;
    let last = first;
    while ((words[last + 1]?.start ?? Infinity) < figure.end) last += 1;
    // Part of a longer word: "7B-parameter".
    if (words[first]?.start !== figure.start || words[last]?.end !== figure.end) continue;
    const quote = quoteOf(sentence, words, figure, { first, last });
    if (!quote || quote.start < (kept.at(-1)?.end ?? 0)) continue;
    const whole = closed(sentence, quote.start, quote.end) || quote.end;
    const end = closed(sentence, quote.start, listEnd(sentence, { start: quote.start, end: whole }));
    if (end > 0) kept.push({ ...quote, end });
  }
  return kept;
}

/** The end of a quotation with the bracket that it opens, "(by 65%)"; 0 where more stands in that bracket. */
function closed(sentence: string, start: number, end: number): number {
  const quote = sentence.slice(start, end);
  if (quote.lastIndexOf('(') <= quote.lastIndexOf(')')) return end;
  return sentence.charAt(end) === ')' ? end + 1 : 0;
}

function quoteOf(sentence: string, words: readonly Piece[], figure: Figure, own: Words): SentenceQuote | null {
  const before = words[own.first - 1];
  // The first is part of a name: "ARC-AGI 1 and 16.0%".
  if (before?.named && !before.parted && /^\d[\d.]*,?\s(?:and|or)\s/.test(sentence.slice(figure.start, figure.end)))
    return null;
  const qualified = qualifiedFrom(sentence, words, own.first);
  const after = following(words, figure, own.last);
  const little = littleEnd(words, figure, qualified, own);
  const on = words[after.last]?.parted ? -1 : led(words, after.last + 1);
  const found = {
    figure,
    first: qualified,
    after,
    further: Math.max(on, after.last),
    isRow: sentence.slice(0, words[qualified]?.start).trimEnd().endsWith(':'),
  };
  const quoted = leading(words, found) ?? (little < 0 ? null : { first: qualified, last: little, isResult: true });
  if (!quoted) {
    const whole = figure.kind === 'relative' ? bracketed(sentence, words, qualified, figure.end) : null;
    return whole && { ...whole, isResult: true };
  }
  if (isCondition(sentence, words, figure, quoted.last)) return null;
  const { first, isResult } = quoted;
  const whole = quoted.last > own.last ? joinedEnd(words, quoted.last) : quoted.last;
  const last = beforeCut(sentence, words, own.last, whole);
  if (last === own.last && figure.kind !== 'amount' && isCutAfter(words, last)) return null;
  const denied = deniedFrom(words, first);
  if (denied < first) return { start: words[denied]?.start ?? 0, end: words[last]?.end ?? 0, isResult };
  const loose = first < own.first && /^an?$/.test(words[first]?.word ?? '') && !isNamedAt(words, last);
  return { start: words[loose ? first + 1 : first]?.start ?? 0, end: words[last]?.end ?? 0, isResult };
}

/** How large the thing is that is spoken of, "a 7B parameter model", or how long it was trained for a figure, "(80 epochs)". */
function isCondition(sentence: string, words: readonly Piece[], { start, end, unit }: Figure, last: number): boolean {
  if (/\bparameter$/.test(unit)) return true;
  return (
    /^(?:epochs|steps)$/.test(unit) &&
    words[last]?.end === end &&
    sentence.charAt(start - 1) === '(' &&
    sentence.charAt(end) === ')'
  );
}

/** Where "unable to exceed", "does not reach" begins before a place, without which a figure says the opposite; else the place. */
function deniedFrom(words: readonly Piece[], first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - DENIES_WITHIN && !words[at]?.parted; at -= 1) {
    if (words[at]?.word === 'and') break;
    // "not only improves"
    if (DENIES.test(words[at]?.word ?? '') && words[at + 1]?.word !== 'only') return at;
  }
  return first;
}

const DENIES_WITHIN = 3;
const DENIES = /^(?:not|cannot|never|unable|fail(?:s|ed|ing)?|neither|nor|hardly|without|no)$/;

/** The last word without the number of a name that begins a range: "on AIME 24" of "on AIME 24 to 25". */
function beforeCut(sentence: string, words: readonly Piece[], own: number, last: number): number {
  const { word = '', end = 0 } = words[last] ?? {};
  return last > own && /^\d[\d./]*$/.test(word) && isCutAt(sentence, end) ? last - 1 : last;
}

/** The place of the first qualifier before a figure: "up to", "a remarkable". */
function qualifiedFrom(sentence: string, words: readonly Piece[], first: number): number {
  let from = first;
  while (from > 0 && first - from < MOST_QUALIFIERS && !words[from - 1]?.parted) from -= 1;
  if (from === first) return first;
  const before = sentence.slice(words[from]?.start, words[first - 1]?.end).toLowerCase();
  const length = QUALIFIERS.exec(before)?.[0].trim().split(/\s+/).length ?? 0;
  return first - length;
}

const MOST_QUALIFIERS = 6;

/** The last word of how little was needed, and of what: "only 500 labelled examples", "within 10 minutes"; -1 where nothing says so. */
function littleEnd(words: readonly Piece[], { kind }: Figure, qualified: number, own: Words): number {
  const qualifier = words.slice(qualified, own.first).map(({ word }) => word);
  const isLittle = LITTLE.test(qualifier.join(' ')) || (kind === 'amount' && qualifier.join() === 'under');
  if (kind === 'relative' || !isLittle) return -1;
  const of = words[own.last + 1]?.word === 'of' ? phraseAfter(words, own.last + 1) : -1;
  if (of >= 0 || words[own.last]?.parted) return kind === 'amount' ? Math.max(of, own.last) : of;
  const phrase = nounPhraseEnd(words, own.last + 1);
  // "only 486 high-quality, verified trajectories"
  const isCut = words[phrase]?.parted && words[phrase]?.word.includes('-');
  if (kind === 'amount') return isCut ? own.last : Math.max(phrase, own.last);
  return isCut ? -1 : phrase;
}

function following(words: readonly Piece[], figure: Figure, last: number): Following {
  const counted = isCounted(figure);
  const nothing = { last, says: counted };
  if (words[last]?.parted || figure.kind === 'plain' || counted) return nothing;
  const next = words[last + 1]?.word ?? '';
  if (next === 'of') {
    const phrase = phraseAfter(words, last + 1);
    return phrase < 0 ? nothing : { last: phrase, says: true };
  }
  const phrase = nounPhraseEnd(words, last + 1);
  if (phrase < 0 || (figure.isFactor && !words.slice(last + 1, phrase + 1).some(({ word }) => isHead(word))))
    return nothing;
  const head = words[phrase]?.word ?? '';
  // "a 24 GB GPU", "30fps videos"
  if (OF_DEVICES.test(figure.unit) && !isHead(head)) return nothing;
  if (COMPARED.has(head) || !CHANGE_NOUN.test(head)) return { last: phrase, says: true };
  const on = words[phrase]?.parted ? -1 : led(words, phrase + 1);
  const named = BETTER.test(head) || (phrase > last + 1 && !VAGUE.has(words[phrase - 1]?.word ?? ''));
  return on < 0 ? { last: phrase, says: named } : { last: on, says: true };
}

const OF_DEVICES = /^(?:[kmgt]i?b|fps)$/;

/** The end of a noun phrase that a preposition at a place leads to, with or without an article; -1 where there is none. */
function phraseAfter(words: readonly Piece[], preposition: number): number {
  if (words[preposition]?.parted) return -1;
  const next = words[preposition + 1]?.word ?? '';
  const article = ARTICLES.has(next) || /^\d{1,3}$/.test(next) ? 1 : 0;
  return nounPhraseEnd(words, preposition + 1 + article);
}

/** As `phraseAfter`, if the word is one that leads on to what a figure is about. */
function led(words: readonly Piece[], preposition: number): number {
  const word = words[preposition]?.word ?? '';
  // "compared to", "relative to"
  const to = /^(?:compared|relative)$/.test(word) && /^(?:to|with)$/.test(words[preposition + 1]?.word ?? '');
  if (to) return phraseAfter(words, preposition + 1);
  const end = LEADS_ON.has(word) ? phraseAfter(words, preposition) : -1;
  // "a reduction in the number of parameters"
  return end >= 0 && !words[end]?.parted && words[end + 1]?.word === 'of'
    ? Math.max(end, phraseAfter(words, end + 1))
    : end;
}

/** Whether the word after a figure belongs to it: "3x expert selections". */
function isCutAfter(words: readonly Piece[], last: number): boolean {
  const next = words[last + 1];
  return (
    !words[last]?.parted && next !== undefined && !endsPhrase(next, words[last + 2], true) && !/ly$/.test(next.word)
  );
}

/** Not in "a 16x cheaper", "an 8x", "a 5 GB": an article waits for a noun. */
function isNamedAt(words: readonly Piece[], last: number): boolean {
  const word = words[last]?.word ?? '';
  return !COMPARED.has(word) && !/^\P{L}*\d|^(?:[x×%]|[kmgt]i?b|ms|db|fps|tokens|parameters|params)$/u.test(word);
}
