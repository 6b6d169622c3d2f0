// `npm run write:facts -- <facts.json>`: facts collected from public sources -> content/papers/<slug>.yaml, as far as they are
// well founded. What already stands in a file stays as it is; two runs write the same bytes. Node.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, parseDocument } from 'yaml';
import { titleKey } from '../../src/corpus/identity.ts';
import { mergeDigests } from '../../src/corpus/merge.ts';
import { DIGESTS_FOLDER, FACTS_FOLDER } from '../../src/loaders/content-folder.ts';
import { readDigestFolder } from '../../src/loaders/read-digests.ts';
import { type CollectedFacts, foundedFacts } from './founded-facts.ts';

const [collection] = process.argv.slice(2);
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
  const founded = Object.entries(foundedFacts(facts, paper));
  if (founded.length === 0) continue;
  for (const [field] of [...founded, ['files']]) counts.set(`${field}`, (counts.get(`${field}`) ?? 0) + 1);
  const path = join(FACTS_FOLDER, `${paper.slug}.yaml`);
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : new Document({});
  if (!isMap(document.contents)) throw new Error(`${path} is no facts file.`);
  for (const [field, value] of founded) if (!document.has(field)) document.set(field, document.createNode(value));
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}
for (const [field, count] of counts) console.log(`${field}: ${count} of ${collected.length}`);
