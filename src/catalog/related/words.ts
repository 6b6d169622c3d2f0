// Titles and abstracts -> the words that may make a term, as numbers, in runs without stop words or punctuation. Pure.
import { sameInflection, type Token, tokens } from '../../text/words.ts';
import { type OwnSenses, ownSenses } from './acronym-senses.ts';
import { needsHyphen, roleOf, type WordRole } from './stop-words.ts';

/** What is read of a paper. */
export interface RelatedSource {
  readonly slug: string;
  /** As shown. */
  readonly title: string;
  /** As shown. */
  readonly abstract: string;
  /** The short forms that it defines. */
  readonly acronyms?: readonly { readonly short: string; readonly long: string }[];
  /** The slugs of its topics, as far as any are known. */
  readonly topics?: readonly string[];
}

/** One word of a text. */
export interface ReadWord {
  /** The same for all inflections of the word, in all papers read by one reader. */
  readonly id: number;
  /** True when nothing but blanks, hyphens and joining words ("of") is between this word and the one before. */
  readonly joined: boolean;
  readonly token: Token;
}

/** Gives words their numbers. */
export interface WordReader {
  /** The words of a text without those that are part of no term; for acronyms with a sense of their own that other word. */
  readonly read: (text: string, senses?: OwnSenses) => readonly ReadWord[];
  /** Whether a word may be a term by itself. */
  readonly alone: (id: number) => boolean;
  /** The stem of a word, which relatives share: "iterative", "iteration". */
  readonly stem: (id: number) => string;
  /** How many numbers are given. */
  readonly count: () => number;
}

/** All words of all papers, one after the other. */
export interface WordStream {
  /** The id of each word, times two, plus one if it is joined to the word before. */
  readonly words: Int32Array;
  /** Where each word begins in its title or abstract, in UTF-16 units. */
  readonly starts: Int32Array;
  /** Where it ends (exclusive). */
  readonly ends: Int32Array;
  /** Where a paper's words begin; the last entry is where they end. Title first. */
  readonly begins: Uint32Array;
  /** Where the words of its abstract begin. */
  readonly abstracts: Uint32Array;
  /** Ids of words that begin with a capital more often than not, as "Adam" does. */
  readonly capitalized: ReadonlySet<number>;
}

/** Makes a reader without any words yet: the numbers it gives depend on what it reads, and in which order. */
export function wordReader(): WordReader {
  const idOf = new Map<string, number>();
  const byStem = new Map<string, { readonly word: string; readonly id: number }[]>();
  const roles: WordRole[] = [];
  const stems: string[] = [];

  function identify({ word, stem }: Pick<Token, 'word' | 'stem'>): number {
    const known = idOf.get(word);
    if (known !== undefined) return known;
    const role = roleOf(word);
    const relatives = byStem.get(stem) ?? [];
    const same = relatives.find((each) => roles[each.id] === role && sameInflection(each.word, word));
    const id = same?.id ?? roles.push(role) - 1;
    if (!same) {
      stems[id] = stem;
      byStem.set(stem, [...relatives, { word, id }]);
    }
    idOf.set(word, id);
    return id;
  }

  function read(text: string, senses: OwnSenses = NO_SENSES): readonly ReadWord[] {
    const all = tokens(withoutAddresses(text));
    const gaps = all.map((token, at) => gapBefore(token, all[at - 1], text));
    const found: ReadWord[] = [];
    let joins = false;
    let tied = false;
    for (const [at, token] of all.entries()) {
      const gap = gaps[at] ?? '';
      const hyphen = HYPHEN.test(gap);
      const afterStopWord = hyphen && !joins;
      const id = identify(told(token, senses));
      joins &&= hyphen || (BLANK.test(gap) && !tied);
      if (roles[id] === 'never') {
        joins &&= JOINING.has(token.word) && (hyphen || token.word === 'of');
        tied = false;
        continue;
      }
      tied = needsHyphen(token.word);
      // Not the 5 of "1.5B", nor the scale of "large-scale".
      const part = isFraction(gap, token) || isFraction(gaps[at + 1], all[at + 1]);
      if (part || (afterStopWord && roles[id] === 'beside')) {
        joins = false;
        continue;
      }
      found.push({ id, joined: joins && (hyphen || !tied), token });
      joins = true;
    }
    return found;
  }

  return { read, alone: (id) => roles[id] === 'alone', stem: (id) => stems[id] ?? '', count: () => roles.length };
}

/** Reads all papers. */
export function readPapers(papers: readonly RelatedSource[], reader: WordReader): WordStream {
  const begins = new Uint32Array(papers.length + 1);
  const abstracts = new Uint32Array(papers.length);
  const capitals: number[] = [];
  let [words, starts, ends] = [new Int32Array(1024), new Int32Array(1024), new Int32Array(1024)];
  let length = 0;
  const senses = ownSenses(papers);
  const take = (text: string, own?: OwnSenses) => {
    const found = reader.read(text, own);
    if (length + found.length > words.length) {
      const longer = Math.max(length + found.length, words.length * 2);
      [words, starts, ends] = [lengthened(words, longer), lengthened(starts, longer), lengthened(ends, longer)];
    }
    for (const { id, joined, token } of found) {
      words[length] = id * 2 + Number(joined);
      starts[length] = token.start;
      ends[length] = token.end;
      length += 1;
      capitals[id] = (capitals[id] ?? 0) + (token.form === token.word ? -1 : 1);
    }
  };
  for (const [at, { slug, title, abstract }] of papers.entries()) {
    const own = senses.get(slug);
    take(title, own);
    abstracts[at] = length;
    take(abstract, own);
    begins[at + 1] = length;
  }
  const capitalized = new Set(capitals.flatMap((surplus, id) => (surplus > 0 ? [id] : [])));
  return { words: words.subarray(0, length), starts, ends, begins, abstracts, capitalized };
}

const NO_SENSES: OwnSenses = new Map();
/** So short a word is another word in capitals: "IT", "PI". */
const SHORT_ACRONYM = 3;

function told(token: Token, senses: OwnSenses): Pick<Token, 'word' | 'stem'> {
  if (!token.acronym) return token;
  const { word, form } = token;
  const sense = senses.get(form);
  if (sense !== undefined) return { word: sense, stem: sense };
  return form.length > SHORT_ACRONYM || roleOf(word) !== 'alone' ? token : { word: form, stem: form };
}

/** Stops in the place of addresses, whose words are none of the text's. */
function withoutAddresses(text: string): string {
  return HINT_OF_ADDRESS.test(text) ? text.replace(ADDRESS, (address) => '.'.repeat(address.length)) : text;
}

/** Every address has one of these; to look for them costs a tenth, and most texts have none. */
const HINT_OF_ADDRESS = /:\/\/|www\.|\.(?:com|io|org|net|edu|ai|dev|cn)\b/;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w.-]{1,60}\.(?:com|io|org|net|edu|ai|dev|cn)\b(?:\/\S*)?/g;
const HYPHEN = /^[-‐‑–]$/;
const BLANK = /^\s{1,3}$/;
const DIGIT_FIRST = /^\p{N}/u;
// "mixture of experts", "text-to-image", "step-by-step".
const JOINING = new Set(['of', 'to', 'by', 'in', 'the', 'on', 'and']);

/** What parts a word from the one before; a full stop where no phrase spans it. */
function gapBefore({ apart, start }: Token, before: Token | undefined, text: string): string {
  return apart ? '. ' : text.slice(before?.end ?? 0, start);
}

/** Whether a word and the one before that gap are the two halves of a number. */
function isFraction(gap = '', word?: Token): boolean {
  return (gap === '.' || gap === ',') && DIGIT_FIRST.test(word?.word ?? '');
}

function lengthened(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
