// What is typed -> the first papers that the search finds for it. Runs in browsers.
import { answer } from '../answer.ts';
import { NO_QUESTION } from '../state.ts';
import { loadTools } from '../tools.ts';
import { failedSince } from '../trouble.ts';
import { withTitles } from './titles.ts';
import type { TitledPaper } from './titles-file.ts';

export interface FoundPapers {
  /** Best first. */
  readonly papers: readonly TitledPaper[];
  /** True when none of them has all words: they only come near. */
  readonly near: boolean;
  /** True when those that have all words could not be looked for: then there are none. */
  readonly failed: boolean;
}

export const NO_PAPERS: FoundPapers = { papers: [], near: false, failed: false };

/** At most `limit` papers. One that does not load is left out; a later call tries again. */
export async function findPapers(text: string, limit: number): Promise<FoundPapers> {
  const start = performance.now();
  const failed = { ...NO_PAPERS, failed: true };
  const found = await find(text, limit).catch(() => failed);
  const mayLack = found.near || found.papers.length === 0;
  return mayLack && failedSince(start) ? failed : found;
}

async function find(text: string, limit: number): Promise<FoundPapers> {
  const tools = withTitles(await loadTools());
  const { notice, hits } = await answer(tools, { ...NO_QUESTION, q: text });
  const papers = await Promise.all(
    hits.slice(0, limit).map(async ({ number, load }) => {
      const titled = await tools.titled(number);
      if (titled !== undefined) return titled;
      const one = await load().catch(() => null);
      const year = one?.facets.year[0] ?? '';
      return one && { slug: one.slug, title: one.title, year: /^\d+$/.test(year) ? year : null };
    }),
  );
  return { ...NO_PAPERS, papers: papers.filter((paper) => paper !== null), near: notice === 'nearest' };
}
