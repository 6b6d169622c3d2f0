// The examples on the page of the API run as they stand, against the built site.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TopicDocument } from '../../src/exports/api-schema.ts';
import { serve } from '../../src/integrations/serve.ts';
import { attribute, elements, rawText, readPages } from '../setup/html.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const run = promisify(execFile);
const there = (program: string) => spawnSync(program, ['--version']).status === 0;
const folder = temporaryFolder();

let server: Server;
let address: string;
beforeAll(async () => {
  ({ server, address } = await serve({ folder: ROOT_SITE.outDir, base: '/', port: 47_341, next: true }));
});
afterAll(() => server.close());

/** The example in a language, with the address of the site replaced by one that answers, and the topic that it asks for. */
function example(language: string): { code: string; topic: TopicDocument } {
  const [page] = readPages(ROOT_SITE.outDir, 'api/index.html').values();
  const shown = page && elements(page).find((element) => attribute(element, 'data-example') === language);
  if (shown === undefined) throw new Error(`The page shows no example in ${language}.`);
  const code = rawText(shown);
  const [, path = ''] = /https:\/\/papers\.example\/([^'"]+)/.exec(code) ?? [];
  const topic = JSON.parse(readFileSync(join(ROOT_SITE.outDir, path), 'utf8')) as TopicDocument;
  return { code: code.replaceAll('https://papers.example/', address), topic };
}

/** What the examples print. */
const listed = ({ papers }: TopicDocument, none: string) =>
  papers.map(({ published, title }) => `${published ?? none} ${title}\n`).join('');

test.skipIf(!there('curl'))('curl', async () => {
  const { code, topic } = example('curl');
  await run('sh', ['-c', code], { cwd: folder });
  expect(JSON.parse(readFileSync(join(folder, 'topic.json'), 'utf8'))).toEqual(topic);
});

test.skipIf(!there('python3'))('Python', async () => {
  const { code, topic } = example('Python');
  const { stdout } = await run('python3', ['-X', 'utf8', '-c', code]);
  expect(stdout).toBe(listed(topic, 'None'));
});

test('JavaScript', async () => {
  const { code, topic } = example('JavaScript');
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
  expect(stdout).toBe(listed(topic, 'null'));
});
