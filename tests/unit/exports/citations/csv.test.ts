// The table for spreadsheets, read back by a reader of RFC 4180 written for this test.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../../src/exports/citations/citable.ts';
import { CSV_COLUMNS, csv } from '../../../../src/exports/citations/csv.ts';
import { ARTICLE, HOSTILE_PAPERS, LISTED, PREPRINT } from './citables.ts';

test('a line of each paper under the headings', () => {
  const { page } = PREPRINT;
  expect(csv([PREPRINT, { ...LISTED, title: null }])).toBe(
    [
      '\uFEFFkey,title,authors,author count,year,published,venue,arxiv,doi,url,page,remark',
      `quay2024lanterns-abcde,Lanterns by Rope-Light,Ada Quay; Bo van der Rope; Lantern Team,3,2024,2024-08-13,,2408.01234,,https://arxiv.org/abs/2408.01234,${page},`,
      `${LISTED.key},,,7,2024,2024-08-13,,,,${page},${page},"Title lost in the listing. 7 authors. Listed in Daily Papers, 6 November 2025"`,
      '',
    ].join('\r\n'),
  );
});

test('a venue stands in one cell, in words', () => {
  const [headings = [], cells = []] = readCsv(csv([ARTICLE]));
  expect([cells[headings.indexOf('venue')], cells[headings.indexOf('year')]]).toEqual(['Quays 45(4), 2025', '2025']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1'])('%s is no formula', (title) => {
  const [, [, cell] = []] = readCsv(csv([{ ...LISTED, title: [title] }]));
  expect(cell).toBe(`'${title}`);
});

test('hostile papers are read back as they are, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(HOSTILE_PAPERS, { maxLength: 3 }), (papers) => {
      const lines = readCsv(csv(papers));
      expect(lines.map((line) => line.length)).toEqual(lines.map(() => CSV_COLUMNS.length));
      const titles = lines.slice(1).map((line) => line[1] ?? '');
      const written = papers.map(({ title }) => plainText(title ?? []));
      expect(titles.map((title, at) => (title === written[at] ? title : title.replace(/^'/, '')))).toEqual(written);
      expect(lines.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Lines of cells; throws on a quote where none may be. */
function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const [whole, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`No cell: ${rest.slice(0, 40)}`);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    rest = rest.slice(whole.length);
    if (end === '\r\n' && rest !== '') lines.push([]);
  }
  return lines;
}
