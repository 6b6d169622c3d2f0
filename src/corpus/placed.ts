// A record and where it stands among all digests. Pure, types only.
import type { DigestRecord } from '../digest/digest.ts';

/** A record with the digest it stands in and its whole date. */
export interface PlacedRecord {
  readonly record: DigestRecord;
  readonly digest: string;
  /** Among all records of the digest, those of its first file first. */
  readonly position: number;
  readonly file: string;
  readonly published: string | null;
}
