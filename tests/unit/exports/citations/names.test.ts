// Names of authors -> their parts.
import { expect, test } from 'vitest';
import { authorName, fullFamily, spoken } from '../../../../src/exports/citations/names.ts';

test.each([
  ['Ada Quay', 'Quay', 'Ada', '', ''],
  ['Minghao Chen', 'Chen', 'Minghao', '', ''],
  ['Ada B. Quay', 'Quay', 'Ada B.', '', ''],
  ['Ludwig van Beethoven', 'Beethoven', 'Ludwig', 'van', ''],
  ['Ursula von der Leyen', 'Leyen', 'Ursula', 'von der', ''],
  ['Guy Van den Broeck', 'Van den Broeck', 'Guy', '', ''],
  ['Yann Le Cun', 'Le Cun', 'Yann', '', ''],
  ['Haitam Ben Yahia', 'Ben Yahia', 'Haitam', '', ''],
  ['Al Gore', 'Gore', 'Al', '', ''],
  ['Di Wu', 'Wu', 'Di', '', ''],
  ['Ada Ai', 'Ai', 'Ada', '', ''],
  ['Santiago Ramón y Cajal', 'Ramón y Cajal', 'Santiago', '', ''],
  ['Martin Luther King Jr.', 'King', 'Martin Luther', '', 'Jr.'],
  ['Martin Luther King, Jr.', 'King', 'Martin Luther', '', 'Jr.'],
  ['King, Jr., Martin Luther', 'King', 'Martin Luther', '', 'Jr.'],
  ['van Beethoven, Ludwig', 'Beethoven', 'Ludwig', 'van', ''],
  ['William Thurston III', 'Thurston', 'William', '', 'III'],
  ['陈 明浩', '陈', '明浩', '', ''],
])('%s', (name, family, given, particle, suffix) => {
  expect(authorName(name)).toEqual({ family, given, particle, suffix });
});

test.each([
  'Cher',
  '陈明浩',
  'Lantern Team',
  'Harbour-AI',
  'Lantern AI',
  'NVIDIA',
  'Quays and Ropes',
  'A, B, C',
  ', x',
])('%s has no parts', (name) => {
  expect(authorName(name)).toEqual({ literal: name });
  expect(spoken(authorName(name))).toBe(name);
});

test('a name as it is said, and sorted', () => {
  expect(spoken(authorName('King, Jr., Martin Luther'))).toBe('Martin Luther King Jr.');
  expect(fullFamily(authorName('Ludwig van Beethoven'))).toBe('van Beethoven');
});
