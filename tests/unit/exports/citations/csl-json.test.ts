// CSL-JSON: fits the part of the published schema that it uses, and Citation.js reads it.
import { Cite } from '@citation-js/core';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/exports/citations/citable.ts';
import { type CslItem, cslItem, cslJson } from '../../../../src/exports/citations/csl-json.ts';
import { ARTICLE, HOSTILE_PAPERS, LISTED, PREPRINT } from './citables.ts';

const text = { type: 'string', minLength: 1 };
/** After schemas/input/csl-data.json of https://github.com/citation-style-language/schema (version 1.0.2): the variables that are written. */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { enum: ['article', 'article-journal', 'paper-conference', 'document'] },
      id: text,
      author: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            family: text,
            given: text,
            'non-dropping-particle': text,
            suffix: text,
            literal: text,
          },
          additionalProperties: false,
        },
      },
      issued: {
        type: 'object',
        properties: {
          'date-parts': {
            type: 'array',
            items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
            minItems: 1,
            maxItems: 2,
          },
        },
        additionalProperties: false,
      },
      title: text,
      'container-title': text,
      volume: text,
      issue: text,
      number: text,
      publisher: text,
      DOI: text,
      URL: text,
      abstract: text,
      note: text,
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
});

describe('an item', () => {
  test('of a preprint', () => {
    expect(cslItem(PREPRINT)).toEqual({
      id: 'quay2024lanterns-abcde',
      type: 'article',
      title: 'Lanterns by Rope-Light',
      author: [
        { family: 'Quay', given: 'Ada' },
        { family: 'Rope', given: 'Bo', 'non-dropping-particle': 'van der' },
        { literal: 'Lantern Team' },
      ],
      issued: { 'date-parts': [[2024, 8, 13]] },
      number: 'arXiv:2408.01234',
      publisher: 'arXiv',
      URL: 'https://arxiv.org/abs/2408.01234',
    });
  });

  test('leaves out what is not known', () => {
    expect(cslItem({ ...LISTED, title: null, published: null, organization: 'Harbour Lab' })).toEqual({
      id: LISTED.key,
      type: 'document',
      URL: LISTED.page,
      note: 'Title lost in the listing. 7 authors. Listed in Daily Papers, 6 November 2025, under Harbour Lab',
    });
  });

  test.each([
    ['conference', 'paper-conference', [[2025]]],
    ['journal', 'article-journal', [[2025]]],
  ] as const)('of a %s', (kind, type, parts) => {
    const item = cslItem({ ...PREPRINT, venue: { name: 'Quays 2025', kind } });
    expect(item).toMatchObject({ type, 'container-title': 'Quays 2025', issued: { 'date-parts': parts } });
    expect(item.publisher).toBeUndefined();
  });

  test('of a venue whose year is that of the preprint has no day', () => {
    const item = cslItem({ ...PREPRINT, venue: { name: 'Quays 2024', kind: 'journal' } });
    expect(item.issued).toEqual({ 'date-parts': [[2024]] });
  });

  test('of a volume of a journal', () => {
    expect(cslItem(ARTICLE)).toMatchObject({
      'container-title': 'Quays',
      volume: '45',
      issue: '4',
      issued: { 'date-parts': [[2025]] },
    });
  });
});

test.each([
  ['<b>Ropes</b> and <i class="a">Lights</i>', '<\u200cb>Ropes<\u200c/b> and <\u200ci class="a">Lights<\u200c/i>'],
  ['Ropes where a < b, x<y and <3', 'Ropes where a < b, x<y and <3'],
])('a tag of a title is no markup: %s', (title, written) => {
  const { data } = new Cite(cslJson([{ ...LISTED, title: [title] }]));
  expect(data[0]?.['title']).toBe(written);
});

test('addresses and DOIs stay as they are', () => {
  const pdf = 'https://a.example/<b>';
  const items: readonly CslItem[] = JSON.parse(
    cslJson([
      { ...LISTED, doi: '10.1/<a>' },
      { ...LISTED, pdf },
    ]),
  );
  expect([items[0]?.DOI, items[1]?.URL]).toEqual(['10.1/<a>', pdf]);
});

test('hostile papers fit the schema and are read back as they are', () => {
  fc.assert(
    fc.property(fc.array(HOSTILE_PAPERS, { maxLength: 3 }), (papers) => {
      const items: readonly CslItem[] = JSON.parse(cslJson(papers));
      expect([validate(items), validate.errors]).toEqual([true, null]);
      const titles = items.map(({ title }) => title ?? '');
      expect(titles.map((title) => title.replaceAll('<\u200c', '<'))).toEqual(
        papers.map(({ title }) => plainText(title ?? [])),
      );
      expect(titles.filter((title) => /<\/?[a-z][^<]*>/iu.test(title))).toEqual([]);
      const read = new Cite(items).data;
      expect(read.map(({ id, title, author, issued }) => ({ id, title, author, issued }))).toEqual(
        items.map(({ id, title, author, issued }) => ({ id, title, author, issued })),
      );
    }),
    { numRuns: 200 },
  );
});
