// What is derived from many papers together -> the counts of the build receipt, each with the page that shows it. Pure.
import { glossaryUrl, topicsUrl, trendsUrl } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import { startHere } from '../start-here.ts';
import { around } from '../topics/around.ts';
import type { ShownTrends } from '../trends/trends.ts';
import { foldedTerms } from './folded-terms.ts';

/** What is derived from many papers together, as components/how.ts names it. */
export type GatheredId = 'startHere' | 'neighbours' | 'acronyms' | 'rising' | 'trends';

/** A count of something other than papers. */
export interface GatheredCount {
  /** "Topics that rose". */
  readonly title: string;
  readonly how: GatheredId;
  readonly count: number;
  /** Where it is shown; null where there is nothing. */
  readonly href: string | null;
}

/** In the order of the receipt. */
export function gatheredCounts(
  catalog: Catalog,
  { rising, termCount }: Pick<ShownTrends, 'rising' | 'termCount'>,
): readonly GatheredCount[] {
  const { topics } = catalog;
  const beginning = topics.filter((topic) => startHere(topic, catalog).length > 0);
  const neighboured = topics.filter(({ slug, papers }) => {
    const own = papers.map(({ paper }) => paper);
    return around(slug, own).topics.length > 0;
  });
  const counted = (title: string, how: GatheredId, count: number, href: string): GatheredCount => ({
    title,
    how,
    count,
    href: count === 0 ? null : href,
  });
  return [
    counted('Topics that say where to start', 'startHere', beginning.length, topicsUrl()),
    counted('Topics with neighbours', 'neighbours', neighboured.length, topicsUrl()),
    counted('Short forms in the glossary', 'acronyms', foldedTerms(catalog).length, glossaryUrl()),
    counted('Topics that rose', 'rising', rising?.topics.length ?? 0, `${trendsUrl()}#rising`),
    counted('Words and phrases that rose', 'rising', rising?.terms.length ?? 0, `${trendsUrl()}#rising`),
    counted('Words and phrases to look up', 'trends', termCount, `${trendsUrl()}#words`),
  ];
}
