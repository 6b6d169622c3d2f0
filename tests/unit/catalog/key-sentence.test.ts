// Abstracts -> the sentence that states the contribution.
import { expect, test } from 'vitest';
import { keySentence } from '../../../src/catalog/key-sentence.ts';

const key = (text: string, title = '') => {
  const span = keySentence(text, title);
  return span === null ? null : text.slice(span.start, span.end);
};

test.each([
  ['Ropes fray. ', 'We propose a counterweight (CW) that needs no rope.', ' It holds nine lanterns of ten.'],
  [
    'Lanterns drift in the wind, as many have seen before us. ',
    'This paper introduces a simple balance for lanterns of any size.',
    ' Code is available at https://example.org/balance.',
  ],
  [
    'Is drift harmful to lanterns in the north? ',
    'We show that drift is harmless below a speed that we derive.',
    ' Furthermore, we propose a rope.',
  ],
  ['Ropes fray. ', 'Here we study, e.g. by hand, why ropes fray in the rain and in the sun.', ' Results are given.'],
  [
    'Ropes fray. ',
    'We introduce a balance for lanterns of any size.',
    ' We also introduce a novel rope, a simple one.',
  ],
  ['', 'Lanterns hang.', ''],
])('%s[%s]%s', (before, sentence, after) => expect(key(`${before}${sentence}${after}`)).toBe(sentence));

test('an empty abstract has none', () => expect(key('')).toBeNull());

test('of two sentences that say "we propose", the one the title speaks of', () => {
  const text =
    'Ropes fray. For training, we propose a careful schedule. Above all we propose a balance for drifting lanterns.';
  expect(key(text, 'A balance for drifting lanterns')).toBe('Above all we propose a balance for drifting lanterns.');
});

test('a hope is no contribution', () => {
  const text =
    'This paper demonstrates that ropes last longer when wet and cold. We hope that our work provides new ropes.';
  expect(key(text)).toBe('This paper demonstrates that ropes last longer when wet and cold.');
});
