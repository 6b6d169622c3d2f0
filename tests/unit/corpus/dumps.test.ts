// API dumps among listing pages: one paper, one digest of a day, the richer facts, and every contradiction told.
import { describe, expect, test } from 'vitest';
import { digestSchema, paperSchema, UNPUBLISHED } from '../../../src/corpus/schemas.ts';
import { dump, listed } from '../digest/dump.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';
import { merged } from './merged.ts';

const LANTERNS = page(entry('Steady Lanterns'), entry('Loose Ropes'));
const told = (files: Readonly<Record<string, string>>) =>
  merged(files).messages.map(({ id, file, text }) => `${file} ${id} ${text}`);

test('what a dump tells of a paper is published with its source', () => {
  const { papers, digests, messages } = merged({
    '2025-11-06.json': dump(listed('Steady Lanterns', { code: 'https://code.example/lanterns', comments: 2 })),
  });
  expect(messages).toEqual([]);
  expect(papers[0]).toMatchObject({ slug: 'steady-lanterns', published: '2021-04-01', authorCount: 4, comments: 2 });
  expect(papers[0]?.publication).toEqual({
    ...UNPUBLISHED,
    arxiv: '2104.00001',
    authors: ['Ada Quay', 'Ben Mole', 'Cy Pier', 'Dee Anchor'],
    links: [{ url: 'https://code.example/lanterns', kind: 'code' }],
    sources: ['2025-11-06.json'],
  });
  expect(digests).toMatchObject([{ id: '2025-11-06', yearFrom: 'file name', records: 1, counted: 1, further: [] }]);
});

test('names of authors come without what nobody sees; where that is all of one, the names are not known', () => {
  const authorsOf = (...authors: string[]) =>
    merged({ '2025-11-06.json': dump(listed('Steady Lanterns', { authors })) }).papers[0]?.publication.authors;
  expect(authorsOf('Ada\u202e Quay', 'Ben\u200b Mole')).toEqual(['Ada Quay', 'Ben Mole']);
  expect(authorsOf('Ada Quay', '\u200b')).toEqual([]);
});

describe('a page and a dump of one day are one digest', () => {
  const files = {
    '2025-11-06.txt': LANTERNS,
    '2025-11-06.json': dump(
      listed('Loose Ropes', { arxiv: '2104.00002', comments: 7 }),
      listed('Tight Knots', { arxiv: '2104.00003' }),
      listed('STEADY lanterns', { upvotes: 5, abstract: 'A longer abstract.' }),
    ),
  };
  const corpus = merged(files);

  test('in the order of the page, then what only the dump lists', () => {
    expect(corpus.messages).toEqual([]);
    expect(corpus.digests).toMatchObject([
      {
        id: '2025-11-06',
        file: '2025-11-06.txt',
        records: 2,
        papers: ['steady-lanterns', 'loose-ropes', 'tight-knots'],
        further: [{ file: '2025-11-06.json', records: 3, counted: 3, notes: [] }],
      },
    ]);
    for (const digest of corpus.digests) expect(digestSchema.parse(digest)).toEqual(digest);
    for (const paper of corpus.papers) expect(paperSchema.parse(paper)).toEqual(paper);
  });

  test('the title is that of the page, all else of the dump, which knows more', () => {
    expect(corpus.papers.find(({ slug }) => slug === 'steady-lanterns')).toMatchObject({
      title: 'Steady Lanterns',
      abstract: 'A longer abstract.',
      upvotes: 5,
      publication: { arxiv: '2104.00001', sources: ['2025-11-06.json'] },
      appearances: [
        { digest: '2025-11-06', position: 0, file: '2025-11-06.txt' },
        { digest: '2025-11-06', position: 4, file: '2025-11-06.json', line: 1 },
      ],
    });
  });

  test('every record belongs to one paper', () => {
    expect(corpus.papers.flatMap(({ appearances }) => appearances)).toHaveLength(5);
  });

  test('a dump moves no address, and its name does not matter', () => {
    const pages = { 'a.txt': LANTERNS, 'b.txt': LANTERNS, '2022-11-06.txt': LANTERNS };
    const ids = (all: Readonly<Record<string, string>>) => merged(all).digests.map(({ id, file }) => `${id} ${file}`);
    const before = ids(pages);
    expect(before).toEqual(['2022-11-06 2022-11-06.txt', '2022-11-06-2 a.txt', '2022-11-06-3 b.txt']);
    const text = dump(listed('Tight Knots'));
    expect(ids({ ...pages, '2022-11-06.json': text, '2022-11-06-late.json': text })).toEqual(before);
    expect(merged({ '2022-11-06.json': text, '2022-11-06-late.json': text }).digests).toMatchObject([
      { id: '2022-11-06', file: '2022-11-06-late.json', further: [{ file: '2022-11-06.json' }] },
    ]);
  });
});

test('of several dumps the newest that knows a thing tells it', () => {
  const { papers } = merged({
    '2025-11-06.json': dump(listed('Steady Lanterns', { code: 'https://code.example/a' })),
    '2025-11-07.json': dump(
      listed('Steady Lanterns', { authors: ['Ada B. Quay', 'Ben Mole', 'Cy Pier', 'Dee Anchor'] }),
    ),
    '2025-11-08.json': dump({ paper: { title: 'Steady Lanterns', summary: ABSTRACT } }),
  });
  expect(papers).toHaveLength(1);
  expect(papers[0]?.publication).toMatchObject({
    arxiv: '2104.00001',
    authors: ['Ada B. Quay', 'Ben Mole', 'Cy Pier', 'Dee Anchor'],
    links: [{ url: 'https://code.example/a', kind: 'code' }],
    sources: ['2025-11-07.json', '2025-11-06.json'],
  });
});

describe('contradictions', () => {
  test('number of authors and date of page and dump', () => {
    const paged = page(entry('Steady Lanterns', ABSTRACT, facts('  • 9 authors', 'Apr 1, 2021')), entry('Loose Ropes'));
    expect(
      told({
        '2025-11-06.txt': paged,
        '2025-11-07.json': dump(
          listed('Steady Lanterns'),
          listed('Loose Ropes', { arxiv: '2104.00002', published: '2021-04-05' }),
        ),
      }),
    ).toEqual([
      '2025-11-07.json dump-differs Number of authors: 4 here, 9 in the digest 2025-11-06; the newest record counts.',
      '2025-11-07.json dump-differs Date of publication: 2021-04-05 here, 2021-04-01 in the digest 2025-11-06; the newest record counts.',
    ]);
  });

  test('a day apart is the same moment in another time zone', () => {
    const files = {
      '2025-11-06.txt': LANTERNS,
      '2025-11-06.json': dump(listed('Steady Lanterns', { published: '2021-04-02' })),
    };
    expect(told(files)).toEqual([]);
  });

  test('date and number of authors that both differ make two papers, as ever', () => {
    const { papers } = merged({
      '2025-11-06.txt': LANTERNS,
      '2025-11-07.json': dump(listed('Steady Lanterns', { authors: ['Ada Quay'], published: '2025-03-01' })),
    });
    expect(papers.map(({ slug }) => slug)).toEqual(['loose-ropes', 'steady-lanterns', 'steady-lanterns-2025']);
  });

  test('two arXiv ids of one paper, one arXiv id of two papers', () => {
    expect(
      told({
        '2025-11-06.json': dump(listed('Steady Lanterns'), listed('Lanterns, Steadied')),
        '2025-11-07.json': dump(listed('Steady Lanterns', { arxiv: '2104.00009' })),
      }),
    ).toEqual([
      '2025-11-07.json arxiv-two-ids The paper has two arXiv ids: 2104.00009 here, 2104.00001 in 2025-11-06.json; the newest record counts.',
      '2025-11-06.json arxiv-two-papers The arXiv id 2104.00001 is that of another paper as well: “Steady Lanterns”.',
    ]);
  });

  test('a paper twice in one dump is listed once, and told with its column', () => {
    const { digests, messages } = merged({ '2025-11-06.json': dump(listed('Loose Ropes'), listed('Loose Ropes')) });
    expect(digests[0]).toMatchObject({ records: 2, papers: ['loose-ropes'] });
    expect(messages.map(({ text }) => text)).toEqual([
      'The paper stands twice in this file, first at line 1, column 2; it is listed once.',
    ]);
  });
});

describe('the day of a dump', () => {
  const submitted = (day: string) => dump({ ...listed('Steady Lanterns'), submittedOnDailyAt: `${day}T00:00:00.000Z` });

  test('is that of the file name, else of the dump', () => {
    expect(merged({ 'dump.json': submitted('2025-11-06') }).digests).toMatchObject([
      { id: '2025-11-06', yearFrom: 'page' },
    ]);
    const { digests, messages } = merged({ '2025-11-07.json': submitted('2025-11-06') });
    expect(digests).toMatchObject([{ id: '2025-11-07', yearFrom: 'file name' }]);
    expect(messages.map(({ id }) => id)).toEqual(['page-date-differs']);
  });

  test('is an error where neither tells it', () => {
    const { digests, messages } = merged({ 'dump.json': dump(listed('Steady Lanterns')) });
    expect(digests).toEqual([]);
    expect(messages).toMatchObject([{ id: 'page-date-missing', hint: expect.stringContaining('(2025-11-06.json)') }]);
  });
});
