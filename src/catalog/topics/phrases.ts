// Phrases and who asks for them -> an index of word stems -> where each stands in a text, in one pass over its words.
// Pure.
import { isAcronym, sameInflection, type Token, tokens } from '../../text/words.ts';

/** A phrase to look for, and whatever its finder wants back with each hit. `*bench` is any word that ends so. */
export interface PhraseUse<Owner> {
  readonly phrase: string;
  /** Compare every word as written, case included. */
  readonly caseSensitive: boolean;
  /** Compare words as they are, inflections not included. */
  readonly exact: boolean;
  readonly owner: Owner;
}

/** One place where a phrase stands: the words `from` (inclusive) to `to` (exclusive). */
export interface PhraseHit<Owner> {
  readonly owner: Owner;
  readonly from: number;
  readonly to: number;
}

/** Words that one or more phrases stand on, and whose phrases they are. */
export interface PhraseSpan<Owner> {
  readonly owners: readonly Owner[];
  readonly from: number;
  readonly to: number;
}

/** Phrases ready for {@link findPhrases}. */
export interface PhraseIndex<Owner> {
  readonly root: Node<Owner>;
  /** By their last character in lower case. */
  readonly endings: ReadonlyMap<string, readonly Ending<Owner>[]>;
}

/** Builds the index. A hyphenated word is entered in its parts and joined: "pre-training" also as "pretraining". */
export function indexPhrases<Owner>(uses: readonly PhraseUse<Owner>[]): PhraseIndex<Owner> {
  const root = newNode<Owner>();
  const [byEnding, byWords] = [uses.filter(isEnding), uses.filter((use) => !isEnding(use))];
  for (const use of byWords) {
    for (const spelling of spellings(use.phrase)) {
      const words = tokens(spelling);
      let node = root;
      for (const { stem } of words) {
        const known = node.next.get(stem);
        const child = known ?? newNode<Owner>();
        if (!known) node.next.set(stem, child);
        node = child;
      }
      node.ends.push({ owner: use.owner, checks: words.map((word) => checkOf(word, use)) });
    }
  }
  return { root, endings: Map.groupBy(byEnding.map(endingOf), ({ ending }) => lastCharacter(ending).toLowerCase()) };
}

/** Every hit of every phrase, by place; hits may overlap. No hit spans words that punctuation parts. */
export function findPhrases<Owner>(index: PhraseIndex<Owner>, words: readonly Token[]): readonly PhraseHit<Owner>[] {
  const hits: PhraseHit<Owner>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    for (const { ending, asWritten, owner } of index.endings.get(lastCharacter(first?.word ?? '')) ?? []) {
      if (first?.[asWritten ? 'form' : 'word'].endsWith(ending)) hits.push({ owner, from, to: from + 1 });
    }
    let node: Node<Owner> | undefined = index.root;
    for (let to = from; to < words.length; to += 1) {
      const word = words[to];
      if (!word || (to > from && word.apart)) break;
      node = node.next.get(word.stem);
      if (!node) break;
      for (const { owner, checks } of node.ends) {
        if (checks.every((check, at) => check(words[from + at]))) hits.push({ owner, from, to: to + 1 });
      }
    }
  }
  return hits;
}

/** Of hits that overlap the longest, or the first of equal length, by place. Hits of the same words share a span. */
export function longestSpans<Owner>(hits: readonly PhraseHit<Owner>[]): readonly PhraseSpan<Owner>[] {
  const spans = [...Map.groupBy(hits, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ from: first.from, to: first.to, owners: same.map(({ owner }) => owner) }] : [];
  });
  const taken = new Set<number>();
  return spans
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, at) => from + at);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

/** Each further one doubles the spellings. */
const MOST_HYPHENED = 5;

/** A tree of stems; a phrase ends at the node its words lead to. */
interface Node<Owner> {
  readonly next: Map<string, Node<Owner>>;
  readonly ends: PhraseEnd<Owner>[];
}

interface Ending<Owner> {
  readonly ending: string;
  readonly asWritten: boolean;
  readonly owner: Owner;
}

interface PhraseEnd<Owner> {
  readonly owner: Owner;
  readonly checks: readonly WordCheck[];
}

type WordCheck = (found: Token | undefined) => boolean;

function newNode<Owner>(): Node<Owner> {
  return { next: new Map(), ends: [] };
}

/** What a word must fulfil beyond having the stem that led here. */
function checkOf(wanted: Token, use: PhraseUse<unknown>): WordCheck {
  if (use.caseSensitive || wanted.acronym) return (found) => found?.form === wanted.form;
  if (use.exact) return (found) => found?.word === wanted.word;
  return (found) => found !== undefined && sameInflection(found.word, wanted.word);
}

function lastCharacter(text: string): string {
  return text.slice(-1);
}

function endingOf<Owner>({ phrase, caseSensitive, owner }: PhraseUse<Owner>): Ending<Owner> {
  const ending = phrase.slice(1);
  const asWritten = caseSensitive || isAcronym(ending);
  return { ending: asWritten ? ending : ending.toLowerCase(), asWritten, owner };
}

function isEnding({ phrase }: PhraseUse<unknown>): boolean {
  return phrase.startsWith('*');
}

/** Each hyphenated word in its parts or joined; of many, all in their parts or all joined. */
function spellings(phrase: string): readonly string[] {
  const parts = phrase.split(/\s+/u);
  if (parts.filter((part) => part.includes('-')).length > MOST_HYPHENED) return [phrase, phrase.replaceAll('-', '')];
  return parts.reduce<readonly string[]>(
    (heads, part) => {
      const variants = part.includes('-') ? [part, part.replaceAll('-', '')] : [part];
      return heads.flatMap((head) => variants.map((variant) => (head === '' ? variant : `${head} ${variant}`)));
    },
    [''],
  );
}
