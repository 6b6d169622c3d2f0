// Terms of an archive -> what each is worth: the rarer, and the more often papers are about it, the more. Pure.
import common from './common-terms.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';
import type { WordReader } from './words.ts';

/** What an archive says of its terms. */
export interface TermCounts {
  /** How many papers there are. */
  readonly papers: number;
  readonly vocabulary: Vocabulary;
  /** By term: how many papers have it in the title, or more than once. */
  readonly subjects: Int32Array;
  readonly reader: WordReader;
}

/**
 * What each term is worth, from 0. A small archive says little on how rare a term is, and whether it is a subject of papers
 * or a word of any text: so `common-terms.json` is asked too, which `npm run count:terms` makes of the abstracts of a large one.
 */
export function termWorths({ papers, vocabulary, subjects, reader }: TermCounts): Float64Array {
  const { papersWith, firsts, seconds, firstPair } = vocabulary;
  return Float64Array.from(papersWith, (count, term) => {
    const stems = reader.stem(firsts[term] ?? -1) + (term < firstPair ? '' : ` ${reader.stem(seconds[term] ?? -1)}`);
    const isGeneral = !reader.alone(firsts[term] ?? -1) && !reader.alone(seconds[term] ?? -1);
    const [perMille, percent] = knownOf(stems, isGeneral);
    const known = count + (FIELD_PAPERS * perMille) / 1000;
    const rarity = Math.max(0, Math.log((COMMONEST * (papers + FIELD_PAPERS + 1)) / known)) ** RARITY_POWER;
    const belief = COMMON.has(stems) ? LISTED_BELIEF : isGeneral ? GENERAL_BELIEF : UNLISTED_BELIEF;
    const aboutness = ((subjects[term] ?? 0) + (belief * percent) / 100) / (count + belief);
    return rarity * share(aboutness) * (term < firstPair ? 1 : PAIR_WORTH);
  });
}

/**
 * What is known of a term beforehand: in how many of a thousand papers it is, and in how many of a hundred of these a subject.
 * @param stems its words' stems, with a blank between
 * @param isGeneral whether its words are terms only together: "deep network"
 */
export function knownOf(stems: string, isGeneral: boolean): readonly [perMille: number, percent: number] {
  return COMMON.get(stems) ?? (isGeneral ? UNLISTED_GENERAL : UNLISTED);
}

const COMMON = new Map(Object.entries(common.terms as unknown as Readonly<Record<string, readonly [number, number]>>));
// The weights below were chosen by how often neighbours share topics, and by reading pairs.
/** How many papers the frequencies of the list count as. */
const FIELD_PAPERS = 400;
/** Of a term that the list does not have. */
const UNLISTED = [1, 45] as const;
const UNLISTED_GENERAL = [1, 20] as const;
/** How many papers what is known of a term beforehand counts as. */
const LISTED_BELIEF = 30;
const GENERAL_BELIEF = 12;
const UNLISTED_BELIEF = 4;
/** What this share of all papers have relates none. */
const COMMONEST = 0.4;
const PAIR_WORTH = 1.4;
const RARITY_POWER = 0.8;

/** A term that is a subject in fewer of the papers that have it is a word of any text; in more, it is a term of the field. */
const ANY_TEXT = 0.15;
const FIELD_TERM = 0.55;

function share(aboutness: number): number {
  return Math.min(1, Math.max(0, (aboutness - ANY_TEXT) / (FIELD_TERM - ANY_TEXT)));
}
