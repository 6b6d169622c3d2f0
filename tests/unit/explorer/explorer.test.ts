// The term explorer without its document: reading the field, asking the index, coordinates of the lines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTermTrends } from '../../../src/catalog/trends/term-index.ts';
import { trendsForUrl } from '../../../src/explorer/address.ts';
import { readTerms } from '../../../src/explorer/asked.ts';
import { LONGEST_INPUT, MOST_TERMS } from '../../../src/explorer/contract.ts';
import { linesView } from '../../../src/explorer/lines.ts';
import { answerOf, shareLabel } from '../../../src/explorer/series.ts';
import { readTermIndex, type TermsFile } from '../../../src/explorer/terms-file.ts';
import { termsFile } from '../../../src/exports/terms-file.ts';

const paper = (published: string, text: string) => ({ published, abstract: { text } });
const PAPERS = [
  ...Array.from({ length: 10 }, (_, at) => paper('2022-01-01', at < 4 ? 'Ropes of tar.' : 'Lanterns')),
  ...Array.from({ length: 4 }, () => paper('2024-01-01', 'LoRA, and ropes of tar')),
];
const index = readTermIndex(termsFile(buildTermTrends(PAPERS)));

test('an index whose terms share stems and halves of characters is read as it was written', () => {
  const texts = ['ropes have tar', 'ropes having tar', '𠀀𠀁 𠀂𠀃', '𠀀𠀂 𠀂𠀁', '__proto__ constructor toString'];
  const trends = buildTermTrends([...texts, ...texts].map((text) => paper('2024-01-01', text)));
  const read = readTermIndex(JSON.parse(JSON.stringify(termsFile(trends))));
  for (const { key, counts } of trends.terms) expect([key, read.countsOf(key)]).toEqual([key, [...counts]]);
  expect(read.countsOf('rope have tar')).toEqual([4]);
  expect(read.countsOf('hasOwnProperty')).toBeNull();
});

describe('the field', () => {
  test('terms between commas, each once, at most five', () => {
    expect(readTerms(' lora ,mixture  of experts,, LoRA；rope')).toEqual({
      terms: ['lora', 'mixture of experts', 'rope'],
      left: [],
    });
    expect(readTerms('a,b,c,d,e,f,g')).toEqual({ terms: ['a', 'b', 'c', 'd', 'e'], left: ['f', 'g'] });
  });

  test('a cut through a character leaves none behind that an address cannot hold', () => {
    const { terms } = readTerms(`${'a'.repeat(LONGEST_INPUT - 1)}😀, \uDC00rope`);
    expect(terms).toEqual(['a'.repeat(LONGEST_INPUT - 1)]);
    expect(trendsForUrl(terms)).toContain('terms=a');
    expect(readTerms('\uD83Drope\uDE00').terms).toEqual(['rope']);
  });

  test('what is written into the address is read from it again', () => {
    const term = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(term, { maxLength: MOST_TERMS }), (typed) => {
        const { terms } = readTerms(typed.join(','));
        const { searchParams } = new URL(trendsForUrl(terms), 'https://papers.example');
        expect(readTerms(searchParams.get('terms') ?? '').terms).toEqual(terms);
      }),
    );
  });
});

describe('the answer', () => {
  test('counts, however a term is written', () => {
    expect(answerOf(['ROPE', 'ropes-of tar', 'lora'], index).series).toMatchObject([
      { term: 'ROPE', counts: [4, 0, 4], sum: 'in 8 of 14 abstracts' },
      { term: 'ropes-of tar', counts: [4, 0, 4], sum: 'in 8 of 14 abstracts' },
      { term: 'lora', counts: [0, 0, 4], sum: 'in 4 of 14 abstracts' },
    ]);
  });

  test('leads to a search for the term as a phrase', () => {
    const [ropes] = answerOf(['ropes "of" tar'], index).series;
    expect(new URL(ropes?.search ?? '', 'https://papers.example').searchParams.get('q')).toBe('"ropes  of  tar"');
  });

  test('what the index does not hold is no zero but a sentence', () => {
    const { series, missing } = answerOf(
      ['boats', 'the rope', 'ropes of tar and more', '2024', '!', 'rope++', 'rope#'],
      index,
    );
    expect(series).toEqual([]);
    expect(missing.map(({ why }) => why)).toEqual([
      'is in one abstract at most, or in none',
      expect.stringContaining('small word'),
      expect.stringContaining('more than three words'),
      expect.stringContaining('bare number'),
      expect.stringContaining('no word'),
      expect.stringContaining('a sign in it'),
      expect.stringContaining('a sign in it'),
    ]);
    const rare = { ...index, least: { word: 2, phrase: 7 } };
    expect(answerOf(['tarred boats'], rare).missing[0]?.why).toBe('is in fewer than 7 abstracts, or in none');
  });

  test('a sign inside a word parts it, as everywhere', () => {
    expect(answerOf(['ropes+of*tar'], index).series).toHaveLength(1);
  });

  test('shares', () => {
    expect([shareLabel(1, 16), shareLabel(1, 2), shareLabel(0, 9), shareLabel(0, 0)]).toEqual([
      '6.3%',
      '50%',
      '0%',
      '–',
    ]);
  });
});

describe('lines', () => {
  test('each name of a period stands under its point', () => {
    const periods = ['2022', '', '2024'].map((tick) => ({ label: tick, tick, abstracts: 20 }));
    const { ticks, lines } = linesView([{ term: 'x', counts: [1, 2, 3], sum: '', search: '' }], { ...index, periods });
    expect(ticks.map(({ text }) => text)).toEqual(['2022', '2024']);
    expect(ticks.map(({ x }) => x)).toEqual([lines[0]?.points[0]?.x, lines[0]?.points[2]?.x]);
  });

  test('break where there is nothing to take a share of, and are hollow where there is little', () => {
    const { lines, grid } = linesView(answerOf(['rope'], index).series, { ...index, few: 10 });
    expect(grid.map(({ label }) => label)).toEqual(['100%', '50%', '0']);
    expect(lines[0]?.strokes).toEqual([]);
    expect(lines[0]?.points).toMatchObject([
      { few: false, title: 'rope, 2022: 4 of 10 abstracts, 40%' },
      { few: true, title: 'rope, 2024: 4 of 4 abstracts, 100%' },
    ]);
  });

  test('stay inside the chart', () => {
    const counts = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(counts, (own) => {
        const periods = own.map((_, at) => ({ label: `${at}`, tick: '', abstracts: 20 }));
        const view = linesView([{ term: 'x', counts: own, sum: '', search: '' }], { ...index, periods });
        for (const { x, y } of view.lines[0]?.points ?? []) {
          expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(0);
          expect(Number.parseFloat(x)).toBeLessThanOrEqual(100);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(view.height);
        }
      }),
    );
  });
});

describe('the file', () => {
  test('gives back what was counted, whatever the abstracts', () => {
    const word = fc.constantFrom(
      'rope',
      'ropes',
      'lantern',
      'Straße',
      '網',
      '𝒳y',
      '𝒴y',
      'tar',
      'of',
      'internationalizationally',
    );
    const text = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));
    const date = fc.integer({ min: 1990, max: 2025 }).map((year) => `${year}-01-01`);
    fc.assert(
      fc.property(fc.array(fc.tuple(date, text), { maxLength: 40 }), (papers) => {
        const trends = buildTermTrends(papers.map(([published, own]) => paper(published, own)));
        const sent = JSON.parse(JSON.stringify(termsFile(trends))) as TermsFile;
        const read = readTermIndex(sent);
        for (const { key, counts } of trends.terms) expect(read.countsOf(key)).toEqual([...counts]);
        expect(read.periods.map(({ abstracts }) => abstracts)).toEqual(
          trends.periods.map(({ abstracts }) => abstracts),
        );
        expect(read.countsOf('no such term')).toBeNull();
      }),
    );
  });

  test('of another version, or damaged, is refused', () => {
    const file = termsFile(buildTermTrends(PAPERS));
    expect(() => readTermIndex({ ...file, version: 1 } as unknown as TermsFile)).toThrow('version 1');
    expect(() => readTermIndex({ ...file, counts: '' })).toThrow('damaged');
  });
});
