// RIS, read back by Citation.js and by a reader of this file.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, yearOf } from '../../../../src/exports/citations/citable.ts';
import { authorNames, fullFamily } from '../../../../src/exports/citations/names.ts';
import { ris } from '../../../../src/exports/citations/ris.ts';
import { ARTICLE, blanksOnce, HOSTILE_PAPERS, LISTED, PREPRINT } from './citables.ts';

test('a preprint', () => {
  expect(ris([PREPRINT]).split('\r\n')).toEqual([
    'TY  - UNPB',
    'ID  - quay2024lanterns-abcde',
    'AU  - Quay, Ada',
    'AU  - van der Rope, Bo',
    'AU  - Lantern Team',
    'TI  - Lanterns by Rope-Light',
    'PY  - 2024',
    'DA  - 2024/08/13/',
    'AN  - arXiv:2408.01234',
    'UR  - https://arxiv.org/abs/2408.01234',
    'ER  - ',
    '',
    '',
  ]);
});

test('what is not known is left out; what is missing is said', () => {
  const [record] = records(ris([{ ...LISTED, title: null, published: null }]));
  expect(record?.map(([tag]) => tag)).toEqual(['TY', 'ID', 'UR', 'N1']);
  expect(record?.at(-1)?.[1]).toBe('Title lost in the listing. 7 authors. Listed in Daily Papers, 6 November 2025');
});

test.each([
  [{ name: 'HARBOUR 2025', kind: 'conference' }, 'CPAPER', '2025', undefined],
  [{ name: 'Quays', kind: 'journal' }, 'JOUR', '2024', undefined],
] as const)('a venue gives kind and year: %j', (venue, type, year, date) => {
  const tags = new Map(records(ris([{ ...PREPRINT, venue }]))[0]);
  expect([tags.get('TY'), tags.get('T2'), tags.get('PY'), tags.get('DA')]).toEqual([type, venue.name, year, date]);
});

test('volume and issue have tags of their own', () => {
  const tags = new Map(records(ris([ARTICLE]))[0]);
  expect(['TY', 'T2', 'VL', 'IS', 'PY'].map((tag) => tags.get(tag))).toEqual(['JOUR', 'Quays', '45', '4', '2025']);
});

test('hostile papers are read back as they are', () => {
  fc.assert(
    fc.property(fc.array(HOSTILE_PAPERS, { minLength: 1, maxLength: 3 }), (papers) => {
      const text = ris(papers);
      const written = papers.map((paper) => ({
        title: blanksOnce(plainText(paper.title ?? [])),
        authors: authorNames(paper.authors).map((name) => blanksOnce(fullFamily(name))),
        year: yearOf(paper),
      }));
      const own = records(text).map((record) => {
        const values = (wanted: string) => record.filter(([tag]) => tag === wanted).map(([, value]) => value.trim());
        return { title: values('TI')[0], authors: values('AU'), year: values('PY')[0] ?? null };
      });
      expect(own.map(({ title, year }) => [title, year])).toEqual(written.map(({ title, year }) => [title, year]));
      own.forEach(({ authors }, at) => {
        expect(authors.map((author, place) => author.startsWith(written[at]?.authors[place] ?? '?'))).toEqual(
          written[at]?.authors.map(() => true),
        );
      });
      const others = new Cite(text).data.map(({ title, author }) => [
        blanksOnce(String(title)),
        ((author ?? []) as readonly object[]).length,
      ]);
      expect(others).toEqual(written.map(({ title, authors }) => [title, authors.length]));
    }),
    { numRuns: 200 },
  );
});

/** Records of tags and values; throws on a line that is none. */
function records(text: string): readonly (readonly (readonly [tag: string, value: string])[])[] {
  return text
    .split(/^ER {2}- \r\n/m)
    .slice(0, -1)
    .map((record) =>
      record
        .split('\r\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
          if (tag === undefined || value === undefined || /[\r\n]/.test(value))
            throw new Error(`No line of RIS: ${line}`);
          return [tag, value] as const;
        }),
    );
}
