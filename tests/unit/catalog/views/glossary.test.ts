// The glossary as pages print it: letters, entries whose spellings differ in case, papers in place, no count without its papers.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { foldedTerms } from '../../../../src/catalog/views/folded-terms.ts';
import { glossaryLetters, glossaryView } from '../../../../src/catalog/views/glossary.ts';
import { byLetter } from '../../../../src/catalog/views/letters.ts';
import { entry, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const papers = Array.from({ length: 50 }, (_, at) => entry(`Harbour ${at}`, `We light harbour ${at}.`));
const catalog = buildCatalog(collections({ '2025-11-06.txt': page(...papers) }));
const slugs = catalog.papers.map(({ slug }) => slug);

function withTerms(...glossary: Catalog['glossary']): Catalog {
  return { ...catalog, glossary };
}

function term(short: string, uses: number, ...expansions: (readonly [long: string, papers: readonly string[]])[]) {
  return { short, uses, expansions: expansions.map(([long, own]) => ({ long, papers: own })) };
}

describe('short forms that differ in case alone', () => {
  const folded = foldedTerms(
    withTerms(
      term('SOTA', 3, ['state-of-the-art', slugs.slice(2, 4)]),
      term('SoTA', 9, ['state of the art', slugs.slice(0, 3)], ['sum of two angles', slugs.slice(5, 6)]),
      term('STA', 4, ['steady tar', slugs.slice(0, 1)]),
    ),
  );

  test('are one entry under the most frequent spelling, each sense and paper once, newest first', () => {
    expect(folded.map(({ short, others }) => [short, others])).toEqual([
      ['SoTA', ['SOTA']],
      ['STA', []],
    ]);
    expect(folded[0]?.senses).toEqual([
      { long: 'state of the art', papers: slugs.slice(0, 4) },
      { long: 'sum of two angles', papers: slugs.slice(5, 6) },
    ]);
    expect(folded[0]?.definitions).toBe(5);
  });

  test('have no count of uses: a paper may use two spellings', () => {
    expect(folded.map(({ uses }) => uses)).toEqual([null, 4]);
  });
});

describe('the page of a letter', () => {
  test('names the papers that define a form, and says how many beyond them', () => {
    const [letter] = glossaryLetters(withTerms(term('LH', 60, ['lit harbour', slugs])));
    const [entryView] = letter?.view.terms ?? [];
    const [sense] = entryView?.senses ?? [];
    expect([letter?.id, letter?.view.meta.path, entryView?.id]).toEqual(['l', '/glossary/l/', 'lh']);
    expect(entryView?.counts).toBe('used in 60\u00a0papers · defined in 50');
    expect(sense?.papers.map(({ href }) => href)).toEqual(slugs.slice(0, 3).map((slug) => `/papers/${slug}/`));
    expect([sense?.more.length, sense?.moreLabel, sense?.rest]).toEqual([30, '47 more', 'and 17\u00a0older ones']);
  });

  test('says nothing of counts where the papers shown are all', () => {
    const [letter] = glossaryLetters(withTerms(term('LH', 2, ['lit harbour', slugs.slice(0, 2)])));
    expect(letter?.view.terms[0]).toMatchObject({ counts: null, senses: [{ moreLabel: null, rest: null }] });
  });
});

describe('the index', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = Array.from(letters).flatMap((one) => Array.from(letters, (other) => `${one}${other}`.toUpperCase()));

  test('has all of a few, and leads to each', () => {
    const view = glossaryView(withTerms(term('3GS', 1, ['three great ships', slugs.slice(0, 1)]), term('π0', 1)));
    expect(view.groups.map(({ label, href, items }) => [label, href, items[0]?.href])).toEqual([
      ['0–9', '/glossary/digits/', '/glossary/digits/#3gs'],
      ['Other', '/glossary/other/', '/glossary/other/#_qo_0'],
    ]);
  });

  test('has of very many those that two papers define; every letter counts all of its', () => {
    const view = glossaryView(
      withTerms(...many.map((short, at) => term(short, 1, ['ship', slugs.slice(0, at % 9 === 0 ? 2 : 1)]))),
    );
    expect(view.groups.flatMap(({ items }) => items)).toHaveLength(Math.ceil(many.length / 9));
    expect(view.letters.map(({ count }) => count)).toEqual(Array.from(letters, () => '26'));
  });
});

test('letters come before digits, digits before others, and names keep their order', () => {
  const names = ['π', '9b', '9a', 'ä', 'zeta', 'Alpha', 'almond'];
  expect(byLetter(names, (name) => name).map(({ id, items }) => [id, items])).toEqual([
    ['a', ['Alpha', 'almond']],
    ['z', ['zeta']],
    ['digits', ['9b', '9a']],
    ['other', ['π', 'ä']],
  ]);
});
