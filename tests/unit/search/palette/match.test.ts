// Which places are meant by what is typed, and in which order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesFrom, findPlaces } from '../../../../src/search/palette/match.ts';
import type { Place, PlaceKind } from '../../../../src/search/palette/places-file.ts';

const place = (kind: PlaceKind, title: string, count: number | null, ...aliases: string[]): Place => ({
  kind,
  title,
  part: kind === 'digest' ? '2031-02-03' : title.toLowerCase(),
  count,
  aliases,
});

const places = [
  place('topic', 'Mixture of lanterns', 7, 'MoL', 'lantern routing'),
  place('topic', 'Lanterns', 3),
  place('topic', 'Knots & ropes', 20, 'cordage'),
  place('dataset', 'LanternNet', 12, 'Lantern Network'),
  place('dataset', 'KNOT-10', 4),
  place('organization', 'Université de Corde', 2),
  place('digest', '3 February 2031', 9),
  place('year', '2031', 40),
  place('page', 'Trends', null, 'Statistics'),
];
const candidates = candidatesFrom(places);
const found = (typed: string, limit = 6) => findPlaces(candidates, typed, limit).map(({ title }) => title);

describe('by beginnings', () => {
  test.each([
    ['lantern', ['Lanterns', 'LanternNet', 'Mixture of lanterns']],
    ['lanterns', ['Lanterns', 'Mixture of lanterns']],
    ['  LANTERNS ', ['Lanterns', 'Mixture of lanterns']],
    ['lant mix', ['Mixture of lanterns']],
    ['universite', ['Université de Corde']],
    ['ropes knots', ['Knots & ropes']],
    ['2031', ['2031', '3 February 2031']],
    ['2031-02-03', ['3 February 2031']],
    ['feb 2031', ['3 February 2031']],
    ['trend', ['Trends']],
  ])('%s', (typed, titles) => expect(found(typed)).toEqual(titles));

  test.each(['knot10', 'knot 10', 'KNOT-10'])('%s: hyphen, blank or nothing', (typed) =>
    expect(found(typed)).toEqual(['KNOT-10']),
  );

  test('another name is one too, from its beginning on, and within where nothing else is found', () => {
    expect(found('mol')).toEqual(['Mixture of lanterns']);
    expect(found('statist')).toEqual(['Trends']);
    expect(found('routing')).toEqual(['Mixture of lanterns']);
    expect(found('network')).toEqual(['LanternNet']);
  });
});

describe('with typos, only where nothing begins so', () => {
  test.each([
    ['lnaterns', 'Lanterns'],
    ['lantrens', 'Lanterns'],
    ['knots ropse', 'Knots & ropes'],
    ['universitty', 'Université de Corde'],
    ['tremds', 'Trends'],
    ['lternet', 'LanternNet'],
  ])('%s', (typed, title) => expect(found(typed)[0]).toBe(title));

  test('first letters of the words', () => expect(found('udc')).toEqual(['Université de Corde']));

  test('nothing is guessed from two letters, nor from others', () => {
    expect(found('zq')).toEqual([]);
    expect(found('qwxzkv')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('!?')).toEqual([]);
  });
});

test('one kind does not fill the list, and the list has an end', () => {
  const many = candidatesFrom([
    ...Array.from({ length: 9 }, (_, index) => place('dataset', `Rope ${index}`, index)),
    place('topic', 'Tight ropes', 1),
  ]);
  const titles = findPlaces(many, 'rope', 6).map(({ title }) => title);
  expect(titles).toEqual(['Rope 8', 'Rope 7', 'Rope 6', 'Rope 5', 'Tight ropes']);
  expect(findPlaces(many, 'rope', 2)).toHaveLength(2);
});

test('every beginning of a title finds its place, and any text is taken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(), (one, length) => {
      const typed = one.title.slice(0, 3 + (length % one.title.length));
      return findPlaces(candidates, typed, 20).includes(one);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const some = findPlaces(candidates, typed, 5);
      return some.length <= 5 && new Set(some).size === some.length;
    }),
  );
});
