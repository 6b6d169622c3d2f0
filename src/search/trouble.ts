// Whether a part of the index, of the lexicon, or of what is near in meaning failed to load. The search answers without it; Pagefind 1.6 says so on the console alone. Runs in browsers.

import { at, searchUrl } from '../urls.ts';
import { INDEX_FOLDER } from './contract.ts';

/** What else lies below the address of the search spares time, but finds nothing. */
const FINDING = new RegExp(`${at(INDEX_FOLDER)}|${searchUrl()}(?:words|near|like)/`);

let lastFailure = 0;
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: 'resource' });

/** True when a part has failed to load since then, a time of `performance.now()`. */
export function failedSince(time: number): boolean {
  note(observer.takeRecords());
  return lastFailure >= time;
}

function note(entries: PerformanceEntryList): void {
  // Status 0 stands for a request that got no answer; a browser that does not tell the status leaves it out.
  for (const { name, responseEnd, responseStatus } of entries as PerformanceResourceTiming[])
    if (FINDING.test(name) && (responseStatus === 0 || responseStatus >= 400)) lastFailure = responseEnd;
}
