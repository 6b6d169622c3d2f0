// Everything a digest's page prints.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { digestView } from '../../../../src/catalog/views/digest.ts';
import { entry, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';
import { catalog, digest } from './harbours.ts';

test('a digest keeps the order of its page and counts its topics', () => {
  const view = digestView(catalog, digest('2025-02-03'));
  expect(view.list.rows.map(({ slug }) => slug)).toEqual(digest('2025-02-03').entries.map((each) => each.paper.slug));
  expect(view.count).toBe('3\u00a0papers');
  expect(view.years).toBe('published 2024 to\u00a02025');
  expect(view.withCode).toEqual({ label: '1 with code', href: '/search/?digest=2025-02-03&code=yes' });
  expect(view.topics[0]).toMatchObject({
    href: '/topics/ropes/',
    count: '2',
    within: '/search/?topic=ropes&digest=2025-02-03',
  });
  expect([view.older, view.newer?.href]).toEqual([null, '/digests/2025-02-04/']);
  expect(view.receipt).toMatchObject({
    href: '/receipt/#2025-02-03',
    year: 'Year stated by the file name',
    problems: '1\u00a0message',
  });
});

test('a long list carries key sentences alone', () => {
  const records = Array.from({ length: 90 }, (_, i) =>
    entry(`Rope Number ${i}`, `Knots are many. We propose rope ${i}. It holds.`),
  );
  const large = buildCatalog(collections({ '2025-11-06.txt': page(...records) }));
  const [only] = large.digests;
  if (only === undefined) throw new Error('There is no digest.');
  const { list } = digestView(large, only);
  expect(list.rows).toHaveLength(90);
  expect(list.abstracts).toBe(false);
  expect(list.rows.every(({ text }) => text.every(({ key }) => key))).toBe(true);
  expect(digestView(catalog, digest('2025-02-03')).list.rows[0]?.text.some(({ key }) => !key)).toBe(true);
});
