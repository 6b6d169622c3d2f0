// A digest -> its files, each with its own counts and messages; what its files tell of one paper, joined. Pure.
import type { Appearance, DigestEntry, DigestFileEntry, Paper } from '../corpus/schemas.ts';

/** The files of a digest: the one that gives the page its order first, then those that were joined to it. */
export function digestFiles(digest: Pick<DigestEntry, keyof DigestFileEntry | 'further'>): readonly DigestFileEntry[] {
  return [digest, ...digest.further];
}

/**
 * The record of a paper in a digest: that of its first file there, with the facts of the last that knows them.
 * Undefined where the digest does not list the paper.
 */
export function appearanceIn(paper: Pick<Paper, 'appearances'>, digest: string): Appearance | undefined {
  const records = paper.appearances.filter((each) => each.digest === digest);
  const [first] = records;
  const newest = <T>(pick: (record: Appearance) => T | null): T | null =>
    records.map(pick).findLast((value) => value !== null) ?? null;
  return (
    first && {
      ...first,
      authorCount: newest((record) => record.authorCount),
      organization: newest((record) => record.organization),
      published: newest((record) => record.published),
      comments: newest((record) => record.comments),
      upvotes: newest((record) => record.upvotes),
    }
  );
}
