// Fragments as Pagefind writes them -> the table of papers beside them.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/integrations/search-table.ts';

/** What an index of so many papers begins with. */
function list(papers: number) {
  const ids = Array.from({ length: papers }, (_, at) => idOf(at));
  return { path: 'pagefind.en.pf_meta', content: gzipSync(ids.join(' ')) };
}

function idOf(number: number): string {
  return `en_${number.toString(16).padStart(7, '0')}`;
}

/** The file of a paper whose text is this. */
function fragment(number: number, content: string) {
  const id = idOf(number);
  const slug = `paper-${String(number).padStart(4, '0')}`;
  const page = { url: `/papers/${slug}/`, content, filters: {}, meta: { title: slug } };
  return { path: `fragment/${id}.pf_fragment`, content: gzipSync(`pagefind_dcd${JSON.stringify(page)}`) };
}

test('frequent words are those of more than an eighth of the papers, and of more than a hundred', () => {
  const texts = (papers: number) =>
    Array.from({ length: papers }, (_, at) =>
      ['The model', at < 125 ? 'Quays, quays' : '', at < 126 ? 'rope-walk' : ''].join(' '),
    );
  const frequent = (papers: number) =>
    tablesOf([list(papers), ...texts(papers).map((text, at) => fragment(at, text))]).table.frequent;
  expect(frequent(1000)).toBe('model rope walk');
  expect(frequent(120)).toBe('model quays rope walk');
  expect(frequent(100)).toBe('');
});

test('words that some form of stands in most papers are everywhere', () => {
  const texts = Array.from({ length: 240 }, (_, at) => `The ${at % 2 ? 'models' : 'model'} ${at < 120 ? 'ropes' : ''}`);
  const { table } = tablesOf([list(240), ...texts.map((text, at) => fragment(at, text))]);
  expect(table.everywhere).toBe('model');
});

test('pages in another order than papers stop the build', () => {
  const papers = [fragment(1, 'One'), fragment(0, 'None')];
  expect(tablesOf([list(2), ...papers]).table.names).toHaveLength(6);
  const swapped = { ...list(2), content: gzipSync(`${idOf(1)} ${idOf(0)}`) };
  expect(() => tablesOf([swapped, ...papers])).toThrow('not in the order');
});

test('what is no fragment stops the build', () => {
  const file = { path: 'fragment/en_1.pf_fragment', content: gzipSync('other') };
  expect(() => tablesOf([file])).toThrow('en_1.pf_fragment is no fragment');
});
