// A saved listing of any name -> the form that it has and the day that it tells, or what is wrong with it. Node.
import { extname } from 'node:path';
import { type PageDate, pageDate } from '../corpus/page-date.ts';
import type { Message } from '../digest/messages.ts';
import { parseDigest } from '../digest/parse.ts';
import { parseDump } from '../digest/parse-dump.ts';

/** A listing that can be read. */
export interface ReadPage {
  /** What digest files of its form end with. */
  readonly ending: '.txt' | '.json';
  readonly records: number;
  /** The day that it or its name tells; null where they do not. */
  readonly told: PageDate | null;
}

/**
 * Reads a listing as what its name says, else as what it looks like.
 * @returns the messages alone where nothing can be read
 */
export function readPage(name: string, bytes: Uint8Array): ReadPage | readonly Message[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const read = (ending: ReadPage['ending']) => ({
    ending,
    parsed: ending === '.json' ? parseDump(name, text) : parseDigest(name, text),
  });
  const looksLikeDump = extname(name) === '.json' || /^\uFEFF?\s*\[\s*\{/.test(text);
  const [likely, other] = looksLikeDump ? [read('.json'), read('.txt')] : [read('.txt'), read('.json')];
  const found = [likely, other].find(({ parsed }) => parsed.digest.records.length > 0);
  if (found === undefined) return likely.parsed.messages;
  const { digest } = found.parsed;
  return { ending: found.ending, records: digest.records.length, told: pageDate(name, digest, null).found };
}
