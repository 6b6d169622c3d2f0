// Facts files with mistakes -> messages with the line and column of each.
import { expect, test } from 'vitest';
import { readFactsFolder, unknownInFacts } from '../../../src/loaders/read-facts.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { merged } from '../corpus/merged.ts';
import { entry, page } from '../digest/page.ts';

const told = (folder: ReturnType<typeof readFactsFolder>, messages = folder.messages) =>
  messages.map(({ file, id, place, text }) => `${file}:${place.line}:${place.column} ${id} ${text}`);
const { papers } = merged({ '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Loose Ropes')) });
const check = (yaml: string, name = 'steady-lanterns.yaml') => {
  const folder = readFactsFolder(temporaryFolder({ [name]: yaml }));
  return told(folder, [...folder.messages, ...unknownInFacts(folder.files, papers, new Set(['imagenet']))]);
};

test('a folder that is not there holds none', () => {
  expect(readFactsFolder('no/such/folder')).toEqual({ files: [], messages: [] });
});

test('reads what an editor says, and finds nothing wrong with it', () => {
  const yaml = `corrections:
  name: null
  keySentence: We propose a counterweight
  datasets: { include: [imagenet] }
  related: { exclude: [loose-ropes] }
`;
  expect(check(yaml)).toEqual([]);
  const { files } = readFactsFolder(temporaryFolder({ 'steady-lanterns.yaml': yaml, 'notes.txt': '' }));
  expect(files).toMatchObject([{ facts: { slug: 'steady-lanterns', corrections: { name: null } } }]);
});

test('tells what it does not know, where', () => {
  expect(check('corrections:\n  nmae: NEAS\n')).toEqual([
    'steady-lanterns.yaml:2:9 facts-invalid corrections: does not know “nmae”',
  ]);
  expect(check('corrections: [\n')[0]).toMatch(/^steady-lanterns\.yaml:\d+:\d+ facts-invalid /);
});

test('papers, data sets and sentences must exist', () => {
  const yaml = `corrections:
  keySentence: We never said
  datasets:
    exclude: [cifar]
  methods:
    exclude:
      - loose-ropes
      - gone
`;
  expect(check(yaml)).toEqual([
    'steady-lanterns.yaml:4:15 facts-dataset-unknown No data set has the slug “cifar”.',
    'steady-lanterns.yaml:8:9 facts-paper-unknown No paper has the slug “gone”.',
    'steady-lanterns.yaml:2:16 facts-sentence-unknown No sentence of the abstract begins with “We never said”.',
  ]);
  expect(check('corrections: {}', 'other.yaml')).toEqual([
    'other.yaml:1:1 facts-paper-unknown No paper has the slug “other”.',
  ]);
});
