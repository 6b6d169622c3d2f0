// The address of a search and back again; what it must refuse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, LONGEST_QUERY } from '../../../src/search/contract.ts';
import {
  isIdle,
  joinChoices,
  NO_CHOICES,
  NO_QUESTION,
  readState,
  type SearchState,
  SORTS,
  writeState,
} from '../../../src/search/state.ts';

const all = () => true;
const read = (address: string, known: (facet: string, value: string) => boolean = all) =>
  readState(new URLSearchParams(address), known);

describe('an address', () => {
  test('with nothing in it asks for nothing', () => {
    const { state, unknown } = read('');
    expect(state).toEqual(NO_QUESTION);
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
    expect(writeState(read('sort=oldest&q=C%2B%2B').state)).toBe('?q=C%2B%2B&sort=oldest');
    expect(writeState(read('as=typed').state)).toBe('');
  });

  test('of an older link still says what it said', () => {
    expect(read('q=moe&sort=date')).toEqual({ state: { ...NO_QUESTION, q: 'moe', sort: 'newest' }, unknown: [] });
  });

  test('asks for papers like one, or for words, not for both', () => {
    expect(read('like=a-paper-2').state).toEqual({ ...NO_QUESTION, like: 'a-paper-2' });
    expect(isIdle(read('like=a').state)).toBe(false);
    expect(read('like=a&q=b&as=typed').state).toEqual({ ...NO_QUESTION, q: 'b', typed: true });
  });

  test('may ask for all papers in an order', () => {
    expect(isIdle(read('sort=discussed').state)).toBe(false);
    expect(isIdle(read('sort=newest').state)).toBe(true);
    expect(writeState(read('sort=newest&year=2024').state)).toBe('?year=2024');
    expect(writeState(read('sort=newest&like=a').state)).toBe('?like=a&sort=newest');
  });

  test('may hold what is unknown: it is told and left out', () => {
    const { state, unknown } = read(
      'topic=a&topic=zz&year=1&sort=best&as=is&like=../a&utm_source=mail',
      (_, value) => value === 'a',
    );
    expect(state.choices).toEqual({ ...NO_CHOICES, topic: ['a'] });
    expect(unknown).toEqual(['topic=zz', 'year=1', 'sort=best', 'as=is', 'like=../a']);
  });

  test('cuts an endless query', () => {
    expect(read(`q=${'x'.repeat(LONGEST_QUERY + 50)}`).state.q).toHaveLength(LONGEST_QUERY);
  });
});

test('every state survives its address', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 })).map((some) => some.toSorted((a, b) => (a < b ? -1 : 1)));
  const choices = fc.record({
    topic: values,
    year: values,
    digest: values,
    organization: values,
    code: values,
    dataset: values,
  });
  const questions = fc.oneof(
    fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((q) => q.trim() || 'x'),
      typed: fc.boolean(),
      like: fc.constant(''),
    }),
    fc.record({ q: fc.constant(''), typed: fc.constant(false), like: fc.constantFrom('', 'a', 'a-paper-of-2024') }),
  );
  const states: fc.Arbitrary<SearchState> = fc
    .tuple(questions, choices, fc.constantFrom(...SORTS))
    .filter(([{ q, like }, , sort]) => sort !== 'newest' || q !== '' || like !== '')
    .map(([question, chosen, sort]) => ({ ...question, choices: chosen, sort }));
  fc.assert(
    fc.property(states, (state) => {
      const { state: again, unknown } = read(writeState(state));
      expect(again).toEqual(state);
      expect(unknown).toEqual([]);
      expect(Object.keys(again.choices)).toEqual([...FACETS]);
    }),
  );
});

test('choices are joined, each once, in one order', () => {
  const some = { ...NO_CHOICES, topic: ['b', 'c'] };
  expect(joinChoices(some, { ...NO_CHOICES, topic: ['a', 'b'], year: ['2024'] })).toEqual({
    ...NO_CHOICES,
    topic: ['a', 'b', 'c'],
    year: ['2024'],
  });
});
