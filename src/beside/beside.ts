// Jobs -> their results, from a thread beside the build: what search fetches and what is drawn is made on another core while
// pages are written. Runs in node, at build time.
import type { JOBS } from './jobs.ts';
import type { Input, Output } from './thread.ts';

/** Where the module of the build's thread stands; the configuration of Astro sets it for builds. */
declare const BESIDE: string | undefined;

type JobName = keyof typeof JOBS;

/** As Node loads it, not the bundler, so that pages and the configuration know one thread; null where there is no build. */
const build: typeof import('./build-thread.ts') | null =
  typeof BESIDE === 'undefined' ? null : await import(/* @vite-ignore */ new URL(BESIDE).href);

/**
 * The result of a job. In a build the work begins at once, whenever it is asked for; elsewhere (the dev server, a test)
 * only when it is, since most of it will not be.
 */
export function beside<Name extends JobName>(
  job: Name,
  input: Input<typeof JOBS, Name>,
): () => Promise<Output<typeof JOBS, Name>> {
  if (build === null) {
    let made: Promise<Output<typeof JOBS, Name>> | null = null;
    return () => {
      made ??= inPlace(job, input);
      return made;
    };
  }
  const output = build.ask(job, input);
  return () => output;
}

/** The papers that a build began to describe before its pages were bundled; null where none did, or were taken before. */
export function begunPapers() {
  return build?.takeBegun() ?? null;
}

async function inPlace<Name extends JobName>(job: Name, input: Input<typeof JOBS, Name>) {
  const work = (await import('./jobs.ts')).JOBS[job] as (input: unknown) => Promise<Output<typeof JOBS, Name>>;
  return work(input);
}
