// Names of data sets -> what their spellings share.
import { expect, test } from 'vitest';
import { endMarks, nameLetters } from '../../../src/text/name-letters.ts';

test('names that a reader takes for one share their letters; marks at the end make another', () => {
  expect(nameLetters('CIFAR-10')).toBe(nameLetters('cifar 10'));
  expect(nameLetters('ＣＩＦＡＲ１０')).toBe('cifar10');
  expect(nameLetters('HumanEval')).not.toBe(nameLetters('HumanEval+'));
  expect([endMarks('HumanEval+ '), endMarks('C++-Eval')]).toEqual(['+', '']);
});
