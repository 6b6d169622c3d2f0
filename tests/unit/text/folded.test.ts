// Lower case without accents, whatever the way in which the accents are written.
import { expect, test } from 'vitest';
import { folded } from '../../../src/text/folded.ts';

test('Latin letters lose accents and case, others stay', () => {
  expect(folded('Bernhard SCHÖLKOPF')).toBe('bernhard scholkopf');
  expect(folded('Scho\u0308lkopf')).toBe(folded('Schölkopf'));
  expect(folded('Đặng Łukasz Straße O’Brien')).toBe('dang lukasz strasse obrien');
  expect(folded('王 Li')).toBe('王 li');
});
