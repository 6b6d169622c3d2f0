// `CONTENT_DIR=<folder> npm run associate:terms`: the abstracts of a large archive -> src/catalog/search/associations.json, in how
// many of them each word stands, and which words are used like it, by which small archives find other words for an idea. Node.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../src/corpus/identity.ts';
import { parseDigest } from '../../src/digest/parse.ts';
import { displayText, displayTitle } from '../../src/text/display.ts';
import { termWords } from '../../src/text/terms.ts';

/** In fewer papers a word says nothing of others; in a greater share of them it goes with all. */
const FEWEST_PAPERS = 8;
const GREATEST_SHARE = 0.5;
/** Words so near to each other count as together. */
const WINDOW = 10;
const MOST_LIKE = 10;
/** A cosine below this is chance. */
const LEAST_LIKENESS = 0.1;

const content = process.env.CONTENT_DIR ?? 'content';
const records = globSync('**/*.txt', { cwd: content })
  .toSorted()
  .flatMap((file) => parseDigest(file, readFileSync(join(content, file), 'utf8')).digest.records)
  .map(({ title, abstract }): [string, readonly string[]] => [
    slugOf(title ?? abstract ?? ''),
    [displayTitle(title ?? '').text, displayText(abstract ?? '').text].flatMap(stemsOf),
  ]);
const papers = [...new Map(records).values()];

const counts = new Map<string, number>();
for (const stems of papers) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
const terms = [...counts]
  .filter(([, count]) => count >= FEWEST_PAPERS && count <= papers.length * GREATEST_SHARE)
  .map(([stem]) => stem)
  .toSorted();
const lines = likeEach(together()).map((like, at) => {
  const stem = terms[at] ?? '';
  return `    ${JSON.stringify(stem)}: [${counts.get(stem)}, ${JSON.stringify(like.join(' '))}]`;
});
const file = `{\n  "papers": ${papers.length},\n  "terms": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync(new URL('../../src/catalog/search/associations.json', import.meta.url), file);
console.log(`${terms.length} words of ${papers.length} papers, ${file.length} characters`);

function stemsOf(text: string): readonly string[] {
  return termWords(text).map(({ stem, small, alone }) => (small || !alone ? '' : stem));
}

/** For each term how often each other stands near it. */
function together(): readonly ReadonlyMap<number, number>[] {
  const numbers = new Map(terms.map((stem, at) => [stem, at]));
  const near = terms.map(() => new Map<number, number>());
  for (const stems of papers) {
    const found = stems.map((stem) => numbers.get(stem) ?? -1);
    for (const [at, one] of found.entries()) {
      for (const other of found.slice(at + 1, at + 1 + WINDOW)) {
        if (one < 0 || other < 0 || one === other) continue;
        near[one]?.set(other, (near[one]?.get(other) ?? 0) + 1);
        near[other]?.set(one, (near[other]?.get(one) ?? 0) + 1);
      }
    }
  }
  return near;
}

/**
 * For each term those used most like it, a digit of likeness before each: the cosine between their rows of positive
 * pointwise mutual information (Bullinaria and Levy 2007), pairs seen once counting half (Pantel and Lin 2002).
 */
function likeEach(near: readonly ReadonlyMap<number, number>[]): readonly (readonly string[])[] {
  const sums = near.map((row) => row.values().reduce((sum, count) => sum + count, 0));
  const all = sums.reduce((sum, count) => sum + count, 0);
  const rows = near.map((row, one) => {
    const weights = [...row].map(([other, count]): [number, number] => {
      const information = Math.log((count * all) / ((sums[one] ?? 0) * (sums[other] ?? 0)));
      return [other, (information * count) / (count + 1)];
    });
    const positive = weights.filter(([, weight]) => weight > 0);
    const norm = Math.hypot(...positive.map(([, weight]) => weight));
    return positive.map(([other, weight]): [number, number] => [other, weight / norm]);
  });
  const columns = terms.map((): [number, number][] => []);
  for (const [one, row] of rows.entries()) for (const [other, weight] of row) columns[other]?.push([one, weight]);
  return rows.map((row, one) => {
    const cosines = new Float64Array(terms.length);
    for (const [context, weight] of row)
      for (const [other, its] of columns[context] ?? []) cosines[other] = (cosines[other] ?? 0) + weight * its;
    return [...cosines.entries()]
      .filter(([other, cosine]) => other !== one && cosine >= LEAST_LIKENESS)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_LIKE)
      .map(([other, cosine]) => `${Math.min(9, Math.floor(cosine * 10))}${terms[other]}`);
  });
}
