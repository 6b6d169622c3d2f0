// Long forms in texts -> the same up to their noun.
import { expect, test } from 'vitest';
import { endsOpen, upToNoun } from '../../../../src/catalog/mentions/noun-phrase.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

const whole = (long: string, rest: string, belongs = /./u) => {
  const text = `In ${long}${rest}`;
  const { start, end } = upToNoun(text, { start: 3, end: 3 + long.length }, belongs);
  return text.slice(start, end);
};

test.each([
  ['Rank Adaptive', true],
  ['Ropes for Temporal', true],
  ['rope-based', true],
  ['Deep Rope Reinforcement', true],
  ['Ropes with', true],
  ['Deep Rope Retrieval', false],
  ['adaptive ropes', false],
  ['Adaptive', false],
])('%s ends open: %s', (long, open) => expect(endsOpen(long)).toBe(open));

test.each([
  [' Learning for lamps', 'Deep Token Learning'],
  [' Learning, Fast', 'Deep Token Learning'],
  ['-wise Learning Models', 'Deep Token-wise Learning Models'],
  [' One Two Three for lamps', 'Deep Token One Two Three'],
  [' One Two Three Four', 'Deep Token'],
  [' Networks for lamps', 'Deep Token Networks'],
  [' Networks', 'Deep Token Networks'],
  [' Lifts Lanterns', 'Deep Token'],
  [' Retrieval Lifts Lanterns', 'Deep Token Retrieval'],
  [' Lift the Lantern', 'Deep Token'],
  [' Dynamics Learning', 'Deep Token Dynamics Learning'],
  [' Towards Lamps', 'Deep Token'],
  [' Sailor’s Lamp', 'Deep Token'],
  [' for lamps', 'Deep Token'],
  ['. Learning', 'Deep Token'],
  ['', 'Deep Token'],
])('“Deep Token%s”', (rest, expected) => expect(whole('Deep Token', rest)).toBe(expected));

test('the verb of many is none of their names', () => {
  expect(whole('Deep Ropes', ' Lift Lanterns')).toBe('Deep Ropes');
});

test('in running text only what has a capital belongs to it', () => {
  expect(whole('Deep Token', ' Learning holds', /^\p{Lu}/u)).toBe('Deep Token Learning');
  expect(whole('Deep Token', ' learning', /^\p{Lu}/u)).toBe('Deep Token');
});

test('a long word is read in linear time', () => {
  expect(growth(50_000, (size) => endsOpen(`a ${'ive'.repeat(size)}x`))).toBeLessThan(LINEAR);
});
