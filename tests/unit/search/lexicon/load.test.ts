import { expect, test } from 'vitest';
import { readPart } from '../../../../src/search/lexicon/format.ts';
import { keeping } from '../../../../src/search/lexicon/load.ts';

const empty = readPart({ version: 3, words: '', forms: [] });

test('a part is loaded once, also while it is on its way', async () => {
  let loads = 0;
  const load = keeping(async () => {
    loads += 1;
    return empty;
  });
  expect(await Promise.all([load('a'), load('a')])).toEqual([empty, empty]);
  await load('a');
  await load('b');
  expect(loads).toBe(2);
});

test('a failure is null, and tried again', async () => {
  let loads = 0;
  const load = keeping(async () => {
    loads += 1;
    if (loads === 1) throw new Error('offline');
    return empty;
  });
  expect(await load('a')).toBe(null);
  expect(await load('a')).toBe(empty);
});
