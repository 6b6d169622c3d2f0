// What several files tell of one paper beyond the listing -> one account of it. Pure.
import { type Publication, UNPUBLISHED } from './schemas.ts';

/**
 * Joins layers, the most trusted first: of each field the first layer that knows it counts, authors as one list; links and
 * sources are united in the order of the layers, an address once however its end is written.
 */
export function joinPublications(layers: readonly Publication[]): Publication {
  const first = <T>(pick: (layer: Publication) => T | null): T | null =>
    layers.map(pick).find((value) => value !== null) ?? null;
  return {
    arxiv: first((layer) => layer.arxiv),
    doi: first((layer) => layer.doi),
    authors: layers.find((layer) => layer.authors.length > 0)?.authors ?? UNPUBLISHED.authors,
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

function once<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const byName = new Map<string, T>();
  for (const one of all) if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
  return [...byName.values()];
}
