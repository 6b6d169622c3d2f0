// `npm run bench:related -- <number of papers>`: relates made-up papers and prints what that took, and what the cut of the
// index loses. Their sentences are those of the digests (`CONTENT_DIR`) with other words put in. Measures; judges nothing. Node.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNeighbours, type Neighbour, type SearchLimits } from '../../src/catalog/related/neighbours.ts';
import { MOST_RELATED, relatedPapers } from '../../src/catalog/related/related.ts';
import { type TermRows, weighTerms } from '../../src/catalog/related/terms.ts';
import { type RelatedSource, readPapers, wordReader } from '../../src/catalog/related/words.ts';
import { slugOf } from '../../src/corpus/identity.ts';
import { parseDigest } from '../../src/digest/parse.ts';
import { displayText, displayTitle } from '../../src/text/display.ts';
import { sentences } from '../../src/text/sentences.ts';
import { manyPapers } from './many-papers.ts';

const EVERYTHING: SearchLimits = { terms: Infinity, papers: Infinity, share: 0, candidates: 200 };
const COMPARED = 300;

const wanted = Number(process.argv[2] ?? 100_000);
const real = digestPapers(process.env.CONTENT_DIR ?? 'content');
report('papers of the digests', real);
report('made-up papers', manyPapers(real.map(inSentences), wanted));

function report(what: string, papers: readonly RelatedSource[]): void {
  const [started, busy] = [performance.now(), process.cpuUsage()];
  const related = relatedPapers(papers);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(busy);
  const peak = process.resourceUsage().maxRSS / 1024;
  const reader = wordReader();
  const rows = weighTerms(readPapers(papers, reader), reader);
  const counts = [...related.values()].map((each) => each.length);
  console.table({
    [what]: papers.length,
    'different words': reader.count(),
    terms: rows.vocabulary.papersWith.length,
    'terms a paper': (rows.terms.length / papers.length).toFixed(1),
    'related papers a paper': (counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(2),
    seconds: seconds.toFixed(1),
    'seconds of processor time': ((user + system) / 1e6).toFixed(1),
    'peak memory so far, papers included (MB)': Math.round(peak),
    [`found of the true nearest ${MOST_RELATED}`]: recall(rows).toFixed(4),
  });
}

/** The share of the nearest papers that are found in spite of the limits, over some papers spread evenly. */
function recall(rows: TermRows): number {
  const papers = rows.begins.length - 1;
  const step = Math.max(1, Math.floor(papers / COMPARED));
  const some = Array.from({ length: Math.ceil(papers / step) }, (_, at) => at * step);
  const nearest = (limits?: SearchLimits) => {
    const found: (readonly Neighbour[])[] = [];
    findNeighbours(rows, MOST_RELATED, (_, neighbours) => found.push(neighbours), limits, some);
    return found;
  };
  const [truth, found] = [nearest(EVERYTHING), nearest()];
  const hits = truth.flatMap((neighbours, at) =>
    neighbours.map(({ paper }) => Number(found[at]?.some((each) => each.paper === paper))),
  );
  return hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
}

function digestPapers(content: string): readonly RelatedSource[] {
  const papers = globSync('**/*.txt', { cwd: content })
    .toSorted()
    .flatMap((file) => parseDigest(file, readFileSync(join(content, file), 'utf8')).digest.records)
    .map(({ title, abstract }) => ({
      slug: slugOf(title ?? abstract ?? ''),
      title: displayTitle(title ?? '').text,
      abstract: displayText(abstract ?? '').text,
    }));
  return [...new Map(papers.map((paper) => [paper.slug, paper])).values()];
}

function inSentences({ title, abstract }: RelatedSource) {
  return { title, sentences: sentences(abstract).map(({ start, end }) => abstract.slice(start, end)) };
}
