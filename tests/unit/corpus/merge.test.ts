// Several digests -> papers: one page per paper, every record accounted for, addresses that depend on titles.
import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/merge.ts';
import { digestSchema, paperSchema } from '../../../src/corpus/schemas.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';
import { merged } from './merged.ts';

const slugs = (corpus: Corpus) => corpus.papers.map((paper) => paper.slug);
const dated = (title: string, authors: string, date: string) => entry(title, ABSTRACT, facts(authors, date));

test('a paper in two digests is one paper that names both', () => {
  const corpus = merged({
    '2025-11-07.txt': page(dated('STEADY lanterns!', '  • 4 authors', 'Apr 1, 2021 9'), entry('Loose Ropes')),
    '2025-11-06.txt': page(dated('Steady Lanterns', '  • 4 authors', 'Apr 1, 2021 2')),
  });
  expect(slugs(corpus)).toEqual(['loose-ropes', 'steady-lanterns']);
  expect(corpus.papers[1]).toMatchObject({
    title: 'Steady Lanterns',
    comments: 9,
    published: '2021-04-01',
    appearances: [
      { digest: '2025-11-06', position: 0, line: 13, comments: 2, wording: null },
      { digest: '2025-11-07', position: 0, comments: 9, wording: { title: 'STEADY lanterns!', abstract: ABSTRACT } },
    ],
  });
  expect(
    corpus.digests.map(({ id, records, counted, papers, order }) => ({ id, records, counted, papers, order })),
  ).toEqual([
    { id: '2025-11-06', records: 1, counted: 1, papers: ['steady-lanterns'], order: 0 },
    { id: '2025-11-07', records: 2, counted: 2, papers: ['steady-lanterns', 'loose-ropes'], order: 1 },
  ]);
  for (const paper of corpus.papers) expect(paperSchema.parse(paper)).toEqual(paper);
  for (const digest of corpus.digests) expect(digestSchema.parse(digest)).toEqual(digest);
});

test('what one digest does not know, another tells', () => {
  const corpus = merged({
    '2025-11-06.txt': page(dated('Steady Lanterns', 'harbour-lab Harbour Lab', 'Apr 1, 2021')),
    '2025-11-07.txt': page(entry('Steady Lanterns', ABSTRACT, '')),
  });
  expect(corpus.papers[0]).toMatchObject({
    organization: { handle: 'harbour-lab', name: 'Harbour Lab' },
    published: '2021-04-01',
  });
});

test('an organization is named without what a reader cannot see', () => {
  const by = (line: string) =>
    merged({ '2025-11-06.txt': page(dated('Steady Lanterns', line, 'Apr 1, 2021')) }).papers[0]?.organization;
  expect(by('harbour\u0007-lab Har\u202Ebour\u001b Lab')).toEqual({ handle: 'harbour-lab', name: 'Harbour Lab' });
  expect(by('harbour-lab \u202E')).toEqual({ handle: 'harbour-lab', name: 'harbour-lab' });
  expect(by('\u202E Harbour Lab')).toBeNull();
});

test('a paper twice in one file is listed once, and told', () => {
  const corpus = merged({
    '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Loose Ropes'), entry('Steady Lanterns')),
  });
  expect(corpus.digests[0]).toMatchObject({ records: 3, papers: ['steady-lanterns', 'loose-ropes'] });
  expect(corpus.papers.flatMap((paper) => paper.appearances)).toHaveLength(3);
  expect(corpus.messages).toMatchObject([{ id: 'paper-repeated', place: { line: 29 } }]);
});

test('papers under one title that differ in date and author count are two; the later gets its year', () => {
  const corpus = merged({
    '2025-11-06.txt': page(
      dated('Steady Lanterns', '  • 4 authors', 'Apr 1, 2021'),
      dated('Steady Lanterns', '  • 9 authors', 'May 5, 2019'),
    ),
    '2025-11-07.txt': page(dated('Steady Lanterns', '  • 7 authors', 'May 9, 2021')).replace('Nov 6', 'Nov 7'),
  });
  expect(corpus.papers.map(({ slug, published }) => [slug, published])).toEqual([
    ['steady-lanterns', '2019-05-05'],
    ['steady-lanterns-2021', '2021-04-01'],
    ['steady-lanterns-2021-05', '2021-05-09'],
  ]);
  expect(corpus.messages.map((message) => message.id)).toEqual(['paper-namesake', 'paper-namesake']);
});

test.each([
  ['only the date', dated('Steady Lanterns', '  • 4 authors', 'May 5, 2019')],
  ['only the author count', dated('Steady Lanterns', '  • 9 authors', 'Apr 1, 2021')],
  ['the date, where the author count is not known', dated('Steady Lanterns', '', 'May 5, 2019')],
])('papers under one title that differ in %s are one', (_, other) => {
  expect(merged({ '2025-11-06.txt': page(entry('Steady Lanterns'), other) }).papers).toHaveLength(1);
});

test('different titles that fold to one slug keep apart', () => {
  const corpus = merged({
    '2025-11-06.txt': page(entry('π Lanterns'), dated('Lanterns', '  • 4 authors', 'May 5, 2019')),
  });
  expect(slugs(corpus)[0]).toBe('lanterns');
  expect(slugs(corpus)[1]).toMatch(/^lanterns-[a-z2-7]{6}$/);
});

test('a record without a title is published under the key of its abstract', () => {
  const [paper] = merged({ '2025-11-06.txt': page(entry('', ABSTRACT)) }).papers;
  expect(paper).toMatchObject({ title: null, abstract: ABSTRACT });
  expect(paper?.slug).toBe(paper?.key);
});

test('further files of one date are numbered by name, and the order of reading does not matter', () => {
  const texts = {
    'b.txt': page(entry('Loose Ropes')),
    'a.txt': page(entry('Steady Lanterns')),
    '2022-11-06.txt': page(entry('Tight Knots')),
  };
  const corpus = merged(texts);
  expect(corpus.digests.map(({ id, file: name }) => [id, name])).toEqual([
    ['2022-11-06', '2022-11-06.txt'],
    ['2022-11-06-2', 'a.txt'],
    ['2022-11-06-3', 'b.txt'],
  ]);
  expect(merged(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(corpus);
});

test('a date that contradicts its page is not published, and told', () => {
  const dates = [
    'Apr 1, 2024',
    'Apr 2, 2023',
    'Jun 3, 2019',
    'Jul 4, 2021',
    'Aug 5, 2018',
    'Jan 6',
    'Feb 7',
    'Mar 8',
    'Dec 20',
  ];
  const corpus = merged({
    'page.txt': page(...dates.map((date, n) => dated(`Lantern No. ${n}`, '  • 4 authors', date))),
  });
  expect(corpus.digests[0]?.id).toBe('2025-11-06');
  expect(corpus.papers.filter((paper) => paper.published === null).map((paper) => paper.title)).toEqual([
    'Lantern No. 8',
  ]);
  expect(corpus.messages).toMatchObject([{ id: 'date-contradicts' }]);
});

test('a date later than its page is published as it stands where the year is stated, and told', () => {
  const later = page(
    dated('Steady Lanterns', '  • 4 authors', 'Dec 20'),
    dated('Loose Ropes', '  • 4 authors', 'Apr 1, 2029'),
  );
  const corpus = merged({ '2025-11-06.txt': later });
  expect(corpus.papers.map((paper) => paper.published)).toEqual(['2029-04-01', '2025-12-20']);
  expect(corpus.messages.map((message) => message.id)).toEqual(['date-later', 'date-later']);
});
