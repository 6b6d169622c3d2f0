// A quotation -> where the figures end that are listed with it, as the same sentence words them. Pure.
import type { Span } from '../../text/sentences.ts';
import { ABOUT, ONE, RELATIVE } from './claim-figures.ts';
import { CHANGE, FUNCTION_WORD, LEADS_ON } from './claim-words.ts';

/**
 * Where a list ends whose first figure is quoted: "3.6% in GSM8K, 2.6% in MATH and 18% in Countdown", "the error by 3% and the
 * cost by 5%", "ropes from 3% to 5% and knots from 7% to 9%"; else the end of the quotation.
 */
export function listEnd(sentence: string, { start, end: first }: Span): number {
  const link = /\s(by|from)\s(?!.*\s(?:by|from)\s)/.exec(sentence.slice(start, first))?.[1];
  OWN_BRACKET.lastIndex = first;
  let end = first + (OWN_BRACKET.exec(sentence)?.[0].length ?? 0);
  for (let figures = 1; figures < MOST_LISTED; figures += 1) {
    const next = nextListed(sentence, end, link);
    if (next === 0) break;
    end += next;
  }
  return end;
}

/** The length of what is listed next; 0 where nothing is. */
function nextListed(sentence: string, end: number, link: string | undefined): number {
  NEXT_LISTED.lastIndex = end;
  const plain = NEXT_LISTED.exec(sentence);
  if (plain) return plain[0].length;
  const linked = sentence.charAt(end - 1) === ')' ? NEXT_BRACKETED : link === 'by' ? NEXT_BY : NEXT_FROM;
  if (link === undefined && linked !== NEXT_BRACKETED) return 0;
  linked.lastIndex = end;
  const { 0: next = '', groups } = linked.exec(sentence) ?? {};
  const what = groups?.what?.trim().toLowerCase().split(' ') ?? [];
  // "on MATH from 3% to 5%", but not "it slows training by 3%"
  const isOther = (word: string, at: number) =>
    CHANGE.test(word) || (FUNCTION_WORD.has(word) && !(at === 0 && LEADS_ON.has(word)));
  return what.some(isOther) ? 0 : next.length;
}

const MOST_LISTED = 8;
const WORD = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}@+*/_-]|[.'’](?=[\p{L}\p{N}])){0,40}`;
const OF_WHAT = String.raw`\s(?:on|in|for|at|over|against|across|(?:compared|relative)\s(?:to|with))\s(?:the\s)?${WORD}`;
const BRACKETED = String.raw`(?:\s\([^()%]{1,40}\))?`;
const NEXT = String.raw`(?:${OF_WHAT}[^,;:.()%]{0,50}?)?${BRACKETED}(?:,\s(?:and\s)?|\sand\s)`;
const SHARE = String.raw`${ABOUT}${ONE}(?:${RELATIVE}|\spoints)`;
const THEN = String.raw`(?=[,;:)]|\.(?:\s|$)|\s(?:and|while|with|without|compared|relative|respectively|at|as|when|using|under|than|on|over|across|for|in|after|before|through|via|by)\s|\s[(–—]|$)`;
const WITH_WHAT = String.raw`${OF_WHAT}(?:\s${WORD}){0,3}?${THEN}`;
/** What the figure before is about, if that is not said yet, a comma or "and", then a figure of the same kind and what it is about. */
const NEXT_LISTED = new RegExp(`${NEXT}${SHARE}${WITH_WHAT}`, 'uy');
const WHAT = String.raw`(?<what>(?:${WORD}\s){0,5})(?:\([^()%]{1,40}\)\s)?`;
/** In the same way, but with what it is about before it, and the word that leads to the first figure once more. */
const NEXT_BY = new RegExp(`${NEXT}${WHAT}by\\s${SHARE}(?:${WITH_WHAT}|${THEN})`, 'uy');
const NEXT_FROM = new RegExp(
  String.raw`${NEXT}${WHAT}from\s${ABOUT}${ONE}(?:${RELATIVE})?\sto\s${SHARE}(?:${WITH_WHAT}|${THEN})`,
  'uy',
);
/** What the figure before was or became, or by how much it changed: " (from 3% to 5%)", " (+2%)". */
const OWN_BRACKET = new RegExp(
  String.raw`\s\((?:from\s)?${ONE}(?:${RELATIVE})?(?:(?:\sto\s|\s?→\s?)${ONE}(?:${RELATIVE})?)?\)`,
  'uy',
);
/** Listed in brackets: ", MATH (7%)", " and fewer tokens (by 20%)". */
const NEXT_BRACKETED = new RegExp(
  String.raw`(?:,\s(?:and\s)?|\sand\s)${WHAT}\((?:by\s)?${ABOUT}${ONE}(?:${RELATIVE})?(?:\s[^()%\d][^()%]{0,40})?\)`,
  'uy',
);
