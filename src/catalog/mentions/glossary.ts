// The acronyms that the papers define -> the glossary: senses told apart, with who defines and how many use each; and
// the places of an abstract that it can explain. Pure.
import type { Span } from '../../text/sentences.ts';
import { type Acronym, withoutPlural } from './acronyms.ts';
import { usedForm, type WrittenWord, words } from './name-words.ts';
import { type Sense, senses } from './senses.ts';

/** One short form. */
export interface GlossaryEntry {
  readonly short: string;
  /** What it is said to stand for, most often defined first. */
  readonly expansions: readonly Sense[];
  /** How many papers have the short form in title or abstract, whether they define it or not. */
  readonly uses: number;
}

/** What the glossary reads of a paper; `acronyms` are those of its title and its abstract. */
export interface GlossaryPaper {
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly acronyms: readonly Pick<Acronym, 'short' | 'long'>[];
}

/** A place in an abstract that stands for longer words, and who says so: the abstract itself, or the archive. */
export interface Abbreviation {
  readonly span: Span;
  readonly long: string;
  readonly from: 'abstract' | 'archive';
}

/** The glossary, by short form without regard to case, then by code points. */
export function buildGlossary(papers: readonly GlossaryPaper[]): readonly GlossaryEntry[] {
  const byShort = senses(papers);
  const uses = new Map<string, number>();
  for (const paper of papers) {
    const own = new Set(paper.acronyms.map(({ short }) => short));
    for (const text of [paper.title, paper.abstract])
      for (const word of words(text)) for (const form of forms(word)) own.add(form);
    for (const form of own) if (byShort.has(form)) uses.set(form, (uses.get(form) ?? 0) + 1);
  }
  return [...byShort]
    .map(([short, expansions]) => ({ short, expansions, uses: uses.get(short) ?? 0 }))
    .toSorted((a, b) => byText(a.short.toLowerCase(), b.short.toLowerCase()) || byText(a.short, b.short));
}

/**
 * The short forms whose meaning the archive knows beyond doubt: three papers or more define it, and no more than one
 * definition in fifty says otherwise, so that fewer than fifty must be of one mind.
 */
export function knownSenses(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { short, expansions } of glossary) {
    const [first, ...others] = expansions;
    const doubts = others.reduce((total, { papers }) => total + papers.length, 0);
    if (first && first.papers.length >= FEWEST_DEFINITIONS && doubts * MOST_DOUBT <= first.papers.length + doubts)
      known.set(short, first.long);
  }
  return known;
}

/**
 * The places of an abstract where a short form stands alone, in order, but for those where it is defined. What the
 * abstract says itself (`own`, its first definition of each) comes before what the archive knows. A part of a longer
 * name is no use: NAS is not explained in "NAS-Bench" nor SAM in "SAM 2", but RL is in "RL-based".
 */
export function abbreviations(
  abstract: string,
  own: readonly Acronym[],
  known: ReadonlyMap<string, string>,
): readonly Abbreviation[] {
  const ownLong = new Map(own.toReversed().map(({ short, long }) => [short, long]));
  const defined = new Set(own.filter(isIn(abstract)).map(({ shortAt }) => shortAt.start));
  const found: Abbreviation[] = [];
  const all = words(abstract);
  all.forEach((word, at) => {
    if (defined.has(word.start) || isNumbered(abstract, word, all[at + 1])) return;
    for (const form of forms(word)) {
      const long = ownLong.get(form) ?? known.get(form);
      if (long === undefined) continue;
      const span = { start: word.start, end: word.start + form.length };
      found.push({ span, long, from: ownLong.has(form) ? 'abstract' : 'archive' });
      return;
    }
  });
  return found;
}

const FEWEST_DEFINITIONS = 3;
const MOST_DOUBT = 50;

/** How a word can be a use of a short form: as it stands, without its plural, without "-based". Each begins where it does. */
function forms({ text }: WrittenWord): ReadonlySet<string> {
  const base = usedForm(text);
  return new Set([text, withoutPlural(text), base, withoutPlural(base)]);
}

function isIn(abstract: string): (acronym: Acronym) => boolean {
  return ({ short, long, shortAt, longAt }) =>
    abstract.slice(shortAt.start, shortAt.end) === short && abstract.slice(longAt.start, longAt.end) === long;
}

/** "SAM 2" is another thing than SAM. */
function isNumbered(text: string, word: WrittenWord, next: WrittenWord | undefined): boolean {
  return next !== undefined && text.slice(word.end, next.start) === ' ' && /^v?\d+(?:\.\d+)*$/u.test(next.text);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
