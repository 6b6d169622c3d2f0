// A venue in words: as its page and the API show it.
import { expect, test } from 'vitest';
import { venueWords } from '../../../src/text/venue.ts';

test.each([
  [{ name: 'HARBOUR 2021', kind: 'conference' }, 'HARBOUR 2021'],
  [{ name: 'HARBOUR 2021', kind: 'conference', year: '2021' }, 'HARBOUR 2021'],
  [{ name: 'Quays', kind: 'journal' }, 'Quays'],
  [{ name: 'Quays', kind: 'journal', year: '2024' }, 'Quays 2024'],
  [{ name: 'Quays', kind: 'journal', volume: '104', year: '2021' }, 'Quays 104, 2021'],
  [{ name: 'Quays', kind: 'journal', volume: '45', issue: '4', year: '2023' }, 'Quays 45(4), 2023'],
] as const)('%j is %s', (venue, words) => expect(venueWords(venue)).toBe(words));
