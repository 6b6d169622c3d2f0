// A paper of the catalogue: what stands for a lost title, and where it is listed.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { paperView } from '../../../src/catalog/views/paper.ts';
import { ABSTRACT, entry, page } from '../digest/page.ts';
import { collections } from './collections.ts';

test('a lost title is shown as the beginning of the abstract, and gives neither name nor topic', () => {
  const [paper] = buildCatalog(collections({ '2025-11-06.txt': page(entry('', ABSTRACT)) })).papers;
  expect(paper?.title.text).toBe('[Title lost: “Lanterns drift when the wind is uneven, and …”]');
  expect(paper).toMatchObject({ name: null, source: { title: null, abstract: ABSTRACT } });
  expect(paper?.topics.flatMap((topic) => topic.evidence).every((each) => each.where === 'abstract')).toBe(true);
});

test('a paper that stands twice in a digest names it once, newest digest first on its page', () => {
  const catalog = buildCatalog(
    collections({
      '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Steady Lanterns')),
      '2025-11-07.txt': page(entry('Steady Lanterns')),
    }),
  );
  const [paper] = catalog.papers;
  if (paper === undefined) throw new Error('The fixture has a paper.');
  expect(paper.digests).toEqual(['2025-11-06', '2025-11-07']);
  const view = paperView(catalog, paper);
  expect(view.listedIn.map(({ href }) => href)).toEqual(['/digests/2025-11-07/', '/digests/2025-11-06/']);
});
