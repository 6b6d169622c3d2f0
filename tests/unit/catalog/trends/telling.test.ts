// Which terms tell what papers are about.
import { expect, test } from 'vitest';
import { readWords } from '../../../../src/catalog/trends/count-terms.ts';
import { textsWith } from '../../../../src/catalog/trends/holders.ts';
import { knowTerms } from '../../../../src/catalog/trends/telling.ts';
import { termKey } from '../../../../src/text/terms.ts';

const keyOf = (term: string) => {
  const read = termKey(term);
  return 'key' in read ? read.key : '';
};

test.each([
  ['geometries', true],
  ['brass pulley', true],
  ['Lamp-7', true],
  ['lamp7', true],
  // Words of any abstract, with others too; those that are terms only beside another; what is seldom the subject of a paper.
  ['consistently', false],
  ['effective lamps', false],
  ['methods', false],
  ['consistency', false],
  ['7b model', false],
])('%s: %s', (term, expected) => {
  expect(knowTerms(readWords([term])).tells(keyOf(term))).toBe(expected);
});

test('relatives share their stems', () => {
  const { stems } = knowTerms(readWords(['Temporal order, temporally ordered']));
  expect(stems(keyOf('temporal'))).toBe(stems(keyOf('temporally')));
});

test('the texts that hold a term, in any inflection and not across punctuation', () => {
  const stream = readWords(['Brass lamps.', 'No brass. Lamps!', 'A brass lamp of old']);
  const found = textsWith(stream, ['brass', 'brass lamp', 'lamp of old'].map(keyOf));
  expect([...found.values()].map((texts) => [...texts])).toEqual([[0, 1, 2], [0, 2], [2]]);
});
