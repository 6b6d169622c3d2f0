// What several files tell of one paper beyond the listing -> one account of it. Pure.
import { type Publication, UNPUBLISHED } from './schemas.ts';

/**
 * Joins layers, the most trusted first: of each field the first layer that knows it counts, authors as one list; links and
 * sources are united in the order of the layers, an address once however its end is written. Entries among the authors that
 * stand for others ("et al.") are nobody; a layer with no one else does not know the authors.
 */
export function joinPublications(layers: readonly Publication[]): Publication {
  const first = <T>(pick: (layer: Publication) => T | null): T | null =>
    layers.map(pick).find((value) => value !== null) ?? null;
  return {
    arxiv: first((layer) => layer.arxiv),
    doi: first((layer) => layer.doi),
    authors: layers.map(named).find((authors) => authors.length > 0) ?? UNPUBLISHED.authors,
    venue: first((layer) => layer.venue),
    links: once(
      layers.flatMap((layer) => layer.links),
      ({ url }) => url.replace(/\/$/, ''),
    ),
    machineSummary: first((layer) => layer.machineSummary),
    sources: once(
      layers.flatMap((layer) => layer.sources),
      (source) => source,
    ),
  };
}

const OTHERS = /^(?:and )?(?:et\.? al\.?|others|…|\.\.\.)$/iu;

function named({ authors }: Publication): Publication['authors'] {
  return authors.filter((author) => !OTHERS.test(author.trim()));
}

function once<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const byName = new Map<string, T>();
  for (const one of all) if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
  return [...byName.values()];
}
