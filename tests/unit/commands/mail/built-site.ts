// Made-up digests -> the JSON API of a built site, in a folder, for tests of the mail. Node.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Collections } from '../../../../src/catalog/collections.ts';
import { indexDocument } from '../../../../src/exports/api.ts';
import { digestText, topicText } from '../../../../src/exports/api-text.ts';
import { temporaryFolder } from '../../../setup/temporary-folder.ts';
import { collections } from '../../catalog/collections.ts';

/** Writes the API of these digests; `change`: what the store holds instead. Returns the folder of the site. */
export function builtSite(
  files: Readonly<Record<string, string>>,
  { address = 'https://lanterns.example/', change = (all: Collections): Collections => all } = {},
): string {
  const catalog = buildCatalog(change(collections(files)));
  const [folder, site] = [temporaryFolder(), new URL(address)];
  const write = (path: string, text: string) => writeFileSync(join(folder, 'api', path), text);
  for (const inner of ['digests', 'topics']) mkdirSync(join(folder, 'api', inner), { recursive: true });
  write('index.json', JSON.stringify(indexDocument(catalog, site)));
  for (const digest of catalog.digests) write(`digests/${digest.id}.json`, digestText(digest, site));
  for (const topic of catalog.topics) write(`topics/${topic.slug}.json`, topicText(topic, site));
  return folder;
}
