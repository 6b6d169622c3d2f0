// An abstract cut into the stretches a page prints: nothing is lost, and what is marked is marked alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPassage, type MarkedWord, passages, sentencePassage } from '../../../../src/catalog/views/passages.ts';
import { displayText } from '../../../../src/text/display.ts';

const joined = (parts: readonly { readonly inlines: readonly { readonly text: string }[] }[]): string =>
  parts.flatMap(({ inlines }) => inlines.map(({ text }) => text)).join('');

const plainText = (text: string) => ({ text, inlines: text === '' ? [] : [{ kind: 'text' as const, text }] });

describe('the key sentence', () => {
  test('is cut out without loss and marked alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (source, a, b) => {
        const text = plainText(source);
        const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(joined(passages(text, { key: { start, end } }))).toBe(source);
        expect(joined(passages(text, { key: null }))).toBe(source);
        expect(joined(keyPassage(text, { start, end }))).toBe(source.slice(start, end));
        const sentence = sentencePassage(text, { start, end });
        expect(joined(sentence)).toBe(source.slice(start, end));
        expect(sentence.some(({ key }) => key)).toBe(false);
      }),
    );
  });

  test('keeps a link that is inside', () => {
    const text = displayText('First. We give https://github.com/a/b to all. Last.');
    const start = text.text.indexOf('We');
    const [key] = keyPassage(text, { start, end: text.text.indexOf(' Last') });
    expect(key?.inlines.map(({ kind }) => kind)).toEqual(['text', 'link', 'text']);
  });

  test('keeps a hyphen after a formula with it', () => {
    const [, , third] = passages(displayText('The $k$-Level game.'), { key: null })[0]?.inlines ?? [];
    expect(third).toEqual({ kind: 'compound', text: '-Level' });
  });
});

describe('anchors', () => {
  test('stand where their sentence begins, be it the key sentence or another', () => {
    const text = plainText('One. Two. Three.');
    const key = { start: 5, end: 9 };
    const anchors = [
      { id: 'a', span: key },
      { id: 'b', span: { start: 10, end: 16 } },
    ];
    expect(
      passages(text, { key, anchors }).map(({ key: isKey, id, inlines }) => [isKey, id, joined([{ inlines }])]),
    ).toEqual([
      [false, null, 'One. '],
      [true, 'a', 'Two.'],
      [false, null, ' '],
      [false, 'b', 'Three.'],
    ]);
  });
});

describe('words that lead further', () => {
  const word = (start: number, end: number): MarkedWord => ({
    span: { start, end },
    kind: 'term',
    href: '/papers/ropes/',
    title: 'Ropes',
  });

  test('are set apart, also inside the key sentence', () => {
    const text = plainText('Old. We use Rope here.');
    const [, key] = passages(text, { key: { start: 5, end: 22 }, words: [word(12, 16)] });
    expect(key?.inlines).toEqual([
      { kind: 'text', text: 'We use ' },
      { kind: 'term', text: 'Rope', whole: false, href: '/papers/ropes/', title: 'Ropes' },
      { kind: 'text', text: ' here.' },
    ]);
  });

  test('are whole where a line had better not break them', () => {
    const [passage] = passages(plainText('On Rope-1K now.'), { key: null, words: [word(3, 10)] });
    expect(passage?.inlines[1]).toMatchObject({ kind: 'term', text: 'Rope-1K', whole: true });
  });

  test('stay plain where they are part of a formula, or lie across a cut', () => {
    const formula = displayText('A $k$ b');
    expect(passages(formula, { key: null, words: [word(2, 3)] })[0]?.inlines.map(({ kind }) => kind)).toEqual([
      'text',
      'math',
      'text',
    ]);
    const text = plainText('ab cd');
    expect(joined(passages(text, { key: { start: 1, end: 5 }, words: [word(0, 2)] }))).toBe('ab cd');
  });

  test('cost no letter, wherever they are', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(8)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, fc.nat(40), (source, pairs, cut) => {
        const words = pairs
          .map(([start, length]) => word(start, start + length))
          .toSorted((a, b) => a.span.start - b.span.start);
        const key = { start: Math.min(cut, source.length), end: source.length };
        expect(joined(passages(plainText(source), { key, words }))).toBe(source);
      }),
    );
  });
});
