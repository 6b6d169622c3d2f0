// The gazetteer of data sets: what its schema refuses, and what the project's own promises.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { datasetsSchema } from '../../../src/corpus/dataset-schema.ts';
import { nameLetters } from '../../../src/text/name-letters.ts';
import { byText } from '../../../src/text/order.ts';

const minimal = { slug: 'rain', name: 'Rain', about: 'Drops.', kind: 'benchmark' };

describe('datasetsSchema', () => {
  test.each([
    ['an unknown key', { ...minimal, colour: 'blue' }],
    ['an unknown kind', { ...minimal, kind: 'model' }],
    ['a slug with capitals', { ...minimal, slug: 'Rain' }],
    ['a name without a letter', { ...minimal, name: '++' }],
    ['an alias without a letter', { ...minimal, aliases: ['·'] }],
    ['an empty sentence', { ...minimal, about: ' ' }],
    ['an address without https', { ...minimal, url: 'http://example.org/' }],
    ['a script for an address', { ...minimal, url: 'javascript:alert(1)' }],
    ['a former slug that is none', { ...minimal, formerly: ['Old Rain'] }],
    ['a phrase for a list of phrases', { ...minimal, with: 'drops' }],
  ])('refuses %s', (_, input) => {
    expect(datasetsSchema.safeParse([minimal]).success).toBe(true);
    expect(datasetsSchema.safeParse([input]).success).toBe(false);
  });
});

describe('the gazetteer of the project', () => {
  const path = new URL('../../../content/datasets.yaml', import.meta.url);
  const datasets = datasetsSchema.parse(parse(readFileSync(path, 'utf8')));

  test('holds at least 150 entries, sorted by name', () => {
    expect(datasets.length).toBeGreaterThanOrEqual(150);
    const names = datasets.map(({ name }) => name.toLowerCase());
    expect(names).toEqual(names.toSorted(byText));
  });

  test('has no slug and no name twice', () => {
    const slugs = datasets.flatMap(({ slug, formerly }) => [slug, ...formerly]);
    expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([]);
    const names = datasets.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(nameLetters))]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('says what each is in one sentence', () => {
    const odd = datasets.filter(
      ({ about }) => !/^[\p{Lu}\d][^\n]{10,160}\.$/u.test(about) || /[.!?] \p{Lu}/u.test(about),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('gives at least 150 a homepage, each under https', () => {
    const addresses = datasets.flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThanOrEqual(150);
    expect(addresses.filter((url) => !/^https:\/\/[a-z0-9.-]+\.[a-z]+\//.test(url))).toEqual([]);
  });
});
