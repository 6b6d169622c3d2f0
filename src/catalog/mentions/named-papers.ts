// The names that papers bear -> those that can mean one paper, ready to be found in texts. Pure.
import type { Acronym } from './acronyms.ts';
import { isNameLike, nameKey } from './name-words.ts';
import { sameSense } from './senses.ts';

/** What is read of a paper; `acronyms` are those of its title and its abstract. */
export interface NamedPaper {
  readonly slug: string;
  readonly name: string | null;
  readonly title: string;
  readonly abstract: string;
  readonly published: string | null;
  readonly acronyms: readonly Pick<Acronym, 'short' | 'long'>[];
}

/** A name that may mean one paper. */
export interface Bearer {
  readonly name: string;
  readonly paper: NamedPaper;
  /** The words after the first. */
  readonly rest: readonly string[];
  /** True when the title begins with the name or what it is short for: few others can have it. */
  readonly headed: boolean;
  /** True for capitals that read as a word, such as MARS or DART: many things bear them. */
  readonly wordInCapitals: boolean;
  /** Slugs of papers that bear the name too, or spell it out otherwise. */
  readonly rivals: readonly string[];
}

/** Names to find in texts. */
export interface Names {
  /** By the first word of the name; longer names first. */
  readonly byFirst: ReadonlyMap<string, readonly Bearer[]>;
  /** By {@link nameKey}, for other spellings of long or numbered names: "ropeFix-LampNet", "Lamp-3". */
  readonly byKey: ReadonlyMap<string, Bearer>;
  /** The keys of what stands before a joint of a numbered name: "rope", "ropefix" and "ropefixr" of "RopeFix-R2". */
  readonly heads: ReadonlySet<string>;
}

/** The names that prose does not have by chance, each with the one paper that bears it or that alone is headed by it. */
export function indexNames(papers: readonly NamedPaper[]): Names {
  const bearers = Map.groupBy(
    papers.filter((paper) => paper.name !== null),
    (paper) => nameKey(paper.name ?? ''),
  );
  const definers = Map.groupBy(
    papers.flatMap((paper) => paper.acronyms.map((acronym) => ({ paper, ...acronym }))),
    ({ short }) => short,
  );
  const named = [...bearers.values()].flatMap((own) => {
    const headed = own.filter(isHeaded);
    const [paper] = own.length === 1 ? own : headed;
    const name = paper?.name ?? '';
    if (paper === undefined || headed.length > 1) return [];
    if (!isUnusual(name) && !(headed.length > 0 && PRODUCT.test(name))) return [];
    const otherSenses = (definers.get(name) ?? []).filter(
      (other) => other.paper !== paper && !meansTheSame(other, paper),
    );
    const rivals = new Set([...own, ...otherSenses.map((other) => other.paper)].map(({ slug }) => slug));
    rivals.delete(paper.slug);
    const [, ...rest] = name.split(/\s+/u);
    const wordInCapitals = isWordInCapitals(name);
    return [{ name, paper, rest, headed: headed.length > 0, wordInCapitals, rivals: [...rivals] }];
  });
  const longestFirst = named.toSorted((a, b) => b.rest.length - a.rest.length);
  const spelt = named.filter(({ name }) => isSpeltOtherwise(name));
  return {
    byFirst: Map.groupBy(longestFirst, ({ name }) => name.split(/\s+/u)[0] ?? ''),
    byKey: new Map(spelt.map((bearer) => [nameKey(bearer.name), bearer])),
    heads: new Set(spelt.flatMap(({ name }) => (/\p{N}/u.test(name) ? headsOf(name) : []))),
  };
}

const SHORTEST = 3;
const SHORTEST_ALL_CAPITALS = 4;
const SHORTEST_SPELT = 7;
const SHORTEST_NUMBERED = 4;
/** "Lantern 2.5": plain but for its number. */
const NUMBERED = /^\p{Lu}\p{L}+ \d+\.\d+$/u;
/** "Lantern-Image": two plain words, of which the first makes no adjective or verb of the second. */
const PRODUCT =
  /^(?!(?:Auto|Co|Counter|Cross|Deep|Dual|Inter|Intra|Meta|Mid|Multi|Neuro|Non|One|Open|Post|Pre|Re|Self|Semi|Super|Test|Two|Zero|\p{L}+(?:ed|ing))-)\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;
const OFTEN_NUMBERED =
  /^(?:case|chapter|class|day|example|figure|group|item|layer|level|line|number|page|part|phase|point|round|row|section|stage|step|table|task|tier|track|turn|type|version|week|year)$/u;
/** Where other spellings have a space or a hyphen. */
const JOINT = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|[\s‑–_-]+/gu;
const WORD_IN_CAPITALS = /^[^AEIOUY]{0,2}(?:[AEIOUY]+[^AEIOUY]{1,2})*[AEIOUY]*$/u;
const LONGEST_WORD_IN_CAPITALS = 6;

/** With inner capitals, digits or signs; short ones of capitals alone are too many things. */
function isUnusual(name: string): boolean {
  const letters = lettersOf(name);
  const shortest = /^\p{Lu}+$/u.test(letters) ? SHORTEST_ALL_CAPITALS : SHORTEST;
  return (NUMBERED.test(name) || name.split(/\s+/u).some(isNameLike)) && letters.length >= shortest;
}

function isSpeltOtherwise(name: string): boolean {
  return nameKey(name).length >= (/\p{N}/u.test(name) ? SHORTEST_NUMBERED : SHORTEST_SPELT);
}

/** What may stand before a number by chance is none: "Step 3". */
function headsOf(name: string): readonly string[] {
  return Array.from(name.matchAll(JOINT), ({ index }) => nameKey(name.slice(0, index))).filter(
    (head) => !OFTEN_NUMBERED.test(head),
  );
}

function isWordInCapitals(name: string): boolean {
  return /^\p{Lu}+$/u.test(name) && name.length <= LONGEST_WORD_IN_CAPITALS && WORD_IN_CAPITALS.test(name);
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

function isHeaded({ title, name, acronyms }: NamedPaper): boolean {
  const long = acronyms.find(({ short }) => short === name)?.long;
  return [name ?? '', ...(long === undefined ? [] : [long])].some(
    (head) => title.toLowerCase().startsWith(head.toLowerCase()) && !/^[\p{L}\p{N}-]/u.test(title.slice(head.length)),
  );
}

/** Another paper may define the name, but only as what it stands for in its own paper. */
function meansTheSame(other: Pick<Acronym, 'short' | 'long'>, paper: NamedPaper): boolean {
  return paper.acronyms.some(({ short, long }) => short === other.short && sameSense(long, other.long));
}
