// A paper's title and abstract -> the name it gives its own method, model, data set or system, and what that stands
// for. Pure.
import { type Acronym, findAcronyms } from './acronyms.ts';
import { isCapitalized, isNameLike, nameKey, namesAt } from './name-words.ts';
import { ownExpansion } from './own-expansion.ts';
import { LONGEST_NAME, type Proposal, proposals } from './proposals.ts';

/** What a paper calls its own. */
export interface MethodName {
  /** As the paper writes it: "NEAS", "MoS", "TokenFormer", "Nested Attention". */
  readonly name: string;
  /** The words it is short for, as the paper writes them; null where the text does not say. */
  readonly expansion: string | null;
}

/**
 * The name that a title or an abstract gives to what the paper brings: "Name: what it does", "... (NAME): ...",
 * "we propose NAME, ...", "... called NAME", "long form (NAME)" as the object of such a sentence. Null where the text
 * names nothing of its own; a name that only occurs is not one.
 * @param inTitle the acronyms that the title defines, for callers that have them
 * @param inAbstract those that the abstract defines
 */
export function methodName(
  title: string,
  abstract: string,
  inTitle: readonly Acronym[] = findAcronyms(title),
  inAbstract: readonly Acronym[] = findAcronyms(abstract),
): MethodName | null {
  const proposed = proposals(abstract, inAbstract);
  const best = titleName(title, abstract, inTitle, inAbstract, proposed) ?? bestProposal(title, abstract, proposed);
  if (best === null) return null;
  const name = /\s/u.test(best)
    ? (inAbstract.find(({ long }) => nameKey(long) === nameKey(best))?.short ?? best)
    : best;
  return { name, expansion: ownExpansion(name, title, abstract, inTitle, inAbstract) };
}

const MOST_WORDS = 4;
/** An abstract that presents more has other trouble. */
const MOST_NAMES = 20;

/** Words that open a title without naming anything. */
const NOT_A_HEAD =
  /^(?:position|survey|review|report|tutorial|demo|correction|perspective|opinion|editorial|on|the|an?|towards?|how|why|what|when|where|which|who|is|are|can|do|does|should|will|if|not|no|beyond|from|in|rise|lost|less|more)$/iu;
/** A survey's title names what others made. */
const ABOUT_OTHERS = /\b(?:survey|review|overview|perspective|roadmap|case study|comparative analysis)\b/iu;
const ASKING = /\?|^(?:does|do|is|are|can|should|will|how|why|what|when|where|which|who)\b/iu;
const IN_TITLE = 3;
/** What a name loses that stands only beside something else. */
const BESIDE = 1.5;
/** From this weight on a sentence says itself that a name is the paper's own. */
const PLAIN = 2;
const DOING = /^\p{Lu}\p{Ll}+ing$/u;

function titleName(
  title: string,
  abstract: string,
  inTitle: readonly Acronym[],
  inAbstract: readonly Acronym[],
  proposed: readonly Proposal[],
): string | null {
  const head = headOf(title);
  if (head !== null && !(/\s/u.test(head) && ABOUT_OTHERS.test(title))) {
    const bracketed = inTitle.find(({ shortAt, longAt }) => longAt.start < shortAt.start && shortAt.end <= head.length);
    if (bracketed && title.startsWith(bracketed.long)) return bracketed.short;
    const plain = head.replace(/\s*\([^)]*\)\s*$/u, '').replace(/^["“‘']|["”’']$/gu, '');
    const ofHead = ({ long }: Acronym) => nameKey(long) === nameKey(plain);
    const defined = isNameLike(plain) && !/\s/u.test(plain) ? undefined : inAbstract.find(ofHead);
    if (defined) return defined.short;
    if (isHeadName(plain, abstract, proposed)) return plain;
  }
  const first = title.split(/\s/u)[0] ?? '';
  if (isNameLike(first) && proposed.some(({ name }) => nameKey(name) === nameKey(first))) return first;
  const own = inTitle.find(({ short }) => proposed.some((each) => nameKey(each.name) === nameKey(short)));
  return own?.short ?? null;
}

/** What stands before a colon or a free-standing dash, or before "Technical Report". */
function headOf(title: string): string | null {
  const match =
    /^(.{1,80}?)(?:\s?:\s|:(?=\p{Lu}\p{Ll})|\s[-–—]\s)(?=\S)/u.exec(title) ??
    /^(.{1,40}) tech(?:nical)? report$/iu.exec(title);
  const head = match?.[1]?.trim().replace(/ technical report$/iu, '');
  return head === undefined || /[?!;]/u.test(head) ? null : head;
}

function isHeadName(head: string, abstract: string, proposed: readonly Proposal[]): boolean {
  const parts = head.split(/\s+/u);
  if (head.length > LONGEST_NAME || parts.length > MOST_WORDS || /,|\band\b/u.test(head)) return false;
  if (proposed.some(({ name }) => nameKey(name) === nameKey(head))) return true;
  if (NOT_A_HEAD.test(parts[0] ?? '') || DOING.test(parts[0] ?? '')) return false;
  if (parts.length === 1) return isNameLike(head) || isCapitalized(head) || /^\p{Ll}/u.test(head);
  const [first = '', second = ''] = parts;
  const version = isNameLike(first) ? /^v?\d+(?:\.\d+)*[BMK]?$/u : /^v?\d+\.\d+$/u;
  if (parts.length === 2 && (isNameLike(first) || isCapitalized(first)) && version.test(second)) return true;
  return namesAt(abstract, head).length > 0;
}

/**
 * The proposal that says it most plainly; a name in the title or named again counts more, one beside the main thing less,
 * and an earlier one wins a tie. What a title asks about is not for that its answer.
 */
function bestProposal(title: string, abstract: string, proposed: readonly Proposal[]): string | null {
  if (proposed.length === 0) return null;
  let best: { readonly name: string; readonly score: number } | null = null;
  const asks = ASKING.test(title);
  const byName = [...Map.groupBy(proposed, ({ name }) => nameKey(name)).values()];
  for (const own of byName.slice(0, MOST_NAMES)) {
    const name = own[0]?.name ?? '';
    const again = Math.min(3, namesAt(abstract, name).length - 1);
    const weight = Math.max(...own.map((each) => each.weight));
    const inTitle = namesAt(title, name).length > 0 ? IN_TITLE : 0;
    const plain = weight + 0.5 * again + inTitle;
    const asked = asks && weight < PLAIN ? inTitle : 0;
    const score = plain - asked - (own.every(({ beside }) => beside) ? BESIDE : 0);
    if (plain >= 2 && (best === null || score > best.score)) best = { name, score };
  }
  return best?.name ?? null;
}
