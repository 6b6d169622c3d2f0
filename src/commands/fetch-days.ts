// Days -> API dumps in the folder of the digests, one request at a time; what is there is never made worse. Node.
import { join } from 'node:path';
import { messageLine } from '../digest/messages.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './download.ts';
import { losses } from './losses.ts';
import type { Output } from './output.ts';
import { readDump, type SavedDump, savedDump } from './saved-dump.ts';
import { downloadList } from './whole-list.ts';
import { setTime, writeWhole } from './write-file.ts';
import { type KnownLists, knownLists, wrongDay } from './wrong-day.ts';

export interface FetchOptions {
  /** Where the digests are. */
  readonly folder: string;
  /** The address of the API; the day is added to it as `date`. */
  readonly api: URL;
  /** Ask for days too that are complete. */
  readonly again: boolean;
  readonly limits: Limits;
  /** Milliseconds between two requests. */
  readonly pause: number;
}

type Outcome = 'saved' | 'unchanged' | 'complete' | 'empty' | 'failed';

const DAY = 24 * 60 * 60 * 1000;
/** A list is closed when its day is over everywhere. */
const CLOSED_AFTER = 2 * DAY;
/** So many losses are told one by one. */
const LOSSES_TOLD = 10;

/** Fetches each day; tells what becomes of it, and the sum. @returns whether all went well */
export async function fetchDays(
  days: readonly string[],
  options: FetchOptions,
  clock: Clock,
  output: Output,
): Promise<boolean> {
  const outcomes: Outcome[] = [];
  const lists = knownLists(options.folder);
  let asked = false;
  const fetchOne = async (day: string): Promise<Outcome> => {
    const path = join(options.folder, `${day}.json`);
    const saved = savedDump(path, `${day}.json`);
    if (saved !== null && isComplete(day, saved) && !options.again) {
      output.say(`${day}: complete already, ${papers(saved.records.length)}.`);
      return 'complete';
    }
    if (asked) await clock.sleep(options.pause);
    asked = true;
    return fetchDay(day, path, saved, lists, options, clock, output);
  };
  for (const day of days) {
    const outcome = await fetchOne(day).catch((error: unknown) => {
      output.complain(`${day}: ${error instanceof Error ? error.message : String(error)}.`);
      return 'failed' as const;
    });
    outcomes.push(outcome);
  }
  output.say(summary(outcomes));
  return !outcomes.includes('failed');
}

async function fetchDay(
  day: string,
  path: string,
  saved: SavedDump | null,
  lists: KnownLists,
  { api, limits, pause }: FetchOptions,
  clock: Clock,
  output: Output,
): Promise<Outcome> {
  const address = new URL(api);
  address.searchParams.set('date', day);
  output.say(`${day}: asking ${address.host} ...`);
  const since = saved?.whole && saved.records.length > 0 ? saved.time : null;
  const asked = clock.now();
  const answer = await downloadList(address, since, clock, limits, pause, (what) =>
    output.say(`${day}: ${address.host} ${what}.`),
  );
  const fail = (why: string): Outcome => {
    output.complain(`${day}: ${why}${saved === null ? '' : '; the file is kept as it is'}.`);
    return 'failed';
  };
  if (answer.kind === 'failed') return fail(`${address.host} ${answer.why}`);
  if (answer.kind === 'unchanged') {
    setTime(path, asked);
    output.say(`${day}: unchanged, ${papers(saved?.records.length ?? 0)}.`);
    return 'unchanged';
  }
  const found = readDump(`${day}.json`, answer.bytes);
  const listed = found.records.length;
  if (listed > 0 || !found.whole) {
    for (const each of found.messages) output.complain(`  ${messageLine(address.href, each)}`);
  }
  if (!found.utf8) return fail('the answer is not UTF-8');
  if (!found.whole) return fail('the answer is no whole list of papers, see above');
  const other = listed === 0 ? null : wrongDay(day, found, lists);
  if (other !== null) return fail(other);
  const lost = losses(saved?.records ?? [], found.records);
  if (lost.length > 0) {
    for (const each of lost.slice(0, LOSSES_TOLD)) output.complain(`  ${each}`);
    if (lost.length > LOSSES_TOLD) output.complain(`  and ${papers(lost.length - LOSSES_TOLD)} more`);
    return fail('the answer lacks what the file has, see above; remove the file first if that is right');
  }
  if (listed === 0) {
    output.say(`${day}: nothing is listed on this day.`);
    return 'empty';
  }
  if (saved !== null && Buffer.compare(saved.bytes, answer.bytes) === 0) {
    setTime(path, asked);
    output.say(`${day}: unchanged, ${papers(listed)}.`);
    return 'unchanged';
  }
  writeWhole(path, answer.bytes, asked);
  lists.add(`${day}.json`, day, found.records);
  output.say(`${day}: saved, ${papers(listed)}, ${answer.bytes.length} bytes.`);
  return 'saved';
}

/** Whether a file is whole and was saved when nothing more could be listed. */
function isComplete(day: string, { whole, records, time }: SavedDump): boolean {
  return whole && records.length > 0 && time >= Date.parse(day) + CLOSED_AFTER;
}

function summary(outcomes: readonly Outcome[]): string {
  const told: readonly (readonly [Outcome, string])[] = [
    ['saved', 'saved'],
    ['unchanged', 'unchanged'],
    ['complete', 'complete already'],
    ['empty', 'without papers'],
    ['failed', 'failed'],
  ];
  const parts = told.flatMap(([outcome, label]) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count === 0 ? [] : [`${count} ${label}`];
  });
  return `${outcomes.length === 1 ? '1 day' : `${outcomes.length} days`}: ${parts.join(', ')}.`;
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`;
}
