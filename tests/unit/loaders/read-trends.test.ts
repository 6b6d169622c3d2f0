// What an editor says of trends, with mistakes -> messages with the line and column of each.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTrends, readTrendsFile } from '../../../src/loaders/read-trends.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { merged } from '../corpus/merged.ts';
import { entry, page } from '../digest/page.ts';

const { papers } = merged({
  '2025-11-06.txt': page(
    entry('Quays', 'Steady lanterns hang, ropes, knots and sails of linen.'),
    entry('Piers', 'Lamp-7 is 5\\% of it.'),
  ),
});
const read = (text: string) => readTrendsFile(join(temporaryFolder({ 'trends.yaml': text }), 'trends.yaml'));
const told = (text: string) => {
  const file = read(text);
  return [...file.messages, ...checkTrends(file, papers)].map(
    ({ file: name, id, severity, place, text: said }) =>
      `${name}:${place.line}:${place.column} ${severity} ${id} ${said}`,
  );
};

test('reads words; a file that is not there, or is empty, names none', () => {
  expect(read('notRising: [lantern, steady lamps]').notRising).toEqual(['lantern', 'steady lamps']);
  for (const text of ['', '# None yet.\n', 'notRising: []'])
    expect([read(text).notRising, told(text)]).toEqual([[], []]);
  expect(readTrendsFile('no/such/trends.yaml')).toMatchObject({ notRising: [], messages: [] });
});

test('terms that abstracts hold, in any inflection, are no mistake', () => {
  expect(told('notRising: [Lantern, steady lanterns, rope, lamp 7, hanging]')).toEqual([]);
});

test('warns of what could never rise, and of what no abstract holds', () => {
  const yaml = `notRising:
  - of
  - sails of linen
  - "7"
  - barnacle
  - ropes knots
  - knots sails
`;
  expect(told(yaml)).toEqual([
    'trends.yaml:2:5 warning trends-no-term “of” could not be told as rising.',
    'trends.yaml:3:5 warning trends-no-term “sails of linen” could not be told as rising.',
    'trends.yaml:4:5 warning trends-no-term “7” could not be told as rising.',
    'trends.yaml:5:5 warning trends-term-absent No abstract holds “barnacle”.',
    'trends.yaml:6:5 warning trends-term-absent No abstract holds “ropes knots”.',
    'trends.yaml:7:5 warning trends-term-absent No abstract holds “knots sails”.',
  ]);
});

test('tells what it does not understand, where', () => {
  expect(told('rising: [lantern]')).toEqual(['trends.yaml:1:9 error trends-invalid the file: does not know “rising”']);
  expect(told('notRising:\n  - lantern\n  - 2024\n')).toEqual([
    'trends.yaml:3:5 error trends-invalid notRising.1: expected string',
  ]);
  expect(told('notRising: [')[0]).toMatch(/^trends\.yaml:\d+:\d+ error trends-invalid /);
});

test('a folder of that name is told', () => {
  const folder = temporaryFolder({ 'trends.yaml/inside.txt': '' });
  expect(readTrendsFile(join(folder, 'trends.yaml'))).toMatchObject({
    notRising: [],
    messages: [{ id: 'trends-invalid', file: 'trends.yaml', severity: 'error' }],
  });
});
