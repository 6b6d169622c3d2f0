// Whether a part of the index or the lexicon failed to load. The search answers without it; Pagefind 1.6 says so on the console alone. Runs in browsers.

/** Watches requests below some folders; the returned function tells whether one has failed since it was last asked. */
export function watchFailures(...folders: readonly string[]): () => boolean {
  let failed = false;
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      // Status 0 stands for a request that got no answer; a browser that does not tell the status leaves it out.
      const { responseStatus } = entry as { responseStatus?: number };
      if (!folders.some((folder) => entry.name.startsWith(folder)) || responseStatus === undefined) continue;
      if (responseStatus === 0 || responseStatus >= 400) failed = true;
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    note(observer.takeRecords());
    const was = failed;
    failed = false;
    return was;
  };
}
