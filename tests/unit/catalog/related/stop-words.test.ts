// Words -> whether they may be a term.
import { expect, test } from 'vitest';
import { roleOf } from '../../../../src/catalog/related/stop-words.ts';

test.each([
  ['propose', 'never'],
  ['outperforms', 'never'],
  ['demonstrating', 'never'],
  ["don't", 'never'],
  ['wombat'.repeat(8), 'never'],
  ['models', 'beside'],
  ['4', 'beside'],
  ['7b', 'beside'],
  ['few', 'beside'],
  ['3d', 'alone'],
  ['diffusion', 'alone'],
  ['supernets', 'alone'],
  ['fewer', 'never'],
  ['dnns', 'beside'],
])('%s may be a term: %s', (word, role) => {
  expect(roleOf(word)).toBe(role);
});
