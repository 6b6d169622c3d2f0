// The slug of a paper -> its number, in the real engine.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOf } from '../../../src/search/slug-number.ts';
import { type Indexed, indexed, remove } from './site.ts';

const PAPERS = {
  '3bvq2bdu2w': { title: '!!! ???', abstract: 'nothing of it is a word' },
  'attention-is-all-you-need': { title: 'Attention is all you need', abstract: 'sequences' },
  constructor: { title: 'constructor', abstract: 'of objects' },
  hqivojzr57: { title: '基于深度学习的图像识别', abstract: 'pictures' },
  'lights-of-the-harbour': { title: 'Lights of the harbour', abstract: 'boats' },
  'x-y': { title: 'x<y', abstract: 'is a relation' },
};

let site: Indexed;
beforeAll(async () => {
  site = await indexed(PAPERS);
});
afterAll(() => remove(site.site));

test('every paper has its place among the slugs, whatever its title is written in', async () => {
  const numbers = await Promise.all(Object.keys(PAPERS).map((slug) => numberOf(site.engine, slug)));
  expect(numbers).toEqual([...Object.keys(PAPERS).toSorted().keys()]);
});

test.each(['no-such-paper', 'zzz', '0', 'a'.repeat(100), 'a-'.repeat(5000)])('%s is no paper', async (slug) => {
  expect(await numberOf(site.engine, slug)).toBeNull();
});

test('signs in a query are taken out as in the index', async () => {
  for (const text of ['x<y relation', 'x=y relation', 'xy']) expect(await site.engine.find(text)).toHaveLength(1);
});
