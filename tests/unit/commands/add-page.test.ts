// Adding a saved page: its right name, what is told of it, and that nothing that is there is lost or moved.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addPage } from '../../../src/commands/add-page.ts';
import type { IfTaken } from '../../../src/commands/place-page.ts';
import { mergeDigests } from '../../../src/corpus/merge.ts';
import { readDigestFolder } from '../../../src/loaders/read-digests.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { dump, listed } from '../digest/dump.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';

const ONE = page(entry('Steady Lanterns'));
const TWO = page(entry('Steady Lanterns'), entry('Loose Ropes'));
const DUMP = dump(listed('Steady Lanterns'));

interface Given {
  readonly there?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly date?: string | null;
  readonly ifTaken?: IfTaken;
}

function add(
  text: string | Uint8Array,
  { there = {}, name = 'page.txt', date = '2025-11-06', ifTaken = 'refuse' }: Given = {},
) {
  const from = temporaryFolder({ [name]: text });
  const folder = temporaryFolder(there);
  const said: string[] = [];
  const problems: string[] = [];
  const plain = (line: string) => line.replaceAll(`${from}/`, '').replaceAll(/\S*\/offprint-[^/]*\//g, '');
  const added = addPage({ page: join(from, name), folder, date, ifTaken }, CLOCK, {
    say: (line) => said.push(plain(line)),
    complain: (line) => problems.push(plain(line)),
  });
  const names = readdirSync(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const ids = () =>
    Object.fromEntries(mergeDigests(readDigestFolder(folder).files).digests.map(({ id, file }) => [file, id]));
  return { added, names, said, problems, read, ids };
}

const CLOCK = { now: () => 0, sleep: () => Promise.resolve() };

test('files a page under its day, byte for byte', () => {
  const { added, names, said, problems, read } = add(`\uFEFF${TWO}\r\n`);
  expect([added, names, problems]).toEqual([true, ['2025-11-06.txt'], []]);
  expect(read('2025-11-06.txt')).toBe(`\uFEFF${TWO}\r\n`);
  expect(said).toEqual(['2025-11-06.txt: added, 2 papers.']);
});

test.each([
  ['a dump', DUMP, 'dump.json', '2025-11-06.json'],
  ['a dump of another ending', DUMP, 'dump.txt', '2025-11-06.json'],
  ['a page without an ending', ONE, 'page', '2025-11-06.txt'],
  ['a page that is called a dump', ONE, 'page.json', '2025-11-06.txt'],
])('%s gets the ending of what it is', (_, text, name, expected) => {
  expect(add(text, { name }).names).toEqual([expected]);
});

test('tells what the build will tell, with the place in the page that was given', () => {
  const { added, problems, said } = add(page(entry('Steady Lanterns', ABSTRACT, facts('  • x authors'))), {
    date: '2025-11-07',
  });
  expect(added).toBe(true);
  expect(problems.map((line) => line.trim().split('. ')[0])).toEqual([
    'page.txt:17:3: warning: “• x authors” is not a number of authors',
    'page.txt:11:1: warning: The page says Nov 6, but the file name says Nov 7, 2025; the file name counts',
  ]);
  expect(said).toEqual(['2025-11-07.txt: added, 1 paper, 2 messages above.']);
});

test.each([
  ['no listing', 'Dear all,\n\nsee you on Monday.\n', 'page.txt', 'file-not-digest'],
  ['nothing', '', 'page.txt', 'file-empty'],
  ['HTML', '<!doctype html><p>', 'page.txt', 'file-html'],
  ['an error of the API', '{"error":"no"}', 'page.json', 'dump-not-list'],
])('refuses %s', (_, text, name, id) => {
  const { added, names, problems } = add(text, { name });
  expect([added, names]).toEqual([false, []]);
  expect(problems[0]).toContain(id);
  expect(problems.at(-1)).toContain('it is not added');
});

test('bytes that are not UTF-8 are told', () => {
  const [before = '', after = ''] = ONE.split('drift when');
  const { added, problems } = add(Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]));
  expect(added).toBe(true);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('page.txt:15:10: warning: Some bytes are not UTF-8');
});

describe('the day', () => {
  test.each([
    ['the name of the page', '2025-11-05 saved.txt', ONE, '2025-11-05.txt'],
    ['the page, with its year', 'page.txt', ONE.replace('Nov 6', 'Nov 6, 2025'), '2025-11-06.txt'],
    [
      'the dump',
      'dump.json',
      dump({ ...listed('Steady Lanterns'), submittedOnDailyAt: '2025-11-06T01:00:00.000Z' }),
      '2025-11-06.json',
    ],
  ])('may be left out where %s states it', (_, name, text, expected) => {
    expect(add(text, { name, date: null }).names).toEqual([expected]);
  });

  test.each([
    ['a year that would be inferred', ONE, '; 2022-11-06 is likely'],
    ['a dump without its day', DUMP, ''],
  ])('is asked for: %s', (_, text, guess) => {
    const { added, problems } = add(text, { date: null });
    expect(added).toBe(false);
    expect(problems).toEqual([`page.txt: the day is not certain${guess}. Say it with --date 2025-11-06.`]);
  });
});

describe('a day that has a page already', () => {
  test('the same bytes are nothing to do, whatever they are called', () => {
    const dated = ONE.replace('Nov 6', 'Nov 6, 2025');
    for (const name of ['2025-11-06.txt', 'saved.txt']) {
      const { added, names, said } = add(dated, { there: { [name]: dated } });
      expect([added, names, said]).toEqual([true, [name], [`${name} is this very file; there is nothing to do.`]]);
    }
  });

  test.each([
    ['2025-11-05.txt', ONE, 'of 2025-11-05'],
    ['saved.txt', ONE.replace('Nov 6', 'Nov 7, 2025'), 'of 2025-11-07'],
    ['saved.txt', ONE.replace('Nov 6', ''), 'without a day'],
  ])('the same bytes under another day are asked about: %s', (name, text, of) => {
    const { added, names, said, problems } = add(text, { there: { [name]: text } });
    expect([added, names, said]).toEqual([false, [name], []]);
    expect(problems).toEqual([
      `page.txt: ${name} is this very file, ${of}, not of 2025-11-06. Which is meant? Rename it to 2025-11-06.txt if it is of 2025-11-06; else leave it.`,
    ]);
  });

  test('the same bytes under this day and another are nothing to do', () => {
    const { added, said } = add(ONE, { there: { '2025-11-05.txt': ONE, '2025-11-06.txt': ONE } });
    expect([added, said]).toEqual([true, ['2025-11-06.txt is this very file; there is nothing to do.']]);
  });

  test('is not overwritten', () => {
    const { added, problems, read } = add(TWO, { there: { '2025-11-06.txt': ONE } });
    expect([added, read('2025-11-06.txt')]).toEqual([false, ONE]);
    expect(problems).toEqual([
      'page.txt: 2025-11-06.txt is there with 1 paper, this page has 2 papers. --force replaces it, --further files the page beside it.',
    ]);
  });

  test('is overwritten by force', () => {
    const { added, names, said, read } = add(TWO, { there: { '2025-11-06.txt': ONE }, ifTaken: 'replace' });
    expect([added, names, read('2025-11-06.txt')]).toEqual([true, ['2025-11-06.txt'], TWO]);
    expect(said).toEqual(['2025-11-06.txt: replaced, 2 papers.']);
  });

  test('gets a further one behind it, whose address moves no other', () => {
    const there = { '2025-11-06.txt': ONE, '2025-11-06_2.txt': page(entry('Tight Knots')) };
    const { names, ids } = add(TWO, { there, ifTaken: 'further' });
    expect(names).toEqual(['2025-11-06.txt', '2025-11-06_2.txt', '2025-11-06_3.txt']);
    expect(ids()).toEqual({
      '2025-11-06.txt': '2025-11-06',
      '2025-11-06_2.txt': '2025-11-06-2',
      '2025-11-06_3.txt': '2025-11-06-3',
    });
  });

  test('under another name is seen as well', () => {
    const there = { '000.txt': ONE.replace('Nov 6', 'Nov 6, 2025') };
    expect(add(TWO, { there }).problems[0]).toContain('000.txt is there with 1 paper');
    expect(add(TWO, { there }).problems[0]).not.toContain('--force');
    expect(add(TWO, { there, ifTaken: 'further' }).ids()).toEqual({
      '000.txt': '2025-11-06',
      '2025-11-06.txt': '2025-11-06-2',
    });
  });

  test('under a name that would come later is renamed first', () => {
    const there = { 'page.txt': ONE.replace('Nov 6', 'Nov 6, 2025') };
    const { added, problems } = add(TWO, { there, ifTaken: 'further' });
    expect(added).toBe(false);
    expect(problems).toEqual(['page.txt: page.txt would get another address; rename it to 2025-11-06.txt first.']);
  });

  test('of the other form stays as it is: both are one digest', () => {
    const { added, names, ids } = add(DUMP, { there: { '2025-11-06.txt': ONE }, name: 'dump.json' });
    expect([added, names]).toEqual([true, ['2025-11-06.json', '2025-11-06.txt']]);
    expect(ids()).toEqual({ '2025-11-06.txt': '2025-11-06' });
  });
});
