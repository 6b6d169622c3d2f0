// What is typed -> the first papers that the search finds for it. Runs in browsers.
import { answer } from '../answer.ts';
import { NO_QUESTION } from '../state.ts';
import { loadTools } from '../tools.ts';
import { withTitles } from './titles.ts';
import type { TitledPaper } from './titles-file.ts';

export interface FoundPapers {
  /** Best first. */
  readonly papers: readonly TitledPaper[];
  /** True when none of them has all words: they only come near. */
  readonly near: boolean;
}

/** At most `limit` papers; rejects when the engine does not load. A paper that does not load is left out. */
export async function findPapers(text: string, limit: number): Promise<FoundPapers> {
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
  return { papers: papers.filter((paper) => paper !== null), near: notice === 'nearest' };
}
