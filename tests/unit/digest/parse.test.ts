// Saved listing pages in every state that was met or can be expected -> records and messages.
import { describe, expect, test } from 'vitest';
import { type Parsed, parseDigest } from '../../../src/digest/parse.ts';
import { ABSTRACT, entry, facts, PREAMBLE, page } from './page.ts';

const read = (text: string): Parsed => parseDigest('page.txt', text);
const titles = (text: string) => read(text).digest.records.map((record) => record.title);
const ids = (text: string) => read(text).messages.map((message) => message.id);
const only = (text: string) => {
  const { records } = read(text).digest;
  expect(records).toHaveLength(1);
  return records[0];
};
const PLAIN = {
  title: 'Steady Lanterns',
  abstract: ABSTRACT,
  authorCount: 4,
  organization: null,
  published: { year: 2021, month: 4, day: 1 },
  comments: null,
  upvotes: null,
  facts: null,
};

test('reads a page without a message', () => {
  const { digest, messages } = read(
    page(entry('Steady Lanterns'), entry('Loose Ropes', ABSTRACT, facts('  • 2 authors', 'Mar 2 7'))),
  );
  expect(messages).toEqual([]);
  expect(digest.date).toEqual({ year: null, month: 11, day: 6 });
  expect(digest.datePlace).toEqual({ line: 11, column: 1 });
  expect(digest.counted).toBe(2);
  expect(digest.records).toEqual([
    { ...PLAIN, place: { line: 13, column: 1 } },
    {
      ...PLAIN,
      title: 'Loose Ropes',
      authorCount: 2,
      published: { year: null, month: 3, day: 2 },
      comments: 7,
      place: { line: 21, column: 1 },
    },
  ]);
});

describe('how the text was saved does not matter', () => {
  const text = page(entry('Steady Lanterns'));
  test.each([
    ['CRLF', text.replace(/\n/g, '\r\n')],
    ['lone carriage returns', text.replace(/\n/g, '\r')],
    ['a byte-order mark', `\uFEFF${text}`],
    ['trailing blanks', text.replace(/\n/g, '  \t\n')],
    ['a final newline', `${text}\n`],
    ['many final newlines', `${text}\n\n\n`],
    ['several blank lines', text.replace(/\n\n/g, '\n\n\n\n')],
    ['blank lines with blanks', text.replace(/\n\n/g, '\n \u00a0\n')],
    [
      'non-breaking spaces',
      text
        .replace('• 4 authors', '•\u00a04\u00a0authors')
        .replace('Apr 1, 2021', 'Apr\u00a01,\u00a02021')
        .replace('Nov 6', 'Nov\u00a06'),
    ],
    ['full-width digits', text.replace('4 authors', '４ authors')],
    ['a katakana dot', text.replace('\n·\n', '\n・\n')],
    ['a black circle', text.replace('•', '●')],
    ['a triangular bullet', text.replace('•', '‣')],
    ['an asterisk', text.replace('•', '*')],
    ['a bullet without a space', text.replace('• 4', '•4')],
    ['long month names', text.replace('Apr 1, 2021', 'April 1, 2021').replace('Nov 6', 'November 6')],
  ])('%s', (_, variant) => {
    expect(only(variant)).toMatchObject(PLAIN);
    expect(ids(variant)).toEqual([]);
  });
});

describe('author counts', () => {
  test.each([
    ['  • 1 author', 1],
    ['  • 3,303 authors', 3303],
    ["  • 3'303 authors", 3303],
    ['  • 12 authors', 12],
  ])('%s', (line, count) =>
    expect(only(page(entry('Steady Lanterns', ABSTRACT, facts(line))))?.authorCount).toBe(count),
  );
});

test('reads an organization in place of the authors', () => {
  const record = only(
    page(entry('Steady Lanterns', ABSTRACT, facts('harbour-lab Harbour Lab of the North', 'Mar 2 1,204'))),
  );
  expect(record).toMatchObject({
    organization: { handle: 'harbour-lab', name: 'Harbour Lab of the North' },
    authorCount: null,
    comments: 1204,
  });
});

describe('lines that belong together', () => {
  test('a title over two lines', () => {
    expect(titles(page(entry('Steady Lanterns in the Uneven Winds\nof Three Northern Harbours')))).toEqual([
      'Steady Lanterns in the Uneven Winds of Three Northern Harbours',
    ]);
  });
  test('an abstract over many lines', () => {
    const wrapped = ABSTRACT.replace(/(.{40,60}) /g, '$1\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(4);
    expect(only(page(entry('Steady Lanterns', wrapped)))).toMatchObject(PLAIN);
    expect(ids(page(entry('Steady Lanterns', wrapped)))).toEqual([]);
  });
  test('an abstract with a line like a date', () => {
    const dated = `${ABSTRACT}\nNov 7, 2023\nwas the last night of the trial.`;
    expect(only(page(entry('Steady Lanterns', dated)))?.abstract).toBe(dated.replace(/\n/g, ' '));
  });
});

describe('records that lack something', () => {
  const next = entry('Loose Ropes');
  test.each([
    ['no facts', entry('Steady Lanterns', ABSTRACT, ''), { authorCount: null, published: null }, ['facts-missing']],
    ['no comments', entry('Steady Lanterns'), { comments: null }, []],
    [
      'no date',
      entry('Steady Lanterns', ABSTRACT, '  • 4 authors'),
      { authorCount: 4, published: null },
      ['date-missing'],
    ],
    [
      'no date after the dot',
      entry('Steady Lanterns', ABSTRACT, '  • 4 authors\n·'),
      { authorCount: 4, published: null },
      ['date-missing'],
    ],
    [
      'no authors',
      entry('Steady Lanterns', ABSTRACT, '·\nApr 1, 2021 2'),
      { published: PLAIN.published, comments: 2 },
      ['authors-missing'],
    ],
    [
      'no authors and no dot',
      entry('Steady Lanterns', ABSTRACT, 'Apr 1, 2021 2'),
      { published: PLAIN.published, comments: 2 },
      ['authors-missing'],
    ],
    ['no abstract', entry('Steady Lanterns', ''), { abstract: null, authorCount: 4 }, ['abstract-missing']],
    ['no title', entry('', ABSTRACT), { title: null, abstract: ABSTRACT, authorCount: 4 }, ['title-missing']],
    [
      'an unreadable date',
      entry('Steady Lanterns', ABSTRACT, facts('  • 4 authors', 'Apr 1, 20')),
      { published: null, authorCount: 4 },
      ['date-unreadable'],
    ],
    [
      'unreadable authors',
      entry('Steady Lanterns', ABSTRACT, facts('  • 4 auth')),
      { published: PLAIN.published, authorCount: null },
      ['authors-unreadable'],
    ],
    [
      'half an organization',
      entry('Steady Lanterns', ABSTRACT, facts('harbour-lab')),
      { organization: { handle: 'harbour-lab', name: 'harbour-lab' } },
      ['organization-unreadable'],
    ],
  ])('%s', (_, broken, expected, told) => {
    for (const text of [page(broken, next), page(next, broken), page(next, broken, next.replace('Ropes', 'Knots'))]) {
      const { records } = read(text).digest;
      const untouched = records.filter((record) => record.title?.startsWith('Loose'));
      expect(untouched.every((record) => record.authorCount === 4 && record.abstract === ABSTRACT)).toBe(true);
      expect(records).toHaveLength(untouched.length + 1);
      expect(records.find((record) => !untouched.includes(record))).toMatchObject(expected);
      expect(ids(text).filter((id) => id !== 'count-differs')).toEqual(told);
    }
  });

  test('a file cut off in the last abstract, or after its title', () => {
    expect(titles(page(next, entry('Steady Lanterns', ABSTRACT.slice(0, 90), '')))).toEqual([
      'Loose Ropes',
      'Steady Lanterns',
    ]);
    expect(titles(page(next, 'Steady Lanterns'))).toEqual(['Loose Ropes', 'Steady Lanterns']);
    expect(ids(page(next, 'Steady Lanterns'))).toEqual(['abstract-missing', 'facts-missing']);
  });

  test('two records without facts in a row, with short abstracts', () => {
    const text = page(
      entry('One', 'A short abstract.', ''),
      entry('Two', 'Another.', ''),
      entry('Three', 'And a third.'),
    );
    expect(titles(text)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('the top of the page', () => {
  const record = entry('Steady Lanterns');
  test('of 2026, with upvotes above each title', () => {
    const top = `Get trending papers in your email inbox once a day!\n\nSubscribe\n\nTrending Papers\n\nby AK and the research community\n\n• Daily\n• Weekly\n• Monthly\n\nJan 6`;
    const text = [top, '128', record, '-', entry('Loose Ropes'), '1,024', entry('Tight Knots')].join('\n\n');
    expect(read(text).messages).toEqual([]);
    expect(read(text).digest.date).toEqual({ year: null, month: 1, day: 6 });
    expect(read(text).digest.records.map(({ title, upvotes }) => [title, upvotes])).toEqual([
      ['Steady Lanterns', 128],
      ['Loose Ropes', null],
      ['Tight Knots', 1024],
    ]);
    expect(read(text).digest.counted).toBe(3);
  });
  test('upvotes in one paragraph with the title', () => {
    expect(only(page(`17\n${record}`))).toMatchObject({ title: 'Steady Lanterns', upvotes: 17 });
  });
  test('with lines that nobody has seen yet', () => {
    expect(only(`Welcome back\n\nTry our new reader!\n\n${page(record)}`)).toMatchObject(PLAIN);
  });
  test('with the year, which then is stated', () => {
    expect(read(page(record).replace('Nov 6', 'Nov 6, 2025')).digest.date).toEqual({ year: 2025, month: 11, day: 6 });
  });
  test('without a date', () => {
    const { digest } = read(page(record).replace('Nov 6\n\n', ''));
    expect(digest.date).toBeNull();
    expect(digest.records).toMatchObject([PLAIN]);
  });
});

describe('titles that look like something else', () => {
  test.each([
    '3D Lanterns from a Single Rope',
    '2:4 Is All You Need',
    'Nov 6: A Night to Remember for Lanterns',
    'Nov 6, 2024 and What Followed',
    '<think> Before You Tie',
    'Ropes | Knots | Lanterns',
    '* Marks the Spot',
    '- A Dash in Front',
    'Ropes \\& Knots at 90\\%',
    'Lanterns for $5 and Less',
    '[Re] Steady Lanterns (Extended)',
    'What 12 authors Know About Their authors',
    '100 authors',
    'R0',
    'new',
    'Daily',
  ])('%s', (title) => {
    const text = page(entry('Loose Ropes'), entry(title), entry('Tight Knots'));
    expect(titles(text)).toEqual(['Loose Ropes', title, 'Tight Knots']);
    expect(ids(text)).toEqual([]);
  });
});

describe('damage stays with its own record', () => {
  const next = entry('Loose Ropes');
  test.each([
    ['31', 'date-unreadable'],
    ['2021', 'date-unreadable'],
    ['pr 1, 2021', 'date-unreadable'],
    ['Feb 30, 2021', 'date-unreadable'],
    ['2021-04-01', 'date-unreadable'],
  ])('the date %s', (date, id) => {
    const text = page(entry('Steady Lanterns', ABSTRACT, facts('  • 4 authors', date)), next);
    expect(titles(text)).toEqual(['Steady Lanterns', 'Loose Ropes']);
    expect(read(text).digest.records[1]).toMatchObject({ ...PLAIN, title: 'Loose Ropes' });
    expect(ids(text)).toEqual([id]);
  });
  test('a date without its comma', () => {
    expect(only(page(entry('Steady Lanterns', ABSTRACT, facts('  • 4 authors', 'Apr 1 2021'))))).toMatchObject(PLAIN);
  });
  test('a short title doubled', () => {
    expect(only(page(entry('Lanterns\nLanterns')))).toMatchObject({ ...PLAIN, title: 'Lanterns' });
    expect(ids(page(entry('Lanterns\nLanterns')))).toEqual(['line-repeated']);
  });
  test('a title that is a number, below its upvotes', () => {
    expect(only(page(`12\n\n${entry('1984')}`))).toMatchObject({ title: '1984', upvotes: 12 });
  });
  test('numbers beyond counting', () => {
    const huge = '9'.repeat(20);
    const text = page(
      `${huge}\n\n${entry('Steady Lanterns', ABSTRACT, facts(`  • ${huge} authors`, `Apr 1, 2021 ${huge}`))}`,
    );
    expect(only(text)).toMatchObject({ authorCount: null, upvotes: null });
  });
  test('blank lines of blanks without width', () => {
    expect(titles(page(entry('Steady Lanterns'), next).replace(/\n\n/g, '\n\u200B\n'))).toEqual([
      'Steady Lanterns',
      'Loose Ropes',
    ]);
  });
  test('words before “authors” are no number of authors', () => {
    const record = only(page(entry('Steady Lanterns', ABSTRACT, facts('AI2 authors'))));
    expect(record).toMatchObject({ authorCount: null, organization: { handle: 'AI2', name: 'authors' } });
  });
});

test('keeps the same paper twice, and two papers under one title, as the records that they are', () => {
  const twice = page(entry('Steady Lanterns'), entry('Steady Lanterns'));
  expect(titles(twice)).toEqual(['Steady Lanterns', 'Steady Lanterns']);
  const namesakes = page(
    entry('Steady Lanterns'),
    entry('Steady Lanterns', ABSTRACT, facts('  • 9 authors', 'May 5, 2019')),
  );
  expect(read(namesakes).digest.records.map((record) => record.authorCount)).toEqual([4, 9]);
});

describe('what is no digest is said to be none', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['blanks', ' \n\t\n\uFEFF', 'file-empty'],
    ['the top of a page alone', PREAMBLE, 'file-no-papers'],
    ['HTML', '<!DOCTYPE html>\n<html><body><p>Daily Papers</p></body></html>', 'file-html'],
    ['bytes', '\u0000\u0001\u0002\uFFFD\uFFFD\u0003'.repeat(50), 'file-binary'],
    ['prose', 'Dear all,\n\nthe meeting is at nine.\n\nYours', 'file-not-digest'],
    ['a huge single line', 'lantern '.repeat(200_000), 'file-not-digest'],
  ])('%s', (_, text, id) => {
    const { digest, messages } = read(text);
    expect(messages.map((message) => message.id)).toEqual([id]);
    expect(messages[0]).toMatchObject({ severity: 'error', file: 'page.txt' });
    expect(messages[0]?.hint).not.toBe('');
    expect(digest.records).toEqual([]);
  });
});

test('messages say where: line and column of the text itself', () => {
  const { messages } = read(page(entry('Steady Lanterns', ABSTRACT, '   • 4 auth\n·\nApr 1, 2021')));
  expect(messages[0]).toMatchObject({ id: 'authors-unreadable', place: { line: 17, column: 4 } });
});
