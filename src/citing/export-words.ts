// How an export of search results is called, and what is said of it. Pure.

/** An export holds no more papers: each is a page that is fetched. */
export const MOST_PAPERS = 200;

const LONGEST_NAME = 60;

/**
 * Name of the file, after what was asked for: `papers-abstracts.bib` of `?q=video+agents&year=2025` ->
 * `offprint-video-agents-2025-abstracts.bib`. Letters, digits and hyphens alone, which every system takes.
 * @param file name in LIST_FORMATS
 * @param params address of the search
 */
export function exportName(file: string, params: URLSearchParams): string {
  const asked = [...params].filter(([name]) => !UNTOLD.has(name)).map(([, value]) => value);
  const words =
    asked
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  let own = 'offprint';
  for (const word of words) {
    const longer = `${own}-${[...word].slice(0, LONGEST_NAME / 2).join('')}`;
    if (longer.length > LONGEST_NAME) break;
    own = longer;
  }
  return file.replace('papers', words.length === 0 ? 'offprint-search' : own);
}

/** Parameters that say how results are shown, not which. */
const UNTOLD: ReadonlySet<string> = new Set(['sort', 'typed']);

/** What “all” means: `all` results, `near` of them only close in meaning. */
export function allLabel(all: number, near: number): string {
  const first = all > MOST_PAPERS ? `The first ${MOST_PAPERS} of ${all}` : all === 1 ? 'The one found' : `All ${all}`;
  return near === 0 ? first : `${first}, ${near === all ? 'each' : near} only near`;
}

/** The end of an export: `given` papers of `wanted` have been handed over. `where`: the name of the file; null: the clipboard. */
export function outcome(given: number, wanted: number, where: string | null): string {
  if (given === 0) {
    const none = wanted === 1 ? 'The page of the paper could not' : `None of the ${wanted} papers’ pages could`;
    return `${none} be fetched, so nothing was ${where === null ? 'copied' : 'saved'}. Try again.`;
  }
  const done = where === null ? 'Copied' : 'Saved';
  const into = where === null ? '' : ` as ${where}`;
  if (given === wanted) return `${done} ${papers(given)}${into}.`;
  const left = wanted - given;
  const lacking = left === 1 ? 'One is missing, since its page' : `${left} are missing, since their pages`;
  return `${done} ${given} of ${papers(wanted)}${into}. ${lacking} could not be fetched. Try again for all.`;
}

/** "1 paper", "12 papers". */
export function papers(count: number): string {
  return `${count} ${count === 1 ? 'paper' : 'papers'}`;
}
