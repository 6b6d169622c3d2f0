// Other wordings of a title, former slugs of data sets and papers -> redirects.
import { expect, test } from 'vitest';
import { readFactsFolder } from '../../../src/loaders/read-facts.ts';
import { formerDatasets, rewordings, takenAliases } from '../../../src/loaders/redirects.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
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

test('an alias of a paper leads to it alone: not where a paper is, another wording leads, or another alias', () => {
  const { papers } = merged({
    '2025-11-06.txt': page(entry('Low-Rank Lanterns'), entry('Ropes')),
    '2025-11-07.txt': page(entry('LowRank Lanterns')).replace('Nov 6', 'Nov 7'),
  });
  const told = (files: Readonly<Record<string, string>>) =>
    takenAliases(readFactsFolder(temporaryFolder(files)).files, papers).map(
      ({ file, id, place, text }) => `${file}:${place.line}:${place.column} ${id} ${text}`,
    );
  expect(told({ 'low-rank-lanterns.yaml': 'aliases: [lamps, lowrank-lanterns]' })).toEqual([]);
  expect(told({ 'ropes.yaml': 'aliases: [ropes]' })).toEqual([
    'ropes.yaml:1:11 alias-own The slug “ropes” leads here already.',
  ]);
  const taken = (at: string, alias: string) =>
    `${at} facts-alias-taken The alias “${alias}” is the address of another paper.`;
  expect(
    told({
      'low-rank-lanterns.yaml': 'aliases: [lamps, ropes]',
      'ropes.yaml': 'aliases:\n  - lowrank-lanterns\n  - lamps\n',
    }),
  ).toEqual([
    taken('low-rank-lanterns.yaml:1:18', 'ropes'),
    taken('ropes.yaml:2:5', 'lowrank-lanterns'),
    taken('ropes.yaml:3:5', 'lamps'),
  ]);
});
