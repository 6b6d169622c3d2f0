// A folder of digest files -> what is read, what is told of the rest.
import { expect, test } from 'vitest';
import { readDigestFolder } from '../../../src/loaders/read-digests.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { dump, listed } from '../digest/dump.ts';
import { entry, page } from '../digest/page.ts';

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const { files: digests, messages } = readDigestFolder(temporaryFolder(files));
  return {
    digests,
    told: [...messages, ...digests.flatMap((digest) => digest.messages)].map(({ file, id, place }) => [
      file,
      id,
      place.line,
    ]),
  };
}

const TEXT = page(entry('Steady Lanterns'));

test('reads text files in the order of their names, and hashes their bytes', () => {
  const { digests, told } = read({ 'b.txt': TEXT, 'a.txt': `\uFEFF${TEXT}`, 'README.md': '#', '.DS_Store': '' });
  expect(told).toEqual([]);
  expect(digests.map((digest) => [digest.name, digest.parsed.digest.records.length])).toEqual([
    ['a.txt', 1],
    ['b.txt', 1],
  ]);
  expect(digests[1]?.bytes).toBe(Buffer.byteLength(TEXT));
  expect(digests[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(digests[0]?.sha256).not.toBe(digests[1]?.sha256);
});

test.each([
  ['a plain date', 'date: 2025-11-06\n', '2025-11-06', []],
  ['a quoted date', 'date: "2025-11-06"\n', '2025-11-06', []],
  ['no such day', 'date: 2025-13-06\n', null, [['a.txt.yaml', 'sidecar-unreadable', 1]]],
  ['another key', 'day: 2025-11-06\n', null, [['a.txt.yaml', 'sidecar-unreadable', 1]]],
  ['no YAML', 'date: [\n', null, [['a.txt.yaml', 'sidecar-unreadable', 1]]],
  ['nothing', '', null, [['a.txt.yaml', 'sidecar-unreadable', 1]]],
])('a sidecar with %s', (_, yaml, date, expected) => {
  const { digests, told } = read({ 'a.txt': TEXT, 'a.txt.yaml': yaml });
  expect(digests[0]?.sidecarDate).toBe(date);
  expect(told).toEqual(expected);
});

test('tells of folders', () => {
  expect(read({ 'a.txt': TEXT, '2024/b.txt': TEXT }).told).toEqual([['2024', 'file-unread', 1]]);
});

test('says so when there is no folder, or nothing in it', () => {
  const empty = temporaryFolder();
  expect(readDigestFolder(empty).messages).toMatchObject([{ id: 'content-empty', severity: 'error' }]);
  expect(readDigestFolder(`${empty}/none`).messages).toMatchObject([{ id: 'content-missing', severity: 'error' }]);
});

test('tells of files that nothing reads', () => {
  expect(read({ 'a.txt': TEXT, 'b.txt.yaml': 'date: 2025-11-06', 'c.pdf': '', d: '' }).told).toEqual([
    ['b.txt.yaml', 'sidecar-alone', 1],
    ['c.pdf', 'file-unknown', 1],
    ['d', 'file-unknown', 1],
  ]);
});

test('JSON that is no list is somebody else’s, unless its name begins with a date', () => {
  const { digests, told } = read({ 'a.txt': TEXT, 'notes.json': '{"a":1}', '2025-11-06.json': '{"error":"no"}' });
  expect(told).toEqual([['notes.json', 'json-unknown', 1]]);
  expect(digests.map(({ name }) => name)).toEqual(['2025-11-06.json', 'a.txt']);
  expect(readDigestFolder(temporaryFolder({ 'notes.json': '{}' })).messages).toMatchObject([{ id: 'content-empty' }]);
  // What begins like a list is a digest, however broken.
  expect(read({ 'a.json': '\n [{' }).digests.map(({ name }) => name)).toEqual(['a.json']);
});

test('bytes that are not UTF-8 are told with their place, a replacement character that was saved is not', () => {
  const broken = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from('\n')]);
  expect(read({ 'a.txt': broken }).told).toEqual([['a.txt', 'file-encoding', 19]]);
  expect(read({ 'a.txt': TEXT.replace('Steady', 'Ste\uFFFDdy') }).told).toEqual([]);
});

test('reads API dumps by their ending, with sidecars like any digest', () => {
  const text = `\uFEFF${dump(listed('Steady Lanterns'))}`;
  const { digests, told } = read({ 'a.json': text, 'a.json.yaml': 'date: 2025-11-06', 'b.txt': TEXT });
  expect(told).toEqual([]);
  expect(
    digests.map(({ parsed, sidecarDate }) => [parsed.digest.form, parsed.digest.records.length, sidecarDate]),
  ).toEqual([
    ['dump', 1, '2025-11-06'],
    ['page', 1, null],
  ]);
});

test('a folder of dumps alone is not empty', () => {
  expect(readDigestFolder(temporaryFolder({ 'a.json': '[]' })).messages).toEqual([]);
});
