// Digest files -> the digests they belong to: which id, which file first, where its records begin. Pure.
import type { Message } from '../digest/messages.ts';
import type { Parsed } from '../digest/parse.ts';
import { byText } from '../text/order.ts';
import { type PageDate, pageDate } from './page-date.ts';

/** One digest file, read and parsed. */
export interface DigestFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly parsed: Parsed;
  /** `date` of the sidecar. */
  readonly sidecarDate: string | null;
  /** What was wrong with the file itself. */
  readonly messages: readonly Message[];
}

/** A file that can be published. */
export interface DatedFile extends DigestFile {
  readonly id: string;
  readonly when: PageDate;
  /** Of its first record among those of the digest. */
  readonly position: number;
}

/**
 * A digest's id is its date; further listing pages of one date are numbered in the order of their names. A dump is the whole
 * list of its day, so all dumps of a date belong to its first digest: none opens an address or moves one.
 */
export function nameDigests(files: readonly DigestFile[], messages: Message[]): readonly DatedFile[] {
  const dated = files.flatMap((file) => {
    if (file.parsed.digest.records.length === 0) return [];
    const { found, messages: told } = pageDate(file.name, file.parsed.digest, file.sidecarDate);
    messages.push(...told);
    return found === null ? [] : [{ ...file, when: found }];
  });
  const seen = new Map<string, number>();
  const named = dated
    .toSorted((a, b) => byText(`${a.when.date} ${a.name}`, `${b.when.date} ${b.name}`))
    .map((file) => {
      const { date } = file.when;
      const number = file.parsed.digest.form === 'dump' ? 1 : (seen.get(date) ?? 0) + 1;
      if (file.parsed.digest.form === 'page') seen.set(date, number);
      return { ...file, number, id: number === 1 ? date : `${date}-${number}` };
    });
  // Sorting is stable: among equals the order of the names stays.
  return withPositions(
    named.toSorted((a, b) => byText(a.when.date, b.when.date) || a.number - b.number || byForm(a, b)),
  );
}

/** Counts the records of each digest through all its files. */
function withPositions(files: readonly Omit<DatedFile, 'position'>[]): readonly DatedFile[] {
  const next = new Map<string, number>();
  return files.map((file) => {
    const position = next.get(file.id) ?? 0;
    next.set(file.id, position + file.parsed.digest.records.length);
    return { ...file, position };
  });
}

/** Of a page and a dump the page comes first: its order and its titles have been seen. */
function byForm(a: DigestFile, b: DigestFile): number {
  const rank = ({ parsed }: DigestFile) => (parsed.digest.form === 'page' ? 0 : 1);
  return rank(a) - rank(b);
}
