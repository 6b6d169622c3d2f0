// What sorts a list the same on every machine.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byText } from '../../../src/text/order.ts';

test('orders as the language does without a comparator: by code units, upper case first', () => {
  expect(['b', 'a', 'B', 'ä', 'a'].sort(byText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(texts.toSorted(byText)).toEqual(texts.toSorted());
    }),
  );
});
