// Papers -> which derivations say something of each, and of how many. Pure.
import type { CatalogPaper, Derived } from './catalog.ts';

type Says = (paper: CatalogPaper) => boolean;

/** Whether a derivation says anything of a paper. */
export const SAYS: Readonly<Record<keyof Derived, Says>> = {
  keySentences: ({ keySentence }) => keySentence !== null,
  topics: ({ topics }) => topics.length > 0,
  names: ({ name }) => name !== null,
  acronyms: ({ acronyms }) => acronyms.length > 0,
  datasets: ({ datasets }) => datasets.length > 0,
  methods: ({ methods }) => methods.length > 0,
  claims: ({ claims }) => claims.length > 0,
  related: ({ related }) => related.length > 0,
};

/** Whether an editor corrected what is derived of a paper. */
export function isCorrected({ corrections }: Pick<CatalogPaper, 'corrections'>): boolean {
  return Object.keys(corrections).length > 0;
}

/** Whether anything is known of a paper beyond what a listing tells. */
export function hasFacts({ publication }: Pick<CatalogPaper, 'publication'>): boolean {
  const { arxiv, doi, authors, venue, links } = publication;
  return arxiv !== null || doi !== null || venue !== null || authors.length + links.length > 0;
}

/** How many papers each derivation says something of. */
export function countDerived(papers: readonly CatalogPaper[]): Derived {
  const count = (says: Says): number => papers.filter(says).length;
  return {
    keySentences: count(SAYS.keySentences),
    topics: count(SAYS.topics),
    names: count(SAYS.names),
    acronyms: count(SAYS.acronyms),
    datasets: count(SAYS.datasets),
    methods: count(SAYS.methods),
    claims: count(SAYS.claims),
    related: count(SAYS.related),
  };
}
