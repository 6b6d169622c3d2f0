// What is typed -> the first papers that the search finds for it. Runs in browsers.
import { answer } from '../answer.ts';
import { NO_QUESTION } from '../state.ts';
import { loadTools } from '../tools.ts';

export interface FoundPaper {
  readonly slug: string;
  readonly title: string;
  /** Of publication; null: not given. */
  readonly year: string | null;
}

export interface FoundPapers {
  /** Best first. */
  readonly papers: readonly FoundPaper[];
  /** True when none of them has all words: they only come near. */
  readonly near: boolean;
}

/** At most `limit` papers; rejects when the engine does not load. A paper that does not load is left out. */
export async function findPapers(text: string, limit: number): Promise<FoundPapers> {
  const { notice, hits } = await answer(await loadTools(), { ...NO_QUESTION, q: text });
  const found = await Promise.all(hits.slice(0, limit).map((hit) => hit.load().catch(() => null)));
  const papers = found.flatMap((one) => {
    if (one === null) return [];
    const year = one.facets.year[0] ?? '';
    return [{ slug: one.slug, title: one.title, year: /^\d+$/.test(year) ? year : null }];
  });
  return { papers, near: notice === 'nearest' };
}
