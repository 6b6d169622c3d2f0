// What editors wrote that changes nothing: names misspelt, or what has since been found by itself -> a sentence each,
// with the file and what to do. Pure.
import type { CatalogTopic } from './catalog.ts';
import { correctedClaims, correctedDatasets, correctedMethods, correctedRelated, type Lists } from './corrections.ts';
import { abbreviations } from './mentions/glossary.ts';
import type { DerivedPaper } from './papers.ts';

/**
 * Exclusions of a facts file that exclude nothing, and what it includes that is there without it, or cannot be.
 * @param known short forms that the archive explains wherever they stand
 * @param nameOf what a paper calls its method, by slug
 */
export function idleCorrections(
  paper: DerivedPaper,
  known: ReadonlyMap<string, string>,
  nameOf: (slug: string) => string | null,
): readonly string[] {
  const { slug, abstract, corrections: by } = paper;
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => abstract.text.slice(start, end);
  const slugs = (list: readonly { readonly slug: string }[]) => list.map((each) => each.slug);
  const file = `papers/${slug}.yaml`;
  /** @param shown what the page has with such corrections */
  const told = (
    field: string,
    { include = [], exclude = [] }: Lists = {},
    shown: (by: Lists) => readonly string[],
    which: string,
  ) => {
    const found = new Set(exclude.length > 0 ? shown({}) : []);
    const others = (own: string) => ({ include: include.filter((each) => each !== own), exclude });
    return [
      ...exclude
        .filter((each) => !found.has(each))
        .map((each) => `${file}: ${field}.exclude names “${each}”, ${which}; correct it or remove it.`),
      ...include
        .filter((each) => shown(others(each)).includes(each))
        .map((each) => `${file}: ${field}.include names “${each}”, which is there without it; remove it.`),
    ];
  };
  const shortForms = () => [
    ...paper.acronyms.map(({ short }) => short),
    ...abbreviations(abstract.text, [], known).map(({ span }) => at(span)),
  ];
  return [
    ...told(
      'datasets',
      by.datasets,
      (lists) => slugs(correctedDatasets(paper.datasets, lists)),
      'a data set that is not found in this paper',
    ),
    ...told('acronyms', { exclude: by.acronyms?.exclude ?? [] }, shortForms, 'which is not explained in this paper'),
    ...told(
      'claims',
      by.claims,
      (lists) => correctedClaims(paper, lists).map(({ quote }) => at(quote)),
      'which is no figure on its page',
    ),
    ...told(
      'methods',
      by.methods,
      (lists) => slugs(correctedMethods(paper.methods, lists, nameOf)),
      'a paper whose method is not found in this one',
    ),
    ...(by.methods?.include ?? [])
      .filter((each) => nameOf(each) === null)
      .map(
        (each) =>
          `${file}: methods.include names “${each}”, whose method has no name; give it one in papers/${each}.yaml, or remove it here.`,
      ),
    ...told(
      'related',
      by.related,
      (lists) => slugs(correctedRelated(paper.related, lists)),
      'which is not among its related papers',
    ),
  ];
}

/** Papers of the archive to begin a topic with that do not belong to it. */
export function idleBeginnings(topics: readonly CatalogTopic[], isPaper: (slug: string) => boolean): readonly string[] {
  return topics.flatMap(({ slug, startHere, include, exclude, papers }) => {
    if (startHere.length === 0) return [];
    const own = new Set(papers.map(({ paper }) => paper.slug));
    const way = (paper: string): string => {
      if (!exclude.includes(paper)) return 'add it to include';
      return include.includes(paper) ? 'remove it from exclude' : 'move it from exclude to include';
    };
    return startHere
      .filter((each) => isPaper(each) && !own.has(each))
      .map(
        (each) =>
          `topics/${slug}.mdx: startHere names “${each}”, which does not belong to the topic; ${way(each)}, or remove it here.`,
      );
  });
}
