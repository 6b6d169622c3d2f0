// The names that papers bear -> the places where other papers mention them. Pure.
import type { Span } from '../../text/sentences.ts';
import type { Acronym } from './acronyms.ts';
import { isNameLike, nameKey, usedForm, type WrittenWord, words } from './name-words.ts';
import { proposals } from './proposals.ts';
import { sameSense } from './senses.ts';

/** A place where a paper names the method of another. */
export interface MethodMention {
  /** The paper named. */
  readonly slug: string;
  readonly name: string;
  readonly at: Span;
  readonly where: 'title' | 'abstract';
}

/** What is read of a paper; `acronyms` are those of its title and its abstract. */
export interface NamedPaper {
  readonly slug: string;
  readonly name: string | null;
  readonly title: string;
  readonly abstract: string;
  readonly published: string | null;
  readonly acronyms: readonly Pick<Acronym, 'short' | 'long'>[];
}

/**
 * For each paper that names others' methods, each of them once, at its first place in the abstract or else in the
 * title, in the order of the places. Only names that can mean one paper count, see {@link linkable}; a name within a
 * longer one ("DARTS" in "PC-DARTS", "SAM" in "SAM 2") does not.
 */
export function methodMentions(papers: readonly NamedPaper[]): ReadonlyMap<string, readonly MethodMention[]> {
  const names = indexNames(papers);
  const read = papers.map((paper) => ({ paper, hits: hitsOf(paper, names) }));
  const doubtful = new Set([...namesBeforeTheirPaper(read), ...namesClaimedAgain(read), ...plainWords(papers, names)]);
  const found = new Map<string, readonly MethodMention[]>();
  for (const { paper, hits } of read) {
    const first = new Map<string, MethodMention>();
    for (const { entry, at, where } of hits) {
      const { name, paper: named } = entry;
      if (named === paper || doubtful.has(entry) || first.has(named.slug)) continue;
      if (paper.acronyms.some(({ long }) => long.includes(name))) continue;
      first.set(named.slug, { slug: named.slug, name, at, where });
    }
    if (first.size > 0) found.set(paper.slug, [...first.values()]);
  }
  return found;
}

/** A name that means one paper. */
interface Entry {
  readonly name: string;
  readonly paper: NamedPaper;
  /** The words after the first. */
  readonly rest: readonly string[];
}

interface Hit {
  readonly entry: Entry;
  readonly at: Span;
  readonly where: 'title' | 'abstract';
}

/** Versions of an abstract are later than its date: a name may stand in it this many days before its paper. */
const DAYS_OF_GRACE = 30;
const PLAIN_CLAIM = 2;
const SHORTEST = 3;
const SHORTEST_ALL_CAPITALS = 4;
/** Capitals that read as a word, such as MARS or DART: too many things bear them. */
const WORD_IN_CAPITALS = /^[^AEIOUY]{0,2}(?:[AEIOUY]+[^AEIOUY]{1,2})*[AEIOUY]*$/u;
const LONGEST_WORD_IN_CAPITALS = 6;
const DAY = 86_400_000;
const SMALL_WORD = /(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}-]+(?![\p{L}\p{N}-])/gu;

/** By the first word of the name; longer names first. */
type Names = ReadonlyMap<string, readonly Entry[]>;

function indexNames(papers: readonly NamedPaper[]): Names {
  const bearers = Map.groupBy(
    papers.filter((paper) => paper.name !== null),
    (paper) => nameKey(paper.name ?? ''),
  );
  const definers = Map.groupBy(
    papers.flatMap((paper) => paper.acronyms.map((acronym) => ({ paper, ...acronym }))),
    ({ short }) => short,
  );
  const entries = [...bearers.values()].flatMap((own) => {
    const [paper] = own;
    const name = paper?.name ?? '';
    if (own.length !== 1 || paper === undefined || !linkable(name)) return [];
    if ((definers.get(name) ?? []).some((other) => other.paper !== paper && !meansTheSame(other, paper))) return [];
    const [, ...rest] = name.split(/\s+/u);
    return [{ name, paper, rest }];
  });
  const longestFirst = entries.toSorted((a, b) => b.rest.length - a.rest.length);
  return Map.groupBy(longestFirst, ({ name }) => name.split(/\s+/u)[0] ?? '');
}

/** A name that prose does not have by chance: with inner capitals, digits or signs; short words of capitals alone are too many things. */
function linkable(name: string): boolean {
  const parts = name.split(/\s+/u);
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = /^\p{Lu}+$/u.test(letters);
  if (capitals && letters.length <= LONGEST_WORD_IN_CAPITALS && WORD_IN_CAPITALS.test(letters)) return false;
  return parts.some(isNameLike) && letters.length >= (capitals ? SHORTEST_ALL_CAPITALS : SHORTEST);
}

/** Names that some abstract writes as a plain word: "clear", "sci-fi". */
function plainWords(papers: readonly NamedPaper[], names: Names): ReadonlySet<Entry> {
  const small = new Map([...names.values()].flat().map((entry) => [entry.name.toLowerCase(), entry]));
  const plain = new Set<Entry>();
  for (const { abstract } of papers)
    for (const [word] of abstract.matchAll(SMALL_WORD)) {
      const entry = small.get(word);
      if (entry) plain.add(entry);
    }
  return plain;
}

/** Another paper may define the name, but only as what it stands for in its own paper. */
function meansTheSame(other: Pick<Acronym, 'short' | 'long'>, paper: NamedPaper): boolean {
  return paper.acronyms.some(({ short, long }) => short === other.short && sameSense(long, other.long));
}

function hitsOf(paper: NamedPaper, names: Names): readonly Hit[] {
  return [...hitsIn(paper.abstract, 'abstract', names), ...hitsIn(paper.title, 'title', names)];
}

function hitsIn(text: string, where: Hit['where'], names: Names): readonly Hit[] {
  const hits: Hit[] = [];
  const all = words(text);
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at];
    if (word === undefined) break;
    const form = names.has(word.text) ? word.text : usedForm(word.text);
    const entry = names.get(form)?.find(({ rest }) => follow(text, all, at, rest));
    if (entry === undefined || isInAddress(text, word) || isKind(text, word)) continue;
    const last = all[at + entry.rest.length] ?? word;
    const end = entry.rest.length === 0 ? word.start + form.length : last.end;
    if (!goesOn(text, last, all[at + entry.rest.length + 1]))
      hits.push({ entry, at: { start: word.start, end }, where });
    at += entry.rest.length;
  }
  return hits;
}

function follow(text: string, all: readonly WrittenWord[], at: number, rest: readonly string[]): boolean {
  return rest.every((part, index) => {
    const [before, next] = [all[at + index], all[at + index + 1]];
    return before !== undefined && next?.text === part && text.slice(before.end, next.start) === ' ';
  });
}

/** "A DeepRope model" is one of a kind. */
function isKind(text: string, { start }: WrittenWord): boolean {
  return /(?:^|\s)an?\s$/iu.test(text.slice(Math.max(0, start - 4), start));
}

/** "example.org/NAME" */
function isInAddress(text: string, { start }: WrittenWord): boolean {
  return (
    /\S\/$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /\p{L}\.\p{L}{2,}\/\S*$/u.test(text.slice(Math.max(0, start - 80), start))
  );
}

/** "SAM 2", "Qwen2.5 VL", "Sora Turbo": a number or a name of a variant after the name makes it another. */
function goesOn(text: string, last: WrittenWord, next: WrittenWord | undefined): boolean {
  if (next === undefined || !/^[ /]$/u.test(text.slice(last.end, next.start))) return false;
  return /^(?:v?\d+(?:\.\d+)*[BMK]?|VL|Bench|Pro|Max|Mini|Plus|Lite|Flash|Turbo|Large|Base|Small|Nano|Next|Omni|Coder|Math|Video|Edit)$/u.test(
    next.text,
  );
}

/** Names that another paper presents as its own. */
function namesClaimedAgain(
  read: readonly { readonly paper: NamedPaper; readonly hits: readonly Hit[] }[],
): ReadonlySet<Entry> {
  const again = new Set<Entry>();
  for (const { paper, hits } of read) {
    const others = hits.filter(({ entry }) => entry.paper !== paper);
    if (others.length === 0) continue;
    const own = new Set(
      proposals(paper.abstract, []).flatMap(({ name, weight }) => (weight >= PLAIN_CLAIM ? [nameKey(name)] : [])),
    );
    for (const { entry } of others) if (own.has(nameKey(entry.name))) again.add(entry);
  }
  return again;
}

/** Names that some paper has long before the paper that is to bear them: they were another's, or a plain word. */
function namesBeforeTheirPaper(
  read: readonly { readonly paper: NamedPaper; readonly hits: readonly Hit[] }[],
): ReadonlySet<Entry> {
  const early = new Set<Entry>();
  for (const { paper, hits } of read)
    for (const { entry } of hits)
      if (paper.published !== null && entry.paper.published !== null)
        if (Date.parse(paper.published) + DAYS_OF_GRACE * DAY < Date.parse(entry.paper.published)) early.add(entry);
  return early;
}
