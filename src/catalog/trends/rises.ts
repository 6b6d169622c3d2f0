// Papers, digests and topics -> the topics and the words that rose in the newest digests, each saying something of its own. Pure.
import { LONGEST_RISING, termWords } from '../../text/terms.ts';
import { countTerms, type WordStream } from './count-terms.ts';
import { writtenForms } from './forms.ts';
import { textsWith } from './holders.ts';
import { LEAST_NOW, NEARLY_ALL, type Newest, newestDigests, type Rise, risen, unexplained } from './rising.ts';
import { knowTerms } from './telling.ts';
import type { TrendPaper, TrendSource } from './trends.ts';

/** What rose in the newest digests. */
export interface Rising {
  readonly newest: Newest;
  /** Papers that a newest digest lists, and all others. */
  readonly papersNow: number;
  readonly papersBefore: number;
  /** `key`: the topic's slug. */
  readonly topics: readonly Rise[];
  /** Words and phrases of two words, of abstracts; without what others, or the topics, explain, and what an editor leaves out. */
  readonly terms: readonly (Rise & { readonly written: string })[];
}

/** More topics, and more terms, are not told. */
const MOST_RISES = 12;
/** Words that more of all abstracts hold are everybody's: “framework”, “performance”. */
export const GENERIC_SHARE = 0.2;

/**
 * Compares the newest digests with all before; null where there is nothing to compare.
 * @param words the words of the papers' abstracts
 */
export function rising({ papers, digests, topics, notRising }: TrendSource, words: WordStream): Rising | null {
  const newest = newestDigests(digests.map(({ id, date, entries }) => ({ id, date, papers: entries.length })));
  if (newest === null) return null;
  const ids = new Set(newest.digests);
  const isNew = (paper: TrendPaper) => paper.digests.some((id) => ids.has(id));
  const groupOf = papers.map((paper) => Number(isNew(paper)));
  const isNewAt = (place: number) => groupOf[place] === 1;
  const papersNow = groupOf.filter((group) => group === 1).length;
  const papersBefore = papers.length - papersNow;
  const placeOf = new Map(papers.map((paper, place) => [paper, place]));
  const members = new Map(
    topics.map(({ slug, papers: own }) => [slug, new Set(own.flatMap(({ paper }) => placeOf.get(paper) ?? []))]),
  );
  const topicsRose = risen(
    [...members].map(([key, own]) => {
      const now = [...own].filter(isNewAt).length;
      return { key, now, before: own.size - now };
    }),
    papersNow,
    papersBefore,
  );
  const titles = topics.filter(({ slug }) => topicsRose.some(({ key }) => key === slug)).map(({ title }) => title);
  const { tells, stems } = knowTerms(words);
  const occurrences = countTerms(words, groupOf, 2, LEAST_NOW, LONGEST_RISING)
    .filter(({ key, total }) => total <= papers.length * GENERIC_SHARE && tells(key))
    .map(({ key, counts: [before = 0, now = 0] }) => ({ key, now, before }));
  // After repeats have gone: neither parts nor relatives of what an editor leaves out come in its place.
  const rose = withoutRepeats(risen(occurrences, papersNow, papersBefore), stems, titles).filter(
    ({ key }) => !notRising.includes(key),
  );
  const holders = textsWith(
    words,
    rose.map(({ key }) => key),
  );
  const held = (rise: Rise, papersWith: ReadonlyMap<string, ReadonlySet<number>>) => ({
    ...rise,
    papers: papersWith.get(rise.key) ?? new Set<number>(),
  });
  const listed = unexplained(
    rose.map((rise) => held(rise, holders)),
    topicsRose.map((rise) => held(rise, members)),
    isNewAt,
    MOST_RISES,
  );
  const forms = writtenForms(
    listed.map(({ key }) => key),
    papers.filter(isNew).map(({ abstract }) => abstract.text),
  );
  return {
    newest,
    papersNow,
    papersBefore,
    topics: topicsRose.slice(0, MOST_RISES),
    terms: listed.map(({ papers: _, ...rise }) => ({ ...rise, written: forms.get(rise.key) ?? rise.key })),
  };
}

/**
 * Without words that say what another does: one that nearly the same papers hold as a phrase of it, which says more; all of
 * several relatives but the first; and those that a title has.
 */
function withoutRepeats(
  rises: readonly Rise[],
  stems: (key: string) => string,
  titles: readonly string[],
): readonly Rise[] {
  const inPhrases = new Map<string, number>();
  for (const { key, now } of rises) {
    const words = key.split(' ');
    if (words.length > 1) for (const word of words) inPhrases.set(word, Math.max(now, inPhrases.get(word) ?? 0));
  }
  const ofTitles = titles.map((title) => new Set(termWords(title).map(({ base }) => base)));
  const seen = new Set<string>();
  return rises.filter(({ key, now }) => {
    if ((inPhrases.get(key) ?? 0) >= now * NEARLY_ALL) return false;
    if (ofTitles.some((words) => key.split(' ').every((word) => words.has(word)))) return false;
    return seen.size < seen.add(stems(key)).size;
  });
}
