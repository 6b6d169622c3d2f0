// An address -> the bytes it answers with: retried with growing waits, within limits of time and size. Node.
import type { Clock } from './clock.ts';
import { type Attempt, attempt } from './http-get.ts';

export interface Limits {
  /** Milliseconds until the answer begins. */
  readonly answerWithin: number;
  /** Milliseconds until it is complete. */
  readonly wholeWithin: number;
  /** Bytes of the answer, decompressed. */
  readonly bytes: number;
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly firstWait: number;
  /** Milliseconds that a server may ask to wait for (`Retry-After`) at most. */
  readonly longestWait: number;
}

export const LIMITS: Limits = {
  answerWithin: 20_000,
  wholeWithin: 120_000,
  bytes: 20_000_000,
  attempts: 5,
  firstWait: 1000,
  longestWait: 120_000,
};

/** `unchanged`: not modified since the given time. `failed`: why, as the rest of a sentence. */
export type Answer = Exclude<Attempt, { readonly kind: 'again' }>;

/**
 * Gets an address.
 * @param since answer only if it has changed since then, in milliseconds; null: in any case
 * @param tell hears of every attempt that failed and is made again
 */
export async function download(
  address: URL,
  since: number | null,
  clock: Clock,
  limits: Limits,
  tell: (why: string, milliseconds: number) => void,
): Promise<Answer> {
  for (let number = 1; ; number += 1) {
    const made = await attempt(address, since, limits, clock.now);
    if (made.kind !== 'again') return made;
    const wait = made.after ?? limits.firstWait * 2 ** (number - 1);
    if (wait > limits.longestWait) {
      return { kind: 'failed', why: `${made.why} and asks to wait for ${Math.ceil(wait / 1000)} s; try again then` };
    }
    if (number >= limits.attempts) return { kind: 'failed', why: `${made.why}, ${number} times` };
    tell(made.why, wait);
    await clock.sleep(wait);
  }
}
