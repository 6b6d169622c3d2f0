// The written thesaurus, the words that a large archive uses alike, and acronyms -> other words for a term, each with how
// well it stands for it. Pure.
import { termWords } from '../../text/terms.ts';
import { tokens } from '../../text/words.ts';
import associations from './associations.json' with { type: 'json' };
import thesaurus from './thesaurus.json' with { type: 'json' };

/** For each term others that stand for it; terms are stems with a blank between, the others without small words. */
export type OtherWords = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** In how many papers of how many the field at large has a word. */
export interface FieldUse {
  readonly papers: number;
  readonly papersWith: (stem: string) => number;
}

/** The stems of a text with a blank between, small words included. */
export function termOf(text: string): string {
  return tokens(folded(text))
    .map(({ stem }) => stem)
    .join(' ');
}

/** The words of a text that say something of it, as stems. */
export function stemsOf(text: string): readonly string[] {
  return termWords(folded(text)).flatMap(({ stem, small }) => (small || FILLERS.has(stem) ? [] : [stem]));
}

/**
 * Groups of `thesaurus.json`, written from what is known of the field and of how people paraphrase, and others: each of a
 * group stands for each other of it. In "plain words > terms of the field" only the terms stand for the words.
 */
export function writtenWords(further: readonly (readonly string[])[]): OtherWords {
  const others = new Map<string, Map<string, number>>();
  const link = (from: readonly string[], to: readonly string[]) => {
    const terms = to.map((text) => ({ term: termOf(text), other: stemsOf(text).join(' ') }));
    for (const term of new Set(from.map(termOf))) {
      const known = others.get(term) ?? new Map<string, number>();
      for (const { other, term: its } of terms) if (its !== term && other !== term && other !== '') known.set(other, 1);
      if (term !== '') others.set(term, known);
    }
  };
  for (const line of thesaurus.groups) {
    const [words = [], terms = words] = line.split(' > ').map((side) => side.split(', '));
    link(words, terms);
  }
  for (const group of further) link(group, group);
  return others;
}

/** Words of `associations.json`, which `npm run associate:terms` makes: those that stand among the same words, 0 to 1 alike. */
export function likeWords(): OtherWords {
  return new Map(
    TERMS.entries().map(([stem, [, like]]) => [
      stem,
      new Map(like.split(' ').flatMap((one) => (one === '' ? [] : [[one.slice(1), (Number(one[0]) + 0.5) / 10]]))),
    ]),
  );
}

export const FIELD_USE: FieldUse = {
  papers: associations.papers,
  papersWith: (stem) => TERMS.get(stem)?.[0] ?? 0,
};

const TERMS = new Map(
  Object.entries(
    associations.terms as unknown as Readonly<Record<string, readonly [papersWith: number, like: string]>>,
  ),
);

/** They stand in descriptions of any paper. */
const FILLERS = new Set(
  'paper propos method approach show someth thing stuff kind someon us get make way author'.split(' '),
);

/** Without accents, as the words of a query are. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}
