// A paper as data in its page: nothing of it is lost, and the abstract does not stand there twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citable, plainText } from '../../../../src/exports/citations/citable.ts';
import { fromPageData, pageData } from '../../../../src/exports/citations/page-data.ts';
import { HOSTILE_PAPERS, LISTED } from './citables.ts';

const again = (paper: Citable) => fromPageData(JSON.parse(JSON.stringify(pageData(paper))), plainText(paper.abstract));

describe('data of a page', () => {
  test('with the plain abstract it is the paper again', () => {
    fc.assert(
      fc.property(HOSTILE_PAPERS, (paper) => {
        expect(again(paper)).toEqual(paper);
      }),
    );
  });

  test('formulas stand where they stood', () => {
    const abstract = [
      'In ',
      { tex: '$n$', text: 'n' },
      { tex: '\\textsuperscript{2}', text: '²' },
      ' steps, n',
    ] as const;
    const paper = { ...LISTED, abstract };
    expect(pageData(paper).formulas).toEqual([
      [3, 1, '$n$'],
      [4, 1, '\\textsuperscript{2}'],
    ]);
    expect(again(paper)).toEqual(paper);
  });

  test('it holds no abstract, and no field for formulas where there are none', () => {
    const data = pageData({ ...LISTED, abstract: ['Ships wait.'] });
    expect(data.abstract).toEqual([]);
    expect(Object.keys(data)).toEqual(Object.keys(LISTED));
  });
});
