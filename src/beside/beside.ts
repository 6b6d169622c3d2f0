// Jobs -> their results, from a thread beside the build: what search fetches and what is drawn is made on another core while
// pages are written. Runs in node, at build time.
import { Worker } from 'node:worker_threads';
import { type Input, JOBS, type JobName, type Output } from './jobs.ts';
import type { Answered, Asked } from './worker.ts';

/** Where the thread's module stands; the configuration of Astro sets it for builds. */
declare const BESIDE: string | undefined;

/**
 * The result of a job. In a build the work begins at once, whenever it is asked for; elsewhere (the dev server, a test)
 * only when it is, since most of it will not be.
 */
export function beside<Name extends JobName>(job: Name, input: Input<Name>): () => Promise<Output<Name>> {
  if (typeof BESIDE === 'undefined') {
    const work = JOBS[job] as (input: Input<Name>) => Promise<unknown>;
    let made: Promise<Output<Name>> | null = null;
    return () => {
      made ??= work(input) as Promise<Output<Name>>;
      return made;
    };
  }
  thread ??= start(BESIDE);
  const output = thread(job, input) as Promise<Output<Name>>;
  return () => output;
}

type Thread = (job: JobName, input: Input<JobName>) => Promise<unknown>;

let thread: Thread | null = null;

function start(address: string): Thread {
  const worker = new Worker(new URL(address));
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  worker.on('message', (answer: Answered) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.output);
    // A build ends when nothing is waited for, though the thread could go on.
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  });
  let id = 0;
  return (job, input) => {
    const asked = Promise.withResolvers<unknown>();
    id += 1;
    waiting.set(id, asked);
    worker.ref();
    worker.postMessage({ id, job, input } satisfies Asked);
    return asked.promise;
  };
}
