// Papers with names -> who mentions whom.
import { expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/catalog/mentions/acronyms.ts';
import { methodMentions } from '../../../../src/catalog/mentions/method-mentions.ts';

interface Given {
  readonly name?: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly published?: string | null;
}

const mentions = (papers: Readonly<Record<string, Given>>) => {
  const given = Object.entries(papers).map(([slug, { name = null, title = '', abstract = '', published = null }]) => ({
    slug,
    name,
    title,
    abstract,
    published,
    acronyms: [...findAcronyms(abstract), ...findAcronyms(title)],
  }));
  return [...methodMentions(given)].flatMap(([slug, all]) =>
    all.map(({ slug: named, name, at, where }) => {
      const paper = papers[slug];
      const text = (where === 'title' ? paper?.title : paper?.abstract) ?? '';
      expect(text.slice(at.start, at.end)).toBe(name);
      return `${slug} ${where} ${named}`;
    }),
  );
};

test('a name in an abstract leads to its paper, once', () => {
  expect(
    mentions({
      rope: { name: 'RopeFix', abstract: 'RopeFix is ours.' },
      lamp: { name: 'PC-RopeFix', abstract: 'Unlike RopeFix, PC-RopeFix holds; RopeFix-based lamps fray.' },
      sail: { title: 'Sails and RopeFix' },
    }),
  ).toEqual(['lamp abstract rope', 'sail title rope']);
});

test.each([
  ['a part of a longer name', 'We lift with PC-RopeFix, RopeFix-v2, RopeFixer and RopeFix 2.'],
  ['another version', 'We lift with RopeFix 2.0.'],
  ['an address', 'Code is at example.org/ropes/RopeFix.'],
  ['a plain word', 'We ropefix lamps.'],
  ['a kind of things', 'We train a RopeFix model.'],
])('%s is no mention', (_, abstract) => {
  expect(mentions({ rope: { name: 'RopeFix' }, lamp: { abstract } })).toEqual([]);
});

test('a longer name is found whole', () => {
  const papers = { one: { name: 'RopeFix' }, two: { name: 'RopeFix 2.0' }, lamp: { abstract: 'We use RopeFix 2.0.' } };
  expect(mentions(papers)).toEqual(['lamp abstract two']);
});

test('a name of two papers means neither', () => {
  const papers = { one: { name: 'RopeFix' }, two: { name: 'ROPEFIX' }, lamp: { abstract: 'We use RopeFix.' } };
  expect(mentions(papers)).toEqual([]);
});

test('a name that another paper presents as its own means neither', () => {
  const papers = {
    one: { name: 'RopeFix' },
    lamp: { abstract: 'We propose RopeFix, a cure.' },
    sail: { abstract: 'We use RopeFix.' },
  };
  expect(mentions(papers)).toEqual([]);
});

test('a name that another paper spells out otherwise is no name of one paper; the same words are', () => {
  const one = { name: 'RGXT', abstract: 'We propose Rope Graph X-Tension (RGXT).' };
  expect(mentions({ one, lamp: { abstract: 'Use RGXT.' }, sail: { abstract: 'red green xeno tea (RGXT)' } })).toEqual(
    [],
  );
  expect(mentions({ one, lamp: { abstract: 'We use rope graph X-tension (RGXT).' } })).toEqual(['lamp abstract one']);
});

test.each(['MARS', 'Lamp', 'RL', 'early lighting', 'Chain-of-Ropes'])('%s is too plain to lead anywhere', (name) => {
  expect(mentions({ one: { name }, lamp: { abstract: `We use ${name}.` } })).toEqual([]);
});

test('a small spelling anywhere makes a name a plain word', () => {
  const papers = { one: { name: 'Re-Lamp' }, lamp: { abstract: 'We use Re-Lamp.' } };
  expect(mentions({ ...papers, sail: { abstract: 'We re-lamp sails.' } })).toEqual([]);
});

test('a name that is in use long before its paper is not its own', () => {
  const one = { name: 'RopeFix', published: '2025-06-01' };
  const lamp = { abstract: 'We use RopeFix.' };
  expect(mentions({ one, lamp: { ...lamp, published: '2025-05-20' } })).toEqual(['lamp abstract one']);
  expect(mentions({ one, lamp: { ...lamp, published: '2025-03-01' } })).toEqual([]);
  const early = { abstract: 'RopeFix frays.', published: '2024-01-01' };
  expect(mentions({ one, early, lamp: { ...lamp, published: '2025-09-01' } })).toEqual([]);
});

test('the work grows with the papers, not with their square', () => {
  const papers = Array.from({ length: 4_000 }, (_, at) => ({
    slug: `p${at}`,
    name: `Rope${at}Fix`,
    title: '',
    abstract: `We propose Rope${at}Fix, unlike Rope${(at * 7) % 4_000}Fix and lamps that hang.`,
    published: null,
    acronyms: [],
  }));
  const start = performance.now();
  expect(methodMentions(papers).size).toBeGreaterThan(3_900);
  expect(performance.now() - start).toBeLessThan(5_000);
});
