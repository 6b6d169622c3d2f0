import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexiconFiles } from '../../../../src/exports/search/lexicon.ts';
import { type LexiconFile, levelOf, PARTS, partOf, readPart } from '../../../../src/search/lexicon/format.ts';
import { partsFrom } from '../../../../src/search/lexicon/parts-from.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcsz09π+%'), minLength: 1, maxLength: 9 });

test('what is written is read, each text in the part that is asked for it', () => {
  const words = fc.uniqueArray(
    fc.record({ text: word, papers: fc.integer({ min: 1, max: 9000 }), titled: fc.boolean() }),
    {
      selector: ({ text }) => text,
    },
  );
  const phrases = fc.uniqueArray(
    fc.record({ texts: fc.tuple(word, word), papers: fc.integer({ min: 1, max: 9000 }), hyphened: fc.boolean() }),
    { selector: ({ texts }) => texts.join(' ') },
  );
  fc.assert(
    fc.property(words, phrases, (some, pairs) => {
      const named = pairs.map(({ texts, ...rest }) => ({ text: texts.join(' '), ...rest }));
      const files = lexiconFiles({ words: some, phrases: named, english: [], forms: [] });
      const read = new Map([...files].map(([name, file]) => [name, readPart(file)]));
      for (const { text, papers, titled } of some)
        expect(read.get(partOf(text))?.entries.get(text)).toEqual({ level: levelOf(papers), marked: titled });
      for (const { text, papers, hyphened } of named) {
        expect(read.get(partOf(text))?.entries.get(text)).toEqual({ level: levelOf(papers), marked: hyphened });
        expect(read.get(partOf(text))?.joined.get(text.replaceAll(' ', ''))?.replaceAll(' ', '')).toBe(
          text.replaceAll(' ', ''),
        );
      }
      expect([...read.values()].reduce((sum, { entries }) => sum + entries.size, 0)).toBe(some.length + named.length);
    }),
  );
});

test('an English word that no paper has is marked so', () => {
  const files = lexiconFiles({ words: [], phrases: [], english: ['rose'], forms: [] });
  expect(readPart(files.get(partOf('rose')) as LexiconFile).entries.get('rose')).toEqual({ level: -1, marked: false });
});

test('a form is in the part of the short one and in that of the first long word', () => {
  const files = lexiconFiles({
    words: [],
    phrases: [],
    english: [],
    forms: [{ short: 'moe', long: 'zebra of experts' }],
  });
  const having = [...files].filter(([, { forms }]) => forms.length > 0).map(([name]) => name);
  expect(having).toEqual([partOf('moe'), partOf('zebra')]);
});

test('every part has a file, and the names are in order', () => {
  expect([...lexiconFiles({ words: [], phrases: [], english: [], forms: [] }).keys()]).toEqual(PARTS);
  expect(PARTS.toSorted()).toEqual(PARTS);
});

test('a beginning leads to every part that has words of it', () => {
  fc.assert(fc.property(word, word, (start, rest) => partsFrom(start).includes(partOf(start + rest))));
});

test('a part of another version is refused', () => {
  expect(() => readPart({ version: 1, words: '', forms: [] } as unknown as LexiconFile)).toThrow('version');
});
