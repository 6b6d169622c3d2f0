// A listing page and an API dump of one day: one digest on the site, two files on the receipt.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { buildTrends } from '../../../src/catalog/trends/trends.ts';
import { digestView } from '../../../src/catalog/views/digest.ts';
import { receiptView } from '../../../src/catalog/views/receipt.ts';
import { dump, listed } from '../digest/dump.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';
import { collections } from './collections.ts';

const catalog = buildCatalog(
  collections({
    '2025-11-06.txt': page(entry('Steady Lanterns', ABSTRACT, facts('harbour-lab Harbour Lab')), entry('Loose Ropes')),
    '2025-11-06.json': dump(
      listed('Tight Knots', { arxiv: '2104.00002' }),
      listed('Steady Lanterns', { comments: 8, code: 'ftp://code.example' }),
    ),
  }),
);
const [digest] = catalog.digests;
if (digest === undefined) throw new Error('There is no digest.');

test('its papers are each listed once, with the facts of both files', () => {
  expect(catalog.digests).toHaveLength(1);
  expect(digest.entries.map(({ paper, appearance }) => [paper.slug, appearance.file])).toEqual([
    ['steady-lanterns', '2025-11-06.txt'],
    ['loose-ropes', '2025-11-06.txt'],
    ['tight-knots', '2025-11-06.json'],
  ]);
  expect(digest.entries[0]?.appearance).toMatchObject({
    authorCount: 4,
    organization: { handle: 'harbour-lab' },
    comments: 8,
    published: '2021-04-01',
  });
  expect(digest.entries[0]?.paper.digests).toEqual(['2025-11-06']);
});

test('its page names both files and counts the messages of both', () => {
  expect(digestView(catalog, digest).receipt).toMatchObject({
    files: ['2025-11-06.txt', '2025-11-06.json'],
    problems: '1\u00a0message',
  });
});

test('the receipt has the sum of all files, and a place for each', () => {
  expect(catalog.receipt).toMatchObject({ files: 2, counted: 4, records: 4, papers: 3, repeats: 1, warnings: 1 });
  const view = receiptView(catalog, buildTrends(catalog));
  expect(view.verdict).toMatch(/^Papers in are papers out/);
  expect(view.files.map(({ id, file, records }) => [id, file, records])).toEqual([
    ['2025-11-06', '2025-11-06.txt', '2'],
    ['2025-11-06-file-2', '2025-11-06.json', '2'],
  ]);
  expect(view.messages.files).toMatchObject([{ id: 'messages-2025-11-06-file-2', notes: [{ id: 'dump-type' }] }]);
});

test('a message leads to the paper in whose record it stands, on one line too', () => {
  const [note] = receiptView(catalog, buildTrends(catalog)).messages.files[0]?.notes ?? [];
  expect(note?.paper).toEqual({ href: '/papers/steady-lanterns/', label: 'Steady Lanterns' });
  expect(note?.place).toMatch(/^line 1, column \d{3,}$/);
});
