// A saved listing -> a digest file under its right name, after it was read as the build would. Node.
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { messageLine } from '../digest/messages.ts';
import { digestFileOf, readDigestFolder } from '../loaders/read-digests.ts';
import type { Clock } from './clock.ts';
import type { Output } from './output.ts';
import { type IfTaken, placePage } from './place-page.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { writeWhole } from './write-file.ts';

export interface AddOptions {
  /** The saved page. */
  readonly page: string;
  /** Where the digests are. */
  readonly folder: string;
  /** `2025-11-06`; null: as the page tells it. */
  readonly date: string | null;
  readonly ifTaken: IfTaken;
}

/** Adds a page; tells what the build will tell of it. @returns whether it is there now */
export function addPage({ page, folder, date, ifTaken }: AddOptions, clock: Clock, output: Output): boolean {
  const refuse = (why: string): boolean => {
    output.complain(`${page}: ${why}`);
    return false;
  };
  const bytes = readFileSync(page);
  const read = readPage(basename(page), bytes);
  if (!('records' in read)) {
    for (const each of read) output.complain(`  ${messageLine(page, each)}`);
    return refuse('nothing in it can be read as a listing; it is not added.');
  }
  const day = date ?? dayOf(read);
  if (day === null) {
    const guess = read.told === null ? '' : `; ${read.told.date} is likely`;
    return refuse(`the day is not certain${guess}. Say it with --date 2025-11-06.`);
  }
  const { files } = readDigestFolder(folder);
  const placed = placePage(files, day, read.ending, (name) => digestFileOf(name, bytes), ifTaken);
  const target = (name: string) => relative(process.cwd(), join(folder, name));
  if (placed.kind === 'same' && placed.day !== day) {
    const of = placed.day === null ? 'without a day' : `of ${placed.day}`;
    return refuse(
      `${target(placed.name)} is this very file, ${of}, not of ${day}. Which is meant? Rename it to ${day}${read.ending} if it is of ${day}; else leave it.`,
    );
  }
  if (placed.kind === 'same') {
    output.say(`${target(placed.name)} is this very file; there is nothing to do.`);
    return true;
  }
  if (placed.kind === 'taken') {
    const records = files.find(({ name }) => name === placed.name)?.parsed.digest.records.length ?? 0;
    const replace = placed.name === `${day}${read.ending}` ? '--force replaces it, ' : '';
    return refuse(
      `${target(placed.name)} is there with ${count(records)}, this page has ${count(read.records)}. ${replace}--further files the page beside it.`,
    );
  }
  if (placed.kind === 'moves') {
    return refuse(`${target(placed.name)} would get another address; rename it to ${day}${read.ending} first.`);
  }
  const told = placed.corpus.messages.filter(({ file }) => file === placed.name);
  for (const each of told) output.complain(`  ${messageLine(page, each)}`);
  writeWhole(join(folder, placed.name), bytes, clock.now());
  const records = count(read.records);
  output.say(
    `${target(placed.name)}: ${placed.kind === 'replaces' ? 'replaced' : 'added'}, ${records}${problems(told.length)}.`,
  );
  return true;
}

/** The day that a page states; one that was inferred is asked for, since the file name would state it from then on. */
function dayOf({ told }: ReadPage): string | null {
  return told === null || told.yearFrom === 'inference' ? null : told.date;
}

function count(records: number): string {
  return records === 1 ? '1 paper' : `${records} papers`;
}

function problems(messages: number): string {
  return messages === 0 ? '' : `, ${messages === 1 ? '1 message' : `${messages} messages`} above`;
}
