// The index of authors, and everything an author's page prints.
import { expect, test } from 'vitest';
import { authorIndexView, authorView } from '../../../../src/catalog/views/authors.ts';
import { published } from './published.ts';

const catalog = published({
  'First Lantern': { authors: ['Ada Quay', 'Ben Mole'] },
  'Second Lantern': { authors: ['Cy Abbot', 'Ada Quay'] },
  'Third Lantern': { authors: ['Áda Quay', 'Ben Mole', 'Émile Zola'] },
  'Fourth Rope': { authors: ['Ben Mole', '王伟'] },
});
const view = (slug: string) => {
  const author = catalog.authorBySlug.get(slug);
  if (author === undefined) throw new Error(`No author ${slug}.`);
  return authorView(catalog, author);
};

test('an author has papers by year, topics over time, and co-authors with what they have in common', () => {
  const page = view('ada-quay');
  expect(page.meta).toMatchObject({ title: 'Ada Quay', path: '/authors/ada-quay/' });
  expect([page.count, page.published, page.also]).toEqual([
    '3\u00a0papers',
    'published 2021 to\u00a02023',
    'also written Áda Quay',
  ]);
  expect(page.years.map(({ id, rows }) => [id, rows.map(({ slug }) => slug)])).toEqual([
    ['2023', ['third-lantern']],
    ['2022', ['second-lantern']],
    ['2021', ['first-lantern']],
  ]);
  expect(page.topics).toContainEqual({
    href: '/topics/lanterns/',
    label: 'Lanterns',
    years: ['2021', '2022', '2023'].map((year) => ({ href: `#${year}`, label: year })),
  });
  expect(page.coauthors.first.map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Ben Mole 2\u00a0of\u00a03',
    'Émile Zola 1',
    'Cy Abbot 1',
  ]);
  expect(page.coauthors.rest).toEqual([]);
  expect(page.chart).toBeNull();
});

test('of the co-authors of a very long list some are counted, not listed', () => {
  const long = published({ 'First Lantern': { authors: Array.from({ length: 300 }, (_, at) => `Ada Quay ${at}`) } });
  const author = long.authorBySlug.get('ada-quay-7');
  const coauthors = author && authorView(long, author).coauthors;
  expect([coauthors?.first.length, coauthors?.rest.length, coauthors?.others]).toEqual([12, 188, '99 more']);
});

test('a chart stands over papers that are many, and of several years', () => {
  const many = published(
    Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`Lantern ${at}`, { authors: ['Ada Quay'] }])),
  );
  const author = many.authorBySlug.get('ada-quay');
  expect(author && authorView(many, author).chart?.caption).toMatch(/^Papers by /);
});

test('the index goes by the last word of the name', () => {
  const index = authorIndexView(catalog);
  expect(index.folded).toBe(false);
  expect(index.most.map(({ before, last, count }) => [before + last, count])).toEqual([
    ['Ben Mole', '3'],
    ['Ada Quay', '3'],
  ]);
  expect(index.letters.map(({ id, items }) => [id, items.map(({ before, last }) => [before, last])])).toEqual([
    ['a', [['Cy ', 'Abbot']]],
    ['m', [['Ben ', 'Mole']]],
    ['q', [['Ada ', 'Quay']]],
    ['z', [['Émile ', 'Zola']]],
    ['other', [['', '王伟']]],
  ]);
});

test('of very many names the index shows those of the most papers, and says so', () => {
  const author = (at: number) => ({ slug: `a-${at}`, name: `Ada ${at}`, others: [], papers: catalog.papers });
  const authors = [
    ...Array.from({ length: 30 }, (_, at) => author(at)),
    ...Array.from({ length: 2000 }, (_, at) => ({ ...author(at + 30), papers: catalog.papers.slice(0, 1) })),
  ];
  const index = authorIndexView({ authors });
  expect(index.letters.flatMap(({ items }) => items)).toHaveLength(30);
  expect(index.lead).toMatch(/^2030\u00a0names .* Here are those of 2 papers or more/);
});
