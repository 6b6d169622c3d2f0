// The index of meaning, and for each paper those most like it -> the files that search loads part by part. Pure.
import type { NearTerms } from '../../catalog/search/near-index.ts';
import {
  LIKE_IN_BLOCK,
  type LikeFile,
  type NearFile,
  nearPart,
  nearParts,
  type Weighed,
  writeWeighed,
} from '../../search/near/format.ts';

/** The numbers of the parts for so many papers, as addresses have them. */
export function nearPaths(papers: number): readonly string[] {
  return Array.from({ length: nearParts(papers) }, (_, part) => String(part));
}

/** The numbers of the blocks of so many papers, as addresses have them. */
export function likePaths(papers: number): readonly string[] {
  return Array.from({ length: Math.ceil(papers / LIKE_IN_BLOCK) }, (_, block) => String(block));
}

/** Every part for so many papers by its number, empty ones too, so that none is missing. */
export function nearFiles(terms: NearTerms, papers: number): readonly NearFile[] {
  const parts = Array.from({ length: nearParts(papers) }, (): [string, string][] => []);
  for (const [term, weighed] of terms) {
    const written = writeWeighed(weighed);
    if (written !== '') parts[nearPart(term, parts.length)]?.push([term, written]);
  }
  return parts.map((part) => ({ version: 4, terms: Object.fromEntries(part) }));
}

/** Every block by its number. */
export function likeFiles(papers: readonly (readonly Weighed[])[]): readonly LikeFile[] {
  const written = papers.map(writeWeighed);
  return Array.from({ length: Math.ceil(written.length / LIKE_IN_BLOCK) }, (_, block) => ({
    version: 4,
    papers: written.slice(block * LIKE_IN_BLOCK, (block + 1) * LIKE_IN_BLOCK),
  }));
}
