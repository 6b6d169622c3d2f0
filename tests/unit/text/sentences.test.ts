// Abstracts -> their sentences.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences, sentencesBeginning } from '../../../src/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  test.each([
    ['We prune. It helps! Does it? Yes.', ['We prune.', 'It helps!', 'Does it?', 'Yes.']],
    ['It ends with a quote.” So does “this.” Then more.', ['It ends with a quote.”', 'So does “this.”', 'Then more.']],
    ['Accuracy falls (by 2%). We fix it.', ['Accuracy falls (by 2%).', 'We fix it.']],
    [
      'It needs less memory. vLLM serves it. d²Cache too. π₀ acts.',
      ['It needs less memory.', 'vLLM serves it.', 'd²Cache too.', 'π₀ acts.'],
    ],
    ['We evaluate tasks.These results hold.', ['We evaluate tasks.', 'These results hold.']],
    ['We tie a rope (RP).Our ropes hold.', ['We tie a rope (RP).', 'Our ropes hold.']],
    [
      'We measure LLMs.This is hard for an LLM.A rope helps.',
      ['We measure LLMs.', 'This is hard for an LLM.', 'A rope helps.'],
    ],
    ['Is it fair?Through ropes, we ask.', ['Is it fair?', 'Through ropes, we ask.']],
    ['Lanterns hang in rows.RopeFix ties them.', ['Lanterns hang in rows.', 'RopeFix ties them.']],
    ['It learns to tie. $\\mathtt{R}$ ties on.', ['It learns to tie.', '$\\mathtt{R}$ ties on.']],
    ['Code is at github.com/a/b. We thank all.', ['Code is at github.com/a/b.', 'We thank all.']],
    ['The code is free. github.com/a/b', ['The code is free.', 'github.com/a/b']],
    ['It uses cats, dogs, etc. Hence it works.', ['It uses cats, dogs, etc.', 'Hence it works.']],
    ['Data are i.i.d. We show it.', ['Data are i.i.d.', 'We show it.']],
    ['As in He et al. We extend it.', ['As in He et al.', 'We extend it.']],
    ['They ask: (i) Why? (ii) How? We answer.', ['They ask: (i) Why?', '(ii) How?', 'We answer.']],
    ['我们提出一种方法。它很快！结果好。', ['我们提出一种方法。', '它很快！', '结果好。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test.each([
    'We use methods, e.g., SVD, i.e. Low rank, cf. Table 3, of course.',
    'He et al. (2016) and Wang et al. [3] show it vs. Others do not.',
    'BitNet b1.58 reaches 3.5 points and v2.0 of GPT-4.1 as well.',
    'See Fig. 3, Eq. 2, Sec. 4 and Tab. 1 for more.',
    'By J. Smith and A. B. Jones of the U.S. Census.',
    'It is faster w.r.t. GPU time, a.k.a. Wall clock, approx. 35K times.',
    'Tags (e.g., <think>. . . </think>) are removed.',
    'It asks “does it work?” of every model.',
    'Read https://example.org/a.b?c=d.e and go on.',
    'They reach (35. 6%) on it.',
    'We wait ... and see.',
    'Dr. Who and Prof. X agree.',
    'We run Node.Js on big.LITTLE chips, e.g.Those of Maker.AI and Dr.V is one, vs.The rest.',
    'The U.S.The J.A.R and the RP.Rope are names, as are Rope.FIX ties and maker.AI tools.',
    'It needs approx. $5 a year.',
    'Read example.org/ropes.The or example.org/ropes?The end.',
  ])('is one sentence: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test('nothing has no sentence, blanks are one span', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('  ')).toEqual([{ start: 0, end: 2 }]);
  });

  test('the spans tile any text', () => {
    const pieces = fc.constantFrom(
      '. ',
      '.',
      '? ',
      '.” ',
      'e.g.',
      ' et al. ',
      'The',
      'a',
      ' ',
      'U.S.',
      '1. ',
      '。',
      '中',
      '...',
      'x.Y ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const spans = sentences(value);
        expect(spans.map(({ start, end }) => value.slice(start, end)).join('')).toBe(value);
        expect(spans.every(({ start, end }, index) => end > start && start === (spans[index - 1]?.end ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('sentences are found by how they begin, without the blanks around them', () => {
  const text = 'Ropes fray. We hang lanterns.  They hold. We hang more.';
  const found = (words: string) => sentencesBeginning(text, words).map(({ start, end }) => text.slice(start, end));
  expect(found('We hang')).toEqual(['We hang lanterns.', 'We hang more.']);
  expect(found('They')).toEqual(['They hold.']);
  expect(found('hang')).toEqual([]);
});
