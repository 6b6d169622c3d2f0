// Papers with names -> who mentions whom.
import { expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/catalog/mentions/acronyms.ts';
import { methodMentions } from '../../../../src/catalog/mentions/method-mentions.ts';
import { nameKey } from '../../../../src/catalog/mentions/name-words.ts';

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
      expect(nameKey(text.slice(at.start, at.end))).toBe(nameKey(name));
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

test('a small spelling anywhere but in an address makes a name a plain word', () => {
  const papers = {
    one: { name: 'Sci-FI', title: 'Sci-FI: lamps' },
    lamp: { abstract: 'We use Sci-FI.' },
    sail: { abstract: 'See example.org/sci-fi and sci-fi.example.org.' },
  };
  expect(mentions(papers)).toEqual(['lamp abstract one']);
  expect(mentions({ ...papers, sail: { abstract: 'We write sci-fi on sails.' } })).toEqual([]);
});

test('a name that is in use long before its paper is not its own, if its title does not begin so', () => {
  const one = { name: 'RopeFix', published: '2025-06-01' };
  const lamp = { abstract: 'We use RopeFix.' };
  expect(mentions({ one, lamp: { ...lamp, published: '2025-05-20' } })).toEqual(['lamp abstract one']);
  expect(mentions({ one, lamp: { ...lamp, published: '2025-03-01' } })).toEqual([]);
  const early = { abstract: 'RopeFix frays.', published: '2024-01-01' };
  const later = { ...lamp, published: '2025-09-01' };
  expect(mentions({ one, early, lamp: later })).toEqual([]);
  expect(mentions({ one: { ...one, title: 'RopeFix: lifting' }, early, lamp: later })).toEqual(['lamp abstract one']);
});

test('a name that heads a title stays its own where one paper of many takes it for something else', () => {
  const one = { name: 'RopeFix', title: 'RopeFix Technical Report' };
  const other = { abstract: 'We propose RopeFix, a cure.' };
  const users = Object.fromEntries(['a', 'b', 'c', 'd'].map((slug) => [slug, { abstract: 'We use RopeFix.' }]));
  expect(mentions({ one, other, a: { abstract: 'We use RopeFix.' } })).toEqual([]);
  expect(mentions({ one, other, ...users })).toEqual(['a', 'b', 'c', 'd'].map((slug) => `${slug} abstract one`));
});

test('capitals that read as a word lead somewhere only if they head a title and four papers use them', () => {
  const users = Object.fromEntries(['a', 'b', 'c', 'd'].map((slug) => [slug, { abstract: 'We use MARS.' }]));
  expect(mentions({ one: { name: 'MARS', title: 'MARS: lifting' }, a: { abstract: 'We use MARS.' } })).toEqual([]);
  expect(mentions({ one: { name: 'MARS', title: 'Lifting' }, ...users })).toEqual([]);
  expect(mentions({ one: { name: 'MARS', title: 'MARS: lifting' }, ...users })).toHaveLength(4);
});

test.each([
  ['RopeFix', 'We use RopeFix-7B-Instruct.', 'RopeFix'],
  ['RopeFix', 'We use RopeFix-Large.', 'RopeFix'],
  ['RopeFix', 'We use Ropefix and RoPeFix.', 'RoPeFix'],
  ['Lantern-Image', 'We use Lantern-Image-20B.', 'Lantern-Image'],
  ['Lantern 2.5', 'We use Lantern 2.5 Pro.', 'Lantern 2.5'],
  ['Lantern 2.5', 'We use Lantern-2.5-Flash.', 'Lantern-2.5'],
  ['RopeFix-R1', 'We use Ropefix R1-7B.', 'Ropefix R1'],
  ['Lamp3', 'We use Lamp-3.', 'Lamp-3'],
  ['Lamp3', 'We use Lamp 3 models.', 'Lamp 3'],
  ['Lamp3', 'We use Lamp3 32B.', 'Lamp3'],
  ['Lamp3', 'We train a Lamp3 model.', 'Lamp3'],
  ['Lamp2.5-QX', 'We use Lamp 2.5 QX.', 'Lamp 2.5 QX'],
  ['RGX 2', 'We use RGX2.', 'RGX2'],
])('%s in “%s” is %s', (name, abstract, written) => {
  const papers = [
    { slug: 'one', name, title: `${name}: lifting`, abstract: '', published: null, acronyms: [] },
    { slug: 'lamp', name: null, title: '', abstract, published: null, acronyms: [] },
  ];
  const [found] = methodMentions(papers).get('lamp') ?? [];
  expect([found?.name, abstract.slice(found?.at.start, found?.at.end)]).toEqual([name, written]);
});

test.each([
  ['Lamp3', 'We beat Lamp 3 times, Lamp 3% of the time, and Lamp 3.5, Lamp 3 VL and Lamp (3) always.'],
  ['Step3', 'Step 3 ties the ropes.'],
  ['RopeFix', 'We tell what Rope Fix is.'],
])('%s is not in “%s”', (name, abstract) => {
  expect(mentions({ one: { name, title: `${name}: lifting` }, lamp: { abstract } })).toEqual([]);
});

test('of names in parts the longest is found', () => {
  const named = { one: { name: 'RopeFix' }, two: { name: 'RopeFix-2' }, three: { name: 'RopeFix2-QX' } };
  expect(mentions({ ...named, lamp: { abstract: 'We use RopeFix 2.' } })).toEqual(['lamp abstract two']);
  expect(mentions({ ...named, lamp: { abstract: 'We use RopeFix 2 QX.' } })).toEqual(['lamp abstract three']);
});

test('plain words with a hyphen lead nowhere if they describe or do not head a title', () => {
  const lamp = { abstract: 'We use Lantern-Image and Self-Lighting.' };
  expect(mentions({ one: { name: 'Lantern-Image', title: 'Lifting' }, lamp })).toEqual([]);
  expect(mentions({ one: { name: 'Self-Lighting', title: 'Self-Lighting: lamps' }, lamp })).toEqual([]);
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
  expect(methodMentions(papers).size).toBeGreaterThan(3_900);
});
