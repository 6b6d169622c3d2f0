// Earlier addresses, from aliases of topics and papers, former slugs of data sets and other wordings of titles -> Astro's
// redirects. Pure.
import type { Dataset } from '../corpus/dataset-schema.ts';
import { slugOf } from '../corpus/identity.ts';
import type { Paper } from '../corpus/schemas.ts';
import { type Message, message } from '../digest/messages.ts';
import type { ContentFiles } from './content-files.ts';
import type { FactsFile } from './read-facts.ts';

/** Address -> where it leads now; `base` is the path of the site, with or without slashes at its ends. */
export function redirects(base: string, { corpus, topics, datasets, facts }: ContentFiles): Record<string, string> {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return Object.fromEntries([
    ...topics.topics.flatMap(({ slug, meta }) =>
      meta.aliases.map((alias) => [`/topics/${alias}/`, `${root}topics/${slug}/`]),
    ),
    ...formerDatasets(datasets.datasets, root),
    ...[...rewordings(corpus.papers), ...formerPapers(facts.files)].map(([from, to]) => [
      `/papers/${from}/`,
      `${root}papers/${to}/`,
    ]),
  ]);
}

/**
 * Former addresses of data sets. They lead to the index: a data set has a page only where a paper names it, which these
 * files alone do not tell, and then the index lists it.
 */
export function formerDatasets(
  datasets: readonly Pick<Dataset, 'formerly'>[],
  root: string,
): readonly (readonly [from: string, to: string])[] {
  return datasets.flatMap(({ formerly }) => formerly.map((former) => [`/datasets/${former}/`, `${root}datasets/`]));
}

/** Former slugs of papers, from their facts files. */
function formerPapers(files: readonly FactsFile[]): readonly (readonly [from: string, to: string])[] {
  return files.flatMap(({ facts: { slug, aliases } }) => aliases.map((alias) => [alias, slug] as const));
}

/** An alias may be no address of a paper, no wording of another paper's title, and no alias of another. */
export function takenAliases(files: readonly FactsFile[], papers: readonly Paper[]): readonly Message[] {
  const owners = new Map([...papers.map(({ slug }) => [slug, ''] as const), ...rewordings(papers)]);
  return files.flatMap(({ name, facts: { slug, aliases }, placeOf }) =>
    aliases.flatMap((alias, index) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? slug);
      if (owner === undefined || owner === slug) return [];
      return [message(alias === slug ? 'alias-own' : 'facts-alias-taken', name, placeOf(['aliases', index]), alias)];
    }),
  );
}

/**
 * A paper is known by the letters of its title, its address by the words: a digest that writes "LowRank" for "Low-Rank" must
 * not move it. Whichever wording came first gives the address; every other leads there.
 */
export function rewordings(papers: readonly Paper[]): readonly (readonly [from: string, to: string])[] {
  const taken = new Set(papers.map((paper) => paper.slug));
  return papers.flatMap((paper) =>
    paper.appearances.flatMap(({ wording }) => {
      const from = slugOf(wording?.title ?? '');
      if (!wording?.title || taken.has(from)) return [];
      taken.add(from);
      return [[from, paper.slug] as const];
    }),
  );
}
