// The table of papers: their order and the names of methods.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameMark, orderMark, Table } from '../../../src/search/table.ts';

const table = new Table({
  index: '',
  archive: '',
  names: nameMark('NEAS') + nameMark(undefined) + nameMark('Mixture-of-Shards'),
  frequent: 'learning model',
  everywhere: '',
});

test('other names, or the same in another order, have another mark', () => {
  const marks = [['a', 'b'], ['b', 'a'], ['a'], ['a', 'c'], []].map(orderMark);
  expect(new Set(marks).size).toBe(marks.length);
});

test('frequent words are those that it names', () => {
  expect(['learning', 'model', 'learn', ''].map((word) => table.isFrequent(word))).toEqual([true, true, false, false]);
});

describe('names', () => {
  test('are known however they are written', () => {
    expect(table.isNamed(0, nameMark('neas'))).toBe(true);
    expect(table.isNamed(2, nameMark('mixtureofshards'))).toBe(true);
    expect(table.isNamed(2, nameMark('mixture of shards'))).toBe(true);
    expect(table.isNamed(0, nameMark('darts'))).toBe(false);
  });

  test('a paper without one is never called anything', () => {
    fc.assert(fc.property(fc.string(), (name) => table.isNamed(1, nameMark(name)) === false));
  });

  test('every mark has the same length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => nameMark(name).length === nameMark('x').length));
  });
});
