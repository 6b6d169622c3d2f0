// The names of papers + a text -> the places where a name stands there, in whatever spelling. Pure.
import type { Span } from '../../text/sentences.ts';
import { isNameLike, nameKey, usedForm, type WrittenWord, words } from './name-words.ts';
import type { Bearer, NamedPaper, Names } from './named-papers.ts';

/** A place where a name stands by itself. */
export interface Hit {
  readonly bearer: Bearer;
  readonly at: Span;
  readonly where: 'title' | 'abstract';
}

/** Gives the hits of a paper, those of the abstract first, each the longest name that begins there. */
export function hitFinder(names: Names): (paper: NamedPaper) => readonly Hit[] {
  const find = finderOf(names);
  return ({ abstract, title }) => [...hitsIn(abstract, 'abstract', find), ...hitsIn(title, 'title', find)];
}

/** A name that begins at a word, how many more words it has, and where it ends. */
interface Found {
  readonly bearer: Bearer;
  readonly more: number;
  readonly end: number;
}

type Finder = (text: string, all: readonly WrittenWord[], at: number) => Found | undefined;

function hitsIn(text: string, where: Hit['where'], find: Finder): readonly Hit[] {
  const hits: Hit[] = [];
  const all = words(text);
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at];
    if (word === undefined) break;
    const found = find(text, all, at);
    if (found === undefined || isInAddress(text, word) || isKind(text, word, found.bearer)) continue;
    const { bearer, more, end } = found;
    const last = all[at + more] ?? word;
    if (!goesOn(text, last, all[at + more + 1], bearer)) hits.push({ bearer, at: { start: word.start, end }, where });
    at += more;
  }
  return hits;
}

/** A word as it can be a use of a name, and the names that it may begin or spell. */
interface Candidate {
  readonly form: string;
  readonly begun: readonly Bearer[];
  readonly spelt: Bearer | undefined;
}

/** What a word can be; nothing for most. */
interface Opening {
  readonly candidates: readonly Candidate[];
  /** Its key, if a numbered part may follow that makes it a name. */
  readonly head: string | undefined;
}

function finderOf(names: Names): Finder {
  const known = new Map<string, Opening>();
  return (text, all, at) => {
    const word = all[at]?.text ?? '';
    // An archive has a million words, of some ten thousand kinds: each is read once.
    const opening = known.get(word) ?? openingOf(word, names);
    known.set(word, opening);
    const whole = wholeAt(text, all, at, opening.candidates);
    return partedAt(text, all, at, whole?.more ?? 0, opening, names) ?? whole;
  };
}

function openingOf(word: string, { byFirst, byKey, heads }: Names): Opening {
  const all = formsOf(word).map((form) => ({
    form,
    begun: byFirst.get(form) ?? [],
    spelt: isNameLike(form) ? byKey.get(nameKey(form)) : undefined,
  }));
  const key = nameKey(word);
  return {
    candidates: all.filter(({ begun, spelt }) => begun.length > 0 || spelt !== undefined),
    head: heads.has(key) ? key : undefined,
  };
}

/** A name as its paper writes it, or spelt by one word. */
function wholeAt(
  text: string,
  all: readonly WrittenWord[],
  at: number,
  candidates: readonly Candidate[],
): Found | undefined {
  const start = all[at]?.start ?? 0;
  for (const { form, begun } of candidates) {
    const bearer = begun.find(({ rest }) => follow(text, all, at, rest));
    const more = bearer?.rest.length ?? 0;
    if (bearer) return { bearer, more, end: more === 0 ? start + form.length : (all[at + more]?.end ?? start) };
  }
  const spelling = candidates.find(({ spelt }) => spelt !== undefined);
  return spelling?.spelt && { bearer: spelling.spelt, more: 0, end: start + spelling.form.length };
}

/** The longest name of more than `least` words after the first, where spaces stand for other joints or none: "DeepRope R1". */
function partedAt(
  text: string,
  all: readonly WrittenWord[],
  at: number,
  least: number,
  { head }: Opening,
  { byKey, heads }: Names,
): Found | undefined {
  let longest: Found | undefined;
  let key = head ?? '';
  for (let more = 1; more < MOST_PARTS && heads.has(key); more += 1) {
    const next = partAfter(text, all, at + more - 1);
    if (next === undefined) break;
    for (const form of more > least ? formsOf(next.text) : []) {
      const bearer = byKey.get(key + nameKey(form));
      // Words without a number stand beside each other by chance: "an efficient LLM".
      if (bearer && NUMBER.test(bearer.name) && !isCount(text, next))
        longest = { bearer, more, end: next.start + form.length };
    }
    key += nameKey(next.text);
  }
  return longest;
}

const MOST_PARTS = 3;
const NUMBER = /\p{N}/u;

/** "beats DeepRope 2.5 times" */
function isCount(text: string, { end }: WrittenWord): boolean {
  return /^(?:\s?[%×]|\s(?:x|times|points?|percent|percentage|pp)(?!\p{L}))/u.test(text.slice(end, end + REACH));
}

const REACH = 16;

/** How a word can be a use of a name: as it stands, without "-based", without a size: "Lamp-7B-Instruct". */
function formsOf(text: string): readonly string[] {
  if (/^\p{Ll}+$/u.test(text)) return [text];
  const used = usedForm(text);
  const sizeless = used.length > LONGEST ? used : used.replace(SIZE, '');
  return [...new Set([text, used, sizeless])];
}

const LONGEST = 60;
const SIZE =
  /(?:-(?:\d+(?:\.\d+)?[BMbm]|A\d+(?:\.\d+)?B|Large|Base|Small|Instruct|Chat|Thinking))+$|(?<=\d)(?:-(?:Pro|Flash|Mini|Max))+$/u;

function follow(text: string, all: readonly WrittenWord[], at: number, rest: readonly string[]): boolean {
  return rest.every((part, index) => partAfter(text, all, at + index)?.text === part);
}

/** The word after the one at `at`, if only a space parts them. */
function partAfter(text: string, all: readonly WrittenWord[], at: number): WrittenWord | undefined {
  const [before, next] = [all[at], all[at + 1]];
  return before && next && text.slice(before.end, next.start) === ' ' ? next : undefined;
}

/** "A DeepRope model" is one of a kind; "a DeepRope2 model" is the one that has this number. */
function isKind(text: string, { start }: WrittenWord, { name }: Bearer): boolean {
  return !/\p{N}$/u.test(name) && /(?:^|\s)an?\s$/iu.test(text.slice(Math.max(0, start - 4), start));
}

/** "example.org/NAME" */
function isInAddress(text: string, { start }: WrittenWord): boolean {
  return (
    /\S\/$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /\p{L}\.\p{L}{2,}\/\S*$/u.test(text.slice(Math.max(0, start - 80), start))
  );
}

/** "SAM 2", "Qwen2.5 VL", "Sora Turbo": a number or a name of a variant after the name makes it another; a size does not, or Pro behind a number. */
function goesOn(text: string, last: WrittenWord, next: WrittenWord | undefined, { name }: Bearer): boolean {
  if (next === undefined || !/^[ /]$/u.test(text.slice(last.end, next.start))) return false;
  if (/ \d+(?:\.\d+)*$/u.test(name) && /^(?:Pro|Flash|Mini|Max)$/u.test(next.text)) return false;
  return /^(?:v?\d+(?:\.\d+)*K?|VL|Bench|Pro|Max|Mini|Plus|Lite|Flash|Turbo|Large|Base|Small|Nano|Next|Omni|Coder|Math|Video|Edit)$/u.test(
    next.text,
  );
}
