// Titles and abstracts -> the name of the paper's own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methodName } from '../../../../src/catalog/mentions/method-name.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

const name = (title: string, abstract = '') => methodName(title, abstract)?.name ?? null;

describe('a title', () => {
  test.each([
    ['RopeFormer: lifting lanterns', 'RopeFormer'],
    ['Hunyuan-Rope 2.0: lifting lanterns', 'Hunyuan-Rope 2.0'],
    ['cadrope: lifting lanterns', 'cadrope'],
    ['Lantern-GRPO – ropes that learn', 'Lantern-GRPO'],
    ['RopeQwen Technical Report', 'RopeQwen'],
    ['Rope Graph Model (RGM): A Graph of Ropes', 'RGM'],
  ])('%s', (title, expected) => expect(name(title)).toBe(expected));

  test.each([
    'Pre-training under infinite compute: what then?',
    'Position: lanterns need care',
    'Does drift matter? A study of ropes',
    'More Ropes, Same Length: counting knots',
    'Lifting: a view from below',
    'Lantern Science: A Survey',
    'Lanterns in the north',
  ])('%s names nothing', (title) => expect(name(title)).toBeNull());

  test('two words are a name where the abstract uses them as one', () => {
    expect(name('Nested Ropes: lifting', 'We present Nested Ropes, a way to lift.')).toBe('Nested Ropes');
    expect(name('Nested Ropes: lifting', 'We nest ropes to lift.')).toBeNull();
  });

  test('words before the colon give way to their short form', () => {
    expect(methodName('Segment Rope Optimization: lifting', 'We propose Segment Rope Optimization (SRO).')).toEqual({
      name: 'SRO',
      expansion: 'Segment Rope Optimization',
    });
  });
});

test('a name that opens a title without a colon is one if the abstract presents it', () => {
  const title = 'RopeFix for lanterns in the north';
  expect(name(title, 'We propose RopeFix and LampFix to lift.')).toBe('RopeFix');
  expect(name(title, 'Lanterns use RopeFix.')).toBeNull();
});

test('what is classical is not named by the paper', () => {
  expect(name('On ropes', 'We revisit one classical knot of sailors named Bowline. Bowline holds.')).toBeNull();
  expect(name('On ropes', 'We tie ropes by a knot named Bowliner. Bowliner beats a popular knot.')).toBe('Bowliner');
});

test('a name ends with its sentence', () => {
  expect(name('On ropes', 'We propose RopeFixer. Specifically, it lifts lanterns.')).toBe('RopeFixer');
  expect(name('On ropes', 'We propose Dr. Rope, which lifts lanterns.')).toBe('Dr. Rope');
});

test('of several words, the short name in brackets is the name, whatever its letters', () => {
  expect(name('On ropes', 'We propose Harbour Rope (Tenet) for lanterns.')).toBe('Tenet');
  expect(name('On ropes', 'We propose Harbour Rope Tying and Selection (TeNet), which lifts.')).toBe('TeNet');
  expect(name('On ropes', 'We propose Harbour Rope (see below), which lifts.')).toBe('Harbour Rope');
});

test('what a title asks about is not for that the answer', () => {
  const abstract = 'Our study shows that a RopeFix is a method to lift. We introduce Lanterna, a test.';
  expect(name('Can we trust RopeFix?', abstract)).toBe('Lanterna');
});

describe('an abstract', () => {
  test.each([
    ['Ropes fray. We propose RopeFix, a cure.', 'RopeFix'],
    ['In this work, we then introduce a Dual Rope Cache (DRC) that holds.', 'DRC'],
    ['We introduce a novel way to lift, called LiftOff.', 'LiftOff'],
    ['Our method, RopeFix, holds nine lanterns of ten, and RopeFix is fast.', 'RopeFix'],
    ['We present Lanterna, a family of lamps.', 'Lanterna'],
    ['We offer a paradigm we call early lighting: lamps first.', 'early lighting'],
    ['To lift, we build a rope of ropes, RopeNet, that holds.', 'RopeNet'],
    ['By introducing RopeFix, we lift.', 'RopeFix'],
    ['Our proposed approach, RopeFix, lifts.', 'RopeFix'],
    ['Our method, “Steady Rope Alignment (SRA)”, lifts.', 'SRA'],
    ['The proposed joint ropes and knots (JRK) method holds.', 'JRK'],
    ['We introduce ECO-R2 or Efficient Coiling of Ropes.', 'ECO-R2'],
    ['We weigh lamps, and so we refer to it as a lantern probe.', 'lantern probe'],
    ['Ropes fray. We name our method RopeFix.', 'RopeFix'],
    ['We propose a new procedure, the RopeFix that holds.', 'RopeFix'],
    ['We propose RopeFix, a cure. We also release a benchmark, RopeBench, and RopeBench is hard.', 'RopeFix'],
    ['To test lamps we also release RopeBench.', 'RopeBench'],
    ['We present RopeFix - a cure that holds.', 'RopeFix'],
    ['We introduce a general rope tying method called Steady Rope Alignment (SRA).', 'SRA'],
    ['We refer to our lamp and rope procedure as Steady Rope Alignment (SRA).', 'SRA'],
    ['We propose the opposite approach: Steady Rope Alignment (SRA), which holds.', 'SRA'],
    ['We train Steady Rope Aligners (SRA), a family of lamps.', 'SRA'],
    ['We address this with Steady Rope Alignment (SRA), a cure.', 'SRA'],
    ['The resulting rope-free lamp (RFL) holds.', 'RFL'],
    ['Our contribution, Steady Rope Alignment (SRA), is a cure.', 'SRA'],
    ['We study drift, proposing a steady rope alignment (SRA) that holds.', 'SRA'],
    ['We introduce the concept of a Steady Rope Interface (SRI).', 'SRI'],
    ['Moreover, our Steady Rope Alignment (SRA) lifts. SRA is fast.', 'SRA'],
    ['We introduce a steady, rope-aware lifting technique UNCOIL to lift.', 'UNCOIL'],
    ['We propose a novel procedure for lamps (TENET), which holds.', 'TENET'],
    ['Drift inspires us to propose steady rope alignment (SRA) for lamps.', 'SRA'],
    ['We suggest RopeFix, a cure.', 'RopeFix'],
    ['Lamps hang in a harbour framework referred as Steady Rope Alignment (SRA).', 'SRA'],
    ['Ropes hold by a cure dubbed as RopeFix.', 'RopeFix'],
    ['The lamp rope, abbreviated as RopeFix, holds.', 'RopeFix'],
    ['We propose steady rope alignment (SRA) based only on lamps.', 'SRA'],
  ])('%s', (abstract, expected) => expect(name('Lifting lanterns', abstract)).toBe(expected));

  test.each([
    'Large language models (LLMs) fray. We propose RL methods for ropes.',
    'We propose a new rope for Reinforcement Learning (RL).',
    'We present GPT-4 results and a study of knots.',
    'We build on RopeFix and show that it frays.',
    'We propose to lift lanterns with the help of LiftOff.',
    'Our best model, GPT-4, lifts.',
    'We train lamps with Steady Rope Alignment (SRA).',
    'We propose two knots: Steady Rope Alignment (SRA) and none.',
    'Our approach holds a mean rope error (MRE) of two.',
    'We propose a cure to lift with the model RopeFix.',
    'We propose a cure that takes ropes from a lantern (LAMPFIX).',
    'We propose a cure for steady rope alignment (SRA).',
    'We propose a steady rope alignment (SRA) based cure for lamps. SRA is a recently proposed technique.',
    'Ropes fray. LampFix is a recently proposed technique to lift. LampFix frays.',
  ])('%s names nothing', (abstract) => expect(name('Lifting lanterns', abstract)).toBeNull());

  test('the name in the title comes before another', () => {
    expect(name('Lifting lanterns with RopeFix', 'We introduce LampBench, a test. We propose RopeFix, a cure.')).toBe(
      'RopeFix',
    );
  });

  test('the expansion is what the text says', () => {
    expect(methodName('Lifting', 'We introduce ERGO (Even Ropes for Good Order), which lifts.')).toEqual({
      name: 'ERGO',
      expansion: 'Even Ropes for Good Order',
    });
    expect(methodName('RopeFix: lifting', '')).toEqual({ name: 'RopeFix', expansion: null });
  });
});

test('of any texts, a name is what one of them says', () => {
  const words = fc.constantFrom(
    'We',
    'propose',
    'introduce',
    'RopeFix',
    'NAS',
    '(NAS)',
    'a',
    'Neural Architecture Search',
    'called',
    ',',
    '.',
    ':',
    '-',
    '"',
    '2.0',
    'π₀',
    '<b>',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, texts, (title, abstract) => {
      const found = methodName(title, abstract);
      if (found === null) return;
      expect(found.name).not.toBe('');
      expect(title.includes(found.name) || abstract.includes(found.name)).toBe(true);
      if (found.expansion !== null)
        expect(title.includes(found.expansion) || abstract.includes(found.expansion)).toBe(true);
    }),
  );
});

test.each([
  ['(', 100_000],
  ['A(', 50_000],
  ['A (', 33_000],
  ['We propose A ', 7_700],
  ['We propose RopeFix1, ', 4_800],
  ['a', 100_000],
  ['aA', 50_000],
  [', a', 33_000],
  ['our method ', 9_000],
  ['We propose a model ', 5_200],
  ['We propose a rope (', 5_200],
])('%j, %i times, is read in linear time', (piece, times) => {
  expect(growth(times, (size) => methodName('Lifting', piece.repeat(size)))).toBeLessThan(LINEAR);
  expect(growth(times, (size) => methodName(piece.repeat(size), ''))).toBeLessThan(LINEAR);
});

describe('the expansion', () => {
  const expansion = (title: string, abstract = '') => methodName(title, abstract)?.expansion ?? null;

  test.each([
    ['DiRo: Distilled Ropes for Lamps', 'Distilled Ropes'],
    ['DRS: Distilled Rope Steering Vectors for Lamps', 'Distilled Rope Steering Vectors'],
    ['SPAR3D: Stable Point-Aware Raising of 3D Lanterns from Images', 'Stable Point-Aware Raising of 3D Lanterns'],
    ['DRS: Distilled Rope Steering Vectors Make Lamps Rise Quickly Again', 'Distilled Rope Steering'],
  ])('of %s goes on to a noun that is near', (title, expected) => expect(expansion(title)).toBe(expected));

  test.each([
    ['We present SOLO, one rope for Scalable lOop Lifting Operation.', 'Scalable lOop Lifting Operation'],
    ['We propose REason-guided Flight with Ropes REFR, a cure. We call it REFR.', 'REason-guided Flight with Ropes'],
    ['We present REFR. Its Ropes Ease Frail Rafts Forward.', 'Ropes Ease Frail Rafts Forward'],
  ])('%s', (abstract, expected) => expect(expansion('Lifting lanterns', abstract)).toBe(expected));

  test.each([['We propose Careful Ropes Discrimination (CODE).', 'Careful Ropes Discrimination']])(
    '%s stands in capitals before the brackets',
    (abstract, expected) => expect(expansion('Lifting lanterns', abstract)).toBe(expected),
  );

  test.each([
    'We propose Careful Rope Lifting (WINDMILL).',
    'We propose careful ropes discrimination (CODE).',
    'We propose Dim Cords Discrimination (CODE).',
    "We present SOLO. SOLO's strength is in its knots.",
    'We present SOLO. It lifts Some, Others, Lamps and Oars.',
    'We present SOLO, and the rest is drift.',
  ])('%s says none', (abstract) => expect(expansion('Lifting lanterns', abstract)).toBeNull());
});
