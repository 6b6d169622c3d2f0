// What is rendered -> files, on a thread beside the build, which in the end looks at all of them. Runs in node, in a build.
import { setImmediate } from 'node:timers/promises';
import { startThread, type Thread } from '../beside/thread.ts';
import type { JOBS, Rendered, Site } from './file-jobs.ts';

/** The files of one build. */
export interface SiteFiles {
  /** Says where they stand, before anything else is asked. */
  readonly place: (site: Site) => void;
  /** Takes a file, whose content is the thread's from then on. Resolves when there is room for the next. */
  readonly write: (file: Rendered) => Promise<void>;
  /** Resolves when all that was taken is on the disk. @throws what writing any of it threw */
  readonly written: () => Promise<void>;
  /** See `countPages`. */
  readonly count: () => ReturnType<Ask<'count'>>;
  /** See `checkLinks`. */
  readonly check: () => ReturnType<Ask<'check'>>;
}

type Ask<Job extends keyof typeof JOBS> = (site: Site) => Promise<ReturnType<(typeof JOBS)[Job]>>;

export function siteFiles(): SiteFiles {
  let placed: Site | null = null;
  let thread: Thread<typeof JOBS> | null = null;
  let batch: Rendered[] = [];
  let bytes = 0;
  let waiting = 0;
  let sent: Promise<unknown> = Promise.resolve();

  const site = (): Site => {
    if (placed === null) throw new Error('Nobody has said where the files of the site stand.');
    return placed;
  };
  const started = () => {
    thread ??= startThread(new URL('../beside/worker.ts', import.meta.url), new URL('./file-jobs.ts', import.meta.url));
    return thread;
  };
  const send = () => {
    if (batch.length === 0) return;
    const buffers = batch.map(({ content }) => content.buffer as ArrayBuffer);
    const answer = started().ask('write', { site: site(), files: batch }, buffers);
    sent = Promise.all([sent, answer]);
    // Whoever waits for it is told what goes wrong.
    sent.catch(() => {});
    const size = bytes;
    waiting += size;
    const done = () => {
      waiting -= size;
    };
    answer.then(done, done);
    batch = [];
    bytes = 0;
  };
  return {
    place: (where) => {
      placed = where;
    },
    write: async (file) => {
      batch.push(file);
      bytes += file.content.length;
      if (bytes < BATCH) return;
      send();
      // Nothing else makes the build wait: answers of threads would not be heard before its end.
      await setImmediate();
      if (waiting >= ROOM) await sent;
    },
    written: async () => {
      send();
      await sent;
    },
    count: () => started().ask('count', site()),
    check: () => started().ask('check', site()),
  };
}

/** Bytes that are sent at once: a message costs as much as a small file. */
const BATCH = 500_000;

/** Bytes that may wait for a slow disk. */
const ROOM = 16_000_000;
