// What editors wrote that changes nothing: names misspelt, or what has since been found by itself -> a sentence each,
// with the file and what to do. Pure.
import type { CatalogTopic } from './catalog.ts';
import { abbreviations } from './mentions/glossary.ts';
import type { DerivedPaper } from './papers.ts';

/**
 * Exclusions of a facts file that exclude nothing.
 * @param known short forms that the archive explains wherever they stand
 */
export function idleCorrections(paper: DerivedPaper, known: ReadonlyMap<string, string>): readonly string[] {
  const { slug, abstract, corrections: by } = paper;
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => abstract.text.slice(start, end);
  const slugs = (list: readonly { readonly slug: string }[]) => list.map((each) => each.slug);
  const told = (field: string, excluded: readonly string[] = [], found: () => readonly string[], which: string) => {
    if (excluded.length === 0) return [];
    const all = new Set(found());
    return excluded
      .filter((each) => !all.has(each))
      .map((each) => `papers/${slug}.yaml: ${field}.exclude names “${each}”, ${which}; correct it or remove it.`);
  };
  const shortForms = () => [
    ...paper.acronyms.map(({ short }) => short),
    ...abbreviations(abstract.text, [], known).map(({ span }) => at(span)),
  ];
  return [
    ...told(
      'datasets',
      by.datasets?.exclude,
      () => slugs(paper.datasets),
      'a data set that is not found in this paper',
    ),
    ...told('acronyms', by.acronyms?.exclude, shortForms, 'which is not explained in this paper'),
    ...told(
      'claims',
      by.claims?.exclude,
      () => paper.claims.map(({ quote }) => at(quote)),
      'which is no figure on its page',
    ),
    ...told(
      'methods',
      by.methods?.exclude,
      () => slugs(paper.methods),
      'a paper whose method is not found in this one',
    ),
    ...told('related', by.related?.exclude, () => slugs(paper.related), 'which is not among its related papers'),
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
