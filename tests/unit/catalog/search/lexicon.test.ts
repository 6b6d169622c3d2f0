import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearForms } from '../../../../src/catalog/search/clear-forms.ts';
import { commonEnglish } from '../../../../src/catalog/search/english.ts';
import { buildLexicon } from '../../../../src/catalog/search/lexicon.ts';
import { writtenWords } from '../../../../src/catalog/search/written-words.ts';
import { partsOf, wordsOf } from '../../../../src/search/words.ts';
import { sourceOf, times } from '../../search/lexicon/archive.ts';

describe('words of a text', () => {
  test('are those that search finds them by', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aBé Ω3-–+#%.,’(ＡＢ\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, (any) => {
        expect(writtenWords(any).flatMap(({ parts }) => parts)).toEqual(wordsOf(any).flatMap(partsOf));
      }),
    );
  });

  test('know their hyphens and where punctuation parts them', () => {
    expect(writtenWords('Low-Rank models, (v1.5) and/or')).toEqual([
      { parts: ['low', 'rank'], hyphened: true, apart: true },
      { parts: ['models'], hyphened: true, apart: false },
      { parts: ['v1', '5'], hyphened: false, apart: true },
      { parts: ['and', 'or'], hyphened: false, apart: true },
    ]);
  });

  test('of addresses are left out', () => {
    expect(writtenWords('code at https://github.com/a/b now').flatMap(({ parts }) => parts)).toEqual([
      'code',
      'at',
      'now',
    ]);
  });
});

describe('the lexicon', () => {
  const lexicon = buildLexicon(
    sourceOf([
      { title: 'Low-Rank Adaptation', abstract: 'We adapt large models at low rank. Models win.' },
      {
        title: 'Sparse Models',
        abstract: 'Large models are sparse, low rank helps.',
        name: 'SpaMo',
        authors: ['José Quay'],
      },
    ]),
    ['models', 'rose'],
  );

  test('counts papers and marks what stands in titles', () => {
    expect(lexicon.words.find(({ text }) => text === 'models')).toEqual({ text: 'models', papers: 2, titled: true });
    expect(lexicon.words.find(({ text }) => text === 'large')).toEqual({ text: 'large', papers: 2, titled: false });
    expect(lexicon.words.find(({ text }) => text === 'spamo')).toEqual({ text: 'spamo', papers: 1, titled: true });
    expect(lexicon.words.find(({ text }) => text === 'jose')).toEqual({ text: 'jose', papers: 1, titled: false });
  });

  test('has phrases of two papers, and says which are written with hyphens', () => {
    expect(lexicon.phrases).toEqual([
      { text: 'large models', papers: 2, hyphened: false },
      { text: 'low rank', papers: 2, hyphened: true },
    ]);
  });

  test('has only the English words that no paper has', () => {
    expect(lexicon.english).toEqual(['rose']);
  });
});

describe('clear forms', () => {
  const defined = (short: string, long: string) => ({ title: 't', abstract: short, acronyms: [{ short, long }] });
  const formsOf = (...papers: ReturnType<typeof defined>[]) => clearForms(sourceOf(papers).glossary);

  test('are those that two papers define alike', () => {
    const zqm = defined('ZQM', 'zero quota matching');
    expect(formsOf(zqm, zqm)).toEqual([{ short: 'zqm', long: 'zero quota matching' }]);
    expect(formsOf(zqm)).toEqual([]);
  });

  test('one definition is enough where the whole field uses it', () => {
    expect(formsOf(defined('NAS', 'Neural Architecture Search'))).toEqual([
      { short: 'nas', long: 'neural architecture search' },
    ]);
  });

  test('are not those that mean several things', () => {
    const two = [defined('ZQM', 'zero quota matching'), defined('ZQM', 'zonal query memory')];
    expect(formsOf(...two, ...two)).toEqual([]);
  });
});

test('the lexicon does not depend on the order of papers', () => {
  const papers = [...times(2, 'Graph Pruning'), ...times(3, 'Pruning of Graphs')];
  expect(buildLexicon(sourceOf(papers.toReversed()), [])).toEqual(buildLexicon(sourceOf(papers), []));
});

test('common English has everyday words and no slips', () => {
  const english = new Set(commonEnglish());
  expect(['roses', 'winter', 'mattress', 'sock'].every((word) => english.has(word))).toBe(true);
  expect(['langauge', 'archtecture', 'optimzation'].some((word) => english.has(word))).toBe(false);
});
