// The answer for a day, and the lists of other days -> what speaks against its being the list of that day. Node.
import { pageDate } from '../corpus/page-date.ts';
import { isoDate } from '../digest/dates.ts';
import type { DigestRecord } from '../digest/digest.ts';
import { readDigestFolder } from '../loaders/read-digests.ts';
import { quoted, recordKey } from './losses.ts';
import type { ReadDump } from './saved-dump.ts';

/** The lists of a folder, and those that a run adds to it. */
export interface KnownLists {
  /** The file of another day that has these very papers. */
  readonly ofAnotherDay: (day: string, records: readonly DigestRecord[]) => string | null;
  readonly add: (name: string, day: string, records: readonly DigestRecord[]) => void;
}

const DAY = 24 * 60 * 60 * 1000;
const ADVICE = 'the server may not look at the day that it is asked for: ask another one with --from';

/** Reads the folder when it is first asked about; files whose day is not stated are left out. */
export function knownLists(folder: string): KnownLists {
  const added = new Map<string, { readonly day: string; readonly papers: string }>();
  let read: typeof added | null = null;
  const ofFolder = () => {
    const days = readDigestFolder(folder).files.flatMap(({ name, parsed: { digest }, sidecarDate }) => {
      const { found } = pageDate(name, digest, sidecarDate);
      const stated = found !== null && found.yearFrom !== 'inference' && digest.records.length > 0;
      return stated ? [[name, { day: found.date, papers: papersOf(digest.records) }] as const] : [];
    });
    return new Map(days);
  };
  return {
    ofAnotherDay: (day, records) => {
      read ??= ofFolder();
      const papers = papersOf(records);
      return [...read, ...added].find(([, list]) => list.day !== day && list.papers === papers)?.[0] ?? null;
    },
    add: (name, day, records) => {
      read?.delete(name);
      added.set(name, { day, papers: papersOf(records) });
    },
  };
}

/**
 * Why a list with papers is not that of the day, and what to do, as the rest of a sentence: it states another day, or none and
 * holds papers of later days, or has the very papers of another day. Null where nothing speaks against it.
 */
export function wrongDay(day: string, found: ReadDump, lists: KnownLists): string | null {
  if (found.day !== null && found.day !== day) return `the answer is the list of ${found.day}; ${ADVICE}`;
  // The clocks of the world are up to a day apart.
  const newest = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
  const later = found.day === null ? found.records.find((record) => publishedOn(record) > newest) : undefined;
  if (later !== undefined) {
    return `the answer lists ${quoted(later.title ?? '')}, published on ${publishedOn(later)}, after this day; ${ADVICE}`;
  }
  const same = lists.ofAnotherDay(day, found.records);
  return same === null
    ? null
    : `the answer has the very papers of ${same}; ${ADVICE}, and remove ${same} if they are not of its day`;
}

function papersOf(records: readonly DigestRecord[]): string {
  return [...new Set(records.map(recordKey))].toSorted().join('\n');
}

/** Empty where it is not known. */
function publishedOn({ published }: DigestRecord): string {
  return (published === null ? null : isoDate(published, 0)) ?? '';
}
