// API dumps in every state that was met or can be expected -> records and messages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../../src/digest/parse-dump.ts';
import { PAYLOADS } from '../../setup/payloads.ts';

const FOLDER = 'tests/fixtures/dumps';
const textOf = (name: string) => readFileSync(join(FOLDER, `${name}.json`), 'utf8');
const read = (name: string) => parseDump('dump.json', textOf(name));
const titles = (name: string) => read(name).digest.records.map((record) => record.title);
const told = (name: string) => read(name).messages.map(({ id, place }) => [id, place.line, place.column]);
const ABSTRACT =
  'Lanterns drift when the wind is uneven, and earlier methods hold them in place with ropes. We propose a counterweight that learns from the drift itself and needs no rope. On three harbours it keeps nine lanterns of ten upright through the night, and it costs less than a rope would.';

test('reads all that a dump tells, without a message', () => {
  const { digest, messages } = read('whole');
  expect(messages).toEqual([]);
  expect(digest).toMatchObject({ form: 'dump', date: { year: 2025, month: 11, day: 6 }, counted: 2 });
  expect(digest.records).toEqual([
    {
      place: { line: 2, column: 3 },
      title: 'Steady Lanterns: Balance Without Ropes',
      abstract: ABSTRACT,
      authorCount: 3,
      organization: { handle: 'harbour-lab', name: 'Harbour Lab' },
      published: { year: 2025, month: 11, day: 4 },
      comments: 3,
      upvotes: 12,
      facts: {
        arxiv: '2511.00001',
        authors: ['Ada Quay', 'Ben Mole', 'Cy Pier'],
        links: [
          { url: 'https://github.com/harbour-lab/lanterns', kind: 'code' },
          { url: 'https://lanterns.example/', kind: 'project' },
        ],
        machineSummary: 'A counterweight that learns keeps lanterns upright.\nKeywords: counterweight, drift',
      },
    },
    {
      place: { line: 57, column: 3 },
      title: 'Loose Ropes',
      abstract: ABSTRACT,
      authorCount: 1,
      organization: null,
      published: { year: 2025, month: 11, day: 4 },
      comments: 3,
      upvotes: 12,
      facts: { arxiv: '2511.00002', authors: ['Dee Anchor'], links: [], machineSummary: null },
    },
  ]);
});

test('the specimen in content/README.md is what it says', () => {
  const [, specimen = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('content/README.md', 'utf8')) ?? [];
  const { digest, messages } = parseDump('dump.json', specimen.replace(/\s*←.*$/gm, ''));
  expect(messages).toEqual([]);
  expect(digest.date).toEqual({ year: 2025, month: 11, day: 6 });
  expect(digest.records).toMatchObject([
    {
      title: 'Steady Lanterns: Balance Without Ropes',
      authorCount: 2,
      organization: { handle: 'harbour-lab', name: 'Harbour Lab' },
      comments: 3,
      upvotes: 12,
      facts: { arxiv: '2511.00001', links: [{ kind: 'code' }, { kind: 'project' }] },
    },
  ]);
});

test('blanks do not matter, and a dump of one line has columns', () => {
  const [pretty, dense] = [read('whole').digest.records, read('on-one-line').digest.records];
  expect(dense.map(({ place: _, ...rest }) => rest)).toEqual(pretty.map(({ place: _, ...rest }) => rest));
  expect(dense.map(({ place }) => place.line)).toEqual([1, 1]);
  expect(textOf('on-one-line').slice((dense[1]?.place.column ?? 0) - 1)).toMatch(/^\{"paper":\{"id":"2511.00002v2"/);
});

test('dumps of 2024 know less, and no day of their own', () => {
  const { digest, messages } = read('of-2024');
  expect(messages).toEqual([]);
  expect(digest.date).toBeNull();
  expect(digest.records).toMatchObject([
    { title: 'Old Lanterns', abstract: ABSTRACT, published: { year: 2024, month: 5, day: 30 } },
    { title: 'Old Ropes' },
  ]);
});

test('hidden authors are not those of the paper', () => {
  expect(read('hidden-author').digest.records).toMatchObject([{ authorCount: 1, facts: { authors: ['Ada Quay'] } }]);
});

test('wrong types are told with a JSON Pointer, and the paper is published with what is known', () => {
  const { digest, messages } = read('wrong-types');
  expect(messages.map(({ id, text, place }) => `${place.line}:${place.column} ${id} ${text}`).toSorted()).toEqual(
    [
      '13:22 dump-type /0/paper/publishedAt is the text “last week”, not a date.',
      '17:18 dump-type /0/paper/upvotes is the text “many”, not a count.',
      '19:21 dump-type /0/paper/githubRepo is the text “javascript:alert(1)”, not an address that begins with https://.',
      '22:9 dump-type /0/paper/ai_keywords/1 is the number “2”, not a text.',
      '24:23 dump-type /0/paper/organization is the text “harbour-lab”, not an object.',
      '29:20 dump-type /0/numComments is the number “-1”, not a count.',
      '4:13 dump-type /0/paper/id is the number “251100004”, not a text.',
      '10:19 dump-type /0/paper/authors/1/name is the number “7”, not a text.',
    ].toSorted(),
  );
  expect(digest.records[0]).toMatchObject({
    title: 'Wrong Types',
    abstract: ABSTRACT,
    authorCount: 2,
    published: null,
    upvotes: null,
    comments: null,
    organization: null,
    facts: { arxiv: null, authors: [], links: [], machineSummary: null },
  });
  expect(digest.records[1]?.title).toBe('Loose Ropes');
});

describe('entries that are no objects', () => {
  const whole = textOf('on-one-line').trim().slice(1, -1);
  const withCount = '{"paper":{"title":"Odd","summary":"Short.","upvotes":"x"}}';

  test('are a wrong type, each told with place and pointer, and count as entries', () => {
    const text = `[${whole},\n[],\n"str", 7,\n[[1], {"a": []}],\nnull,\n${withCount}]`;
    const { digest, messages } = parseDump('dump.json', text);
    expect(digest.records.map(({ title }) => title).slice(-2)).toEqual(['Loose Ropes', 'Odd']);
    expect(messages.map(({ id, text, place }) => `${place.line}:${place.column} ${id} ${text}`)).toEqual([
      '2:1 dump-entry /2 is no paper: it is a list.',
      '3:1 dump-entry /3 is no paper: it is the text “str”.',
      '3:8 dump-entry /4 is no paper: it is the number “7”.',
      '4:1 dump-entry /5 is no paper: it is a list.',
      '5:1 dump-entry /6 is no paper: it is nothing.',
      '6:54 dump-type /7/paper/upvotes is the text “x”, not a count.',
    ]);
  });

  test('a value that cannot be read counts as an entry', () => {
    const { messages } = parseDump('dump.json', `[${whole}, xyz, ${withCount}]`);
    expect(messages.map(({ text }) => text)).toContain('/3/paper/upvotes is the text “x”, not a count.');
  });

  test('a list that holds papers has a bracket too many: they are published', () => {
    const { digest, messages } = parseDump('dump.json', `[[], [${whole}], ${withCount}]`);
    expect(digest.records).toHaveLength(3);
    expect(messages.map(({ id }) => id)).toContain('dump-damaged');
  });

  test('by the hundred thousand are read in one pass', () => {
    const { digest } = parseDump('dump.json', `[${'[],'.repeat(200_000)}${withCount}]`);
    expect(digest.records).toHaveLength(1);
  });
});

test('a record without title or abstract is published with what it has', () => {
  expect(read('texts-missing').digest.records).toMatchObject([
    { title: null, abstract: ABSTRACT },
    { title: 'Without Words', abstract: null },
  ]);
  expect(read('texts-missing').messages.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'dump-text-missing /0 has no title.',
    'dump-text-missing /1 has no abstract.',
  ]);
});

test('what else is missing is unknown, and no problem', () => {
  const { digest, messages } = read('fields-missing');
  expect(messages).toEqual([]);
  expect(digest.records).toMatchObject([
    { authorCount: null, published: null, facts: { arxiv: null, authors: [], links: [], machineSummary: null } },
  ]);
});

test('what looks like an arXiv id is one; addresses of the paper itself are not kept twice', () => {
  const { digest, messages } = read('arxiv-addresses');
  expect(digest.records.map(({ facts }) => [facts?.arxiv, facts?.links])).toEqual([
    ['2511.00011', []],
    ['2511.00012', [{ url: 'https://arxiv.org/abs/2511.00011', kind: 'other' }]],
    ['cs/0112017', []],
    [null, []],
  ]);
  expect(messages.map(({ text }) => text)).toEqual(['/3/paper/id is the text “9913.00001”, not an arXiv id.']);
});

describe('damage harms its own record alone, and is told with its place', () => {
  const end = (name: string) => textOf(name).length + 1;
  test.each([
    ['cut-off', ['Steady Lanterns: Balance Without Ropes', 'Loose Ropes'], ['dump-entry', 'dump-cut', 'count-differs']],
    [
      'cut-in-a-text',
      ['Steady Lanterns: Balance Without Ropes', 'Loose Ropes', 'Tight Knots'],
      ['dump-text-missing', 'dump-cut'],
    ],
    ['quote-lost', ['Steady Lanterns: Balance Without Ropes', 'Tight Knots'], ['dump-entry', 'dump-damaged']],
    ['comma-lost', ['Steady Lanterns: Balance Without Ropes', 'Loose Ropes', 'Tight Knots'], ['dump-damaged']],
    [
      'bracket-lost',
      ['Steady Lanterns: Balance Without Ropes', 'Loose Ropes', 'Tight Knots'],
      ['dump-damaged', 'count-differs'],
    ],
    ['list-ends-early', ['Steady Lanterns: Balance Without Ropes', 'Loose Ropes', 'Tight Knots'], ['dump-damaged']],
    [
      'junk-between',
      ['Steady Lanterns: Balance Without Ropes', 'Loose Ropes'],
      ['dump-entry', 'dump-entry', 'count-differs'],
    ],
  ])('%s', (name, expected, ids) => {
    expect(titles(name)).toEqual(expected);
    expect(read(name).messages.map(({ id }) => id)).toEqual(ids);
    expect(read(name).messages.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('where a file breaks off is its end', () => {
    expect(told('cut-off')).toContainEqual(['dump-cut', 1, end('cut-off')]);
  });
});

test.each([
  ['junk', 'dump-not-list', 'The file is JSON, but no list of papers: it holds a list without papers.'],
  ['error', 'dump-not-list', 'The file is JSON, but no list of papers: it holds an error: the text “Invalid date”.'],
  ['html', 'dump-html', 'The file holds HTML, not the answer of the API.'],
  ['words', 'dump-unreadable', 'The file is not JSON: “[” is expected here.'],
  ['empty-list', 'dump-no-papers', 'The list is empty: nothing was listed on this day when the file was saved.'],
])('nothing can be read of %s', (name, id, text) => {
  expect(read(name).digest).toMatchObject({ records: [], counted: 0 });
  expect(read(name).messages).toMatchObject([{ id, text, place: { line: 1, column: 1 } }]);
});

test('an empty file is empty', () => {
  expect(parseDump('dump.json', '\uFEFF \n').messages).toMatchObject([{ id: 'file-empty' }]);
  expect(parseDump('dump.json', '\u0000\u0001'.repeat(50)).messages).toMatchObject([{ id: 'file-binary' }]);
});

test.each([
  ['byte-order-mark', 'Loose Ropes', []],
  ['key-twice', 'Loose Ropes', ['/0/paper/title stands twice; the last one counts.']],
  ['prototype-keys', 'Loose Ropes', []],
  ['half-characters', 'Half \uFFFD of it', ['/0/paper/title holds half a character; it is shown as “\uFFFD”.']],
  [
    'huge-numbers',
    'Loose Ropes',
    [
      '/0/numComments is the number “1.2345678901234568e+29”, not a count.',
      '/0/paper/upvotes is the number “Infinity”, not a count.',
    ],
  ],
])('%s', (name, title, texts) => {
  expect(titles(name)).toEqual([title]);
  expect(read(name).messages.map(({ text }) => text)).toEqual(texts);
});

test('control characters are no part of a name', () => {
  expect(read('half-characters').digest.records[0]?.facts?.authors).toEqual(['Ada Quay']);
});

test('papers of several days: the newest is the day of the list', () => {
  expect(read('days-differ').digest.date).toEqual({ year: 2025, month: 11, day: 6 });
  expect(read('days-differ').messages).toMatchObject([{ id: 'dump-days-differ' }]);
});

test('what is nested ten thousand deep is read', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const text = textOf('byte-order-mark').replace('"upvotes"', `"unknown":${deep},"upvotes"`);
  expect(parseDump('dump.json', text).digest.records).toMatchObject([{ title: 'Loose Ropes', upvotes: 12 }]);
  expect(parseDump('dump.json', text).messages).toEqual([]);
  expect(parseDump('dump.json', '{"a":'.repeat(10_000)).messages).toMatchObject([{ id: 'dump-unreadable' }]);
  expect(parseDump('dump.json', deep).messages).toMatchObject([{ id: 'dump-not-list' }]);
});

test('entries nested a hundred thousand deep are read in one pass', () => {
  const { digest } = parseDump('dump.json', `[${'{"paper":['.repeat(100_000)}`);
  expect(digest.records).toEqual([]);
});

test('hostile text stays text, and no hostile address becomes a link', () => {
  for (const payload of PAYLOADS) {
    const paper = {
      title: `A ${payload} b`,
      summary: payload,
      authors: [{ name: `C ${payload}` }],
      githubRepo: payload,
    };
    const [record] = parseDump('dump.json', JSON.stringify([{ paper }])).digest.records;
    const line = (text: string) =>
      text
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    expect(record).toMatchObject({ title: line(`A ${payload} b`), facts: { authors: [line(`C ${payload}`)] } });
    for (const { url } of record?.facts?.links ?? []) expect(url).toMatch(/^https?:\/\/[^\s"'<>]+$/);
  }
});

test('every made-up dump is tested', () => {
  const text = readFileSync('tests/unit/digest/parse-dump.test.ts', 'utf8');
  const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  expect(names.filter((name) => !text.includes(`'${name}'`))).toEqual([]);
});
