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
  /** Papers that use it; null where it has several spellings: a paper may use two. */
  readonly uses: number | null;
  /** Papers that define it. */
  readonly definitions: number;
  /** Most often defined first; `papers`: slugs, newest first. */
  readonly senses: readonly { readonly long: string; readonly papers: readonly string[] }[];
}

/** In the order of the glossary. */
export function foldedTerms({ glossary, papers }: Pick<Catalog, 'glossary' | 'papers'>): readonly FoldedTerm[] {
  const places = new Map(papers.map(({ slug }, at) => [slug, at]));
  const place = (slug: string) => places.get(slug) ?? places.size;
  return [...Map.groupBy(glossary, ({ short }) => termId(short)).values()].map((variants) => {
    const written = variants.toSorted((a, b) => b.uses - a.uses || (a.short < b.short ? -1 : 1));
    const senses = joined(written).map(({ long, slugs }) => ({
      long,
      papers: [...slugs].toSorted((a, b) => place(a) - place(b)),
    }));
    return {
      short: written[0]?.short ?? '',
      others: written.slice(1).map(({ short }) => short),
      uses: variants.length > 1 ? null : (variants[0]?.uses ?? 0),
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
