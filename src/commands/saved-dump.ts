// Bytes -> whether they are an API dump that may be kept, and how many records it holds. Node.
import { readFileSync, statSync } from 'node:fs';
import type { Message } from '../digest/messages.ts';
import { parseDump } from '../digest/parse-dump.ts';

/** What the bytes of a dump hold. */
export interface ReadDump {
  readonly records: number;
  /** The day to which its papers were submitted, in milliseconds; null where it does not tell. */
  readonly day: number | null;
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
  const { date } = digest;
  return {
    records: digest.records.length,
    day: date === null ? null : Date.UTC(date.year ?? 0, date.month - 1, date.day),
    whole: isUtf8(bytes) && !messages.some(({ id, severity }) => severity === 'error' || BROKEN.has(id)),
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
