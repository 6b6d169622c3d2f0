// Names of exported files, and what is said of an export.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLabel, exportName, outcome } from '../../../src/citing/export-words.ts';
import { LIST_FORMATS } from '../../../src/exports/citations/formats.ts';

const named = (query: string, file = 'papers.bib') => exportName(file, new URLSearchParams(query));

describe('the name of a file', () => {
  test.each([
    ['q=video', 'papers.bib', 'offprint-video.bib'],
    ['q=video+agents&year=2025&sort=newest', 'papers-abstracts.bib', 'offprint-video-agents-2025-abstracts.bib'],
    ['topic=agents&topic=video', 'papers.csl.json', 'offprint-agents-video.csl.json'],
    ['q="low rank" -survey', 'papers.ris', 'offprint-low-rank-survey.ris'],
    ['q=../../etc/passwd', 'papers.csv', 'offprint-etc-passwd.csv'],
    ['q=Übergröße 深度学习', 'papers.md', 'offprint-übergröße-深度学习.md'],
    ['like=some-paper', 'papers.bib', 'offprint-some-paper.bib'],
    ['', 'papers.bib', 'offprint-search.bib'],
    ['q=%2B%2B', 'papers.bib', 'offprint-search.bib'],
  ])('%s', (query, file, name) => {
    expect(named(query, file)).toBe(name);
  });

  test('is cut between words, and a word that is too long is cut itself', () => {
    expect(named(`q=${'lantern '.repeat(20)}`)).toBe(`offprint${'-lantern'.repeat(6)}.bib`);
    expect(named(`q=${'x'.repeat(300)}`)).toBe(`offprint-${'x'.repeat(30)}.bib`);
  });

  test('holds nothing that a system takes for more than a letter, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LIST_FORMATS), (q, { file, ending }) => {
        const name = named(new URLSearchParams({ q }).toString(), file);
        expect(name).toMatch(/^offprint(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+\.[a-z.]+$/u);
        expect(name.endsWith(`.${ending}`)).toBe(true);
        expect(name.length).toBeLessThan(90);
      }),
    );
  });
});

test.each([
  [13, 0, 'All 13'],
  [1, 0, 'The one found'],
  [200, 0, 'All 200'],
  [812, 0, 'The first 200 of 812'],
  [15, 12, 'All 15, 12 only near'],
  [12, 12, 'All 12, each only near'],
])('%i results, %i of them near: “%s”', (all, near, label) => {
  expect(allLabel(all, near)).toBe(label);
});

test.each([
  [2, 2, 'offprint-video.bib', 'Saved 2 papers as offprint-video.bib.'],
  [1, 1, null, 'Copied 1 paper.'],
  [
    18,
    20,
    'x.bib',
    'Saved 18 of 20 papers as x.bib. 2 are missing, since their pages could not be fetched. Try again for all.',
  ],
  [1, 2, null, 'Copied 1 of 2 papers. One is missing, since its page could not be fetched. Try again for all.'],
  [0, 1, 'x.bib', 'The page of the paper could not be fetched, so nothing was saved. Try again.'],
  [0, 9, null, 'None of the 9 papers’ pages could be fetched, so nothing was copied. Try again.'],
])('%i of %i to %s', (given, wanted, where, said) => {
  expect(outcome(given, wanted, where)).toBe(said);
});
