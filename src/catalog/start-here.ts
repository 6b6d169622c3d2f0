// The papers of a topic -> those to begin with: the editor's, or the central and readable ones, each with the reason. Pure.
import type { CatalogPaper } from './catalog.ts';
import type { TopicMatch } from './topics/match.ts';

/** A paper to begin a topic with, and what speaks for it. */
export interface Beginning {
  readonly paper: CatalogPaper;
  /** Chosen by name in the topic's file; else by what follows. */
  readonly byEditor: boolean;
  /** The title says that it gives an overview, and of this topic. */
  readonly overview: boolean;
  /** Slugs of the papers of the topic that are related to it, either way, in the order of the topic. */
  readonly related: readonly string[];
  /** Slugs of the papers of the topic that name its method. */
  readonly namedBy: readonly string[];
}

const MOST = 3;
/** With fewer papers there is nothing to choose. */
const FEWEST_PAPERS = 6;
/** "Review" and the like can be what a paper is about: peer review, a taxonomy of errors. Those count with an article alone. */
const OVERVIEW =
  /\b(?:survey|tutorial|overview|primer)\b|(?:^|[:.?–—-]\s+)an?\s(?:[\p{L}-]+\s){0,3}(?:review|introduction|taxonomy)\s(?:of|on|to)\b/iu;
/** Abstracts of so many characters are read in a minute; longer ones, and ones full of formulas, come later. */
const READABLE = { shortest: 500, longest: 1500, formulas: 2 } as const;

/**
 * At most three. Without an editor's choice: what the topic's papers point to most (related papers, and methods that are
 * named) among those that are at its heart by their words and easy to read; overviews before all others.
 */
export function startHere(
  papers: readonly { readonly paper: CatalogPaper; readonly match: TopicMatch }[],
  chosen: readonly string[],
): readonly Beginning[] {
  const here = new Set(papers.map(({ paper }) => paper.slug));
  const pointed = new Map(papers.map(({ paper }) => [paper.slug, new Set<string>()]));
  for (const { paper } of papers) {
    for (const { slug } of paper.related) {
      pointed.get(slug)?.add(paper.slug);
      if (here.has(slug)) pointed.get(paper.slug)?.add(slug);
    }
  }
  const beginnings = papers.map(({ paper, match }) => {
    const pointers = pointed.get(paper.slug);
    const related = [...here].filter((slug) => pointers?.has(slug));
    const namedBy = paper.mentionedBy.filter((slug) => here.has(slug));
    const overview = match.evidence.some(({ where }) => where === 'title') && isOverview(paper);
    return { paper, byEditor: chosen.includes(paper.slug), overview, related, namedBy, score: match.score };
  });
  const picks = chosen.flatMap((slug) => beginnings.find(({ paper }) => paper.slug === slug) ?? []);
  if (picks.length > 0) return picks.map(withoutScore);
  if (papers.length < FEWEST_PAPERS) return [];
  const most = beginnings.reduce((highest, { related }) => Math.max(highest, related.length), 1);
  const worth = ({ paper, related, namedBy, score }: (typeof beginnings)[number]): number =>
    score + related.length / most + Math.min(1, namedBy.length / 3) + (isReadable(paper) ? 0.5 : 0);
  return beginnings
    .filter(({ related, namedBy }) => related.length + namedBy.length > 1)
    .toSorted(
      (a, b) =>
        Number(b.overview) - Number(a.overview) || worth(b) - worth(a) || (a.paper.slug < b.paper.slug ? -1 : 1),
    )
    .slice(0, MOST)
    .map(withoutScore);
}

/** Whether the title says that the paper is a survey, an introduction or the like. */
export function isOverview({ title, source }: Pick<CatalogPaper, 'title' | 'source'>): boolean {
  return source.title !== null && OVERVIEW.test(title.text);
}

function withoutScore({ score: _, ...beginning }: Beginning & { readonly score: number }): Beginning {
  return beginning;
}

function isReadable({ abstract, keySentence }: CatalogPaper): boolean {
  const { length } = abstract.text;
  const formulas = abstract.inlines.filter(({ kind }) => kind === 'math').length;
  return (
    keySentence !== null && length >= READABLE.shortest && length <= READABLE.longest && formulas <= READABLE.formulas
  );
}
