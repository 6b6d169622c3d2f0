// The values of a facet beyond the fold: as the page is sent with them, and read again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packValues, unpackValues } from '../../../src/search/contract.ts';

const label = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .+-]{0,12}[A-Za-z0-9]$/).map((text) => text.replace(/ +/g, ' '));
const value = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

test('what is packed is read again', () => {
  const values = fc.array(fc.record({ value, label, count: fc.nat() }));
  fc.assert(
    fc.property(values, (all) => {
      expect(unpackValues(packValues(all))).toEqual(all);
    }),
  );
});

test('a value that follows from its label is left out', () => {
  expect(packValues([{ value: 'cifar-10', label: 'CIFAR-10', count: 3 }])).toBe('CIFAR-10\t\t3');
  expect(unpackValues('CIFAR-10\t\t3')).toEqual([{ value: 'cifar-10', label: 'CIFAR-10', count: 3 }]);
});
