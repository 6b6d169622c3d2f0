// Which words of an abstract are shown, and what of them is marked.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXCERPT_LENGTH, excerpt, type Piece } from '../../../src/search/excerpt.ts';

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const telling = () => true;
const filler = (words: number): string => Array.from({ length: words }, (_, at) => `w${at}`).join(' ');

test('marks words of title and abstract apart, without the punctuation round them', () => {
  const { title, excerpt: rest } = excerpt(
    'Layerwise Router',
    'Layerwise Router. We route (tokens), well.',
    [1, 4],
    telling,
  );
  expect(shown(title)).toBe('Layerwise [Router]');
  expect(shown(rest)).toBe('We route ([tokens]), well.');
});

test('neighbours share one mark, unless punctuation parts them', () => {
  expect(shown(excerpt('T', 'T. a mixture of experts, models', [2, 3, 4, 5], telling).excerpt)).toBe(
    'a [mixture of experts], [models]',
  );
});

test('marks telling words alone, and what stands between two of them', () => {
  expect(
    shown(
      excerpt('T', 'T. of a mixture of experts often', [1, 3, 4, 5, 6], (word) => word.length > 5 && word !== 'often')
        .excerpt,
    ),
  ).toBe('of a [mixture of experts] often');
});

test('without a mark it is the beginning', () => {
  const { excerpt: rest } = excerpt('T', `T. ${filler(100)}`, [], telling);
  expect(shown(rest)).toBe(`${filler(EXCERPT_LENGTH)} …`);
});

test('shows where most marks are, from the start of a sentence', () => {
  const content = `T. ${filler(60)} end. The answer is here and there. ${filler(60)}`;
  const at = content.split(' ').indexOf('answer');
  const text = shown(excerpt('T', content, [5, at, at + 2], telling).excerpt);
  expect(text).toMatch(/^… The \[answer\] is \[here\] and there\. w0/);
  expect(text).toMatch(/ …$/);
});

test('a title that is not where the text begins is left alone', () => {
  const { title, excerpt: rest } = excerpt('Other', 'Some text here', [1], telling);
  expect(shown(title)).toBe('Other');
  expect(shown(rest)).toBe('Some [text] here');
});

test('a text that fits is shown from its beginning', () => {
  expect(shown(excerpt('!', '!. ! A', [2], telling).excerpt)).toBe('! [A]');
});

test('no word is lost, changed or doubled', () => {
  const words = fc.array(fc.stringMatching(/^[\p{L}\p{P}]{1,8}$/u), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, words, fc.array(fc.nat(60)), (first, rest, places) => {
      const title = first.join(' ');
      const pieces = excerpt(title, `${title}. ${rest.join(' ')}`, places, telling);
      const plain = (some: readonly Piece[]) => some.map(({ text }) => text).join('');
      expect(plain(pieces.title)).toBe(title);
      expect(plain(pieces.excerpt)).toBe(rest.join(' '));
      expect(pieces.excerpt.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
