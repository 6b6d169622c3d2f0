// The second count of records, and that a difference from the first is told.
import { expect, test } from 'vitest';
import { countRecords } from '../../../src/digest/count.ts';
import { parseDigest } from '../../../src/digest/parse.ts';
import { ABSTRACT, entry, facts, page } from './page.ts';

test.each([
  ['whole records', page(entry('One'), entry('Two')), 2],
  ['records without facts', page(entry('One', ABSTRACT, ''), entry('Two', ABSTRACT, ''), entry('Three')), 3],
  ['a last record without facts', page(entry('One'), entry('Two', ABSTRACT, '')), 2],
  ['a record that is cut off', page(entry('One'), 'Two'), 2],
  ['an organization', page(entry('One', ABSTRACT, facts('harbour-lab Harbour Lab')), entry('Two')), 2],
  ['upvotes', page('12', entry('One'), '-', entry('Two')), 2],
  ['Windows line endings', page(entry('One'), entry('Two')).replace(/\n/g, '\r\n'), 2],
  ['nothing below the date', page(), 0],
])('%s', (_, text, records) => expect(countRecords(text)).toBe(records));

const LONG = Array.from({ length: 3 }, () => ABSTRACT).join(' ');

test('a difference between the two counts is told', () => {
  const whole = parseDigest('page.txt', page(entry('One'), entry('Two')));
  expect(whole.messages).toEqual([]);
  const { digest, messages } = parseDigest('page.txt', page(entry('One'), entry('', `${LONG}\n\n${LONG}`)));
  expect([digest.counted, digest.records.length]).toEqual([2, 3]);
  const told = messages.find((message) => message.id === 'count-differs');
  expect(told?.text).toBe('A plain count finds 2 records in the file, 3 were read.');
});
