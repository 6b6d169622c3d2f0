// The names that papers bear -> the places where other papers mention them. Pure.
import type { Span } from '../../text/sentences.ts';
import { type Hit, hitFinder } from './name-hits.ts';
import { nameKey } from './name-words.ts';
import { type Bearer, indexNames, type NamedPaper, type Names } from './named-papers.ts';
import { proposals } from './proposals.ts';

/** A place where a paper names the method of another. */
export interface FoundMethod {
  /** The paper named. */
  readonly slug: string;
  /** As the paper named writes it; the text at `at` may differ in case, hyphens and spaces. */
  readonly name: string;
  readonly at: Span;
  readonly where: 'title' | 'abstract';
}

/** The same, or that the paper's facts file says so. */
export type MethodMention =
  | FoundMethod
  | (Pick<FoundMethod, 'slug' | 'name'> & { readonly at: null; readonly where: 'editor' });

/**
 * For each paper that names others' methods, each of them once, at its first place in the abstract or else in the
 * title, in the order of the places. A paper long before the one named means something else, and names that can mean
 * more than one paper do not count; nor does a name within a longer one ("DARTS" in "PC-DARTS", "SAM" in "SAM 2").
 */
export function methodMentions(papers: readonly NamedPaper[]): ReadonlyMap<string, readonly FoundMethod[]> {
  const names = indexNames(papers);
  const hitsOf = hitFinder(names);
  const read = papers.map((paper) => ({ paper, hits: hitsOf(paper) }));
  const plain = plainWords(papers, names);
  const uses = usesOf(read);
  const found = new Map<string, readonly FoundMethod[]>();
  for (const { paper, hits } of read) {
    const first = new Map<string, FoundMethod>();
    for (const { bearer, at, where } of hits) {
      const { name, paper: named } = bearer;
      const use = uses.get(bearer);
      if (named === paper || first.has(named.slug) || plain.has(bearer) || use === undefined) continue;
      if (isDoubtful(bearer, use) || use.otherwise.has(paper.slug) || use.early.has(paper.slug)) continue;
      if (paper.acronyms.some(({ long }) => long.includes(name))) continue;
      first.set(named.slug, { slug: named.slug, name, at, where });
    }
    if (first.size > 0) found.set(paper.slug, [...first.values()]);
  }
  return found;
}

interface Reading {
  readonly paper: NamedPaper;
  readonly hits: readonly Hit[];
}

/** The papers in which a name stands, by slug, but for the one that bears it. */
interface Use {
  readonly all: Set<string>;
  /** Long before the paper that bears it. */
  readonly early: Set<string>;
  /** As the name of something else, which that paper presents, bears or defines. */
  readonly otherwise: Set<string>;
}

/** Versions of an abstract are later than its date: a name may stand in it this many days before its paper. */
const DAYS_OF_GRACE = 30;
const DAY = 86_400_000;
const PLAIN_CLAIM = 2;
/** For one paper that gives the name of a title another meaning, so many must use it. */
const USES_TO_A_RIVAL = 4;
const USES_OF_A_WORD = 4;
/** Not in an address, which is written small: "example.org/rope-fix". */
const SMALL_WORD = /(?<![\p{L}\p{N}/.@_-])\p{Ll}[\p{Ll}-]+(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;

/** Names that were in use before their paper, or that others have too, unless they head its title and nearly all mean it. */
function isDoubtful({ headed, wordInCapitals }: Bearer, { all, early, otherwise }: Use): boolean {
  const later = all.size - early.size;
  if (!headed) return early.size + otherwise.size > 0 || wordInCapitals;
  if (wordInCapitals && (early.size > 0 || later < USES_OF_A_WORD)) return true;
  return early.size > later || otherwise.size * USES_TO_A_RIVAL > later;
}

function usesOf(read: readonly Reading[]): ReadonlyMap<Bearer, Use> {
  const uses = new Map<Bearer, Use>();
  for (const { paper, hits } of read) {
    const others = new Set(hits.map(({ bearer }) => bearer).filter((bearer) => bearer.paper !== paper));
    const own = others.size === 0 ? new Set() : claimedBy(paper);
    for (const bearer of others) {
      const use = uses.get(bearer) ?? { all: new Set(), early: new Set(), otherwise: new Set(bearer.rivals) };
      uses.set(bearer, use);
      use.all.add(paper.slug);
      if (isLongBefore(paper, bearer.paper)) use.early.add(paper.slug);
      if (own.has(nameKey(bearer.name))) use.otherwise.add(paper.slug);
    }
  }
  return uses;
}

/** Names that a paper presents as its own. */
function claimedBy({ abstract }: NamedPaper): ReadonlySet<string> {
  return new Set(proposals(abstract, []).flatMap(({ name, weight }) => (weight >= PLAIN_CLAIM ? [nameKey(name)] : [])));
}

function isLongBefore({ published }: NamedPaper, named: NamedPaper): boolean {
  if (published === null || named.published === null) return false;
  return Date.parse(published) + DAYS_OF_GRACE * DAY < Date.parse(named.published);
}

/** Names that some abstract writes as a plain word: "clear", "sci-fi". */
function plainWords(papers: readonly NamedPaper[], { byFirst }: Names): ReadonlySet<Bearer> {
  const small = new Map([...byFirst.values()].flat().map((bearer) => [bearer.name.toLowerCase(), bearer]));
  const plain = new Set<Bearer>();
  for (const { abstract } of papers)
    for (const [word] of abstract.matchAll(SMALL_WORD)) {
      const bearer = small.get(word);
      if (bearer) plain.add(bearer);
    }
  return plain;
}
