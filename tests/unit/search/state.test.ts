// The address of a search and back again; what it must refuse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, LONGEST_QUERY } from '../../../src/search/contract.ts';
import { isIdle, NO_CHOICES, readState, type SearchState, writeState } from '../../../src/search/state.ts';

const all = () => true;
const read = (address: string, known: (facet: string, value: string) => boolean = all) =>
  readState(new URLSearchParams(address), known);

describe('an address', () => {
  test('with nothing in it asks for nothing', () => {
    const { state, unknown } = read('');
    expect(state).toEqual({ q: '', choices: NO_CHOICES, sort: 'relevance' });
    expect(unknown).toEqual([]);
    expect(isIdle(state)).toBe(true);
    expect(writeState(state)).toBe('');
  });

  test('names several values of a facet, each once, in one order', () => {
    const { state } = read('topic=b&topic=a&topic=b&topic=&year=2024');
    expect(state.choices).toEqual({ ...NO_CHOICES, topic: ['a', 'b'], year: ['2024'] });
    expect(writeState(state)).toBe('?topic=a&topic=b&year=2024');
    expect(isIdle(state)).toBe(false);
  });

  test('leaves out what is as usual', () => {
    expect(writeState(read('q=+moe+&sort=relevance').state)).toBe('?q=moe');
    expect(writeState(read('sort=date&q=C%2B%2B').state)).toBe('?q=C%2B%2B&sort=date');
  });

  test('may hold what is unknown: it is told and left out', () => {
    const { state, unknown } = read('topic=a&topic=zz&year=1&sort=best&utm_source=mail', (_, value) => value === 'a');
    expect(state.choices).toEqual({ ...NO_CHOICES, topic: ['a'] });
    expect(unknown).toEqual(['topic=zz', 'year=1', 'sort=best']);
  });

  test('cuts an endless query', () => {
    expect(read(`q=${'x'.repeat(LONGEST_QUERY + 50)}`).state.q).toHaveLength(LONGEST_QUERY);
  });
});

test('every state survives its address', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 })).map((some) => some.toSorted((a, b) => (a < b ? -1 : 1)));
  const states: fc.Arbitrary<SearchState> = fc.record({
    q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((q) => q.trim()),
    choices: fc.record({ topic: values, year: values, digest: values, organization: values, code: values }),
    sort: fc.constantFrom('relevance', 'date'),
  });
  fc.assert(
    fc.property(states, (state) => {
      const { state: again, unknown } = read(writeState(state));
      expect(again).toEqual(state);
      expect(unknown).toEqual([]);
      expect(Object.keys(again.choices)).toEqual([...FACETS]);
    }),
  );
});
