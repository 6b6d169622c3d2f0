// Gazetteers with mistakes -> messages with the line and column of each.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDatasetsFile } from '../../../src/loaders/read-datasets.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const read = (text: string) => readDatasetsFile(join(temporaryFolder({ 'datasets.yaml': text }), 'datasets.yaml'));
const told = (text: string) =>
  read(text).messages.map(({ file, id, place, text: said }) => `${file}:${place.line}:${place.column} ${id} ${said}`);

const entry = (slug: string, name: string, more = '') => `- slug: ${slug}
  name: ${name}
  about: Something.
  kind: data set
${more}`;

test('reads entries with their defaults', () => {
  const { datasets, messages } = read(entry('cifar-10', 'CIFAR-10'));
  expect(messages).toEqual([]);
  expect(datasets).toEqual([
    {
      slug: 'cifar-10',
      name: 'CIFAR-10',
      aliases: [],
      about: 'Something.',
      kind: 'data set',
      caseSensitive: false,
      with: [],
      not: [],
      formerly: [],
    },
  ]);
});

test('a file that is not there holds nothing, and is no mistake', () => {
  expect(readDatasetsFile(join(temporaryFolder(), 'datasets.yaml'))).toEqual({ datasets: [], messages: [] });
});

test('names the field, the place and what is wrong, for every mistake', () => {
  const wrong = entry('Not A Slug', '"--"', '  url: http://example.org\n  colour: red\n').replace('data set', 'model');
  expect(told(wrong)).toEqual([
    expect.stringMatching(/^datasets\.yaml:1:9 dataset-invalid 0\.slug: A slug is/),
    expect.stringMatching(/^datasets\.yaml:2:9 dataset-invalid 0\.name: A name or phrase needs/),
    expect.stringMatching(
      /^datasets\.yaml:5:8 dataset-invalid 0\.url: Write the whole address, without blanks, beginning with https:\/\/\.$/,
    ),
    expect.stringMatching(/^datasets\.yaml:4:9 dataset-invalid 0\.kind: must be one of “data set”, “benchmark”$/),
    expect.stringMatching(/^datasets\.yaml:6:11 dataset-invalid 0: does not know “colour”$/),
  ]);
});

test.each([
  ['https://ada:secret@gazette.example/', 'Leave name and password out of the address.'],
  ['https://a gazette/', 'Write the whole address, without blanks, beginning with https://.'],
])('%s is no address to publish', (url, advice) => {
  expect(told(entry('a', 'A', `  url: ${url}\n`))).toEqual([`datasets.yaml:5:8 dataset-invalid 0.url: ${advice}`]);
});

test('tells of YAML that cannot be read, and of what is no list', () => {
  expect(told('- slug: [')[0]).toMatch(/^datasets\.yaml:\d+:\d+ dataset-invalid /);
  expect(told('slug: mnist')).toEqual([
    expect.stringMatching(/^datasets\.yaml:1:1 dataset-invalid the file: expected/),
  ]);
});

test('an address leads to one data set only', () => {
  const text = entry('a', 'A', '  formerly: [b]\n') + entry('b', 'B') + entry('a', 'C');
  expect(told(text)).toEqual([
    'datasets.yaml:10:9 dataset-slug-taken The slug “a” is the address of another data set.',
    'datasets.yaml:5:14 dataset-slug-taken The slug “b” is the address of another data set.',
  ]);
});

test('a former address is told where it is the own one, or stands twice', () => {
  expect(told(entry('a', 'A', '  formerly: [b, a, b]\n'))).toEqual([
    'datasets.yaml:5:17 alias-own The slug “a” leads here already.',
    'datasets.yaml:5:20 alias-own The slug “b” leads here already.',
  ]);
});

test('a name means one data set only, whatever its case and hyphens; marks at its end tell it apart', () => {
  const text =
    entry('a', 'HumanEval', '  aliases: [Human-Eval]\n') +
    entry('b', 'EvalPlus', '  aliases: [HumanEval+, human eval]\n') +
    entry('c', 'eval plus');
  expect(told(text)).toEqual([
    'datasets.yaml:12:9 dataset-alias-taken “eval plus” is a name of “EvalPlus” as well.',
    'datasets.yaml:10:25 dataset-alias-taken “human eval” is a name of “HumanEval” as well.',
  ]);
});

test('a folder of that name is told; a byte order mark is no mistake', () => {
  const folder = temporaryFolder({ 'datasets.yaml/inside.txt': '' });
  expect(readDatasetsFile(join(folder, 'datasets.yaml'))).toMatchObject({
    datasets: [],
    messages: [{ id: 'dataset-invalid', file: 'datasets.yaml', severity: 'error' }],
  });
  expect(told(`\uFEFF${entry('a', 'A')}`)).toEqual([]);
});
