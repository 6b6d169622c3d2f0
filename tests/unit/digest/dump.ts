// A made-up API dump for tests: `dump(listed(...), listed(...))` is its text.
import { ABSTRACT } from './page.ts';

interface Known {
  readonly arxiv?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly code?: string;
  readonly upvotes?: number;
  readonly comments?: number;
  readonly abstract?: string;
}

/** An entry of a dump with these facts. */
export function listed(title: string, known: Known = {}): object {
  return {
    paper: {
      id: known.arxiv ?? '2104.00001',
      authors: (known.authors ?? ['Ada Quay', 'Ben Mole', 'Cy Pier', 'Dee Anchor']).map((name) => ({ name })),
      publishedAt: `${known.published ?? '2021-04-01'}T00:00:00.000Z`,
      title,
      summary: known.abstract ?? ABSTRACT,
      upvotes: known.upvotes,
      githubRepo: known.code,
    },
    numComments: known.comments,
  };
}

export function dump(...entries: readonly object[]): string {
  return JSON.stringify(entries);
}
