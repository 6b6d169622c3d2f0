// Every XML file of every test site is well-formed by libxml2's judgement, the one full of payloads included.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { NAUGHTY_SITE, ROOT_SITE, SUB_SITE } from '../setup/sites.ts';

describe.each([ROOT_SITE, SUB_SITE, NAUGHTY_SITE])('$outDir', ({ outDir }) => {
  // Feeds have a test of their own, by their schemas.
  const files = globSync('**/*.{xml,svg,opml}', { cwd: outDir }).filter((file) => !/(^|\/)(feed|rss)\.xml$/.test(file));

  test('has a sitemap and a list of feeds', () => {
    expect(files).toEqual(expect.arrayContaining(['feeds.opml', 'sitemap-index.xml', 'sitemap-0.xml']));
  });

  test.each(files)('%s is well-formed', async (file) => {
    const xml = { fileName: file, contents: readFileSync(join(outDir, file), 'utf8') };
    const { valid, errors } = await validateXML({ xml, normalization: 'c14n', maxMemoryPages: memoryPages.GiB });
    expect([valid, errors.map(({ message }) => message)]).toEqual([true, []]);
  });
});
