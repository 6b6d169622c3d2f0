// Dated abstracts -> the index of terms that the explorer asks.
import { describe, expect, test } from 'vitest';
import { EARLIER } from '../../../../src/catalog/trends/periods.ts';
import { buildTermTrends } from '../../../../src/catalog/trends/term-index.ts';

describe('the index of terms', () => {
  const source = (published: string | null, text: string) => ({ published, abstract: { text } });

  test('counts dated abstracts alone, the oldest together while they are few', () => {
    const many = Array.from({ length: 10 }, () => source('2024-05-05', 'lanterns and ropes'));
    const trends = buildTermTrends([
      source('2012-01-01', 'ropes'),
      source('2020-01-01', 'tar'),
      ...many,
      source('2025-01-01', 'ropes'),
      source('2024-01-01', ''),
      source(null, 'tar'),
    ]);
    expect(trends.periods).toEqual([
      { id: EARLIER, abstracts: 2 },
      { id: '2024', abstracts: 10 },
      { id: '2025', abstracts: 1 },
    ]);
    expect(trends.terms.map(({ key, counts }) => [key, [...counts]])).toEqual([
      ['lantern', [0, 10, 0]],
      ['lantern and rope', [0, 10, 0]],
      ['rope', [1, 10, 1]],
    ]);
  });

  test('periods stay apart where all are few, and nothing at all is no trouble', () => {
    expect(buildTermTrends([source('2012-01-01', 'a'), source('2014-01-01', 'b')]).periods).toHaveLength(3);
    expect(buildTermTrends([])).toMatchObject({ periods: [], terms: [] });
  });
});
