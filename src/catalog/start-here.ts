// The papers of a topic -> those to begin with: the editor's, or the central and readable ones, each with the reason. Pure.
import { TOPIC_MINIMUM } from '../site.ts';
import { byText } from '../text/order.ts';
import { tokens } from '../text/words.ts';
import type { Catalog, CatalogPaper, CatalogTopic } from './catalog.ts';
import type { TopicEvidence, TopicMatch } from './topics/match.ts';

/** A paper to begin a topic with, and what speaks for it. */
export interface Beginning {
  readonly paper: CatalogPaper;
  /** Chosen by name in the topic's file; else by what follows. */
  readonly byEditor: boolean;
  /** Chosen because no paper is more about the topic, where the topic's papers point to none. */
  readonly mostAbout: boolean;
  /** The title says that it gives an overview, and of this topic. */
  readonly overview: boolean;
  /** Slugs of the papers of the topic that are related to it, either way, in the order of the topic. */
  readonly related: readonly string[];
  /** Slugs of the papers of the topic that name its method. */
  readonly namedBy: readonly string[];
}

const MOST = 3;
/** Of few papers no more than this share: who is told to begin with most of them is told nothing. */
const MOST_SHARE = 0.5;
/** One related paper can be chance. */
const FEWEST_POINTERS = 2;
/**
 * "Review" and the like can be what a paper is about: peer review, a taxonomy of errors. Those count with an article alone.
 * Before another noun a survey is a thing: "survey data", "tutorial videos".
 */
const OVERVIEW =
  /\b(?:survey|tutorial|overview|primer)\b(?!\s+(?!(?:about|across|and|as|at|beyond|by|for|from|in|of|on|over|through|to|towards?|under|with)\b)\p{L})|(?:^|[:.?–—-]\s+)an?\s(?:[\p{L}-]+\s){0,3}(?:review|introduction|taxonomy)\s(?:of|on|to)\b/iu;
/** Abstracts of so many characters are read in a minute; longer ones, and ones full of formulas, come later. */
const READABLE = { shortest: 500, longest: 1500, formulas: 2 } as const;
/** What ease of reading and an overview are worth, as factors: they lift a paper, but not one that is about something else. */
const [READABLE_WORTH, OVERVIEW_WORTH] = [1.25, 1.5];
/** An editor who puts a paper into the topic is right. */
const WHERE_WORTH = { editor: 1, title: 1, abstract: 0.5 } as const;
/** As many papers that name a method make it one that everybody should know. */
const OFTEN_NAMED = 3;
/** Against 1 for the most related papers: a name says that a paper is used, not that it is an introduction. */
const NAMED_WORTH = 0.5;

/**
 * At most three, and at most half of the papers; none where the topic is not promoted. Without an editor's choice: what the
 * topic's papers point to most (related papers, and methods that are named), as far as it is at the heart of the topic;
 * overviews and what is easy to read before others like them. Where they point to none, the one that is most about it.
 */
export function startHere(
  { slug: topic, papers, startHere: chosen }: Pick<CatalogTopic, 'slug' | 'papers' | 'startHere'>,
  catalog: Pick<Catalog, 'paperBySlug' | 'topicBySlug'>,
): readonly Beginning[] {
  const places = new Map(papers.map(({ paper }, at) => [paper.slug, at]));
  const pointed = new Map(papers.map(({ paper }) => [paper.slug, new Set<string>()]));
  for (const { paper } of papers) {
    for (const { slug } of paper.related) {
      pointed.get(slug)?.add(paper.slug);
      if (places.has(slug)) pointed.get(paper.slug)?.add(slug);
    }
  }
  const beginnings = papers.map(({ paper, match }) => {
    const pointers = [...(pointed.get(paper.slug) ?? [])];
    const related = pointers.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const namedBy = paper.mentionedBy.filter((slug) => places.has(slug));
    const overview = match.evidence.some(({ where }) => where === 'title') && isOverview(paper);
    const byEditor = chosen.includes(paper.slug);
    return { match, beginning: { paper, byEditor, mostAbout: false, overview, related, namedBy } };
  });
  const picks = chosen.flatMap((slug) => beginnings.find(({ beginning }) => beginning.paper.slug === slug) ?? []);
  if (picks.length > 0) return picks.map(({ beginning }) => beginning);
  if (papers.length < TOPIC_MINIMUM) return [];
  const most = beginnings.reduce((highest, { beginning: { related } }) => Math.max(highest, related.length), 1);
  const typical = typicalOf(papers.map(({ match }) => match));
  const weighed = beginnings.map(({ beginning, match }) => {
    const { paper, overview, related, namedBy } = beginning;
    // The score begins at the bar, a half.
    const [sure, common] = [2 * match.score - 1, typical(match)];
    const heart = sure * Math.sqrt(common * atHome(paper, topic, catalog));
    // Twice as many papers are not twice the reason: some titles are so general that a hundred are related to them.
    const pointedTo =
      Math.log1p(related.length) / Math.log1p(most) + NAMED_WORTH * Math.min(1, namedBy.length / OFTEN_NAMED);
    const lift = (overview ? OVERVIEW_WORTH : 1) * (isReadable(paper) ? READABLE_WORTH : 1);
    return { beginning, about: sure * common, worth: heart * (1 + pointedTo) * lift };
  });
  const best = (by: 'worth' | 'about') =>
    weighed.toSorted((a, b) => b[by] - a[by] || byText(a.beginning.paper.slug, b.beginning.paper.slug));
  const led = best('worth')
    .map(({ beginning }) => beginning)
    .filter(({ related, namedBy }) => related.length + namedBy.length >= FEWEST_POINTERS);
  if (led.length > 0) return led.slice(0, Math.min(MOST, Math.floor(papers.length * MOST_SHARE)));
  return best('about')
    .slice(0, 1)
    .map(({ beginning }) => ({ ...beginning, mostAbout: true }));
}

/** Whether the title says that the paper is a survey, an introduction or the like. */
export function isOverview({ title, source }: Pick<CatalogPaper, 'title' | 'source'>): boolean {
  return source.title !== null && OVERVIEW.test(title.text);
}

/**
 * How typical for a topic the words are by which a paper belongs to it, from 0 to 1: the more of the topic's papers have one
 * of them, the more. A word of the abstract counts half.
 */
function typicalOf(matches: readonly TopicMatch[]): (match: TopicMatch) => number {
  const papersWith = new Map<string, number>();
  // Papers of a topic share most of their terms: each is read once.
  const read = new Map<string, readonly string[]>();
  const wordsOf = ({ term }: TopicEvidence) => {
    const words = read.get(term) ?? tokens(term).map(({ stem }) => stem);
    read.set(term, words);
    return words;
  };
  for (const { evidence } of matches)
    for (const word of new Set(evidence.flatMap(wordsOf))) papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
  const most = [...papersWith.values()].reduce((highest, count) => Math.max(highest, count), 1);
  const shareOf = (evidence: TopicEvidence) =>
    evidence.where === 'editor'
      ? 1
      : Math.max(0, ...wordsOf(evidence).map((word) => (papersWith.get(word) ?? 0) / most));
  return ({ evidence }) => Math.max(0, ...evidence.map((each) => WHERE_WORTH[each.where] * shareOf(each)));
}

/**
 * Whether the papers most related to a paper are of this topic rather than of another that it belongs to, from 0 to 1: the
 * cosine of the two sets of papers, against that of the best of its topics.
 */
function atHome(
  { related, topics }: CatalogPaper,
  topic: string,
  { paperBySlug, topicBySlug }: Pick<Catalog, 'paperBySlug' | 'topicBySlug'>,
): number {
  const near = related.map(({ slug }) => new Set(paperBySlug.get(slug)?.topics.map((match) => match.slug)));
  const likeness = (slug: string) =>
    near.filter((slugs) => slugs.has(slug)).length / Math.sqrt(topicBySlug.get(slug)?.papers.length ?? 1);
  const best = Math.max(0, ...topics.map(({ slug }) => likeness(slug)));
  return best === 0 ? 0 : likeness(topic) / best;
}

function isReadable({ abstract, keySentence }: CatalogPaper): boolean {
  const { length } = abstract.text;
  const formulas = abstract.inlines.filter(({ kind }) => kind === 'math').length;
  return (
    keySentence !== null && length >= READABLE.shortest && length <= READABLE.longest && formulas <= READABLE.formulas
  );
}
