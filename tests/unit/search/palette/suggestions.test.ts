// The groups of rows that the palette shows: what stands first, what is always there, where rows lead.
import { expect, test } from 'vitest';
import { candidatesFrom } from '../../../../src/search/palette/match.ts';
import { suggestions } from '../../../../src/search/palette/suggestions.ts';

const candidates = candidatesFrom([
  { kind: 'topic', title: 'Knots', part: 'knots', count: 1, aliases: [] },
  { kind: 'dataset', title: 'Knots and Bends', part: 'knots-and-bends', count: 12, aliases: [] },
  { kind: 'page', title: 'Trends', part: 'trends/', count: null, aliases: [] },
]);
const papers = { papers: [{ slug: 'tight-knots', title: 'Tight Knots', year: '2031' }], near: false, failed: false };
const NO_PAPERS = { papers: [], near: false, failed: false };
const show = (text: string, found = papers, recents: readonly string[] = ['two ropes', 'C++ & <b>']) =>
  suggestions({ text, candidates, papers: found, recents });

test('nothing typed: recent searches, then pages', () => {
  expect(show('  ', NO_PAPERS).map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([
    ['Recent searches', ['two ropes', 'C++ & <b>']],
    ['Pages', ['Trends']],
  ]);
  expect(show('', NO_PAPERS)[0]?.rows[1]).toMatchObject({
    href: '/search/?q=C%2B%2B+%26+%3Cb%3E',
    search: 'C++ & <b>',
  });
  expect(show('', NO_PAPERS, []).map(({ title }) => title)).toEqual(['Pages']);
});

test('something typed: places by kind, papers, the way to all of them last', () => {
  expect(show(' knots ')).toEqual([
    { title: 'Topics', rows: [{ href: '/topics/knots/', label: 'Knots', detail: '1 paper', search: null }] },
    {
      title: 'Data sets',
      rows: [{ href: '/datasets/knots-and-bends/', label: 'Knots and Bends', detail: '12 papers', search: null }],
    },
    {
      title: 'Papers',
      rows: [{ href: '/papers/tight-knots/', label: 'Tight Knots', detail: '2031', search: null }],
    },
    {
      title: null,
      rows: [{ href: '/search/?q=knots', label: 'Search all papers for “knots”', detail: '', search: 'knots' }],
    },
  ]);
});

test('the kind of the best place comes first', () => {
  expect(show('knots and', NO_PAPERS).map(({ title }) => title)).toEqual(['Data sets', null]);
  expect(show('trends', NO_PAPERS).map(({ title }) => title)).toEqual(['Pages', null]);
});

test('papers that did not load are told over the way to all of them', () => {
  expect(show('knots', NO_PAPERS).at(-1)).toMatchObject({ title: null });
  expect(show('knots', { ...NO_PAPERS, failed: true }).at(-1)).toMatchObject({ title: 'Papers did not load' });
});

test('papers that only come near are called so', () => {
  expect(show('knots', { ...papers, near: true }).map(({ title }) => title)).toContain('Papers that come near');
});

test('whatever is typed, the search of all papers is there', () => {
  expect(show('qwxzkv', NO_PAPERS).map(({ rows }) => rows.map(({ label }) => label))).toEqual([
    ['Search all papers for “qwxzkv”'],
  ]);
});
