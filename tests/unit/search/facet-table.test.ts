// What narrows, counts and orders papers without fetching one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../src/search/contract.ts';
import { type FacetFile, FacetTable, lengthMark } from '../../../src/search/facet-table.ts';
import { type Choices, NO_CHOICES } from '../../../src/search/state.ts';

const file: FacetFile = {
  values: {
    topic: ['agents', 'pruning', 'vision'],
    year: ['2023', '2024'],
    digest: ['2025-11-06'],
    organization: ['lab'],
    code: ['yes'],
    dataset: ['imagenet'],
  },
  facets: {
    topic: [[0, 1], 1, [1, 2]],
    year: [0, 1, []],
    digest: [0, 0, 0],
    organization: [[], 0, []],
    code: [0, [], []],
    dataset: [[], [], 0],
  },
  days: [-920, -674, null],
  digestDays: [20_398],
  comments: [3, 0, 7],
  titles: ['One', 'Two  words', 'word '.repeat(50)].map(lengthMark).join(''),
};
const table = new FacetTable(file);
const choose = (choices: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...choices });

describe('choices', () => {
  test.each([
    ['all of several topics', { topic: ['pruning', 'vision'] }, [2]],
    ['any of several years', { year: ['2023', '2024'] }, [0, 1]],
    ['several facets', { topic: ['pruning'], code: ['yes'] }, [0]],
    ['a data set', { dataset: ['imagenet'] }, [2]],
    ['a value that none has', { organization: ['nobody'] }, []],
    ['nothing chosen', {}, [0, 1, 2]],
  ])('%s', (_, choices, expected) => {
    expect([0, 1, 2].filter((number) => table.has(number, choose(choices)))).toEqual(expected);
  });

  test('counts say what a click would show', () => {
    fc.assert(
      fc.property(
        fc.subarray(['agents', 'pruning', 'vision']),
        fc.subarray(['2023', '2024']),
        fc.subarray([0, 1, 2]),
        (topic, year, numbers) => {
          const choices = choose({ topic, year });
          const counts = table.count(numbers, choices);
          for (const facet of FACETS) {
            for (const value of file.values[facet]) {
              if (choices[facet].includes(value)) continue;
              // A topic is added to those chosen; the values of another facet are counted each by itself.
              const after = choose({ ...choices, [facet]: facet === 'topic' ? [...topic, value] : [value] });
              expect(counts[facet][value] ?? 0).toBe(numbers.filter((number) => table.has(number, after)).length);
            }
          }
        },
      ),
    );
  });
});

describe('orders', () => {
  test.each([
    ['newest', [1, 0, 2]],
    ['oldest', [0, 1, 2]],
    ['discussed', [2, 0, 1]],
    ['relevance', [0, 1, 2]],
  ] as const)('%s', (sort, expected) => {
    expect([0, 1, 2].sort((a, b) => table.compare(sort, a, b))).toEqual(expected);
  });
});

test('the length of titles, up to what one letter can say', () => {
  expect([0, 1, 2].map((number) => table.titleLength(number))).toEqual([1, 2, 35]);
});
