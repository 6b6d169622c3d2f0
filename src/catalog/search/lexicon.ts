// The catalogue -> the lexicon of search: every word that a paper can be found by, how common it is, and what stands together. Pure.
import { byText } from '../../text/order.ts';
import type { Catalog } from '../catalog.ts';
import { type ClearForm, clearForms } from './clear-forms.ts';
import { writtenWords } from './written-words.ts';

/** A word of the archive, folded. */
export interface LexiconWord {
  readonly text: string;
  /** Papers that have it. */
  readonly papers: number;
  /** Whether it stands in a title. */
  readonly titled: boolean;
}

/** Words that stand together: "low rank". */
export interface LexiconPhrase {
  /** With single blanks. */
  readonly text: string;
  readonly papers: number;
  /** Whether a paper writes it with hyphens, so that it is found in one piece too. */
  readonly hyphened: boolean;
}

export interface Lexicon {
  /** By code points, as the others. */
  readonly words: readonly LexiconWord[];
  readonly phrases: readonly LexiconPhrase[];
  /** Common English words that no paper has. */
  readonly english: readonly string[];
  readonly forms: readonly ClearForm[];
}

/** What the lexicon is made of. */
export type LexiconSource = Pick<Catalog, 'glossary'> & {
  readonly papers: readonly {
    readonly title: { readonly text: string };
    readonly abstract: { readonly text: string };
    readonly name: string | null;
    readonly acronyms: readonly { readonly short: string; readonly long: string }[];
    readonly topics: readonly { readonly slug: string }[];
    readonly organization: { readonly name: string } | null;
    readonly publication: { readonly authors: readonly string[] };
  }[];
  readonly topics: readonly Pick<Catalog['topics'][number], 'slug' | 'title'>[];
};

/** More phrases do not go into one lexicon: those in fewer papers are left out. */
export const MOST_PHRASES = 12_000;

/** @param english common English words, lower case */
export function buildLexicon(source: LexiconSource, english: readonly string[]): Lexicon {
  const titles = new Map(source.topics.map(({ slug, title }) => [slug, title]));
  const words = new Map<string, Count>();
  const phrases = new Map<string, Count>();
  for (const paper of source.papers) {
    const title = new Seen();
    title.read(paper.title.text);
    title.read(paper.name ?? '');
    const all = new Seen(title);
    all.read(paper.abstract.text);
    all.read(paper.organization?.name ?? '');
    for (const author of paper.publication.authors) all.read(author);
    for (const { slug } of paper.topics) all.read(titles.get(slug) ?? '');
    for (const { short, long } of paper.acronyms) {
      all.read(short);
      all.read(long);
    }
    count(words, all.words, title.words);
    count(phrases, all.pairs, title.pairs);
    for (const phrase of all.hyphened) {
      const known = phrases.get(phrase);
      if (known) known.hyphened = true;
    }
  }
  return {
    words: [...words].map(([text, { papers, titled }]) => ({ text, papers, titled })).sort(byOwnText),
    phrases: chosenPhrases(phrases),
    english: english.filter((word) => !words.has(word)).toSorted(byText),
    forms: clearForms(source.glossary),
  };
}

interface Count {
  papers: number;
  titled: boolean;
  hyphened: boolean;
}

const LONGEST = 28;
const MOST_PARTS = 4;
/** Without these a pair says nothing of what stands together. */
const SMALL = new Set(
  'a an and are as at be been but by can for from has have in into is it its more most not of on or our over such than that the their them these they this those through to under use used using via was we were when where which while who will with within without'.split(
    ' ',
  ),
);

/** What one text of a paper has, each once. */
class Seen {
  readonly words: Set<string>;
  readonly pairs: Set<string>;
  readonly hyphened: Set<string>;

  constructor(other?: Seen) {
    this.words = new Set(other?.words);
    this.pairs = new Set(other?.pairs);
    this.hyphened = new Set(other?.hyphened);
  }

  read(text: string): void {
    let before = '';
    for (const { parts, hyphened, apart } of writtenWords(text)) {
      for (const part of parts) if (isWord(part)) this.words.add(part);
      const whole = parts.join(' ');
      if (parts.length > 1 && parts.length <= MOST_PARTS && hyphened && whole.length <= LONGEST) {
        this.pairs.add(whole);
        this.hyphened.add(whole);
      }
      const [first = ''] = parts;
      if (!apart && isTelling(before) && isTelling(first)) this.pairs.add(`${before} ${first}`);
      before = parts.at(-1) ?? '';
    }
  }
}

function isWord(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text);
}

function isTelling(word: string): boolean {
  return word !== '' && word.length <= LONGEST && !SMALL.has(word);
}

function count(counts: Map<string, Count>, all: ReadonlySet<string>, titled: ReadonlySet<string>): void {
  for (const text of all) {
    let known = counts.get(text);
    if (known === undefined) {
      known = { papers: 0, titled: false, hyphened: false };
      counts.set(text, known);
    }
    known.papers += 1;
    known.titled ||= titled.has(text);
  }
}

/**
 * Those in two papers or more, and the hyphenated of titles, since they are typed in one piece; most papers first
 * where there are too many.
 */
function chosenPhrases(phrases: ReadonlyMap<string, Count>): readonly LexiconPhrase[] {
  return [...phrases]
    .filter(([text, { papers, titled, hyphened }]) => /\p{L}/u.test(text) && (papers > 1 || (titled && hyphened)))
    .map(([text, { papers, titled, hyphened }]) => ({
      text,
      papers,
      hyphened,
      weight: papers + (hyphened ? papers : 0) + (titled && hyphened ? TITLED : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight || byText(a.text, b.text))
    .slice(0, MOST_PHRASES)
    .map(({ text, papers, hyphened }) => ({ text, papers, hyphened }))
    .sort(byOwnText);
}

/** What a hyphenated word of a title counts more than others, in papers. */
const TITLED = 6;

const byOwnText = (a: { readonly text: string }, b: { readonly text: string }) => byText(a.text, b.text);
