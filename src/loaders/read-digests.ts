// The folder of digests -> each file read, hashed and parsed, with its sidecar. Node.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { DigestFile } from '../corpus/name-digests.ts';
import { readIsoDate } from '../digest/dates.ts';
import { type Message, type MessageId, message } from '../digest/messages.ts';
import { type Parsed, parseDigest } from '../digest/parse.ts';
import { parseDump } from '../digest/parse-dump.ts';
import { describeIssues } from './schema-issues.ts';

const TOP = { line: 1, column: 1 };

const sidecarSchema = z.strictObject({
  /** The day the listing page is of: `2025-11-06`. */
  date: z.string().refine((text) => text.length === 10 && readIsoDate(text) !== null, 'Write the date as 2025-11-06.'),
});

/** What reads a digest file, by the ending of its name. */
const PARSERS: Readonly<Record<string, (file: string, text: string) => Parsed>> = {
  '.txt': parseDigest,
  '.json': parseDump,
};

export interface DigestFolder {
  readonly files: readonly DigestFile[];
  /** What is wrong with files that are no digest. */
  readonly messages: readonly Message[];
}

/** Reads all digests of a folder, in the order of their names. */
export function readDigestFolder(folder: string): DigestFolder {
  const wrong = (id: MessageId) => ({ files: [], messages: [message(id, '.', TOP)] });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return wrong('content-missing');
  const entries = entryNames(folder);
  const names = entries.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
  const besides = entries.filter((name) => !names.includes(name)).map((name) => message('file-unread', name, TOP));
  const others = names.filter((name) => isOtherJson(folder, name));
  const digests = names.filter((name) => parserOf(name) !== null && !others.includes(name));
  if (digests.length === 0) return wrong('content-empty');
  const messages = [
    ...besides,
    ...others.map((name) => message('json-unknown', name, TOP)),
    ...names.flatMap((name) => strangers(name, names)),
  ];
  return { files: digests.flatMap((name) => readDigestFile(folder, name) ?? []), messages };
}

/** A digest file of these bytes, without its sidecar; null where the ending is not that of a digest. */
export function digestFileOf(name: string, bytes: Uint8Array): DigestFile | null {
  const parse = parserOf(name);
  if (parse === null) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const parsed = parse(name, text);
  const broken = text.includes('\uFFFD') && !Buffer.from(bytes).includes('\uFFFD');
  const readable = parsed.digest.records.length > 0;
  const encoding = broken && readable ? [message('file-encoding', name, placeOf(text, text.indexOf('\uFFFD')))] : [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, sha256, bytes: bytes.length, parsed, sidecarDate: null, messages: encoding };
}

function readDigestFile(folder: string, name: string): DigestFile | null {
  const file = parserOf(name) === null ? null : digestFileOf(name, readFileSync(join(folder, name)));
  const sidecar = file === null ? null : readSidecar(folder, `${name}.yaml`);
  return (
    file && { ...file, sidecarDate: sidecar?.date ?? null, messages: [...file.messages, ...(sidecar?.messages ?? [])] }
  );
}

/** A JSON file that neither has a digest's name nor holds a list is somebody's notes, not a digest that is broken. */
function isOtherJson(folder: string, name: string): boolean {
  if (extname(name) !== '.json' || readIsoDate(name) !== null) return false;
  return !/^\s*\[/u.test(readFileSync(join(folder, name), 'utf8').slice(0, 1000));
}

function parserOf(name: string) {
  return PARSERS[extname(name)] ?? null;
}

/** The `date` of a sidecar; YAML may read an unquoted date as text or as a date, both are meant. */
function readSidecar(folder: string, name: string): { date: string | null; messages: readonly Message[] } {
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return { date: null, messages: [] };
  try {
    const read = sidecarSchema.safeParse(parseYaml(readFileSync(path, 'utf8'), { schema: 'core' }));
    if (read.success) return { date: read.data.date, messages: [] };
    return { date: null, messages: [message('sidecar-unreadable', name, TOP, describeIssues(read.error))] };
  } catch (error) {
    return { date: null, messages: [message('sidecar-unreadable', name, TOP, String(error))] };
  }
}

/** Files in the folder that nothing reads are told, lest somebody waits for them to appear. */
function strangers(name: string, names: readonly string[]): readonly Message[] {
  const told = (id: MessageId, detail: string) => [message(id, name, TOP, detail)];
  if (parserOf(name) !== null) return [];
  if (!name.endsWith('.yaml')) return told('file-unknown', extname(name) || name);
  const digest = name.slice(0, -'.yaml'.length);
  return names.includes(digest) ? [] : told('sidecar-alone', digest);
}

function entryNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .toSorted();
}

function placeOf(text: string, index: number) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
