// Other wordings of a title, former slugs of data sets -> redirects.
import { expect, test } from 'vitest';
import { formerDatasets, rewordings } from '../../../src/loaders/redirects.ts';
import { merged } from '../corpus/merged.ts';
import { entry, page } from '../digest/page.ts';

test('every wording of a title leads to the paper, but never away from another', () => {
  const { papers } = merged({
    '2025-11-06.txt': page(entry('Low-Rank Lanterns'), entry('π Ropes')),
    '2025-11-07.txt': page(entry('LowRank Lanterns'), entry('Ropes')).replace('Nov 6', 'Nov 7'),
    '2025-11-08.txt': page(entry('LOW rank lanterns'), entry('Low-RankLanterns')).replace('Nov 6', 'Nov 8'),
  });
  expect(rewordings(papers)).toEqual([
    ['lowrank-lanterns', 'low-rank-lanterns'],
    ['low-ranklanterns', 'low-rank-lanterns'],
  ]);
});

test('a former slug of a data set leads to the index, for the data set itself may have no page', () => {
  const datasets = [{ formerly: [] }, { formerly: ['rope-set', 'ropes'] }];
  expect(formerDatasets(datasets, '/site/')).toEqual([
    ['/datasets/rope-set/', '/site/datasets/'],
    ['/datasets/ropes/', '/site/datasets/'],
  ]);
});
