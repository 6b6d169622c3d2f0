// The acronyms that the papers define -> the glossary: senses told apart, with who defines and how many use each; and
// the places of an abstract that it can explain. Pure.
import { byText } from '../../text/order.ts';
import type { Span } from '../../text/sentences.ts';
import { type Acronym, withoutPlural } from './acronyms.ts';
import { isNameLike, usedForm, type WrittenWord, words } from './name-words.ts';
import type { PaperAcronym } from './paper-acronyms.ts';
import { type Sense, senses } from './senses.ts';

/** One short form. */
export interface GlossaryEntry {
  readonly short: string;
  /** What it is said to stand for, most often defined first. */
  readonly expansions: readonly Sense[];
  /** Slugs of the papers that have the short form in title or abstract, whether they define it or not, in the order given. */
  readonly usedIn: readonly string[];
}

/** What the glossary reads of a paper; `acronyms` are those of its title and its abstract. */
export interface GlossaryPaper {
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly acronyms: readonly Pick<Acronym, 'short' | 'long'>[];
}

/** A place in an abstract that stands for longer words. */
export interface Abbreviation {
  readonly span: Span;
  readonly long: string;
}

/** The glossary, by short form without regard to case, then by code points. */
export function buildGlossary(papers: readonly GlossaryPaper[]): readonly GlossaryEntry[] {
  const byShort = senses(papers);
  const mayUse = beginsLike(byShort);
  const uses = new Map<string, string[]>();
  for (const paper of papers) {
    const own = new Set(paper.acronyms.map(({ short }) => short));
    for (const text of [paper.title, paper.abstract])
      for (const word of words(text))
        if (mayUse(word.text)) for (const form of forms(word)) if (byShort.has(form)) own.add(form);
    for (const form of own) {
      if (!byShort.has(form)) continue;
      const known = uses.get(form);
      if (known) known.push(paper.slug);
      else uses.set(form, [paper.slug]);
    }
  }
  return [...byShort]
    .map(([short, expansions]) => ({ short, expansions, usedIn: uses.get(short) ?? [] }))
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
 * paper says itself (`own`, its first definition of each) comes before what the archive knows, and for the short forms
 * in `except` the archive is not asked. A part of a longer
 * name is no use: NAS is not explained in "NAS-Bench" nor SAM in "SAM 2", but RL is in "RL-based"; nor does the archive
 * explain what stands beside a word with a capital, as in "Lantern Works AI".
 */
export function abbreviations(
  abstract: string,
  own: readonly PaperAcronym[],
  known: ReadonlyMap<string, string>,
  except: readonly string[] = [],
): readonly Abbreviation[] {
  const ownLong = new Map(own.toReversed().map(({ short, long }) => [short, long]));
  const [isLikeOwn, isLikeKnown] = [beginsLike(ownLong), beginsLike(known)];
  const defined = new Set(own.flatMap((each) => (each.where === 'abstract' ? [each.shortAt.start] : [])));
  const found: Abbreviation[] = [];
  const all = words(abstract);
  all.forEach((word, at) => {
    if (!isLikeOwn(word.text) && !isLikeKnown(word.text)) return;
    const explained = forms(word).filter((form) => ownLong.has(form) || known.has(form));
    if (explained.length === 0 || defined.has(word.start) || isNumbered(abstract, word, all[at + 1])) return;
    for (const form of explained) {
      const isArchives = !except.includes(form) && !isInName(abstract, all, at, (short) => known.has(short));
      const long = ownLong.get(form) ?? (isArchives ? known.get(form) : undefined);
      if (long === undefined) continue;
      found.push({ span: { start: word.start, end: word.start + form.length }, long });
      return;
    }
  });
  return found;
}

const FEWEST_DEFINITIONS = 3;
const MOST_DOUBT = 50;

/**
 * Whether a word begins as one of these short forms does, of which its {@link forms} are beginnings too: most words of a text do
 * not, which two signs tell.
 */
function beginsLike(shorts: ReadonlyMap<string, unknown>): (word: string) => boolean {
  const known = BEGINNINGS.get(shorts);
  if (known !== undefined) return known;
  const beginnings = new Set(Array.from(shorts.keys(), (short) => short.slice(0, 2)));
  const begins = (word: string) => beginnings.has(word.slice(0, 2)) || beginnings.has(word.charAt(0));
  BEGINNINGS.set(shorts, begins);
  return begins;
}

const BEGINNINGS = new WeakMap<ReadonlyMap<string, unknown>, (word: string) => boolean>();

/** How a word can be a use of a short form: as it stands, without its plural, without "-based". Each begins where it does. */
function forms({ text }: WrittenWord): readonly string[] {
  const known = FORMS.get(text);
  if (known !== undefined) return known;
  const base = usedForm(text);
  const found = [...new Set([text, withoutPlural(text), base, withoutPlural(base)])];
  FORMS.set(text, found);
  return found;
}

// An archive has a million words, of some ten thousand kinds: each is read once.
const FORMS = new Map<string, readonly string[]>();

/**
 * The last word of "Lantern Works AI" is part of a name, unless the word before opens a sentence or is a short form too;
 * so is the first of "GUI LampNet".
 */
function isInName(text: string, all: readonly WrittenWord[], at: number, isShort: (word: string) => boolean): boolean {
  const [before, word, after] = [all[at - 1], all[at], all[at + 1]];
  if (word === undefined) return false;
  const isProper = ({ text: neighbour }: WrittenWord) =>
    /^\p{Lu}/u.test(neighbour) && !/^[\p{Lu}\p{N}-]+s?$/u.test(neighbour) && !isShort(withoutPlural(neighbour));
  const isPart = before !== undefined && text.slice(before.end, word.start) === ' ' && isProper(before);
  if (isPart && !opensSentence(text, before)) return true;
  return after !== undefined && text.slice(word.end, after.start) === ' ' && isNameLike(after.text) && isProper(after);
}

function opensSentence(text: string, word: WrittenWord): boolean {
  return /(?:^|[.!?:;(–—]["”’)]?\s*|\n)["“‘(]?$/u.test(text.slice(Math.max(0, word.start - 6), word.start));
}

/** "SAM 2" is another thing than SAM. */
function isNumbered(text: string, word: WrittenWord, next: WrittenWord | undefined): boolean {
  return next !== undefined && text.slice(word.end, next.start) === ' ' && /^v?\d+(?:\.\d+)*$/u.test(next.text);
}
