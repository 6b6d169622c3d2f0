// Related papers -> the words that relate them, as the paper with the page writes them.
import { expect, test } from 'vitest';
import { tokens } from '../../../../src/text/words.ts';
import { because, paper, relate } from './archive.ts';

test('the whole term is the reason, not its parts, as the paper with the page writes it', () => {
  const of = relate(
    paper('a', 'Expert routers', 'A mixture-of-experts transformer learns neural architecture search by gossip.'),
    paper('b', 'Gossiping', 'Neural Architecture Search finds a Mixture of Experts, and gossips.'),
  );
  expect(because(of('a')).toSorted()).toEqual(['gossip', 'mixture-of-experts', 'neural architecture search']);
  expect(because(of('b')).toSorted()).toEqual(['gossips', 'mixture of Experts', 'neural architecture search']);
});

test('three words are one reason only where both papers have them together', () => {
  const of = relate(
    paper('a', 'A', 'Quokka marmot wombat.'),
    paper('b', 'B', 'The quokka marmot met a marmot wombat.'),
  );
  expect(because(of('a')).toSorted()).toEqual(['marmot wombat', 'quokka marmot']);
});

test('a part of a compound is no reason: it may say something else than the whole', () => {
  const of = relate(
    paper('a', 'A wombat-quokka-marmot model', 'The wombat-quokka-marmot model is one.'),
    paper('b', 'Wombat–quokka–marmot models', 'A wombat-quokka-marmot model is it.'),
  );
  expect(because(of('a')).toSorted()).toEqual(['wombat-quokka-marmot']);
});

test('no term spans punctuation or a stop word', () => {
  const apart = relate(paper('a', '', 'A quokka marmot wombat.'), paper('b', '', 'A quokka. Marmot (wombat).'));
  expect(because(apart('a')).toSorted()).toEqual(['marmot', 'quokka', 'wombat']);
  const stopped = relate(paper('a', '', 'A quokka marmot wombat'), paper('b', '', 'A quokka with marmot novel wombat'));
  expect(because(stopped('a')).toSorted()).toEqual(['marmot', 'quokka', 'wombat']);
});

test('names keep their capitals, words at the head of a sentence do not', () => {
  const of = relate(
    paper('a', 'Pruning BERT with LoRA', 'Wombats dig.'),
    paper('b', 'On LoRA', 'Here BERT is one of the wombats after pruning; wombats win.'),
    paper('c', 'Digging', 'Most wombats like pruning.'),
  );
  expect(because(of('a').filter(({ slug }) => slug === 'b')).toSorted()).toEqual([
    'BERT',
    'LoRA',
    'pruning',
    'wombats',
  ]);
});

test('numbers are terms only as part of a hyphenated word', () => {
  const of = relate(
    paper('a', '4-bit wombats', 'In 2024 wombats ate 300 marmots, a 1.5B quokka.'),
    paper('b', 'Wombats of 4-bit', 'In 2024 marmots saw 300 marmots; 1.5B in all.'),
  );
  expect(because(of('a')).toSorted()).toEqual(['4-bit', 'marmots', 'wombats']);
});

test('what two papers are about weighs more than what they mention', () => {
  const of = relate(
    paper('a', 'Quokka and marmot', 'A quokka, a marmot; once a violin, once a lute, once a lantern.'),
    paper('b', 'Marmot and quokka', 'The marmot met a quokka.'),
    paper('c', 'Tall zebra', 'Once a violin, once a lute, once a lantern.'),
    paper('d', 'Long zebra', 'A violin. A lute. A lantern. A quokka. A marmot.'),
  );
  expect(because(of('a'))[0]).toMatch(/quokka|marmot/);
});

test('a reason stands without its possessive', () => {
  const of = relate(
    paper('a', 'Wombat burrows', "In wombat burrows: the quokka's. This quokka's."),
    paper('b', 'Wombat burrows', "Wombat burrows: not the quokka's. That quokka's."),
  );
  expect(because(of('a')).toSorted()).toEqual(['quokka', 'wombat burrows']);
});

test('a reason of whose words all relatives are said adds none', () => {
  const text = 'Quokka burrows, wombat burrow; the marmot burrowing zebra quokka.';
  const of = relate(paper('a', 'Quokka burrows', text), paper('b', 'Burrows of a quokka', text));
  const told = because(of('a')).map((reason) => tokens(reason).map(({ stem }) => stem));
  for (const [at, words] of told.entries())
    expect(words.every((word) => told.slice(0, at).flat().includes(word))).toBe(false);
});

test('a short form is no reason beside the words that it stands for, whichever of the two defines it', () => {
  const texts = ['Wombat quokka burrows (WQB) and marmots.', 'The WQB of wombat quokka burrows, and marmots.'] as const;
  const acronyms = [{ short: 'WQB', long: 'wombat quokka burrows' }];
  const of = relate({ ...paper('a', 'A', texts[0]), acronyms }, paper('b', 'B', texts[1]));
  expect(because(of('a')).toSorted()).toEqual(['marmots', 'wombat quokka burrows']);
  expect(because(of('b')).toSorted()).toEqual(['marmots', 'wombat quokka burrows']);
});

test('a short form stays where not all that it stands for is said, and where nobody defines it', () => {
  const acronyms = [{ short: 'WQB', long: 'wombat quokka burrows' }];
  const partly = relate(
    { ...paper('a', 'A', 'Wombat quokka burrows (WQB).'), acronyms },
    paper('b', 'B', 'The WQB of quokka burrows.'),
  );
  expect(because(partly('a')).toSorted()).toEqual(['WQB', 'quokka burrows']);
  const said = (short: string, long: string) =>
    relate(
      { ...paper('a', 'A', 'Wombat quokka burrows, WQB.'), acronyms: [{ short, long }] },
      paper('b', 'B', 'The WQB of wombat quokka burrows.'),
    );
  expect(because(said('WQB', 'the wombat')('a'))).toContain('WQB');
  expect(because(said('WQB-2', 'wombat quokka burrows')('a'))).toContain('WQB');
  const undefinedThere = relate(
    paper('a', 'A', 'Wombat quokka burrows, WQB.'),
    paper('b', 'B', 'The WQB of wombat quokka burrows.'),
  );
  expect(because(undefinedThere('a')).toSorted()).toEqual(['WQB', 'wombat quokka burrows']);
});
