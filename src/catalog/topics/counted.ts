// Papers -> how many of them are about each topic, most first. Pure.
import type { CatalogPaper } from '../catalog.ts';

/** Slugs of topics with their number of papers; equal numbers by slug. */
export function countedTopics(papers: readonly CatalogPaper[]): readonly (readonly [slug: string, papers: number])[] {
  const counts = new Map<string, number>();
  for (const { topics } of papers) for (const { slug } of topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
