// The table of papers: the engine's ids and the names of methods.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveMark, nameMark, Table, writeIds } from '../../../src/search/table.ts';

const table = new Table({
  prefix: 'en_',
  ids: writeIds(['aaaaaaa', 'bbbbbb1', 'bbbbbb2']),
  names: nameMark('NEAS') + nameMark(undefined) + nameMark('Mixture-of-Shards'),
  frequent: 'learning model',
});

describe('ids', () => {
  test('lead to numbers', () => {
    expect(['en_aaaaaaa', 'en_bbbbbb1', 'en_bbbbbb2'].map((id) => table.number(id))).toEqual([0, 1, 2]);
    expect(table.size).toBe(3);
  });

  test('of another build or language lead nowhere', () => {
    expect(['en_of-another-build', 'en_bbbbbb3', 'de_aaaaaaa', 'en_'].map((id) => table.number(id))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('lead to their numbers however much they share', () => {
    const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 7, maxLength: 7 });
    const alike = fc.tuple(fc.constantFrom('abcde', '01234', ''), id).map(([start, end]) => (start + end).slice(0, 7));
    fc.assert(
      fc.property(fc.uniqueArray(alike, { minLength: 1, maxLength: 60 }), (ids) => {
        const written = new Table({ prefix: 'en_', ids: writeIds(ids), names: '', frequent: '' });
        expect(ids.map((one) => written.number(`en_${one}`))).toEqual([...ids.keys()]);
      }),
    );
  });

  test('that are not as the engine makes them stop the build', () => {
    expect(() => writeIds(['xyzxyzx'])).toThrow('xyzxyzx');
    expect(() => writeIds(['abcdef0', 'abcdef0'])).toThrow('abcdef0');
  });
});

test('archives of other papers, or in another order, have other marks', () => {
  const marks = [['a', 'b'], ['b', 'a'], ['a'], ['a', 'c'], []].map(archiveMark);
  expect(new Set(marks).size).toBe(marks.length);
});

test('a table of an earlier build, without them, knows no frequent words', () => {
  const old = new Table({ prefix: '', ids: 'aaaa', names: '...' });
  expect([old.isFrequent('model'), old.archive]).toEqual([false, '']);
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
