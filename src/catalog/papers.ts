// The papers of the store -> those of the catalogue: what each text gives, corrected by editors, then what all papers
// together give. Pure.
import { byText } from '../text/order.ts';
import type { CatalogPaper, DescribedPaper } from './catalog.ts';
import type { Collections } from './collections.ts';
import { corrected, correctedLinks } from './corrections.ts';
import { compileDatasets } from './mentions/datasets.ts';
import { buildGlossary, type GlossaryEntry } from './mentions/glossary.ts';
import { methodMentions } from './mentions/method-mentions.ts';
import { describePaper } from './paper.ts';
import { relatedPapers } from './related/related.ts';
import { LEARNED, type LearnedTopics } from './topics/learned.ts';
import { compileTopics } from './topics/match.ts';

/** A paper before an editor's corrections, but with what other papers give it. */
export type DerivedPaper = DescribedPaper & Pick<CatalogPaper, 'related' | 'methods'>;

/** Papers of the catalogue, newest first, and the same before corrections. */
export interface BuiltPapers {
  readonly papers: readonly CatalogPaper[];
  readonly derived: readonly DerivedPaper[];
}

/** What papers are described by. */
export type DescribedSource = Omit<Collections, 'digests' | 'notRising'>;

/**
 * What each paper gives by itself, by slug. Nothing hangs on the order of what is given: Astro keeps what it stores in that of
 * the machine's locale, files are read in another.
 * @param next gives the place by slug of the next paper to describe, of which others may describe some
 */
export function describePapers(source: DescribedSource, next = eachOf(source.papers)): readonly DescribedPaper[] {
  const [papers, topics, datasets] = [bySlug(source.papers), bySlug(source.topics), bySlug(source.datasets)];
  const sought = { topics: compileTopics(topics, learnedFor(topics)), datasets: compileDatasets(datasets) };
  const described: DescribedPaper[] = [];
  for (let paper = papers[next()]; paper !== undefined; paper = papers[next()])
    described.push(describePaper(paper, sought));
  return described;
}

function bySlug<Each extends { readonly slug: string }>(all: readonly Each[]): readonly Each[] {
  return all.toSorted((a, b) => byText(a.slug, b.slug));
}

function eachOf(papers: readonly unknown[]): () => number {
  const places = papers.keys();
  return () => places.next().value ?? papers.length;
}

/** What the derivations over all papers read of each, newest first. */
export function textsOfAll(all: readonly DescribedPaper[]): readonly PaperText[] {
  return all.toSorted(newestFirst).map((paper) => textOf(corrected(paper)));
}

/** What all papers together give. */
export interface Together {
  readonly related: ReturnType<typeof relatedPapers>;
  readonly methods: ReturnType<typeof methodMentions>;
  readonly glossary: readonly GlossaryEntry[];
}

export function together(texts: readonly PaperText[]): Together {
  return { related: relatedPapers(texts), methods: methodMentions(texts), glossary: buildGlossary(texts) };
}

/** The papers with what all of them together give. */
export function buildPapers(
  all: readonly DescribedPaper[],
  { related, methods }: Pick<Together, 'related' | 'methods'>,
): BuiltPapers {
  const described = all.toSorted(newestFirst);
  const own = described.map(corrected);
  const names = new Map(own.map(({ slug, name }) => [slug, name]));
  const nameOf = (slug: string) => names.get(slug) ?? null;
  const links = own.map(({ slug }) => ({ related: related.get(slug) ?? [], methods: methods.get(slug) ?? [] }));
  return {
    papers: withMentionedBy(
      own.map((paper, at) => ({ ...paper, ...correctedLinks(linksAt(links, at), paper, nameOf) })),
    ),
    derived: described.map((paper, at) => ({ ...paper, ...linksAt(links, at) })),
  };
}

/** What the derivations over all papers read of one. */
export type PaperText = ReturnType<typeof textOf>;

/** A lost title is not its text. */
function textOf({ slug, name, source, title, abstract, published, acronyms, topics }: DescribedPaper) {
  return {
    slug,
    name,
    title: source.title === null ? '' : title.text,
    abstract: abstract.text,
    published,
    acronyms,
    topics: topics.map((topic) => topic.slug),
  };
}

type Links = Pick<CatalogPaper, 'related' | 'methods'>;

const linksAt = (links: readonly Links[], at: number): Links => links[at] ?? { related: [], methods: [] };

function withMentionedBy(papers: readonly DerivedPaper[]): readonly CatalogPaper[] {
  const mentionedBy = new Map(papers.map(({ slug }): [string, string[]] => [slug, []]));
  for (const { slug, methods } of papers) for (const method of methods) mentionedBy.get(method.slug)?.push(slug);
  return papers.map((paper) => ({ ...paper, mentionedBy: mentionedBy.get(paper.slug) ?? [] }));
}

/** What was learned about topics that say it is theirs: another archive's topic may share the name of one, not its meaning. */
function learnedFor(topics: Collections['topics']): LearnedTopics {
  const slugs = new Set(topics.filter(({ learned }) => learned).map(({ slug }) => slug));
  const theirs = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([slug]) => slugs.has(slug)));
  return Object.fromEntries(
    Object.entries(theirs(LEARNED)).map(([slug, topic]) => [slug, { ...topic, others: theirs(topic.others) }]),
  );
}

/** Newest first, the undated last, then by slug. */
export function newestFirst(a: DescribedPaper, b: DescribedPaper): number {
  return byText(b.published ?? '', a.published ?? '') || byText(a.slug, b.slug);
}
