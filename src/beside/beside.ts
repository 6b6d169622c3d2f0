// Jobs -> their results, from a thread beside the build: what search fetches and what is drawn is made on another core while
// pages are written. Runs in node, at build time.
import type { JOBS } from './jobs.ts';
import { type Input, type Output, startThread, type Thread } from './thread.ts';

/** Where the thread's module stands; the configuration of Astro sets it for builds. */
declare const BESIDE: string | undefined;

type JobName = keyof typeof JOBS;

/**
 * The result of a job. In a build the work begins at once, whenever it is asked for; elsewhere (the dev server, a test)
 * only when it is, since most of it will not be.
 */
export function beside<Name extends JobName>(
  job: Name,
  input: Input<typeof JOBS, Name>,
): () => Promise<Output<typeof JOBS, Name>> {
  if (typeof BESIDE === 'undefined') {
    let made: Promise<Output<typeof JOBS, Name>> | null = null;
    return () => {
      made ??= inPlace(job, input);
      return made;
    };
  }
  thread ??= startThread<typeof JOBS>(new URL(BESIDE), new URL('./jobs.ts', BESIDE));
  const output = thread.ask(job, input);
  output.then(endLater, endLater);
  return () => output;
}

let thread: Thread<typeof JOBS> | null = null;

/** An idle thread of a large archive holds some 400 MB. What is asked later starts another. */
function endLater(): void {
  setTimeout(() => {
    if (thread?.end()) thread = null;
  }, IDLE).unref();
}

/** Milliseconds. */
const IDLE = 500;

async function inPlace<Name extends JobName>(job: Name, input: Input<typeof JOBS, Name>) {
  const work = (await import('./jobs.ts')).JOBS[job] as (input: unknown) => Promise<Output<typeof JOBS, Name>>;
  return work(input);
}
