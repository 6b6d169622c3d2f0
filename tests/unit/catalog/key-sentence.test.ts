// Abstracts -> the sentence that states the contribution.
import { expect, test } from 'vitest';
import { keySentence } from '../../../src/catalog/key-sentence.ts';
import { growth, LINEAR } from '../../setup/growth.ts';

const key = (text: string, title = '', name: string | null = null) => {
  const span = keySentence(text, title, name);
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

test('the sentence that presents what the paper calls its own, not one that builds on it', () => {
  const own = 'We propose RopeFix, which balances lanterns that drift in the wind.';
  const text = `We propose a novel and simple framework for lamps that hang in rows. ${own} Based on RopeFix, we propose a novel lamp that drifts less than others do.`;
  expect(key(text, '', 'RopeFix')).toBe(own);
  expect(key(text)).not.toBe(own);
});

test('the first contribution comes before one more', () => {
  const first = 'We propose a balance for lanterns that drift in the wind of the north.';
  const more = 'To evaluate lanterns, we introduce a novel benchmark, a new and simple one.';
  expect(key(`Ropes fray. ${first} ${more}`)).toBe(first);
  expect(key(`Ropes fray. Lanterns drift in the wind of the north. ${more}`)).toBe(more);
});

test('what others made is no contribution', () => {
  const rest = 'Our ropes, called RopeTies, hold lanterns in the wind of the north.';
  const made = (verb: string) => `A balance ${verb}, called LampFix, with a simple and effective framework of lamps.`;
  expect(key(`${made('holds lanterns')} ${rest}`)).toBe(made('holds lanterns'));
  expect(key(`${made('is a recent method')} ${rest}`)).toBe(rest);
});

test.each(['1', '1.', '1 ', 'achiev', 'we '])('takes time in proportion to a text of %j alone', (part) => {
  expect(growth(100_000, (size) => key(`We propose ${part.repeat(size / part.length)}.`))).toBeLessThan(LINEAR);
});

test.each([
  ['We release our code for ropes of any kind and lanterns.', 'that there is code'],
  ['Our work provides valuable insights into ropes.', 'what a work is good for'],
  ['Although we show that ropes alone can hold, much is left to be tied.', 'a concession'],
  ['Next, we explore ropes of various kinds and lengths.', 'a part of the whole'],
  ['Altogether, we show that a simple rope of any kind can hold lanterns.', 'what the parts come to'],
])('%s is no contribution: %s', (sentence) => {
  const own = 'We show that wet ropes hold longer than dry ones.';
  expect(key(`Ropes fray. ${own} ${sentence}`, '', 'RopeFix')).toBe(own);
  expect(key(`Ropes fray. ${sentence} ${own}`, '', 'RopeFix')).toBe(own);
});

test.each([
  'This survey provides an overview of ropes and lanterns.',
  'This position paper argues that ropes should be dry.',
  'We conduct the first empirical study of wet ropes in harbours.',
  'In this work we take a sober view of wet ropes and of dry ones.',
  'Our main contribution is that ropes and lanterns hold, in the rain and in the sun.',
])('%s is one', (own) => {
  const background = 'Ropes and lanterns have become the most common things in harbours.';
  expect(key(`${background} ${own} Lanterns drift in the wind.`, 'Ropes and lanterns in harbours')).toBe(own);
});

test.each([
  ['We address the drift of lanterns by introducing a counterweight that needs no rope.', 'how it is solved'],
  ['We lift this weight with RopeFix-2 (RF), the first balance that needs no rope.', 'what it is solved with'],
])('%s presents: %s', (own) => {
  const part = 'We propose a simple rope for the training of lanterns that hang in rows.';
  expect(key(`To train, we show ropes of many kinds. ${own} Lanterns hang.`)).toBe(own);
  expect(key(`${own} To evaluate lanterns, ${part.toLowerCase()}`)).toBe(own);
});

test.each([
  'We offer practical, actionable recommendations for lanterns and ropes in harbours of any size.',
  'We begin by introducing a new and simple framework of the lanterns that are found in harbours.',
])('%s is less than a finding', (sentence) => {
  const own = 'In this work, we identify a simple cause of the drift of lanterns in harbours.';
  expect(key(`Ropes fray. ${own} ${sentence} Lanterns hang.`)).toBe(own);
});

test('many sentences take time in proportion', () => {
  const sentence = 'We show that ropes hold lanterns. ';
  expect(growth(600_000, (size) => key(sentence.repeat(size / sentence.length)))).toBeLessThan(LINEAR);
});

test('issues that a work identifies come behind what it finds', () => {
  const own = 'We find a simple cause of the drift of lanterns in harbours of all sizes.';
  const identified = (what: string) => `We identify ${what} of ropes and lanterns in harbours, new and simple.`;
  expect(key(`Ropes fray. ${identified('three issues')} ${own} Lanterns hang.`)).toBe(own);
  expect(key(`Ropes fray. ${identified('a cause')} ${own} Lanterns hang.`)).toBe(identified('a cause'));
});

test('the number of a list is no part of it', () => {
  expect(key('Ropes fray. (2) We propose ropes that hold for many a long year.')).toBe(
    'We propose ropes that hold for many a long year.',
  );
});

test('what is given away is less than what it was made for, unless the work is to give it away', () => {
  const own = 'We show that wet ropes hold longer than dry ones in all of the harbours there are.';
  const released = (how: string) => `${how} release ropes for the lanterns that hang in harbours of any size.`;
  expect(key(`Ropes fray. ${own} ${released('We publicly')} Lanterns hang.`)).toBe(own);
  expect(key(`Ropes fray. ${own} ${released('In this report, we')} Lanterns hang.`)).toBe(
    released('In this report, we'),
  );
});

test('what a first sentence in nobody’s name names is not the own', () => {
  const field = 'Wet rope lanterns (WRLs) are a simple way of light that holds in all of the harbours.';
  const found = 'Ropes of hemp hold lanterns longest, followed by ropes of flax and by ropes of nettle.';
  expect(key(`${field} ${found} Lanterns hang in rows. They hang long in the rain.`)).toBe(found);
  const own = field.replace('Wet', 'Our wet');
  expect(key(`${own} ${found} Lanterns hang in rows. They hang long in the rain.`)).toBe(own);
});

test('a name in an address is not the name presented', () => {
  const own = 'We show that wet ropes hold longer than dry ones in all of the harbours there are.';
  const other = 'We present results and ropes at https://harbour.example/RopeFix for all to see.';
  expect(key(`Ropes fray. ${other} ${own}`, '', 'RopeFix')).toBe(own);
});
