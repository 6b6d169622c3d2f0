// The feeds of every test site are valid by the rules of their formats, name themselves rightly, and pages point to them.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { FEED_FORMATS, FEEDS } from '../../src/urls.ts';
import { feedErrors, jsonFeedErrors } from '../setup/feeds.ts';
import { attribute, elements, readPages } from '../setup/html.ts';
import { NAUGHTY_SITE, ROOT_SITE, SUB_SITE } from '../setup/sites.ts';

describe.each([ROOT_SITE, SUB_SITE, NAUGHTY_SITE])('$outDir', ({ outDir, site, base }) => {
  const named = (format: keyof typeof FEEDS) => globSync(`**/${FEEDS[format].file}`, { cwd: outDir }).toSorted();
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const pageOf = (file: string) => `${site}${base}${dirname(file) === '.' ? '' : `${dirname(file)}/`}`;

  test('Atom and RSS by their schemas, JSON Feed by its own', async () => {
    for (const format of ['atom', 'rss'] as const) {
      const files = named(format).map((file) => ({ fileName: file.replaceAll('/', '_'), contents: read(file) }));
      expect(files.length).toBeGreaterThan(20);
      expect(await feedErrors(format, files)).toEqual([]);
    }
    expect(named('json').flatMap((file) => jsonFeedErrors(read(file)).map((error) => `${file}: ${error}`))).toEqual([]);
  });

  test('stand three by three, each beside its page', () => {
    const folders = FEED_FORMATS.map((format) =>
      named(format)
        .map((file) => dirname(file))
        .toSorted(),
    );
    expect(folders[1]).toEqual(folders[0]);
    expect(folders[2]).toEqual(folders[0]);
    const kinds = new Set(folders[0]?.map((folder) => folder.split('/')[0]));
    expect([...kinds].toSorted()).toEqual(['.', 'authors', 'datasets', 'digests', 'organizations', 'topics']);
  });

  test('say which page they follow, and no entry twice', () => {
    const wrong = named('atom').filter((file) => {
      const { id, links, entries = [] } = parseAtomFeed(read(file));
      const self = links?.find(({ rel }) => rel === 'self')?.href;
      const ids = new Set(entries.map((entry) => entry.id));
      return id !== pageOf(file) || self !== `${pageOf(file)}${FEEDS.atom.file}` || ids.size !== entries.length;
    });
    expect(wrong).toEqual([]);
  });

  test('every page names the feeds of the site, and first its own where it has any', () => {
    const own = new Set(named('atom').map((file) => join(dirname(file), 'index.html')));
    const wrong = [...readPages(outDir)].flatMap(([file, page]) => {
      const links = elements(page).filter(
        (element) =>
          attribute(element, 'rel') === 'alternate' && /feed|atom|rss/.test(attribute(element, 'type') ?? ''),
      );
      const listed = links.map((link) => attribute(link, 'href'));
      const ofSite = FEED_FORMATS.map((format) => base + FEEDS[format].file);
      const beside = FEED_FORMATS.map((format) => `${base}${dirname(file)}/${FEEDS[format].file}`);
      const wanted = own.has(file) && file !== 'index.html' ? [...beside, ...ofSite] : ofSite;
      return JSON.stringify(listed) === JSON.stringify(wanted) ? [] : [[file, listed, wanted]];
    });
    expect(wrong).toEqual([]);
    expect(own.size).toBeGreaterThan(20);
  });
});
