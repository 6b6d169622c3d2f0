// The thread beside a build: jobs come in, results go out. Runs in node.
import { parentPort } from 'node:worker_threads';
import { type Input, JOBS, type JobName } from './jobs.ts';

/** A job as it is sent. */
export interface Asked {
  readonly id: number;
  readonly job: JobName;
  readonly input: Input<JobName>;
}

/** Its result, or why there is none. */
export type Answered = { readonly id: number } & ({ readonly output: unknown } | { readonly error: unknown });

/** One after the other, in the order in which they come. */
let turn = Promise.resolve();

parentPort?.on('message', ({ id, job, input }: Asked) => {
  turn = turn.then(async () => {
    const answer = (answered: Answered) => parentPort?.postMessage(answered);
    try {
      const work = JOBS[job] as (input: unknown) => Promise<unknown>;
      answer({ id, output: await work(input) });
    } catch (error) {
      answer({ id, error });
    }
  });
});
