// A thread beside a build: jobs come in, results go out. Whoever starts it names the module of its jobs. Runs in node.
import { parentPort, workerData } from 'node:worker_threads';
import type { Jobs } from './thread.ts';

/** A job as it is sent. */
export interface Asked {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}

/** Its result, or why there is none. */
export type Answered = { readonly id: number } & ({ readonly output: unknown } | { readonly error: unknown });

const loaded = import(workerData as string) as Promise<{ readonly JOBS: Jobs }>;

/** One after the other, in the order in which they come. */
let turn = Promise.resolve();

parentPort?.on('message', ({ id, job, input }: Asked) => {
  turn = turn.then(async () => {
    const answer = (answered: Answered) => parentPort?.postMessage(answered);
    try {
      const work = (await loaded).JOBS[job];
      if (work === undefined) throw new Error(`There is no job “${job}”.`);
      answer({ id, output: await work(input) });
    } catch (error) {
      answer({ id, error });
    }
  });
});
