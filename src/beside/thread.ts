// A module of jobs -> a thread that does them, one after the other. Runs in node, at build time.
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './worker.ts';

/** Work by its name; what goes in and what comes out is plain data. */
// biome-ignore lint/suspicious/noExplicitAny: each job has an input of its own.
export type Jobs = Readonly<Record<string, (input: any) => unknown>>;

/** What a job is given and what it gives. */
export type Input<All extends Jobs, Name extends keyof All> = Parameters<All[Name]>[0];
export type Output<All extends Jobs, Name extends keyof All> = Awaited<ReturnType<All[Name]>>;

/** A thread that was started. */
export interface Thread<All extends Jobs> {
  /**
   * Sends it a job.
   * @param given buffers of the input that are the thread's from then on, which spares copies of them
   * @throws what the job throws, as far as an error can be sent: its name, message and cause
   */
  readonly ask: <Name extends keyof All & string>(
    job: Name,
    input: Input<All, Name>,
    given?: readonly ArrayBuffer[],
  ) => Promise<Output<All, Name>>;
  /** Ends it, if it has nothing to do, and gives its memory back. @returns whether it has ended */
  readonly end: () => boolean;
}

/** Starts a thread. @param worker the address of worker.ts @param jobs that of a module which exports `JOBS` */
export function startThread<All extends Jobs>(worker: URL, jobs: URL): Thread<All> {
  const thread = new Worker(worker, { workerData: jobs.href, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  thread.on('message', (answer: Answered) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.output);
    // A build ends when nothing is waited for, though the thread could go on.
    if (waiting.size === 0) thread.unref();
  });
  let broken: Error | null = null;
  thread.on('error', (error: Error) => {
    broken = error;
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  });
  let id = 0;
  return {
    ask: (job, input, given = []) => {
      // It would never answer.
      if (broken !== null) return Promise.reject(broken);
      const asked = Promise.withResolvers<unknown>();
      id += 1;
      waiting.set(id, asked);
      thread.ref();
      thread.postMessage({ id, job, input } satisfies Asked, given);
      return asked.promise as Promise<Output<All, typeof job>>;
    },
    end: () => {
      if (waiting.size > 0) return false;
      void thread.terminate();
      return true;
    },
  };
}

/** Megabytes for short-lived objects, two thirds of what Node gives: several threads have some at once. */
const YOUNG = 32;
