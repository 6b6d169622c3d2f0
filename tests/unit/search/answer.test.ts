// The real engine over a small made-up index: what is found, what is only near, what is nothing.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answer, type Tools } from '../../../src/search/answer.ts';
import { type Choices, NO_CHOICES, NO_QUESTION, type SearchState, type Sort } from '../../../src/search/state.ts';
import { type Indexed, indexed, type Page, remove } from './site.ts';
import { toolsFor } from './tools.ts';

const PAGES: Readonly<Record<string, Page>> = {
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
    meta: { topics: 'Audio', authors: 'Ada Quay, Bernhard Schölkopf' },
    date: '2024-01-02',
  },
};

let site: Indexed;
let tools: Tools;
beforeAll(async () => {
  site = await indexed(PAGES);
  tools = toolsFor(site.engine, PAGES);
});
afterAll(() => remove(site.site));

async function ask(q: string, choices: Partial<Choices> = {}, sort: Sort = 'relevance') {
  const state: SearchState = { q, choices: { ...NO_CHOICES, ...choices }, sort, typed: false, like: '' };
  const found = await answer(tools, state);
  const papers = await Promise.all(found.hits.map((hit) => hit.load()));
  return { ...found, counts: (await found.counts?.()) ?? null, papers, slugs: papers.map(({ slug }) => slug) };
}

test.each(['Ada Quay', '"ada quay"', 'Schölkopf', 'scholkopf', 'Scholkpof', 'quay elephants'])(
  'the name of an author finds the papers: %s',
  async (name) => expect((await ask(name)).slugs).toEqual(['audio']),
);

test('a hyphenated word that no paper has is looked for by its parts, not by what it begins with', async () => {
  expect((await ask('elephants-convolution')).hits.filter(({ near }) => !near)).toHaveLength(1);
  expect((await ask('elephants-convolution')).text).toBe('elephants convolution');
});

test('the parts of a hyphenated word mean it only side by side', async () => {
  const page = (title: string, abstract: string): Page => ({ title, abstract, filters: {}, meta: {} });
  const pages = {
    joined: page('Low-Rank Tuning', 'Fewer weights.'),
    apart: page('Cheap Search', 'A low cost for the first place of every rank.'),
    spaced: page('Small Updates', 'Each update has a low rank.'),
  };
  const other = await indexed(pages);
  try {
    const { hits } = await answer(toolsFor(other.engine, pages), { ...NO_QUESTION, q: 'low-rank' });
    const exact = await Promise.all(hits.filter(({ near }) => !near).map((hit) => hit.load()));
    expect(exact.map(({ slug }) => slug).sort()).toEqual(['joined', 'spaced']);
  } finally {
    remove(other.site);
  }
});

test('quotes alone are ranked, and what is only left out leaves the newest first', async () => {
  expect((await ask('"language models"')).slugs).toEqual(['pruning', 'router']);
  expect((await ask('-"less memory"')).slugs).toEqual(['router', 'audio', 'vision']);
});

describe('what the engine is asked', () => {
  /** Every text that a search hands to the engine. */
  async function asked(q: string): Promise<readonly string[]> {
    const texts: string[] = [];
    const find = (text: string) => {
      texts.push(text);
      return tools.engine.find(text);
    };
    const engine = { ...tools.engine, find };
    await answer({ ...tools, engine }, { ...NO_QUESTION, q });
    return texts;
  }

  test('small words of English are left out where the others say enough, and only there', async () => {
    expect(await asked('routing of tokens with a gated recurrent unit')).toEqual([
      'routing tokens gated recurrent unit',
    ]);
    expect((await asked('a survey of vision'))[0]).toBe('a survey of vision');
  });

  test('words of very many papers are not asked for beside others that find few, but must be there', async () => {
    const frequent = vi.spyOn(tools.engine.table, 'isFrequent');
    frequent.mockImplementation((word) => ['unit', 'elephants'].includes(word));
    const first = async (q: string) => (await asked(q))[0];
    expect(await asked('routing of tokens with a gated recurrent unit')).toEqual(['routing tokens gated recurrent']);
    expect((await ask('routing tokens gated recurrent unit')).slugs[0]).toBe('router');
    const lacking = await ask('routing tokens gated recurrent elephants');
    expect(lacking.notice).toBe('nearest');
    expect((await asked('tokens gated recurrent unit'))[0]).toBe('tokens gated recurrent');
    // Those between words that stand as typed stand there too.
    const { hits } = await answer(tools, { ...NO_QUESTION, q: 'tokens with a gated recurrent unit' });
    expect(hits[0]?.row).toBe(6);
    // Where fewer than three are left, all are asked for.
    expect(await first('routing gated unit elephants')).toBe('routing gated unit elephants');
    frequent.mockRestore();
  });

  test('words that stand side by side are not asked for in other forms', async () => {
    expect(await asked('layerwise router for mixture-of-experts')).toHaveLength(1);
    expect((await asked('router mixture-of-experts')).length).toBeGreaterThan(1);
  });

  test('where the engine has cut a word of many, the other forms are asked for all the same', async () => {
    const [elephants] = await tools.engine.find('pictures elephants');
    if (elephants === undefined) throw new Error('No paper on elephants.');
    let first = true;
    const find = (text: string) => {
      const cut = first;
      first = false;
      return cut ? Promise.resolve([elephants]) : tools.engine.find(text);
    };
    const engine = { ...tools.engine, find };
    const q = 'layerwise router mixture-of-experts routing tokens language models';
    const { hits, notice } = await answer({ ...tools, engine }, { ...NO_QUESTION, q });
    expect(notice).toBeNull();
    expect((await hits[0]?.load())?.slug).toBe('router');
  });

  test('no text is asked for twice', async () => {
    for (const q of ['mixture-of-experts router', 'low-rank adaptation', 'language mod']) {
      const texts = await asked(q);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

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
      dataset: [],
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
    expect(both.counts?.topic).toMatchObject({ language: 1, moe: 1 });
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
    expect((await ask('language', {}, 'newest')).slugs).toEqual(['router', 'pruning']);
    expect((await ask('detection', {}, 'newest')).slugs).toEqual(['audio', 'vision']);
  });

  test('counts the results by value', async () => {
    const { counts } = await ask('elephants');
    expect(counts?.topic).toMatchObject({ audio: 1, vision: 1 });
    expect(counts?.digest).toMatchObject({ '2025-12-17': 2 });
    expect((await ask('')).counts?.topic).toEqual({ audio: 1, language: 2, moe: 1, vision: 1 });
  });

  test('the counts of a facet whose values add up are not narrowed by its own choices', async () => {
    const { counts } = await ask('', { year: ['2023'] });
    expect(counts?.year).toEqual({ '2024': 2, '2023': 1, unknown: 1 });
    expect(counts?.topic).toEqual({ language: 1 });
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
  test.each(['qwxzkv', 'qwxzkv vbnmpl', '!!!', '"qwxzkv"', 'chocolate cake recipes'])('%s: nothing', async (query) => {
    expect(await ask(query)).toMatchObject({ notice: 'none', hits: [], filteredOut: false });
  });

  test.each([
    ['one word too many', 'elephants convolution pruning', ['vision']],
    ['a word that is nowhere', 'gated qwxzkv recurrent', ['router']],
    ['a phrase in another order', '"grow models"', ['router']],
  ])('%s: the nearest, said so', async (_, query, slugs) => {
    const found = await ask(query);
    expect(found.notice).toBe('nearest');
    expect(found.slugs.slice(0, slugs.length)).toEqual(slugs);
  });
});

describe('what is meant', () => {
  test.each([
    ['swapped letters', 'convoultion', 'convolution', ['vision']],
    ['a letter too few beside a right word', 'gated recurent', 'gated recurrent', ['router']],
  ])('%s are corrected, and said so', async (_, query, text, slugs) => {
    expect(await ask(query)).toMatchObject({ notice: 'corrected', text, slugs });
  });

  test('nothing is corrected where the words are meant as typed', async () => {
    const state = { ...NO_QUESTION, q: 'convoultion', typed: true };
    expect(await answer(tools, state)).toMatchObject({ notice: 'none', corrected: [] });
  });

  test('an English word that no paper has is no misspelling, but words like it are offered', async () => {
    expect(await ask('recipes')).toMatchObject({
      notice: 'none',
      corrected: [],
      missing: ['recipes'],
      suggestions: [],
    });
    const found = await ask('detention');
    expect(found).toMatchObject({ notice: 'none', corrected: [], missing: ['detention'] });
    expect(found.suggestions).toContain('detection');
  });
});

describe('exactness', () => {
  test.each([
    ['several phrases', '"language models" "less memory"', ['pruning']],
    ['a phrase and a word', '"language models" gated', ['router']],
    ['a word to leave out', 'elephants -microphones', ['vision']],
    ['a phrase to leave out', 'language -"less memory"', ['router']],
    ['a word of the title', 'title:detection', ['audio']],
    ['a phrase of the title, whatever joins it', 'title:"mixture of experts"', ['router']],
    ['a word of the title beside another', 'title:survey elephants', ['vision']],
  ])('%s', async (_, query, slugs) => {
    expect(await ask(query)).toMatchObject({ notice: null, slugs });
  });
});

describe('near in meaning', () => {
  const withNear = (near: Tools['near']): Tools => ({ ...tools, near });
  const number = (slug: string) => Object.keys(PAGES).toSorted().indexOf(slug);

  test('comes after true hits where these are few, marked', async () => {
    const near = async () => ({ papers: [{ number: number('audio'), score: 3 }] });
    const found = await answer(withNear(near), { ...NO_QUESTION, q: 'gated recurrent unit' });
    expect(found.notice).toBeNull();
    expect(await Promise.all(found.hits.map(async (hit) => [(await hit.load()).slug, hit.near]))).toEqual([
      ['router', false],
      ['audio', true],
    ]);
  });

  test('does not stand in the way when it cannot be fetched', async () => {
    const near = () => Promise.reject(new Error('offline'));
    const found = await answer(withNear(near), { ...NO_QUESTION, q: 'gated recurrent unit' });
    expect(found.hits).toHaveLength(1);
  });

  test('is not looked for beside exact wishes', async () => {
    let asked = 0;
    const near = async () => {
      asked += 1;
      return { papers: [] };
    };
    await answer(withNear(near), { ...NO_QUESTION, q: '"gated recurrent unit" tokens routing' });
    await answer(withNear(near), { ...NO_QUESTION, q: 'gated recurrent unit', sort: 'newest' });
    expect(asked).toBe(0);
  });
});

describe('papers like one', () => {
  test('are found by its slug, in their order, without true hits', async () => {
    const like = async (to: number) => [
      { number: (to + 1) % 4, score: 2 },
      { number: (to + 2) % 4, score: 1 },
    ];
    const found = await answer({ ...tools, like }, { ...NO_QUESTION, like: 'vision' });
    expect(found.like).toBe('A Survey of Vision');
    expect(found.hits.map((hit) => [hit.number, hit.near])).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  test('of a paper that is not there: nothing', async () => {
    expect(await answer(tools, { ...NO_QUESTION, like: 'no-such-paper' })).toMatchObject({
      notice: 'none',
      like: null,
    });
  });
});

test('the first query fetches no more than it needs', () => {
  const folders = new Set(site.fetched.map((file) => file.split('/').slice(1, -1).join('/')));
  expect([...folders].toSorted()).toEqual(['', 'fragment', 'index']);
  expect(site.fetched.filter((file) => file.endsWith('papers.json'))).toHaveLength(1);
});
