import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { likeWords, stemsOf, termOf, writtenWords } from '../../../../src/catalog/search/associations.ts';
import { likePapers, MOST_LIKE } from '../../../../src/catalog/search/like-papers.ts';
import { nearTerms } from '../../../../src/catalog/search/near-index.ts';
import { numbered } from '../../../../src/catalog/search/paper-words.ts';
import thesaurus from '../../../../src/catalog/search/thesaurus.json' with { type: 'json' };
import { likeFiles, nearFiles } from '../../../../src/exports/search/near.ts';
import { nearParts } from '../../../../src/search/near/format.ts';
import { near } from '../../../../src/search/near/near.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const ENTRIES = [
  entry('Pruning Lanterns', 'We remove redundant weights of lanterns. The sparse lanterns keep their light.'),
  entry(
    'Ropes for Harbours',
    'We study ropes in nine harbours. Salt water wears them down within one year.',
    facts('', ''),
  ),
  entry('Seeing Harbours', 'An image of a harbour is described in words. Our captions name ropes and lanterns.'),
];
const catalog = buildCatalog(collections({ '2025-11-06.txt': page(...ENTRIES) }));
const papers = numbered(catalog.papers);
const files = nearFiles(nearTerms(catalog), papers.length);
const load = async (part: number) => {
  const file = files[part];
  if (!file) throw new Error(`no part ${part}`);
  return file;
};

async function titles(...words: readonly string[]): Promise<readonly (string | undefined)[]> {
  return (await near(words, files.length, load)).papers.map(({ number }) => papers[number]?.title.text);
}

describe('terms', () => {
  test('find a paper by its own words, whatever their form', async () => {
    expect((await titles('lantern'))[0]).toBe('Pruning Lanterns');
  });

  test('find a paper by other words than its own', async () => {
    expect((await titles('throw', 'away', 'unneeded', 'lantern'))[0]).toBe('Pruning Lanterns');
    expect((await titles('photograph'))[0]).toBe('Seeing Harbours');
    expect((await titles('lantern', 'sparsity'))[0]).toBe('Pruning Lanterns');
  });

  test('find nothing by words that stand for nothing here', async () => {
    expect(await titles('buttercream')).toEqual([]);
  });

  test('do not depend on the order of the papers', () => {
    const turned = { ...catalog, papers: catalog.papers.toReversed() };
    expect(nearFiles(nearTerms(turned), papers.length)).toEqual(files);
  });

  test('have so many papers at most, the weightiest', () => {
    const all = nearTerms(catalog);
    for (const [term, [best]] of nearTerms(catalog, 1)) expect([best]).toEqual(all.get(term)?.slice(0, 1));
  });

  test('are written in all parts, empty ones too; an empty archive has no terms', () => {
    expect(files.length).toBe(nearParts(papers.length));
    expect(nearTerms({ ...catalog, papers: [], glossary: [] }).size).toBe(0);
  });
});

describe('other words', () => {
  test('are written in groups that say each thing once: two members or two sides, lower case, no accents', () => {
    const groups = thesaurus.groups.map((line) => line.split(' > ').map((side) => side.split(', ')));
    const asSets = groups.map((sides) => sides.map((side) => side.toSorted().join(', ')).join(' > '));
    expect(asSets.filter((group, at) => asSets.indexOf(group) !== at)).toEqual([]);
    for (const sides of groups) {
      expect(sides.length === 2 || (sides.length === 1 && (sides[0]?.length ?? 0) > 1), sides.join(' > ')).toBe(true);
      const members = sides.flat();
      expect(new Set(members).size, members.join(', ')).toBe(members.length);
      for (const member of members) expect(member).toMatch(/^[a-z0-9][a-z0-9%:'@ -]*$/);
    }
  });

  test('of plain words are the terms of the field, and these have not the plain words', () => {
    const written = writtenWords([]);
    expect(written.get(termOf('russian doll'))?.has('matryoshka')).toBe(true);
    expect(written.get('matryoshka')?.has(stemsOf('russian doll').join(' '))).toBe(false);
  });

  test('stand for each other, without small words, and never for themselves', () => {
    const written = writtenWords([['HLT', 'harbour light of the town']]);
    expect([...(written.get('hlt') ?? [])]).toEqual([[stemsOf('harbour light town').join(' '), 1]]);
    expect(written.get(termOf('harbour light of the town'))?.has('hlt')).toBe(true);
    for (const [term, others] of written) expect(others.has(term)).toBe(false);
  });

  test('of the large archive are more or less alike', () => {
    const others = [...likeWords()].flatMap(([stem, like]) =>
      [...like].map(([other, worth]) => ({ stem, other, worth })),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { stem, other, worth } of others) {
      expect(other).not.toBe(stem);
      expect(worth > 0 && worth < 1).toBe(true);
    }
  });
});

describe('papers like one', () => {
  const paper = (slug: string, ...related: readonly (readonly [string, number])[]) => ({
    ...catalog.papers[0],
    slug,
    related: related.map(([to, score]) => ({ slug: to, score, because: ['x'] })),
  });
  type Papers = Parameters<typeof likePapers>[0]['papers'];

  test('are those related to it, those it is related to, and what is related to these', () => {
    const chain = [paper('a', ['b', 0.5]), paper('b'), paper('c', ['b', 0.4]), paper('d')] as unknown as Papers;
    const like = likePapers({ papers: chain });
    expect(like.map((each) => each.map(({ number }) => number))).toEqual([[1, 2], [0, 2], [1, 0], []]);
  });

  test('are nearer by the choice of an editor than by their words, whichever of the two names the other', () => {
    const weightsOf = (papers: unknown) => likePapers({ papers: papers as Papers }).map((each) => each[0]?.weight);
    const [chosen, found] = [1, 0.5];
    const full = weightsOf([paper('a', ['b', chosen]), paper('b', ['a', chosen])]);
    expect(weightsOf([paper('a', ['b', chosen]), paper('b', ['a', found])])).toEqual(full);
    expect(weightsOf([paper('a', ['b', found]), paper('b', ['a', chosen])])).toEqual(full);
  });

  test('are twenty at most, and never itself', () => {
    const slugs = Array.from({ length: 40 }, (_, at) => `p${String(at).padStart(2, '0')}`);
    const ring = slugs.map((slug, at) => paper(slug, ...slugs.slice(at + 1, at + 9).map((to) => [to, 0.5] as const)));
    const like = likePapers({ papers: ring as unknown as Papers });
    expect(Math.max(...like.map(({ length }) => length))).toBe(MOST_LIKE);
    for (const [number, each] of like.entries()) expect(each.some((other) => other.number === number)).toBe(false);
  });

  test('are written in blocks', () => {
    const files = likeFiles(Array.from({ length: 130 }, () => []));
    expect(files.map((file) => file.papers.length)).toEqual([128, 2]);
  });
});
