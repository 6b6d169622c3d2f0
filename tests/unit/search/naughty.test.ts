// Texts that are made to break a search: names of properties, characters that are not seen, and whatever takes long to read.
import { describe, expect, test } from 'vitest';
import { writtenWords } from '../../../src/catalog/search/written-words.ts';
import { completing } from '../../../src/search/completing.ts';
import { excerpt } from '../../../src/search/excerpt.ts';
import { near } from '../../../src/search/near/near.ts';
import { candidatesFrom, findPlaces } from '../../../src/search/palette/match.ts';
import { asker, parseQuery } from '../../../src/search/query.ts';
import { readState } from '../../../src/search/state.ts';
import { plain, tokensOf } from '../../../src/search/tokens.ts';
import { takeFacets } from '../../../src/search/typed-facets.ts';
import { holds, holdsPhrase, textWords, wordsOf } from '../../../src/search/words.ts';
import { growth, LINEAR } from '../../setup/growth.ts';
import { VALUES } from './facet-values.ts';

/** What every object has. */
const PROPERTIES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length'];

describe.each(PROPERTIES)('%s', (name) => {
  test('is a word', () => {
    expect(parseQuery(name).words).toEqual([name.replace(/^_+|_+$/gu, '').toLowerCase()]);
    expect(asker(parseQuery(name))(name)).toBe(true);
    expect(asker(parseQuery('model'))(name)).toBe(false);
  });

  test('is no key of a facet, and no value of one', () => {
    expect(completing(`${name}:`, name.length + 1, VALUES, 6)).toBeNull();
    expect(takeFacets(`${name}:a`, VALUES).text).toBe(`${name}:a`);
    expect(takeFacets(`topic:"${name}"`, VALUES).unknown).toEqual([`topic:"${name}"`]);
    const known = () => false;
    expect(readState(new URLSearchParams({ topic: name, [name]: 'a' }), known).unknown).toEqual([`topic=${name}`]);
  });

  test('has no papers near to it where the index has none', async () => {
    const load = async () => ({ version: 4 as const, terms: {} });
    expect(await near([name.toLowerCase()], 256, load)).toEqual({ papers: [], support: 0 });
  });
});

test('what is not seen parts no word', () => {
  for (const unseen of ['\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u202E', '\u2066']) {
    expect(wordsOf(`co${unseen}operate${unseen}`)).toEqual(['cooperate']);
    expect(writtenWords(`co${unseen}operate${unseen}`).map(({ parts }) => parts)).toEqual([['cooperate']]);
    expect(holds(textWords(`to co${unseen}operate`), 'cooperate')).toBe(true);
  }
});

test('a word right behind a phrase is a word', () => {
  expect(parseQuery('"low rank"adaptation')).toMatchObject({ words: ['adaptation'], phrases: ['low rank'] });
  expect(parseQuery('"low rank", yes')).toMatchObject({ words: ['yes'], phrases: ['low rank'] });
});

/** Alone each of these is a word, a piece, or nothing; many of them are what patterns go back over. */
const PARTS = [
  'a',
  '"',
  '""',
  '"a',
  '-',
  '-a ',
  'title:',
  'topic:a ',
  'a!',
  '!',
  '."',
  '(',
  '–',
  '—',
  '\u0301',
  '\uFEFF',
];
const MORE_PARTS = ['é', 'ﷺ', '中', 'ก', '\u00AD', '😀', '://', "'s", 'year:2023.. ', 'ation', 'a b '];

describe.each([...PARTS, ...MORE_PARTS])('takes no longer than its length: %j', (part) => {
  const all = [...VALUES.topic.map(({ label }) => label), 'a'].map((title) => ({
    kind: 'topic' as const,
    title,
    part: 'x',
    count: 1,
    aliases: [],
  }));
  const candidates = candidatesFrom(all);
  test.each<[string, (text: string) => unknown]>([
    ['tokens', (text) => tokensOf(plain(text))],
    ['query', (text) => parseQuery(text)],
    ['words', (text) => textWords(text)],
    ['written words', (text) => writtenWords(text)],
    ['phrase', (text) => holdsPhrase(text, 'a b')],
    ['facets', (text) => takeFacets(text, VALUES)],
    ['completing', (text) => completing(text, text.length, VALUES, 6)],
    ['excerpt', (text) => excerpt('x', `x. ${text}`, [...text.split(/[^\S\uFEFF]+/u).keys()], () => true)],
    ['palette', (text) => findPlaces(candidates, text, 6)],
  ])('%s', (_, read) => {
    const factor = growth(12_000, (size) => read(`x${part.repeat(size / part.length)}b`));
    expect(factor).toBeLessThan(LINEAR);
  });
});
