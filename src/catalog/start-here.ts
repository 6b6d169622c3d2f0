// The papers of a topic -> those to begin with: the editor's, or the central and readable ones, each with the reason. Pure.
import type { CatalogPaper } from './catalog.ts';
import type { TopicMatch } from './topics/match.ts';

/** A paper to begin a topic with, and what speaks for it. */
export interface Beginning {
  readonly paper: CatalogPaper;
  /** Chosen by name in the topic's file; else by what follows. */
  readonly byEditor: boolean;
  /** The title says that it gives an overview. */
  readonly overview: boolean;
  /** Papers of the topic that are related to it, either way. */
  readonly related: number;
  /** Papers of the topic that name its method. */
  readonly namedBy: number;
}

const MOST = 3;
/** With fewer papers there is nothing to choose. */
const FEWEST_PAPERS = 6;
const OVERVIEW = /\b(?:survey|review|tutorial|overview|introduction|primer|landscape|taxonomy)\b/iu;
/** Abstracts of so many characters are read in a minute; longer ones, and ones full of formulas, come later. */
const READABLE = { shortest: 500, longest: 1500, formulas: 2 } as const;

/**
 * At most three. Without an editor's choice: what the topic's papers point to most (related papers, and methods that are
 * named) among those that are at its heart by their words and easy to read; overviews first of all.
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
    const related = pointed.get(paper.slug)?.size ?? 0;
    const namedBy = paper.mentionedBy.filter((slug) => here.has(slug)).length;
    const overview = paper.source.title !== null && OVERVIEW.test(paper.title.text);
    return { paper, byEditor: chosen.includes(paper.slug), overview, related, namedBy, score: match.score };
  });
  const picks = chosen.flatMap((slug) => beginnings.find(({ paper }) => paper.slug === slug) ?? []);
  if (picks.length > 0) return picks.map(withoutScore);
  if (papers.length < FEWEST_PAPERS) return [];
  const most = Math.max(1, ...beginnings.map(({ related }) => related));
  const worth = ({ paper, overview, related, namedBy, score }: (typeof beginnings)[number]): number =>
    score + related / most + Math.min(1, namedBy / 3) + (overview ? 1 : 0) + (isReadable(paper) ? 0.5 : 0);
  return beginnings
    .filter(({ related, namedBy }) => related + namedBy > 1)
    .toSorted((a, b) => worth(b) - worth(a) || (a.paper.slug < b.paper.slug ? -1 : 1))
    .slice(0, MOST)
    .map(withoutScore);
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
