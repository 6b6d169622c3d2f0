// Whole builds of content with mistakes and oddities: what is published, what is said, what stops.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../setup/build-site.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { entry, facts, page } from '../unit/digest/page.ts';

const TOPIC = `---
title: Lanterns
group: Language
summary: What hangs and shines.
rules:
  match:
    - phrase: lantern
aliases: [lamps]
---

Lanterns hang.
`;

async function build(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const { code, output, outDir } = await buildSite({
    contentDir: folder,
    outDir: join(temporaryFolder({}), 'dist'),
    site: 'https://papers.example',
    base: '/sub/',
  });
  return {
    code,
    output,
    read: (path: string) => readFileSync(join(outDir, path), 'utf8'),
    has: (path: string) => existsSync(join(outDir, path)),
  };
}

test('damaged records are published with what is known, and told with their places', async () => {
  const site = await build({
    'digests/2025-11-06.txt': page(
      entry('Steady Lanterns', undefined, facts('  • 4 auth')),
      entry('Loose Ropes', '', ''),
      entry('Loose Ropes'),
    ),
    'digests/2025-11-07.txt': page(entry('Steady Lanterns', undefined, '')).replace('Nov 6', 'Nov 7'),
    'topics/lanterns.mdx': TOPIC,
  });
  expect(site.output).toMatch(/2025-11-06\.txt:17:3: warning: .* \[authors-unreadable\]/);
  expect(site.output).toMatch(/2025-11-07\.txt:13:1: warning: .* \[facts-missing\]/);
  expect(site.output).toMatch(/0 errors, \d+ warnings\./);
  expect(site.code, site.output).toBe(0);
  expect(JSON.parse(site.read('api/index.json'))).toMatchObject({
    counts: { records: 4, papers: 2, digests: 2, topics: 1 },
  });
  expect(site.read('receipt/index.html')).toContain('authors-unreadable');
});

test('every earlier address of a topic leads to it', async () => {
  const site = await build({ '2025-11-06.txt': page(entry('Steady Lanterns')), 'topics/lanterns.mdx': TOPIC });
  expect(site.code, site.output).toBe(0);
  expect(site.read('topics/lamps/index.html')).toContain('url=/sub/topics/lanterns/');
  expect(site.read('sitemap-0.xml')).not.toContain('/topics/lamps/');
  expect(site.has('papers/steady-lanterns/index.html')).toBe(true);
});

test('facts of an editor reach the page, the API and the former address of a paper', async () => {
  const site = await build({
    'digests/2025-11-06.txt': page(entry('Steady Lanterns')),
    'topics/lanterns.mdx': TOPIC,
    'trends.yaml': 'notRising: [lantern, of, barnacle]',
    'papers/steady-lanterns.yaml': 'arxiv: "2104.00590"\nauthors: [Ada Quay]\naliases: [swaying-lanterns]\n',
  });
  expect(site.code, site.output).toBe(0);
  expect(site.output).toMatch(/papers\/steady-lanterns\.yaml:2:10: warning: .* \[facts-authors-differ\]/);
  expect(site.output).toMatch(/trends\.yaml:1:22: warning: .* \[trends-no-term\]/);
  expect(site.output).toMatch(/trends\.yaml:1:26: warning: .* \[trends-term-absent\]/);
  expect(site.read('papers/swaying-lanterns/index.html')).toContain('url=/sub/papers/steady-lanterns/');
  expect(site.read('papers/steady-lanterns/index.html')).toContain('href="https://arxiv.org/abs/2104.00590"');
  expect(site.read('authors/ada-quay/index.html')).toContain('href="/sub/papers/steady-lanterns/"');
  expect(JSON.parse(site.read('api/digests/2025-11-06.json'))).toMatchObject({
    papers: [{ arxiv: '2104.00590', authors: ['Ada Quay'], authorCount: 4 }],
  });
});

test('a page with short forms says how they are found, also without scripts; a page without any does not', async () => {
  const site = await build({
    'digests/2025-11-06.txt': page(
      entry('Steady Lanterns', 'We propose Balanced Lantern Hanging (BLH). At night BLH keeps lanterns upright.'),
      entry('Loose Ropes', 'We propose to leave ropes alone. They hold.'),
    ),
  });
  expect(site.code, site.output).toBe(0);
  const [lanterns, ropes] = ['steady-lanterns', 'loose-ropes'].map((slug) => site.read(`papers/${slug}/index.html`));
  expect(lanterns).toMatch(
    /<a class="abbreviation" href="[^"]+" title="Balanced Lantern Hanging"><abbr>BLH<\/abbr><\/a>/,
  );
  expect(lanterns).toContain('href="/sub/about/#acronyms"');
  expect(ropes).not.toContain('#acronyms');
});

test('what cannot be understood stops the build, with every problem of every file', async () => {
  const site = await build({
    'digests/a.txt': page(entry('Steady Lanterns', undefined, facts('  • 4 authors', 'Apr 1'))),
    'digests/b.txt': '',
    'digests/2025-11-06.txt': page(entry('Loose Ropes', undefined, '')),
    'topics/lanterns.mdx': TOPIC.replace('group: Language', 'group: Ropes').replace(
      '[lamps]',
      '[lamps]\ninclude: [no-such-paper]',
    ),
  });
  expect(site.code).not.toBe(0);
  expect(site.output).toMatch(
    /a\.txt:11:1: error: The year of the page cannot be told: .*YYYY-11-06\.txt.* \[year-unknown\]/,
  );
  expect(site.output).toMatch(/b\.txt:1:1: error: The file is empty\. .* \[file-empty\]/);
  expect(site.output).toMatch(/2025-11-06\.txt:13:1: warning: .* \[facts-missing\]/);
  expect(site.output).toMatch(/lanterns\.mdx:3:8: error: group: must be one of .* \[topic-invalid\]/);
  expect(site.output).toMatch(/3 errors, 1 warning\./);
});

test('a page and a dump of one day are one digest; what a model wrote is in the API alone', async () => {
  const whole = JSON.parse(readFileSync('tests/fixtures/dumps/whole.json', 'utf8'));
  const site = await build({
    'digests/2025-11-06.txt': page(
      entry('Steady Lanterns: Balance Without Ropes', undefined, facts('  • 3 authors', 'Nov 4')),
      entry('Tight Knots'),
    ),
    'digests/2025-11-06.json': `${JSON.stringify(whole).slice(0, -1)},{"paper":{"title":"Cut Off","summ`,
    'topics/lanterns.mdx': TOPIC,
  });
  expect(site.code, site.output).toBe(0);
  expect(site.output).toMatch(/2025-11-06\.json:1:\d+: warning: .* \[dump-cut\]/);
  expect(site.has('digests/2025-11-06-2/index.html')).toBe(false);
  const digest = JSON.parse(site.read('api/digests/2025-11-06.json'));
  expect(digest.papers.map(({ slug }: { slug: string }) => slug)).toEqual([
    'steady-lanterns-balance-without-ropes',
    'tight-knots',
    'loose-ropes',
    'cut-off',
  ]);
  expect(digest.papers[0]).toMatchObject({
    arxiv: '2511.00001',
    authors: ['Ada Quay', 'Ben Mole', 'Cy Pier'],
    machineSummary: expect.stringMatching(/^A counterweight that learns keeps lanterns upright\./),
  });
  expect(site.read('digests/2025-11-06/index.html')).toContain('2025-11-06.json');
  expect(site.read('receipt/index.html')).toContain('id="2025-11-06-file-2"');
  expect(site.read('papers/steady-lanterns-balance-without-ropes/index.html')).not.toContain('keeps lanterns upright.');
});
