// Bytes -> whether they are an API dump that may be kept, and the records that it holds. Node.
import { readFileSync, statSync } from 'node:fs';
import { isoDate } from '../digest/dates.ts';
import type { DigestRecord } from '../digest/digest.ts';
import type { Message } from '../digest/messages.ts';
import { parseDump } from '../digest/parse-dump.ts';

/** What the bytes of a dump hold. */
export interface ReadDump {
  readonly records: readonly DigestRecord[];
  /** The day to which its papers were submitted, `2025-11-06`, the newest where they differ; null where it does not tell. */
  readonly day: string | null;
  readonly utf8: boolean;
  /** Whether it is whole: neither cut off nor damaged, nor something else altogether. An empty list is whole. */
  readonly whole: boolean;
  readonly messages: readonly Message[];
}

/** A dump in a file, and when it was saved or last found to be unchanged, in milliseconds. */
export interface SavedDump extends ReadDump {
  readonly bytes: Uint8Array;
  readonly time: number;
}

const BROKEN: ReadonlySet<string> = new Set(['dump-cut', 'dump-damaged']);

/** @param name of the file, for the messages */
export function readDump(name: string, bytes: Uint8Array): ReadDump {
  const { digest, messages } = parseDump(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const utf8 = utf8Text(bytes) !== null;
  return {
    records: digest.records,
    day: digest.date === null ? null : isoDate(digest.date, 0),
    utf8,
    whole: utf8 && !messages.some(({ id, severity }) => severity === 'error' || BROKEN.has(id)),
    messages,
  };
}

/** Null where there is no such file. */
export function savedDump(path: string, name: string): SavedDump | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return null;
  const bytes = readFileSync(path);
  return { ...readDump(name, bytes), bytes, time: stat.mtimeMs };
}

/** The text without a byte-order mark; null where any byte is not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
