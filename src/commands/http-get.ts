// One GET request, redirects followed on the same host -> its body, or why there is none and whether to try again. Node.
import { harmless } from '../text/harmless.ts';
import type { Limits } from './download.ts';

export type Attempt =
  /** `next`: where the list goes on; null: nowhere. */
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly next: URL | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly why: string }
  /** `after`: milliseconds that the server asks to wait for, if it does. */
  | { readonly kind: 'again'; readonly why: string; readonly after: number | null };

const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const TRY_AGAIN: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const LONGEST_EXPLANATION = 10_000;
const USER_AGENT = 'Offprint (npm run fetch; one request at a time)';

/** Asks once. `now` tells the time, for a `Retry-After` that is a date. */
export async function attempt(address: URL, since: number | null, limits: Limits, now: () => number): Promise<Attempt> {
  const control = new AbortController();
  const stopAfter = (milliseconds: number, why: string) =>
    setTimeout(() => control.abort(new Error(why)), milliseconds);
  const timers = [
    stopAfter(limits.answerWithin, `did not answer within ${limits.answerWithin / 1000} s`),
    stopAfter(limits.wholeWithin, `was not done within ${limits.wholeWithin / 1000} s`),
  ];
  try {
    let url = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await fetch(url, { redirect: 'manual', signal: control.signal, headers: headers(since) });
      if (!REDIRECTS.has(response.status)) {
        clearTimeout(timers[0]);
        return await read(response, url, since, limits, now);
      }
      await response.body?.cancel();
      const next = URL.parse(response.headers.get('location') ?? '', url);
      if (next === null) return { kind: 'failed', why: `answered ${response.status} without an address to go to` };
      if (!mayFollow(url, next)) {
        return {
          kind: 'failed',
          why: `leads to ${next.protocol}//${next.host}, which is not followed; give that address if it is right`,
        };
      }
      url = next;
    }
    return { kind: 'failed', why: `leads from one address to the next, more than ${MOST_REDIRECTS} times` };
  } catch (error) {
    const why = control.signal.aborted ? (control.signal.reason as Error).message : broken(error);
    return { kind: 'again', why, after: null };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    // What was not read to its end is not waited for.
    control.abort();
  }
}

function headers(since: number | null): Record<string, string> {
  const plain = { Accept: 'application/json', 'User-Agent': USER_AGENT };
  return since === null ? plain : { ...plain, 'If-Modified-Since': new Date(since).toUTCString() };
}

/** Only on the same host, and never from https to http. */
function mayFollow(from: URL, to: URL): boolean {
  if (to.protocol === from.protocol) return to.host === from.host;
  return from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname;
}

async function read(
  response: Response,
  url: URL,
  since: number | null,
  limits: Limits,
  now: () => number,
): Promise<Attempt> {
  const { status } = response;
  const why = `answered ${status}${response.statusText === '' ? '' : ` ${response.statusText}`}`;
  if (status === 304 && since !== null) return { kind: 'unchanged' };
  if (TRY_AGAIN.has(status)) return { kind: 'again', why, after: waitFor(response.headers.get('retry-after'), now) };
  const good = status === 200;
  const bytes = await bodyOf(response, good ? limits.bytes : LONGEST_EXPLANATION);
  if (!good) return { kind: 'failed', why: `${why}${explanation(bytes)}` };
  if (bytes === null) return { kind: 'failed', why: `answers with more than ${limits.bytes} bytes` };
  const more = nextPage(response.headers.get('link'), url);
  if (more !== null && !mayFollow(url, more)) {
    return { kind: 'failed', why: `goes on at ${more.protocol}//${more.host}, which is not followed` };
  }
  return { kind: 'body', bytes, next: more };
}

/** The address in `Link: <...>; rel="next"`. */
function nextPage(link: string | null, url: URL): URL | null {
  const written = /<([^<>]*)>\s*;[^<>]*\brel="?next\b/.exec(link ?? '')?.[1];
  return written === undefined ? null : URL.parse(written, url);
}

/** Null where it is longer than that. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length')) > most) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The API says what is wrong as `{"error": "..."}`. */
function explanation(bytes: Uint8Array | null): string {
  const said = /"error"\s*:\s*"([^"\\]{1,200})"/.exec(Buffer.from(bytes ?? []).toString('utf8'))?.[1];
  return said === undefined ? '' : `: “${harmless(said)}”`;
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). Null where it is missing or neither. */
function waitFor(written: string | null, now: () => number): number | null {
  if (written === null) return null;
  if (/^\d+$/.test(written.trim())) return Number(written) * 1000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? null : Math.max(0, until - now());
}

/** What the runtime says of a connection that failed or broke off. */
function broken(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
  const reason = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : message;
  return message === 'terminated'
    ? `broke off in the middle of its answer (${reason})`
    : `could not be reached (${reason})`;
}
