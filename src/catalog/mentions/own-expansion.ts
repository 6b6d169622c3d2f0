// The name that a paper gives its own, and the paper's title and abstract -> what the name is short for. Pure.
import type { Span } from '../../text/sentences.ts';
import type { Acronym } from './acronyms.ts';
import { REACH } from './definition.ts';
import { spelledInCapitals } from './letters.ts';
import { isSmall, lastClause, type Word, wordsOf } from './long-words.ts';
import { nameKey } from './name-words.ts';
import { endsOpen, upToNoun } from './noun-phrase.ts';

/**
 * The long form of a paper's own name: as the abstract defines it, else the title; else words anywhere that spell the
 * name in their capitals: "SPARK ... Sparse Pruning of lARge networKs"; else those with capitals before the name in brackets. Null where neither is there.
 */
export function ownExpansion(
  name: string,
  title: string,
  abstract: string,
  inTitle: readonly Acronym[],
  inAbstract: readonly Acronym[],
): string | null {
  const key = nameKey(name);
  const isOwn = ({ short }: Acronym) => nameKey(short) === key;
  // A title cuts a long form short more often than an abstract.
  const defined = inAbstract.find(isOwn);
  if (defined) return toItsNoun(defined.long, [title, abstract]);
  const titled = inTitle.find(isOwn);
  if (titled) return titled.shortAt.start < titled.longAt.start ? wholePhrase(title, titled.longAt, ANY) : titled.long;
  const spelled = spelledOut(abstract, name, CAPITALIZED) ?? spelledOut(title, name, ANY);
  return spelled === null ? beforeBracket(abstract, name) : toItsNoun(spelled, [title, abstract]);
}

const ANY = /./u;
const CAPITALIZED = /^\p{Lu}.*\p{Ll}/u;

function wholePhrase(text: string, span: Span, belongs: RegExp): string {
  const { start, end } = upToNoun(text, span, belongs);
  return text.slice(start, end);
}

/** "Rank Adaptive" as "Rank Adaptive Learning" where a text goes on so. */
function toItsNoun(long: string, texts: readonly string[]): string {
  if (!endsOpen(long)) return long;
  const folded = long.toLowerCase().replace(/-/gu, ' ');
  for (const text of texts) {
    const start = text.toLowerCase().replace(/-/gu, ' ').indexOf(folded);
    const end = start + long.length;
    if (start < 0 || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const whole = wholePhrase(text, { start, end }, ANY);
    if (whole.length > long.length) return whole;
  }
  return long;
}

function joined({ gap }: Word): boolean {
  return gap === 'space' || gap === 'hyphen';
}

function spelledOut(text: string, name: string, belongs: RegExp): string | null {
  const words = wordsOf(text, 0);
  let from = 0;
  for (const [at, word] of words.entries()) {
    if (word.gap === 'clause') from = at;
    const clause = words.slice(Math.max(from, at - LONGEST), at + 1);
    const found = spelledInCapitals(name, clause);
    const [first, last] = found ? [clause[found.from], clause[found.to - 1]] : [];
    if (!found || !first || !last || first === last || isSmall(last.text)) continue;
    if (isPhrase(clause.slice(found.from, found.to)))
      return wholePhrase(text, { start: first.start, end: last.end }, belongs);
  }
  return null;
}

/**
 * The words with capitals right before the name in brackets: "Careful Rope Discrimination" before "(CARD)". No rules of
 * letters would find it, but nothing else stands so before a paper's own name, if most letters of the name are there.
 */
function beforeBracket(text: string, name: string): string | null {
  const at = text.indexOf(`(${name})`);
  if (at < 0) return null;
  const from = Math.max(0, at - REACH);
  const words = lastClause(wordsOf(text.slice(from, at), from));
  const opens = words.findLastIndex(
    (word, index) => !isCapital(word) && !(isSmall(word.text) && index > 0) && word.gap !== 'hyphen',
  );
  const own = words.slice(opens + 1);
  const first = own.find(isCapital);
  const last = own.at(-1);
  if (!first || !last || first === last || !isCapital(last)) return null;
  const long = text.slice(first.start, at).trimEnd();
  return mostLettersOf(name, long) ? long : null;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** True if the first and three of four letters of the name stand in the words, in order. */
function mostLettersOf(name: string, long: string): boolean {
  const letters = [...name.toLowerCase().replace(/[^\p{L}]/gu, '')];
  const folded = long.toLowerCase();
  let at = -1;
  const found = letters.filter((letter) => {
    const next = folded.indexOf(letter, at + 1);
    if (next >= 0) at = next;
    return next >= 0;
  });
  return (
    folded.startsWith(letters[0] ?? ' ') && found.length >= FEWEST_LETTERS && found.length >= MOST * letters.length
  );
}

const FEWEST_LETTERS = 3;
const MOST = 0.75;

/** Words of a long form: no list, no acronym (the name itself, say), and hardly one that gives no letter. */
function isPhrase(words: readonly Word[]): boolean {
  const silent = words.filter(({ text, gap }) => gap !== 'hyphen' && !isSmall(text) && !/\p{Lu}/u.test(text));
  return (
    silent.length <= 1 &&
    words.every((word, at) => (at === 0 || joined(word)) && !/^[\p{Lu}\p{N}]{2,}$|['’]/u.test(word.text))
  );
}

/** In words. */
const LONGEST = 20;
