import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { titleFiles } from '../../../../src/exports/search/titles.ts';
import type { Engine, Hit } from '../../../../src/search/engine.ts';
import { NEAR_PARTS } from '../../../../src/search/near/format.ts';
import { readTitles, titleParts } from '../../../../src/search/palette/titles-file.ts';

// By slug, as papers are numbered.
const PAPERS = [
  { slug: 'pruning-lanterns', title: { text: 'Pruning Lanterns' }, published: '2021-04-09' },
  { slug: 'ropes', title: { text: 'Rópes' }, published: '2023-01-01' },
  { slug: 'ropes-and-their-knots-abc234', title: { text: 'Ropes and Their Knots at the Quay' }, published: null },
];
const FILES = titleFiles(PAPERS);

/** Hits as the engine finds them, by paper number; they note when they are fetched. */
const fetched: number[] = [];
const hits = PAPERS.map(
  (_, number): Hit => ({
    number,
    score: 1,
    places: [],
    row: 0,
    load: () => {
      fetched.push(number);
      return Promise.reject(new Error('no fragment'));
    },
  }),
);
const engine = { find: async () => hits, expect: () => undefined, table: { size: PAPERS.length } } as unknown as Engine;

let asked: string[] = [];
let answers: (part: number) => Response;

beforeEach(() => {
  vi.resetModules();
  fetched.length = 0;
  asked = [];
  answers = (part) => Response.json(FILES[part]);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answers(Number(/titles\/(\d+)\.json$/.exec(address)?.[1]));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A module that has loaded no part yet. */
async function titledEngine() {
  const { withTitles } = await import('../../../../src/search/palette/titles.ts');
  return withTitles(engine);
}

test('every part is there, and each title in the parts of its telling words', () => {
  expect(FILES).toHaveLength(NEAR_PARTS);
  for (const [number, { slug, title, published }] of PAPERS.entries()) {
    expect(titleParts(title.text).size).toBeGreaterThan(0);
    for (const part of titleParts(title.text)) {
      const file = FILES[part];
      expect(file && readTitles(file, PAPERS.length).get(number)).toEqual({
        slug,
        title: title.text,
        year: published?.slice(0, 4) ?? null,
      });
    }
  }
});

test('a title goes with the beginning of a word, whatever its accents and its case', () => {
  expect(titleParts('ropes')).toEqual(titleParts('RÓPE'));
  expect(titleParts('of the').size).toBe(0);
});

test('a word of more titles than that leads to none of them, their other words still do', () => {
  const files = titleFiles(PAPERS, 0);
  expect(files.flatMap(({ papers }) => papers)).toEqual([]);
  const common = ['One', 'Two'].map((word) => ({ slug: word, title: { text: `${word} harbours` }, published: null }));
  const some = titleFiles(common, 1);
  const [harbours = -1] = titleParts('harbours');
  const [two = -1] = titleParts('two');
  expect(some[harbours]?.papers).toEqual([]);
  expect(some[two]?.papers).toEqual([[1, 'Two harbours', '', 'Two']]);
});

test('a part of another version, or of an archive of other papers, is of no use', () => {
  const [part = -1] = titleParts('lanterns');
  const file = FILES[part];
  if (file === undefined) throw new Error('No such part.');
  expect(readTitles(file, PAPERS.length).size).toBe(1);
  expect(readTitles(file, PAPERS.length + 1).size).toBe(0);
  expect(readTitles({ ...file, version: 2 } as never, PAPERS.length).size).toBe(0);
});

test('a paper whose title holds all words is not fetched; any other is', async () => {
  const titled = await titledEngine();
  const found = await titled.find('lantern pruning');
  expect(await found[0]?.load()).toMatchObject({
    slug: 'pruning-lanterns',
    title: 'Pruning Lanterns',
    facets: { year: ['2021'] },
  });
  expect(fetched).toEqual([]);
  await expect(found[1]?.load()).rejects.toThrow('no fragment');
  expect(fetched).toEqual([1]);
  const half = await titled.find('pruning trees');
  await expect(half[0]?.load()).rejects.toThrow('no fragment');
});

test('each part is asked for once, and what is known of a paper can be told', async () => {
  const titled = await titledEngine();
  titled.expect('knots');
  await titled.find('knots');
  await titled.find('knots');
  expect(asked.filter((address) => address.includes('/search/titles/'))).toHaveLength(1);
  expect(titled.titled(2)).toEqual({
    slug: 'ropes-and-their-knots-abc234',
    title: 'Ropes and Their Knots at the Quay',
    year: null,
  });
  expect(titled.titled(0)).toBeUndefined();
});

test('where a part does not come, papers are fetched as ever, and it is asked for again', async () => {
  answers = () => new Response(null, { status: 404 });
  const titled = await titledEngine();
  const [first] = await titled.find('lanterns');
  await expect(first?.load()).rejects.toThrow('no fragment');
  answers = (part) => Response.json(FILES[part]);
  const [again] = await titled.find('lanterns');
  expect((await again?.load())?.slug).toBe('pruning-lanterns');
});
