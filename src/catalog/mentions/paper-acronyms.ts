// The acronyms that a title and an abstract define, and what the paper's own name is short for -> those of the paper. Pure.
import { type Acronym, isShortForm } from './definition.ts';
import type { MethodName } from './method-name.ts';
import { nameKey, namesAt } from './name-words.ts';

/**
 * A short form of a paper, and what says what it stands for: its title or its abstract, into which `shortAt` and `longAt`
 * are offsets; both together, one of which has the paper's name and one what that is short for; or an editor, in the
 * paper's facts file.
 */
export type PaperAcronym =
  | (Acronym & { readonly where: 'title' | 'abstract' })
  | (Pick<Acronym, 'short' | 'long'> & { readonly where: 'both' | 'editor' });

/** What the acronyms of a paper are read from. */
export interface Defining {
  readonly title: string;
  readonly abstract: string;
  readonly inTitle: readonly Acronym[];
  readonly inAbstract: readonly Acronym[];
  /** What the paper calls its own. */
  readonly named: MethodName | null;
}

/**
 * Those of the abstract, then those that the title alone defines, each in the order of its text; a sense stands once, and
 * where one long form begins another the longer. The paper's own name stands for what is taken as its expansion.
 */
export function paperAcronyms({ title, abstract, inTitle, inAbstract, named }: Defining): readonly PaperAcronym[] {
  const senses = new Map<string, PaperAcronym>();
  for (const acronym of [...within('abstract', inAbstract), ...within('title', inTitle)]) {
    const sense = `${acronym.short} ${folded(acronym.long)}`;
    if (!senses.has(sense)) senses.set(sense, acronym);
  }
  const all = [...senses.values()];
  const longest = all.filter((one) => !all.some((other) => other.short === one.short && goesOn(other.long, one.long)));
  return withOwn(longest, ownAcronym(title, abstract, named));
}

function within(where: 'title' | 'abstract', acronyms: readonly Acronym[]): readonly PaperAcronym[] {
  return acronyms.map((acronym) => ({ ...acronym, where }));
}

/** The acronyms with the paper's own, in its place; another sense of its short form stays. */
function withOwn(acronyms: readonly PaperAcronym[], own: PaperAcronym | null): readonly PaperAcronym[] {
  const alike = acronyms.filter(({ short }) => own !== null && nameKey(short) === nameKey(own.short));
  if (own === null || alike.some(({ long }) => folded(long) === folded(own.long))) return acronyms;
  const cut = alike.find(({ long }) => goesOn(own.long, long) || goesOn(long, own.long));
  if (cut) return acronyms.map((each) => (each === cut ? own : each));
  return alike.length > 0 ? acronyms : [...acronyms, own].toSorted(byPlace);
}

function byPlace(one: PaperAcronym, other: PaperAcronym): number {
  return place(one) - place(other);
}

/** Those of the abstract come before those of the title, and those before what has no place. */
function place(acronym: PaperAcronym): number {
  if (!('shortAt' in acronym)) return Number.MAX_SAFE_INTEGER;
  return acronym.shortAt.start + (acronym.where === 'title' ? AFTER_ABSTRACT : 0);
}

const AFTER_ABSTRACT = 2 ** 40;

/** The name as a short form, at its first place in the text that has what it is short for. */
function ownAcronym(title: string, abstract: string, named: MethodName | null): PaperAcronym | null {
  const { name: short, expansion: long } = named ?? { name: '', expansion: null };
  if (long === null || /\s/u.test(short) || !isShortForm(short)) return null;
  for (const [where, text] of [
    ['abstract', abstract],
    ['title', title],
  ] as const) {
    const start = text.indexOf(long);
    const [shortAt] = namesAt(text, short);
    if (start >= 0 && shortAt) return { short, long, shortAt, longAt: { start, end: start + long.length }, where };
  }
  return { short, long, where: 'both' };
}

function goesOn(longer: string, shorter: string): boolean {
  return spaced(longer).startsWith(`${spaced(shorter)} `);
}

function spaced(long: string): string {
  return long.toLowerCase().replace(/-/gu, ' ');
}

/** Equal for spellings of one long form, in either number. */
function folded(long: string): string {
  return spaced(long).replace(/(?<=\p{L}{2}[^su])s$/u, '');
}
