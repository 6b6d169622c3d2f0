// Topic files with mistakes -> messages with the line and column of each.
import { expect, test } from 'vitest';
import { readTopicFolder } from '../../../src/loaders/read-topics.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const read = (files: Readonly<Record<string, string>>) => readTopicFolder(temporaryFolder(files));

const topic = (more = '') => `---
title: Lanterns
group: Language
summary: What hangs and shines.
rules:
  match:
    - phrase: lantern
${more}---

Lanterns hang.
`;
const told = (files: Readonly<Record<string, string>>) =>
  read(files).messages.map(({ file, id, place, text }) => `${file}:${place.line}:${place.column} ${id} ${text}`);

test('reads front matter with its defaults', () => {
  const { topics, messages } = read({ 'lanterns.mdx': topic(), 'README.md': '' });
  expect(messages).toEqual([]);
  expect(topics).toMatchObject([{ slug: 'lanterns', meta: { title: 'Lanterns', include: [], aliases: [] } }]);
});

test('tells what nobody reads', () => {
  expect(told({ 'lanterns.mdx': topic(), 'ropes.md': topic(), 'ropes.yml': '' })).toEqual([
    'ropes.md:1:1 topic-unread “ropes.md” is not read.',
    'ropes.yml:1:1 topic-unread “ropes.yml” is not read.',
  ]);
});

test('a file in place of the folder is told', () => {
  const file = `${temporaryFolder({ topics: 'Lanterns.' })}/topics`;
  expect(readTopicFolder(file)).toMatchObject({ topics: [], messages: [{ id: 'folder-expected', file: '.' }] });
});

test('names the field, the place and what is wrong, for every mistake', () => {
  const wrong = topic('    - weight: heavy\ninclude: [Not A Slug]\ncolour: red\n').replace(
    'group: Language',
    'group: Ropes',
  );
  expect(told({ 'lanterns.mdx': wrong })).toEqual([
    expect.stringMatching(/^lanterns\.mdx:3:8 topic-invalid group: must be one of “Efficient models”, /),
    expect.stringMatching(/^lanterns\.mdx:8:7 topic-invalid rules\.match\.1\.phrase: is missing/),
    expect.stringMatching(/^lanterns\.mdx:8:15 topic-invalid rules\.match\.1\.weight: expected number$/),
    expect.stringMatching(/^lanterns\.mdx:9:11 topic-invalid include\.0: A slug is/),
    expect.stringMatching(/^lanterns\.mdx:10:9 topic-invalid the file: does not know “colour”$/),
  ]);
});

test('tells of YAML that cannot be read, and of a file without front matter', () => {
  expect(told({ 'lanterns.mdx': topic('include: [\n') })[0]).toMatch(/^lanterns\.mdx:\d+:\d+ topic-invalid /);
  expect(told({ 'lanterns.mdx': 'Lanterns hang.' })).toHaveLength(1);
});

test.each([
  ['', 'the file is empty'],
  [' \n\n', 'the file is empty'],
  ['Lanterns hang.\n', 'the first line is not “---”'],
  [`\n${topic()}`, 'blank lines stand above its first line'],
  [topic().replace('\n---', ''), 'the line “---” that closes it is missing'],
  ['--- title: Lanterns\n---\n', 'the first line is not “---”'],
  ['---', 'the line “---” that closes it is missing'],
  ['---\n---\n\nLanterns hang.', 'nothing stands in it'],
  ['---\r\n# title: Lanterns\r\n---\r\n', 'nothing stands in it'],
])('says what a topic without front matter lacks: %j', (text, lack) => {
  expect(told({ 'lanterns.mdx': text })).toEqual([
    `lanterns.mdx:1:1 topic-front-matter The topic has no front matter: ${lack}.`,
  ]);
});

test('lines may end in any way', () => {
  expect(told({ 'lanterns.mdx': topic().replaceAll('\n', '\r\n') })).toEqual([]);
});

test('a file name that is no address is refused', () => {
  expect(told({ 'GPT 3.5.mdx': topic() })).toEqual([expect.stringContaining('GPT 3.5.mdx:1:1 topic-name')]);
});

test('an alias leads to one topic only', () => {
  const files = {
    'a.mdx': topic('aliases: [ropes]\n'),
    'b.mdx': topic('aliases:\n  - knots\n  - ropes\n'),
    'knots.mdx': topic(),
  };
  expect(told(files)).toEqual([
    expect.stringContaining('b.mdx:9:5 topic-alias-taken The alias “knots”'),
    expect.stringContaining('b.mdx:10:5 topic-alias-taken The alias “ropes”'),
  ]);
});

test('an alias is told where it is the own address, or stands twice', () => {
  expect(told({ 'a.mdx': topic('aliases: [b, a, b]\n') })).toEqual([
    'a.mdx:8:14 alias-own The slug “a” leads here already.',
    'a.mdx:8:17 alias-own The slug “b” leads here already.',
  ]);
});

test('a folder of that name is told; a byte order mark, and names that begin with a dot, are no mistake', () => {
  expect(told({ 'lanterns.mdx/inside.txt': '' })).toEqual([
    expect.stringMatching(/^lanterns\.mdx:1:1 topic-invalid the file cannot be read: EISDIR/),
  ]);
  expect(told({ 'lanterns.mdx': `\uFEFF${topic()}`, '._lanterns.mdx': '\0\u0005' })).toEqual([]);
});
