// What time it is, and waiting: the one place that knows, so that tests need not wait. Node.
import { setTimeout as wait } from 'node:timers/promises';

/** Times are milliseconds since 1970 in UTC. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The clock of the machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
};
