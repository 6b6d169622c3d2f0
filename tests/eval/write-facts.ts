// `npm run write:facts -- <facts.json> [--anew]`: facts collected from public sources -> content/papers/<slug>.yaml, as far as
// they are well founded. What already stands in a file stays as it is, unless all of these facts are to be written anew, which
// takes away those that the rules no longer hold for; two runs write the same bytes. Node.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Document, isMap, parseDocument } from 'yaml';
import { titleKey } from '../../src/corpus/identity.ts';
import { mergeDigests } from '../../src/corpus/merge.ts';
import { DIGESTS_FOLDER, FACTS_FOLDER } from '../../src/loaders/content-folder.ts';
import { readDigestFolder } from '../../src/loaders/read-digests.ts';
import { type CollectedFacts, foundedFacts } from './founded-facts.ts';
import { mergeFacts } from './merge-facts.ts';

const {
  values: { anew },
  positionals: [collection],
} = parseArgs({ allowPositionals: true, options: { anew: { type: 'boolean', default: false } } });
if (collection === undefined) throw new Error('Say which file: npm run write:facts -- <facts.json>');
const collected = JSON.parse(readFileSync(collection, 'utf8')) as readonly CollectedFacts[];
const { papers } = mergeDigests(readDigestFolder(DIGESTS_FOLDER).files);
const byTitle = Map.groupBy(papers, ({ title }) => titleKey(title ?? ''));
const counts = new Map<string, number>();

mkdirSync(FACTS_FOLDER, { recursive: true });
for (const facts of collected) {
  const [paper, ...namesakes] = byTitle.get(titleKey(facts.title)) ?? [];
  if (paper === undefined || namesakes.length > 0) {
    console.warn(`No paper, or several, of the title “${facts.title}”.`);
    continue;
  }
  const founded = foundedFacts(facts, paper);
  const path = join(FACTS_FOLDER, `${paper.slug}.yaml`);
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : new Document({});
  if (!isMap(document.contents)) throw new Error(`${path} is no facts file.`);
  mergeFacts(document, founded, anew);
  for (const [field] of Object.entries(founded)) counts.set(field, (counts.get(field) ?? 0) + 1);
  if (document.contents.items.length > 0) writeFileSync(path, document.toString({ lineWidth: 0 }));
  else rmSync(path, { force: true });
}
for (const [field, count] of counts) console.log(`${field}: ${count} of ${collected.length}`);
