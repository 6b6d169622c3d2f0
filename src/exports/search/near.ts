// The index of meaning, and for each paper those most like it -> the files that search loads part by part. Pure.
import type { NearTerms } from '../../catalog/search/near-index.ts';
import {
  LIKE_IN_BLOCK,
  type LikeFile,
  NEAR_PARTS,
  type NearFile,
  nearPart,
  type Weighed,
  writeWeighed,
} from '../../search/near/format.ts';

/** The numbers of the parts, as addresses have them. */
export function nearPaths(): readonly string[] {
  return Array.from({ length: NEAR_PARTS }, (_, part) => String(part));
}

/** The numbers of the blocks of so many papers, as addresses have them. */
export function likePaths(papers: number): readonly string[] {
  return Array.from({ length: Math.ceil(papers / LIKE_IN_BLOCK) }, (_, block) => String(block));
}

/** Every part by its number, empty ones too, so that none is missing. */
export function nearFiles(terms: NearTerms): readonly NearFile[] {
  const parts = Array.from({ length: NEAR_PARTS }, (): [string, string][] => []);
  for (const [term, papers] of terms) {
    const written = writeWeighed(papers);
    if (written !== '') parts[nearPart(term)]?.push([term, written]);
  }
  return parts.map((part) => ({ version: 3, terms: Object.fromEntries(part) }));
}

/** Every block by its number. */
export function likeFiles(papers: readonly (readonly Weighed[])[]): readonly LikeFile[] {
  const written = papers.map(writeWeighed);
  return Array.from({ length: Math.ceil(written.length / LIKE_IN_BLOCK) }, (_, block) => ({
    version: 3,
    papers: written.slice(block * LIKE_IN_BLOCK, (block + 1) * LIKE_IN_BLOCK),
  }));
}
