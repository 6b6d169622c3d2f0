// The link check on a thread: what was read ahead is read again where it has changed since.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startThread } from '../../../src/beside/thread.ts';
import type { JOBS } from '../../../src/integrations/link-jobs.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const [WORKER, LINKS] = ['src/beside/worker.ts', 'src/integrations/link-jobs.ts'].map((path) => pathToFileURL(path));
const ADDRESS = { site: 'https://example.org', base: '/' };

test('a link that breaks after it was read is told', async () => {
  const folder = temporaryFolder({ 'index.html': '<a href="/a/">', 'a/index.html': '' });
  const thread = startThread<typeof JOBS>(WORKER as URL, LINKS as URL);
  await thread.ask('readAhead', { folder, address: ADDRESS });
  expect(await thread.ask('check', { folder, address: ADDRESS })).toMatchObject({ problems: [], count: 2, links: 1 });
  writeFileSync(join(folder, 'index.html'), '<a href="/b/">');
  const { problems } = await thread.ask('check', { folder, address: ADDRESS });
  expect(problems).toEqual([{ verdict: 'no such file', link: '/b/', files: ['index.html'] }]);
  expect(thread.end()).toBe(true);
});
