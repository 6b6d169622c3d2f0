// The opened panel “Export” of the search page: the results, or those the reader ticks, as a file or in the clipboard. Runs in browsers.
import { LIST_FORMATS } from '../exports/citations/formats.ts';
import type { ResultsList } from '../search/contract.ts';
import { paperUrl } from '../urls.ts';
import { allLabel, exportName, MOST_PAPERS, outcome, papers } from './export-words.ts';
import { type Gathered, gather, type Wanted } from './gather.ts';
import { copy, save } from './handing-over.ts';
import { readPaper } from './paper-page.ts';
import { part } from './part.ts';
import { Ticks } from './ticks.ts';

/** `panel`: on a page with `[data-search-results]`. */
export function offerExport(panel: HTMLDetailsElement): void {
  const list = part<ResultsList>(document, 'search-results');
  const [said, missing] = [part(panel, 'export-said'), part(panel, 'export-missing')];
  const progress = part<HTMLProgressElement>(panel, 'export-progress');
  const ticks = new Ticks(list, count);
  let running: AbortController | null = null;

  panel.addEventListener('toggle', () => {
    ticks.show(panel.open && onlyTicked());
    if (!panel.open) running?.abort();
  });
  panel.addEventListener('change', (event) => {
    // The form would take it for another question.
    event.stopPropagation();
    ticks.show(onlyTicked());
    count();
  });
  part(panel, 'export-save').addEventListener('click', () => void run(true));
  part(panel, 'export-copy').addEventListener('click', () => void run(false));
  part(panel, 'export-body').hidden = false;
  count();

  /** Says how many papers there are to export now; what was said of the last export is over. */
  function count(): void {
    const hits = list.hits ?? [];
    part(panel, 'export-all').textContent = allLabel(hits.length, hits.filter(({ near }) => near).length);
    part(panel, 'export-ticked').textContent = `Those I tick: ${ticks.papers.length}`;
    if (running === null) say('');
  }

  function onlyTicked(): boolean {
    return chosen(panel, 'export-of') === 'ticked';
  }

  function wantedNow(): readonly Wanted[] {
    if (!onlyTicked()) return (list.hits ?? []).slice(0, MOST_PAPERS);
    return ticks.papers.slice(0, MOST_PAPERS).map((paper) => ({ load: async () => paper }));
  }

  async function run(toFile: boolean): Promise<void> {
    if (running !== null) return;
    const wanted = wantedNow();
    if (wanted.length === 0) {
      say('Tick papers first: each row below has a box.');
      return;
    }
    running = new AbortController();
    const { signal } = running;
    const [{ file, type, write, abstracts }, where] = [formatNow(panel), new URLSearchParams(location.search)];
    say(`Fetching ${papers(wanted.length)} …`);
    Object.assign(progress, { max: wanted.length, value: 0, hidden: false });
    const gathering = gather(
      wanted,
      (slug) => readPaper(slug, signal),
      (done) => Object.assign(progress, { value: done }),
      signal,
    );
    const text = gathering.then((found) => {
      if (signal.aborted || found.papers.length === 0) throw new Error('There is nothing to export.');
      return write(abstracts ? found.papers : found.papers.map((paper) => ({ ...paper, abstract: [] })));
    });
    const name = exportName(file, where);
    const handing = toFile ? text.then((whole) => save(name, type, whole)).then(() => true) : copy(text);
    const [found, handed] = await Promise.all([gathering, handing.catch(() => false)]);
    running = null;
    progress.hidden = true;
    if (signal.aborted) say('Stopped.');
    else if (found.papers.length > 0 && !handed) say('This browser did not let the page copy. Download it instead.');
    else say(outcome(found.papers.length, wanted.length, toFile ? name : null), found.missing);
  }

  function say(text: string, lacking: Gathered['missing'] = []): void {
    said.textContent = text;
    missing.hidden = lacking.length === 0;
    missing.replaceChildren(...lacking.map(itemOf));
  }
}

function formatNow(panel: HTMLElement): (typeof LIST_FORMATS)[number] {
  const format = LIST_FORMATS.find(({ file }) => file === chosen(panel, 'export-as'));
  if (format === undefined) throw new RangeError('The page offers a format that does not exist.');
  return format;
}

function chosen(panel: HTMLElement, name: string): string | undefined {
  return panel.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
}

/** A paper that is missing, with the way to it. */
function itemOf(paper: Gathered['missing'][number]): HTMLLIElement {
  const item = document.createElement('li');
  if (paper === null) item.textContent = 'A paper whose title did not load either';
  else {
    const link = document.createElement('a');
    link.href = paperUrl(paper.slug);
    link.textContent = paper.title;
    item.append(link);
  }
  return item;
}
