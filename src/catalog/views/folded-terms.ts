// The glossary -> its entries with those that differ in case alone put together: SOTA and SoTA, each sense once. Pure.
import { termId } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import type { GlossaryEntry } from '../mentions/glossary.ts';
import { sameSense } from '../mentions/senses.ts';

/** A short form with those that differ from it in case alone. */
export interface FoldedTerm {
  /** As most papers write it. */
  readonly short: string;
  /** How else it is written, more frequent spellings first. */
  readonly others: readonly string[];
  /** Slugs of the papers that use it in any spelling, whether they define it or not, newest first. */
  readonly usedIn: readonly string[];
  /** How many papers define it. */
  readonly definitions: number;
  /** Most often defined first; `papers`: slugs, newest first. */
  readonly senses: readonly { readonly long: string; readonly papers: readonly string[] }[];
}

/** In the order of the glossary. */
export function foldedTerms({ glossary, papers }: Pick<Catalog, 'glossary' | 'papers'>): readonly FoldedTerm[] {
  const places = new Map(papers.map(({ slug }, at) => [slug, at]));
  const newestFirst = (slugs: Iterable<string>) =>
    [...slugs].toSorted((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size));
  return [...Map.groupBy(glossary, ({ short }) => termId(short)).values()].map((variants) => {
    const written = variants.toSorted((a, b) => b.usedIn.length - a.usedIn.length || (a.short < b.short ? -1 : 1));
    const senses = joined(written).map(({ long, slugs }) => ({
      long,
      papers: newestFirst(slugs),
    }));
    return {
      short: written[0]?.short ?? '',
      others: written.slice(1).map(({ short }) => short),
      usedIn: newestFirst(new Set(variants.flatMap(({ usedIn }) => usedIn))),
      definitions: new Set(senses.flatMap((sense) => sense.papers)).size,
      // The sort keeps senses of as many papers in the order they had.
      senses: senses.toSorted((a, b) => b.papers.length - a.papers.length),
    };
  });
}

interface JoinedSense {
  readonly long: string;
  readonly slugs: Set<string>;
}

function joined(variants: readonly GlossaryEntry[]): readonly JoinedSense[] {
  const senses: JoinedSense[] = [];
  for (const { long, papers } of variants.flatMap(({ expansions }) => expansions)) {
    const same = variants.length > 1 ? senses.find((sense) => sameSense(sense.long, long)) : undefined;
    if (same === undefined) senses.push({ long, slugs: new Set(papers) });
    else for (const slug of papers) same.slugs.add(slug);
  }
  return senses;
}
