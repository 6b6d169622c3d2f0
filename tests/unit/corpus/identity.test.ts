// Title keys, keys and slugs. These are promises: a value here may be added to, never changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, slugOf, titleKey } from '../../../src/corpus/identity.ts';

test.each([
  ['Steady Lanterns', 'steadylanterns', 'lxlcj3evdz', 'steady-lanterns'],
  [
    'One-Shot Neural Ensemble Architecture Search by Diversity-Guided Search Space Shrinking',
    'oneshotneuralensemblearchitecturesearchbydiversityguidedsearchspaceshrinking',
    'rk5oknhmfi',
    'one-shot-neural-ensemble-architecture-search-by-diversity-guided-search-rk5okn',
  ],
  ['Schrödinger’s Łódź: Straße & Ærø', 'schrödingersłódźstraßeærø', 'wujisah4qe', 'schrodingers-lodz-strasse-aero'],
  ['ＧＰＴ-4', 'gpt4', '4qeo4pmdbe', 'gpt-4'],
  ['π^3: Scale', 'π3scale', 'mvkyfdijpj', '3-scale'],
  ['大规模语言模型', '大规模语言模型', 'njayhn7i4x', 'njayhn7i4x'],
  ['??!', '??!', 'rv52ijm6vv', 'rv52ijm6vv'],
])('%s', (title, key, hash, slug) => {
  expect(titleKey(title)).toBe(key);
  expect(keyOf(key)).toBe(hash);
  expect(slugOf(title)).toBe(slug);
});

test('a title of exactly 72 characters is not cut, one more is, at a word boundary', () => {
  const words = `${'lantern '.repeat(8)}lanterns`;
  expect(slugOf(words)).toHaveLength(72);
  expect(slugOf(words)).not.toMatch(/-[a-z2-7]{6}$/);
  expect(slugOf(`${words} x`)).toMatch(/^(lantern-){8}lanterns-[a-z2-7]{6}$/);
  expect(slugOf(`${words}x`)).toMatch(/^(lantern-){8}[a-z2-7]{6}$/);
});

test('a single word longer than that is cut inside', () => {
  expect(slugOf('a'.repeat(100))).toBe(`${'a'.repeat(72)}-falfs6`);
});

test('any title has a slug that is a safe path segment on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(79);
    }),
  );
});
