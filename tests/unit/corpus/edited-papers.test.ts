// An editor's facts join the papers they are of, and have the last word.
import { expect, test } from 'vitest';
import { editedPapers } from '../../../src/corpus/edited-papers.ts';
import { factsSchema } from '../../../src/corpus/facts-schema.ts';
import { entry, page } from '../digest/page.ts';
import { merged } from './merged.ts';

test('facts are joined to their paper, before what the digests tell; other papers have no corrections', () => {
  const { papers } = merged({ '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Tight Knots')) });
  const listed = papers.map((paper) => ({ ...paper, publication: { ...paper.publication, arxiv: '2511.00001' } }));
  const facts = factsSchema.parse({ arxiv: '2511.00002', sources: ['the paper'], corrections: { name: 'Knotty' } });
  const [lanterns, knots] = editedPapers(listed, [{ ...facts, slug: 'tight-knots' }]);
  expect([lanterns?.slug, lanterns?.publication.arxiv, lanterns?.corrections]).toEqual([
    'steady-lanterns',
    '2511.00001',
    {},
  ]);
  expect([knots?.slug, knots?.publication.arxiv, knots?.corrections]).toEqual([
    'tight-knots',
    '2511.00002',
    { name: 'Knotty' },
  ]);
  expect(knots?.publication.sources).toEqual(['the paper']);
});
