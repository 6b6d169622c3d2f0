// What is rendered -> files, on a thread beside the build, which in the end looks at all of them. Runs in node, in a build.
import { setImmediate } from 'node:timers/promises';
import { startThread, type Thread } from '../beside/thread.ts';
import type { JOBS, Packed, Site } from './file-jobs.ts';

/** A file on its way to the disk. */
export interface Rendered {
  /** Its path below the folder, with `/`. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** The files of one build. */
export interface SiteFiles {
  /** Says where they stand, before anything else is asked. */
  readonly place: (site: Site) => void;
  /** Takes a file. Resolves when there is room for the next. */
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
    const packed = pack(batch);
    const answer = started().ask('write', { site: site(), packed }, [packed.content.buffer]);
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

/** In one piece, since each that is handed over to a thread costs as much as a copy of it. */
function pack(files: readonly Rendered[]): Packed {
  const content = new Uint8Array(files.reduce((sum, file) => sum + file.content.length, 0));
  let end = 0;
  const ends = files.map((file): Packed['files'][number] => {
    content.set(file.content, end);
    end += file.content.length;
    return { name: file.name, end };
  });
  return { content, files: ends };
}

/** Bytes that are sent at once: a message costs as much as a small file. */
const BATCH = 500_000;

/** Bytes that may wait for a slow disk. */
const ROOM = 16_000_000;
