// The real engine over a small made-up index: what is found, what is only near, what is nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { type Choices, NO_CHOICES, type SearchState, type Sort } from '../../../src/search/state.ts';
import { type Indexed, indexed, remove } from './site.ts';

let site: Indexed;
beforeAll(async () => {
  site = await indexed({
    router: {
      title: 'Layerwise Router for Mixture-of-Experts',
      abstract: 'We study routing of tokens with a gated recurrent unit. Language models grow.',
      filters: {
        topic: 'moe language',
        year: '2024',
        digest: '2025-11-06',
        organization: 'zq9lab',
        code: 'yes',
        published: '13_August_2024',
      },
      meta: { topics: 'Mixture of experts, Language modelling', organization: 'Open Laboratory', name: 'RMoE' },
      date: '2024-08-13',
    },
    pruning: {
      title: 'Pruning <think> of Language Models',
      abstract: 'Low-rank adaptation of language models in C++, with 90% fewer weights & less memory.',
      filters: { topic: 'language', year: '2023', digest: '2025-11-06 2025-12-17', published: '1_May_2023' },
      meta: { topics: 'Language modelling' },
      date: '2023-05-01',
    },
    vision: {
      title: 'A Survey of Vision',
      abstract: 'Pictures of elephants and their detection by convolution.',
      filters: { topic: 'vision', year: 'unknown', digest: '2025-12-17', published: 'date_not_given' },
      meta: { topics: 'Vision' },
    },
    audio: {
      title: 'Sound Event Detection',
      abstract: 'Elephants trumpet; microphones listen and a recurrent network decides.',
      filters: { topic: 'audio', year: '2024', digest: '2025-12-17', published: '2_January_2024' },
      meta: { topics: 'Audio' },
      date: '2024-01-02',
    },
  });
});
afterAll(() => remove(site.site));

async function ask(q: string, choices: Partial<Choices> = {}, sort: Sort = 'relevance') {
  const state: SearchState = { q, choices: { ...NO_CHOICES, ...choices }, sort };
  const found = await answer(site.engine, state);
  const papers = await Promise.all(found.hits.map((hit) => hit.load()));
  return { ...found, papers, slugs: papers.map(({ slug }) => slug) };
}

describe('what is indexed', () => {
  test.each([
    ['a word of the title', 'layerwise', ['router']],
    ['a word of the abstract', 'convolution', ['vision']],
    ['the name', 'rmoe', ['router']],
    ['the organization', 'laboratory', ['router']],
    ['a topic', 'vision', ['vision']],
    ['another form of the word', 'elephant', ['audio', 'vision']],
    ['the beginning of a word', 'convol', ['vision']],
    ['characters beside letters', 'C++', ['pruning']],
    ['a hyphenated word', 'low-rank', ['pruning']],
    ['a hyphenated word as two', 'low rank', ['pruning']],
    ['two words as a hyphenated one', 'gated-recurrent', ['router']],
    ['full-width letters', 'ＲＭｏＥ', ['router']],
    ['a phrase', '"models grow"', ['router']],
  ])('%s is found', async (_, query, slugs) => {
    const found = await ask(query);
    expect(found.notice).toBeNull();
    expect(found.slugs.toSorted()).toEqual(slugs);
  });

  test.each([
    ['the handle of an organization', 'zq9lab'],
    ['a date', 'august'],
    ['a digest', '2025-12-17'],
    ['the navigation', 'navigationword'],
    ['a page that is no paper', 'homepageword'],
  ])('%s is not found', async (_, query) => {
    expect((await ask(query)).notice).not.toBeNull();
  });

  test('text from elsewhere comes back as it was', async () => {
    const [paper] = (await ask('pruning')).papers;
    expect(paper).toMatchObject({ title: 'Pruning <think> of Language Models', dateLabel: '1 May 2023' });
    expect(paper?.content).toContain('90% fewer weights & less memory');
    expect(paper?.facets).toEqual({
      topic: ['language'],
      year: ['2023'],
      digest: ['2025-11-06', '2025-12-17'],
      organization: [],
      code: [],
    });
  });
});

describe('choices and order', () => {
  test('without a query every paper, newest first, undated last', async () => {
    expect((await ask('')).slugs).toEqual(['router', 'audio', 'pruning', 'vision']);
  });

  test('a further topic narrows', async () => {
    expect((await ask('', { topic: ['language'] })).slugs).toEqual(['router', 'pruning']);
    const both = await ask('', { topic: ['language', 'moe'] });
    expect(both.slugs).toEqual(['router']);
    expect(both.counts?.topic).toMatchObject({ language: 1, moe: 1, audio: 0 });
  });

  test.each(['"low rank adaptation"', '"low-rank adaptation"', '"low-rank-adaptation"', '"gated-recurrent unit"'])(
    'a phrase is found whatever joins its words: %s',
    async (phrase) =>
      expect(await ask(phrase)).toMatchObject({
        notice: null,
        slugs: [phrase.includes('unit') ? 'router' : 'pruning'],
      }),
  );

  test('values of another facet mean any, facets mean all', async () => {
    expect((await ask('', { year: ['2024', 'unknown'] })).slugs).toEqual(['router', 'audio', 'vision']);
    expect((await ask('', { year: ['2024', 'unknown'], topic: ['audio'] })).slugs).toEqual(['audio']);
    expect((await ask('models', { code: ['yes'] })).slugs).toEqual(['router']);
  });

  test('sorts by date', async () => {
    expect((await ask('language', {}, 'date')).slugs).toEqual(['router', 'pruning']);
    expect((await ask('detection', {}, 'date')).slugs).toEqual(['audio', 'vision']);
  });

  test('counts the results by value', async () => {
    const { counts } = await ask('elephants');
    expect(counts?.topic).toMatchObject({ audio: 1, vision: 1, language: 0 });
    expect(counts?.digest).toMatchObject({ '2025-12-17': 2 });
    expect((await ask('')).counts?.topic).toEqual({ audio: 1, language: 2, moe: 1, vision: 1 });
  });

  test('the counts of a facet whose values add up are not narrowed by its own choices', async () => {
    const { counts } = await ask('', { year: ['2023'] });
    expect(counts?.year).toEqual({ '2024': 2, '2023': 1, unknown: 1 });
    expect(counts?.topic).toMatchObject({ language: 1, moe: 0 });
  });

  test('says when only the choices stand in the way', async () => {
    expect(await ask('elephants', { code: ['yes'] })).toMatchObject({ notice: 'none', filteredOut: true });
    expect(await ask('elephants', { topic: ['audio'], code: ['yes'] })).toMatchObject({
      notice: 'none',
      filteredOut: true,
    });
  });
});

describe('what is not there', () => {
  test.each(['qwxzkv', 'qwxzkv vbnmpl', '!!!', '"qwxzkv"', 'convoultion', 'chocolate cake recipes'])(
    '%s: nothing',
    async (query) => {
      expect(await ask(query)).toMatchObject({ notice: 'none', hits: [], filteredOut: false });
    },
  );

  test.each([
    ['one word too many', 'elephants convolution pruning', ['vision', 'pruning', 'audio']],
    ['a word that is nowhere', 'gated qwxzkv recurrent', ['router']],
    ['a phrase in another order', '"grow models"', ['router', 'pruning']],
  ])('%s: the nearest, said so', async (_, query, slugs) => {
    const found = await ask(query);
    expect(found.notice).toBe('nearest');
    expect(found.slugs.slice(0, slugs.length)).toEqual(slugs);
  });
});

test('the first query fetches no more than it needs', async () => {
  const kinds = site.fetched.map((file) =>
    file
      .split('/')
      .slice(1)
      .join('/')
      .replace(/[\w-]+(?=\.pf_)/u, '*'),
  );
  expect(new Set(kinds).has('filter/*.pf_filter')).toBe(true);
  expect(site.fetched.filter((file) => file.includes('pf_filter'))).toHaveLength(5);
});
