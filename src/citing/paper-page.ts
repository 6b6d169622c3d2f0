// The address of a paper's page -> what the paper is cited from, as it stands there. Runs in browsers.
import type { Citable } from '../exports/citations/citable.ts';
import { fromPageData } from '../exports/citations/page-data.ts';
import { paperUrl } from '../urls.ts';

/** Milliseconds: who waits longer for one page has no connection. */
const PATIENCE = 30_000;

const known = new Map<string, Citable>();

/** Each page is fetched once. Rejects where it cannot be, or does not hold what it should. */
export async function readPaper(slug: string, stopped: AbortSignal): Promise<Citable> {
  const before = known.get(slug);
  if (before !== undefined) return before;
  const response = await fetch(paperUrl(slug), { signal: AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE)]) });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // A document made so runs nothing and fetches nothing.
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const data = page.querySelector('[data-citable]')?.getAttribute('data-citable');
  if (!data) throw new Error(`${response.url} says nothing of how to cite it.`);
  const paper = fromPageData(JSON.parse(data), abstractOf(page));
  known.set(slug, paper);
  return paper;
}

function abstractOf(page: Document): string {
  const described = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  );
  return described.find((about) => about['@type'] === 'ScholarlyArticle')?.abstract ?? '';
}
