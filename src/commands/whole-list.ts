// An address of the API -> the whole list that it answers with, in however many pages. Node.
import type { Clock } from './clock.ts';
import { type Answer, download, type Limits } from './download.ts';
import { utf8Text } from './saved-dump.ts';

/** A list of one day has a few pages; more are a server that goes round in circles. */
const MOST_PAGES = 20;

/**
 * Downloads a list and its further pages, which the server names in `Link: <...>; rel="next"` (RFC 8288). One page is given
 * as it came, several as one list with the entries as they came.
 * @param pause milliseconds between two pages
 * @param tell hears of what is asked again, or further
 */
export async function downloadList(
  address: URL,
  since: number | null,
  clock: Clock,
  limits: Limits,
  pause: number,
  tell: (what: string) => void,
): Promise<Answer> {
  const retry = (why: string, wait: number) => tell(`${why}; asking again in ${wait / 1000} s`);
  const first = await download(address, since, clock, limits, retry);
  if (first.kind !== 'body' || first.next === null) return first;
  const pages = [first.bytes];
  for (let next: URL | null = first.next; next !== null; ) {
    if (pages.length >= MOST_PAGES) return { kind: 'failed', why: `has more than ${MOST_PAGES} pages for one day` };
    tell(`has more; asking for page ${pages.length + 1}`);
    await clock.sleep(pause);
    const answer: Answer = await download(next, null, clock, limits, retry);
    if (answer.kind !== 'body') return answer;
    pages.push(answer.bytes);
    next = answer.next;
  }
  const texts = pages.map(utf8Text).filter((text) => text !== null);
  if (texts.length < pages.length) return { kind: 'failed', why: 'answers with a page that is not UTF-8' };
  const joined = joinLists(texts);
  if (joined === null) return { kind: 'failed', why: 'answers with a page that is no list' };
  return { kind: 'body', bytes: joined, next: null };
}

/** The entries of JSON lists in one list, otherwise unread; null where any of them is no list. */
function joinLists(pages: readonly string[]): Uint8Array | null {
  const texts = pages.map((page) => page.trim());
  if (!texts.every((text) => text.startsWith('[') && text.endsWith(']'))) return null;
  const entries = texts.map((text) => text.slice(1, -1).trim()).filter((inside) => inside !== '');
  return new TextEncoder().encode(`[${entries.join(',')}]`);
}
