// Labelled papers and the topics' rules -> what weights can be learned from: what the rules say, and the terms. Pure.
import { methodName } from '../../src/catalog/mentions/method-name.ts';
import { readField, weigh } from '../../src/catalog/topics/evidence.ts';
import { compileTopics, type TopicSource } from '../../src/catalog/topics/match.ts';
import { mentionAt, saturatedAmount, termPlaces } from '../../src/catalog/topics/terms.ts';
import { tokens } from '../../src/text/words.ts';
import type { LabelledPaper } from './labelled.ts';

/** What is seen of one paper. */
export interface Observation {
  /** For each topic its evidence by rules, as a share of its threshold. */
  readonly shares: readonly number[];
  /** By place of the term: from 0 towards 1. */
  readonly amounts: ReadonlyMap<number, number>;
  /** Places of the terms in the title. */
  readonly titled: readonly number[];
}

/** All papers, and the terms they share. */
export interface Observations {
  readonly papers: readonly Observation[];
  /** Stems joined by blanks, by code point. */
  readonly terms: readonly string[];
  /** For each term how many papers have it. */
  readonly counts: readonly number[];
}

/** Reads the papers; a term that fewer than {@link FEWEST_PAPERS} have is chance, one with a paper's own name in it no knowledge of the field. */
export function observe(topics: readonly TopicSource[], papers: readonly LabelledPaper[]): Observations {
  const { index } = compileTopics(topics);
  const read = papers.map((paper) => {
    const fields = [readField('title', paper.title, index), readField('abstract', paper.abstract, index)];
    const shares = topics.map(({ rules }, topic) => weigh(rules, fields, topic).sum / rules.threshold);
    const mentions = new Map<string, number>();
    for (const field of fields) {
      for (const { key, from } of termPlaces(field.words)) {
        mentions.set(key, (mentions.get(key) ?? 0) + mentionAt(field, from));
      }
    }
    return { shares, mentions, titled: new Set(termPlaces(fields[0]?.words ?? []).map(({ key }) => key)) };
  });
  const counts = new Map<string, number>();
  for (const { mentions } of read) for (const key of mentions.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const names = ownNames(papers);
  const nameless = (key: string) => key.split(' ').every((word) => !names.has(word));
  const terms = [...counts].flatMap(([key, count]) => (count >= FEWEST_PAPERS && nameless(key) ? [key] : [])).sort();
  const places = new Map(terms.map((key, place) => [key, place]));
  return {
    papers: read.map(({ shares, mentions, titled }) => ({
      shares,
      amounts: new Map(
        [...mentions].flatMap(([key, amount]) => {
          const place = places.get(key);
          return place === undefined ? [] : [[place, saturatedAmount(amount)] as const];
        }),
      ),
      titled: [...titled].flatMap((key) => places.get(key) ?? []),
    })),
    terms,
    counts: terms.map((key) => counts.get(key) ?? 0),
  };
}

const FEWEST_PAPERS = 3;

/** Stems of the single words with capitals inside that papers call their own methods. */
function ownNames(papers: readonly LabelledPaper[]): ReadonlySet<string> {
  const names = papers.map(({ title, abstract }) => tokens(methodName(title, abstract)?.name ?? ''));
  return new Set(names.flatMap(([word, ...more]) => (word?.acronym && more.length === 0 ? [word.stem] : [])));
}
