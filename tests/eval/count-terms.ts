// `CONTENT_DIR=<folder> npm run count:terms`: the abstracts of a large archive -> src/catalog/related/common-terms.json, in how
// many of them each common term stands and how often as a subject, by which small archives tell words from terms. Node.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTerms } from '../../src/catalog/related/terms.ts';
import { collectTerms } from '../../src/catalog/related/vocabulary.ts';
import { readPapers, wordReader } from '../../src/catalog/related/words.ts';
import { slugOf } from '../../src/corpus/identity.ts';
import { parseDigest } from '../../src/digest/parse.ts';
import { displayText, displayTitle } from '../../src/text/display.ts';

/** In fewer papers a share says nothing. */
const FEWEST_PAPERS = 20;

const content = process.env.CONTENT_DIR ?? 'content';
const records = globSync('**/*.txt', { cwd: content })
  .toSorted()
  .flatMap((file) => parseDigest(file, readFileSync(join(content, file), 'utf8')).digest.records)
  .map(({ title, abstract }) => ({
    slug: slugOf(title ?? abstract ?? ''),
    title: displayTitle(title ?? '').text,
    abstract: displayText(abstract ?? '').text,
  }));
const papers = [...new Map(records.map((paper) => [paper.slug, paper])).values()];

const reader = wordReader();
const stream = readPapers(papers, reader);
const { vocabulary, subjects } = countTerms(stream, reader, collectTerms(stream, reader, 1));
// Inflections that the reader tells apart share a stem: together they are as common as the commonest.
const common = new Map<string, readonly [papersWith: number, subjectOf: number]>();
for (const [term, count] of vocabulary.papersWith.entries()) {
  const words = [vocabulary.firsts[term] ?? -1, vocabulary.seconds[term] ?? -1].filter((word) => word >= 0);
  const stems = words.map(reader.stem).join(' ');
  if (count < FEWEST_PAPERS || count <= (common.get(stems)?.[0] ?? 0)) continue;
  common.set(stems, [count, subjects[term] ?? 0]);
}
const terms = [...common]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([stems, [count, subject]]) => {
    const rounded = [Math.round((1000 * count) / papers.length), Math.round((100 * subject) / count)];
    return `    ${JSON.stringify(stems)}: [${rounded.join(', ')}]`;
  });
const file = `{\n  "papers": ${papers.length},\n  "terms": {\n${terms.join(',\n')}\n  }\n}\n`;
writeFileSync(new URL('../../src/catalog/related/common-terms.json', import.meta.url), file);
console.log(`${terms.length} terms of ${papers.length} papers`);
