// Papers that are asked for -> what each is cited from, fetched a few at a time; and which could not be. Pure over what fetches.
import type { Citable } from '../exports/citations/citable.ts';

/** A paper of which a list may not know more yet than that it is there. */
export interface Wanted {
  load(): Promise<Named>;
}

export interface Named {
  readonly slug: string;
  readonly title: string;
}

export interface Gathered {
  /** In the order they were asked for. */
  readonly papers: readonly Citable[];
  /** Those whose page could not be read; null: not even its title. */
  readonly missing: readonly (Named | null)[];
}

/** So few that a host does not take it for an attack, and a slow line is not clogged. */
const AT_ONCE = 4;

/** `progressed` hears after each paper how many are done. Never rejects; once it is `stopped`, what is left is neither read nor missing. */
export async function gather(
  wanted: readonly Wanted[],
  read: (slug: string) => Promise<Citable>,
  progressed: (done: number) => void,
  stopped: AbortSignal,
): Promise<Gathered> {
  const papers: (Citable | undefined)[] = [];
  const missing: (Named | null | undefined)[] = [];
  const left = wanted.entries();
  let done = 0;
  // Each takes the next that nobody has taken.
  const work = async () => {
    for (const [at, one] of left) {
      if (stopped.aborted) return;
      let named: Named | null = null;
      try {
        named = await one.load();
        papers[at] = await read(named.slug);
      } catch {
        missing[at] = named;
      }
      done += 1;
      progressed(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    papers: papers.filter((paper) => paper !== undefined),
    missing: missing.filter((named) => named !== undefined),
  };
}
