// What is typed behind `npm run fetch --` -> days.
import { expect, test } from 'vitest';
import { readDays } from '../../../src/commands/days.ts';

test.each([
  [['2025-11-06'], ['2025-11-06']],
  [['2025-11-06..2025-11-08'], ['2025-11-06', '2025-11-07', '2025-11-08']],
  [
    ['2025-11-06', '..2025-11-07'],
    ['2025-11-06', '2025-11-07'],
  ],
  [
    ['2025-11-06', '..', '2025-11-07'],
    ['2025-11-06', '2025-11-07'],
  ],
  [['2024-02-28..2024-03-01'], ['2024-02-28', '2024-02-29', '2024-03-01']],
  [
    ['2025-11-07', '2025-11-06..2025-11-07'],
    ['2025-11-06', '2025-11-07'],
  ],
])('%j', (words, days) => expect(readDays(words)).toEqual(days));

test.each([
  [[], 'No day is given.'],
  [['yesterday'], '“yesterday” is not a day; write it as 2025-11-06.'],
  [['2025-13-06'], '“2025-13-06” is not a day; write it as 2025-11-06.'],
  [['2025-11-06T00:00'], '“2025-11-06T00:00” is not a day; write it as 2025-11-06.'],
  [['2025-11-06..'], '“” is not a day; write it as 2025-11-06.'],
  [
    ['2025-11-06..2025-11-07..2025-11-08'],
    '“2025-11-06..2025-11-07..2025-11-08” is not a day; write it as 2025-11-06.',
  ],
  [['2025-11-07..2025-11-06'], '“2025-11-07..2025-11-06” ends before it begins.'],
  [['0001-01-01..9999-12-31'], 'These are more than 400 days; fetch them in several runs.'],
])('%j', (words, why) => expect(readDays(words)).toBe(why));
