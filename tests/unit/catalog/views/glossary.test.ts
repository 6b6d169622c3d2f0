// The glossary as pages print it: letters, entries whose spellings differ in case, papers in place, no count without its papers.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { foldedTerms } from '../../../../src/catalog/views/folded-terms.ts';
import { glossaryLetters, glossaryView } from '../../../../src/catalog/views/glossary.ts';
import { byLetter } from '../../../../src/catalog/views/letters.ts';
import type { Link } from '../../../../src/catalog/views/meta.ts';
import { entry, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const papers = Array.from({ length: 50 }, (_, at) => entry(`Harbour ${at}`, `We light harbour ${at}.`));
const catalog = buildCatalog(collections({ '2025-11-06.txt': page(...papers) }));
const slugs = catalog.papers.map(({ slug }) => slug);

function withTerms(...glossary: Catalog['glossary']): Catalog {
  return { ...catalog, glossary };
}

function term(
  short: string,
  usedIn: readonly string[],
  ...expansions: (readonly [long: string, papers: readonly string[]])[]
) {
  return { short, usedIn, expansions: expansions.map(([long, own]) => ({ long, papers: own })) };
}

describe('short forms that differ in case alone', () => {
  const folded = foldedTerms(
    withTerms(
      term('SOTA', slugs.slice(2, 8), ['state-of-the-art', slugs.slice(2, 4)]),
      term(
        'SoTA',
        slugs.slice(0, 7),
        ['state of the art', slugs.slice(0, 3)],
        ['sum of two angles', slugs.slice(5, 6)],
      ),
      term('STA', slugs.slice(0, 4), ['steady tar', slugs.slice(0, 1)]),
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

  test('are used by papers that have any spelling, each once', () => {
    expect(folded.map(({ usedIn }) => usedIn)).toEqual([slugs.slice(0, 8), slugs.slice(0, 4)]);
  });
});

test('the index says what a form most often stands for, and only how many meanings it has where none leads', () => {
  const { groups } = glossaryView(
    withTerms(
      term('LH', slugs, ['lit harbour', slugs.slice(0, 1)]),
      term('LM', slugs, ['lit mast', slugs.slice(0, 2)], ['long mooring', slugs.slice(2, 3)]),
      term('LR', slugs, ['lit rope', slugs.slice(0, 1)], ['long rope', slugs.slice(1, 2)]),
    ),
  );
  expect(groups.flatMap(({ items }) => items.map(({ long }) => long))).toEqual([
    'lit harbour',
    'lit mast',
    '2\u00a0meanings',
  ]);
});

describe('the page of a letter', () => {
  test('names the papers that define a form and those that use it, and says how many beyond them', () => {
    const [letter] = glossaryLetters(withTerms(term('LH', slugs, ['lit harbour', slugs.slice(0, 40)])));
    const [entryView] = letter?.view.terms ?? [];
    const [sense] = entryView?.senses ?? [];
    expect([letter?.id, letter?.view.meta.path, entryView?.id]).toEqual(['l', '/glossary/l/', 'lh']);
    const hrefs = (papers: readonly Link[] = []) => papers.map(({ href }) => href);
    const all = slugs.map((slug) => `/papers/${slug}/`);
    expect(entryView?.uses?.label).toBe('used in 50\u00a0papers · defined in 40');
    expect(hrefs(entryView?.uses?.papers)).toEqual(all.slice(0, 30));
    expect(entryView?.uses?.rest).toEqual({
      count: 'and 20\u00a0older ones',
      search: { href: '/search/?q=%22LH%22&sort=date', label: 'search for “LH”' },
    });
    expect(hrefs(sense?.papers)).toEqual(all.slice(0, 3));
    expect([sense?.more?.label, hrefs(sense?.more?.papers)]).toEqual(['37 more', all.slice(3, 33)]);
    expect(sense?.more?.rest?.count).toBe('and 7\u00a0older ones');
  });

  test('says nothing of counts where the papers shown are all', () => {
    const [letter] = glossaryLetters(withTerms(term('LH', slugs.slice(0, 2), ['lit harbour', slugs.slice(0, 2)])));
    expect(letter?.view.terms[0]).toMatchObject({ uses: null, senses: [{ more: null }] });
  });
});

describe('the index', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = Array.from(letters).flatMap((one) => Array.from(letters, (other) => `${one}${other}`.toUpperCase()));

  test('has all of a few, and leads to each', () => {
    const view = glossaryView(
      withTerms(term('3GS', slugs.slice(0, 1), ['three great ships', slugs.slice(0, 1)]), term('π0', [])),
    );
    expect(view.groups.map(({ label, href, items }) => [label, href, items[0]?.href])).toEqual([
      ['0–9', '/glossary/digits/', '/glossary/digits/#3gs'],
      ['Other', '/glossary/other/', '/glossary/other/#_qo_0'],
    ]);
  });

  test('has of very many those that two papers define; every letter counts all of its', () => {
    const view = glossaryView(
      withTerms(
        ...many.map((short, at) => term(short, slugs.slice(0, 2), ['ship', slugs.slice(0, at % 9 === 0 ? 2 : 1)])),
      ),
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
