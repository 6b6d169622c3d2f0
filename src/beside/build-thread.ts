// The thread beside a build, one for all that ask: what is asked of it, and the papers that it begins to describe while pages
// are still to be bundled. Runs in node, at build time, as it stands: the bundler would make another of it.
import type { DescribedPaper } from '../catalog/catalog.ts';
import type { DescribedSource } from '../catalog/papers.ts';
import type { JOBS } from './jobs.ts';
import { placesOf, sharedPlaces } from './places.ts';
import { type Input, type Output, startThread, type Thread } from './thread.ts';

let thread: Thread<typeof JOBS> | null = null;

/** Has a job done, after those that were asked for before. */
export function ask<Name extends keyof typeof JOBS>(
  job: Name,
  input: Input<typeof JOBS, Name>,
): Promise<Output<typeof JOBS, Name>> {
  thread ??= startThread<typeof JOBS>(new URL('./worker.ts', import.meta.url), new URL('./jobs.ts', import.meta.url));
  const output = thread.ask(job, input);
  output.then(endLater, endLater);
  return output;
}

/** An idle thread of a large archive holds some 400 MB. What is asked later starts another. */
function endLater(): void {
  setTimeout(() => {
    if (thread?.end()) thread = null;
  }, IDLE).unref();
}

/** Milliseconds. */
const IDLE = 500;

/** Papers that are being described. */
interface Begun {
  /** Of the papers the next that nobody describes; whoever asks for it does. */
  readonly next: () => number;
  /** Those that the thread describes, in no order that counts. */
  readonly others: Promise<readonly DescribedPaper[]>;
}

let begun: Begun | null = null;

/** Begins to describe papers. */
export function beginPapers(source: DescribedSource): void {
  const places = sharedPlaces();
  const others = ask('describe', { source, places });
  // Told to whoever takes it.
  others.catch(() => {});
  begun = { next: placesOf(places), others };
}

/** What was begun, once. */
export function takeBegun(): Begun | null {
  const taken = begun;
  begun = null;
  return taken;
}
