// What is typed -> the places it may mean: by the beginnings of their words, else with small typos, else by letters in order. Pure.
import { PLACE_KINDS, type Place } from './places-file.ts';

/** A place, ready to be compared. */
export interface Candidate {
  readonly place: Place;
  /** Its title, then its other names. */
  readonly names: readonly Folded[];
}

/** A text as it is compared. */
interface Folded {
  readonly words: readonly string[];
  /** The words without anything between them. */
  readonly joined: string;
}

/** Most places of one kind, where there are others too. */
const OF_A_KIND = 4;
/** Most places where no name holds what was typed as it was typed. */
const GUESSES = 3;

/** Folds the names once for all questions. */
export function candidatesFrom(places: readonly Place[]): readonly Candidate[] {
  return places.map((place) => {
    // A digest is called by its date in either way of writing it.
    const others = place.kind === 'digest' ? [...place.aliases, place.part] : place.aliases;
    return { place, names: [place.title, ...others].map(fold) };
  });
}

/**
 * At most `limit` places, best first: the name itself, another name, titles that begin so, titles with words that begin
 * so, other names that begin so. Only where there is none of these come guesses: names with small typos, else names
 * that have the letters in this order. Places that fit alike stand by kind, then the newest, or those with most papers.
 */
export function findPlaces(candidates: readonly Candidate[], typed: string, limit: number): readonly Place[] {
  const query = fold(typed);
  if (query.joined === '') return [];
  const surely = ranked(candidates, (name, isTitle) => likeness(name, isTitle, query));
  if (surely.length > 0) {
    const taken = new Map<string, number>();
    const few = surely.filter(({ kind }) => {
      taken.set(kind, (taken.get(kind) ?? 0) + 1);
      return (taken.get(kind) ?? 0) <= OF_A_KIND;
    });
    return few.slice(0, limit);
  }
  if (query.joined.length < SHORTEST_GUESS) return [];
  const mistyped = ranked(candidates, (name) => typos(name, query));
  const guesses = mistyped.length > 0 ? mistyped : ranked(candidates, (name) => leftOut(name, query));
  return guesses.slice(0, Math.min(GUESSES, limit));
}

/** What is typed and what stands there are folded alike: no accents, no capitals, words of letters and digits. */
function fold(text: string): Folded {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}+#%]+/u).filter((word) => word !== '');
  return { words, joined: words.join('') };
}

/** The smaller, the better; null: not at all. */
type Rank = number | null;

function ranked(candidates: readonly Candidate[], rank: (name: Folded, isTitle: boolean) => Rank): readonly Place[] {
  return candidates
    .flatMap(({ place, names }) => {
      const ranks = names.map((name, index) => rank(name, index === 0)).filter((one) => one !== null);
      return ranks.length === 0 ? [] : [{ place, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank || inKind(a.place, b.place))
    .map(({ place }) => place);
}

function likeness({ words, joined }: Folded, isTitle: boolean, query: Folded): Rank {
  if (joined === query.joined) return isTitle ? 0 : 1;
  if (joined.startsWith(query.joined)) return isTitle ? 2 : 4;
  return isTitle && query.words.every((asked) => words.some((word) => word.startsWith(asked))) ? 3 : null;
}

/** From so many letters on, a word may have one typo, or two. */
const ONE_TYPO = 4;
const TWO_TYPOS = 8;
const SHORTEST_GUESS = 3;

/** Typos in all words together; half a one more where the name does not begin so. */
function typos({ words }: Folded, query: Folded): Rank {
  const counts = query.words.map((asked) => Math.min(...words.map((word) => typosIn(asked, word))));
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === Number.POSITIVE_INFINITY) return null;
  const begins = typosIn(query.words[0] ?? '', words[0] ?? '') < Number.POSITIVE_INFINITY;
  return sum + (begins ? 0 : 0.5);
}

/** The least number of letters wrong, missing, too many or swapped in `asked` for some beginning of `word`; infinite: too many. */
function typosIn(asked: string, word: string): number {
  if (word.startsWith(asked)) return 0;
  const allowed = asked.length >= TWO_TYPOS ? 2 : Number(asked.length >= ONE_TYPO);
  // Few mistake the first letter for one that is not even the second; most words of a name need no closer look.
  const [first, second] = word;
  const near = asked[0] === first || asked[0] === second || asked[1] === first;
  if (!near || allowed === 0 || word.length < asked.length - allowed) return Number.POSITIVE_INFINITY;
  const width = Math.min(word.length, asked.length + allowed);
  let [before, row] = [[] as number[], Array.from({ length: width + 1 }, (_, to) => to)];
  for (let from = 1; from <= asked.length; from += 1) {
    const next = [from];
    for (let to = 1; to <= width; to += 1) {
      const same = asked[from - 1] === word[to - 1];
      const swapped = from > 1 && to > 1 && asked[from - 1] === word[to - 2] && asked[from - 2] === word[to - 1];
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  const least = Math.min(...row);
  return least <= allowed ? least : Number.POSITIVE_INFINITY;
}

/**
 * How many letters of the name are left out where the others stand in this order: as the beginnings of its words ("moe":
 * mixture of experts; counts as none), or from the beginning of one word on, at least every other ("imgnet": ImageNet).
 * Null: they do not.
 */
function leftOut({ words }: Folded, { joined: letters }: Folded): Rank {
  const initials = words.map(([first]) => first).join('');
  if (initials.startsWith(letters)) return 0;
  if (letters.length <= SHORTEST_GUESS) return null;
  const counts = words.flatMap((_, index) => {
    const rest = words
      .slice(index)
      .join('')
      .slice(0, 2 * letters.length);
    if (rest[0] !== letters[0]) return [];
    let found = 0;
    for (const [at, letter] of [...rest].entries()) {
      if (letter === letters[found]) found += 1;
      if (found === letters.length) return [at + 1 - found];
    }
    return [];
  });
  return counts.length === 0 ? null : Math.min(...counts);
}

/** By kind; digests and years newest first, others by number of papers, then by title. */
function inKind(a: Place, b: Place): number {
  if (a.kind !== b.kind) return PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind);
  if (a.kind === 'digest' || a.kind === 'year') return byText(b.part, a.part);
  return (b.count ?? 0) - (a.count ?? 0) || byText(a.title, b.title);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
