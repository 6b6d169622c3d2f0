// Papers -> what each of their words weighs in each (BM25F): title, name and topics above the abstract. Pure.
import type { Catalog } from '../catalog.ts';
import { FIELD_USE, stemsOf } from './associations.ts';

/** The papers that have a word, by number, ascending, with what it weighs in each. */
export interface WordPapers {
  readonly numbers: Int32Array;
  readonly weights: Float32Array;
}

/** What is read of a paper. */
export interface ReadPaper {
  readonly slug: string;
  readonly title: { readonly text: string };
  readonly abstract: { readonly text: string };
  readonly name: string | null;
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  readonly topics: readonly { readonly slug: string; readonly score: number }[];
}

/** What is read of a catalogue. */
export interface NearSource {
  readonly papers: readonly ReadPaper[];
  readonly topicBySlug: ReadonlyMap<string, { readonly title: string; readonly summary: string }>;
  readonly glossary: Catalog['glossary'];
}

/** All papers by their numbers: sorted by slug, by code units. */
export function numbered<Paper extends { readonly slug: string }>(papers: readonly Paper[]): readonly Paper[] {
  return papers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Each word as its stem, in no order. */
export function wordPapers(papers: readonly ReadPaper[], { topicBySlug }: NearSource): ReadonlyMap<string, WordPapers> {
  // A topic stands in many papers.
  const topics = new Map(
    topicBySlug
      .entries()
      .map(([slug, { title, summary }]) => [
        slug,
        { title: new Set(stemsOf(title)), summary: new Set(stemsOf(summary)) },
      ]),
  );
  const counts = papers.map((paper) => countWords(paper, topics));
  const lengths = counts.map((words) => words.values().reduce((sum, count) => sum + count, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const found = new Map<string, { numbers: number[]; weights: number[] }>();
  for (const [number, words] of counts.entries()) {
    const damping = DAMPING * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[number] ?? 0)) / usual);
    for (const [word, count] of words) {
      const list = found.get(word) ?? { numbers: [], weights: [] };
      if (list.numbers.length === 0) found.set(word, list);
      list.numbers.push(number);
      list.weights.push((count * (1 + DAMPING)) / (count + damping));
    }
  }
  return new Map(
    found.entries().map(([word, { numbers, weights }]) => {
      const worth = rarity(word, numbers.length, papers.length);
      return [word, { numbers: Int32Array.from(numbers), weights: Float32Array.from(weights, (one) => one * worth) }];
    }),
  );
}

// Okapi's usual numbers.
const DAMPING = 1.2;
const LENGTH_SHARE = 0.6;
const WORTHS = { title: 2.5, abstract: 1, name: 1, acronym: 0.5, topic: 1.2, summary: 0.3 } as const;
/** How many papers the use of words in the field at large counts as: a few papers say little on how rare a word is. */
const FIELD_PAPERS = 800;

interface TopicStems {
  readonly title: ReadonlySet<string>;
  readonly summary: ReadonlySet<string>;
}

function countWords(paper: ReadPaper, topics: ReadonlyMap<string, TopicStems>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (stems: Iterable<string>, worth: number) => {
    for (const stem of stems) words.set(stem, (words.get(stem) ?? 0) + worth);
  };
  add(stemsOf(paper.title.text), WORTHS.title);
  add(stemsOf(paper.abstract.text), WORTHS.abstract);
  add(stemsOf(paper.name ?? ''), WORTHS.name);
  for (const { long } of paper.acronyms) add(stemsOf(long), WORTHS.acronym);
  for (const { slug, score } of paper.topics) {
    const topic = topics.get(slug);
    add(topic?.title ?? [], WORTHS.topic * score);
    add(topic?.summary ?? [], WORTHS.summary * score);
  }
  return words;
}

/** Inverse document frequency, from 0, smoothed by the field at large. */
function rarity(word: string, papersWith: number, papers: number): number {
  const known = papersWith + (FIELD_PAPERS * FIELD_USE.papersWith(word)) / FIELD_USE.papers;
  return Math.max(0, Math.log((papers + FIELD_PAPERS + 1) / (known + 0.5)));
}
