import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTS } from '../../../../src/search/lexicon/format.ts';
import { rewrite } from '../../../../src/search/lexicon/lexicon.ts';
import { partsOf, wordsOf } from '../../../../src/search/words.ts';
import { archiveOf, times } from './archive.ts';

const form = { short: 'MoE', long: 'mixture of experts' };
const archive = archiveOf(
  [
    ...times(40, 'Neural Architecture Search', 'Large language models learn transformers by pruning. Diffusion helps.'),
    ...times(
      20,
      'Transformer Models',
      'A language model in GPT-4 and Llama 2 with top-k sampling, modeling colour and optimization.',
    ),
    ...times(3, 'Low-Rank Tuning', 'Our low rank dataset, modelling color with π0 and C++ on 50,176 poses.'),
    ...times(2, 'Super resolution', 'An effcient approach to losses.'),
    ...times(64, 'Efficient images', 'Efficient posts'),
    { title: 'Routing', abstract: 'Our MoE', acronyms: [form] },
    { title: 'Gating', abstract: 'The MoE', acronyms: [form] },
  ],
  ['roses', 'supper', 'winter', 'garden'],
);
const ask = (text: string, unfinished = false) => rewrite({ words: wordsOf(text), unfinished }, archive.load);
const corrected = async (text: string) => (await ask(text)).words.join(' ');

describe('misspelt words', () => {
  test.each([
    ['neural archtecture search', 'neural architecture search'],
    ['nueral architecture', 'neural architecture'],
    ['transfomers prunning', 'transformers pruning'],
    ['transformerrs', 'transformers'],
    ['difusion', 'diffusion'],
    ['rpuning', 'pruning'],
    ['beural search', 'neural search'],
    ['optimisashun', 'optimisashun'],
  ])('%s -> %s', async (typed, meant) => {
    expect(await corrected(typed)).toBe(meant);
  });

  test('are told to the reader, others are not', async () => {
    expect(await ask('large langauge models')).toMatchObject({
      words: ['large', 'language', 'models'],
      corrected: [{ from: 'langauge', to: 'language' }],
      missing: [],
    });
  });

  test('in a hyphenated word are put right there', async () => {
    expect(await corrected('pruning-archtecture')).toBe('pruning-architecture');
  });

  test('of two that are as near, the one that goes with its neighbour is taken', async () => {
    const two = archiveOf([
      ...times(9, 'image posing'),
      ...times(4, 'image posting of cars'),
      ...times(9, 'letter posting'),
    ]);
    const words = (text: string) => rewrite({ words: text.split(' '), unfinished: false }, two.load);
    expect((await words('letter posxing')).words).toEqual(['letter', 'posting']);
  });
});

describe('words that are right', () => {
  test.each([
    'architecture',
    'effcient',
    'roses in winter',
    'architectures',
    'the of and',
    '50176 2:4 90%',
    'π0',
    'c++',
    'low-rank',
    'lowrank',
    'gpt-4',
  ])('stay as typed: %s', async (text) => {
    const { words, corrected: changed } = await ask(text);
    expect([words.join(' '), changed]).toEqual([text, []]);
  });

  test('but that no paper has are missing', async () => {
    expect((await ask('roses pruning xqzzyvw')).missing).toEqual(['roses', 'xqzzyvw']);
  });

  test('but rare have a likelier word at hand, for where nothing is found', async () => {
    expect(await (await ask('effcient search')).second()).toEqual({
      words: ['efficient', 'search'],
      corrected: [{ from: 'effcient', to: 'efficient' }],
    });
    expect(await (await ask('efficient search')).second()).toBe(null);
  });

  test('in every title and abstract are never changed', async () => {
    const all = wordsOf('neural architecture search large language models gpt-4 and llama 2 with π0 on 50,176 poses');
    const texts = fc.subarray([...all], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (words, unfinished) => {
        const result = await rewrite({ words, unfinished }, archive.load);
        expect([result.words, result.corrected, result.missing]).toEqual([words, [], []]);
      }),
    );
  });
});

describe('words run together or torn apart', () => {
  test('a pair that papers write is asked for in two words as well', async () => {
    expect(await (await ask('languagemodel')).alternatives()).toContainEqual(['language', 'model']);
    expect(await (await ask('lowrank tuning')).alternatives()).toContainEqual(['low', 'rank', 'tuning']);
  });

  test('two common words are taken apart', async () => {
    expect(await ask('neuralefficient')).toMatchObject({
      words: ['neural', 'efficient'],
      corrected: [{ from: 'neuralefficient', to: 'neural efficient' }],
    });
  });

  test('a torn word is joined', async () => {
    expect(await ask('trans former models')).toMatchObject({
      words: ['transformer', 'models'],
      corrected: [{ from: 'trans former', to: 'transformer' }],
    });
  });

  test('two words of which one is nowhere are joined too', async () => {
    expect(await ask('data set')).toMatchObject({ words: ['dataset'] });
  });
});

describe('unfinished words', () => {
  test('are completed, the most common first', async () => {
    expect(await ask('neural archi', true)).toMatchObject({
      words: ['neural', 'archi'],
      completions: ['architecture'],
    });
    expect((await ask('transf', true)).completions).toEqual(['transformer', 'transformers']);
  });

  test('that are misspelt are put right', async () => {
    expect(await ask('neural arhcitec', true)).toMatchObject({
      words: ['neural', 'architecture'],
      completions: ['architecture'],
      corrected: [{ from: 'arhcitec', to: 'architecture' }],
    });
  });

  test('that are words are left, with what is known to follow beside them', async () => {
    const known = archiveOf([...times(5, 'language modes'), ...times(2, 'mode')]);
    const result = await rewrite({ words: ['language', 'mode'], unfinished: true }, known.load);
    expect([result.words, result.completions, await result.alternatives()]).toEqual([
      ['language', 'mode'],
      [],
      [['language', 'modes']],
    ]);
  });
});

describe('other forms', () => {
  test.each([
    ['gpt 4', ['gpt-4']],
    ['llama2', ['llama', '2']],
    ['llama-2', ['llama', '2']],
    ['top k', ['top-k']],
    ['moe', ['mixture', 'of', 'experts']],
    ['mixture-of-experts routing', ['moe', 'routing']],
    ['pi 0', ['π0']],
    ['diffusion 3', ['diffusion-3']],
    ['colour', ['color']],
    ['modelling', ['modeling']],
    ['90 %', ['90%']],
  ])('%s is also asked for as %j', async (text, other) => {
    const words = text.split(' ');
    const { alternatives } = await rewrite({ words, unfinished: false }, archive.load);
    expect(await alternatives()).toContainEqual(other);
  });

  test('a spelling that only others use is changed without a word', async () => {
    expect(await ask('optimisation')).toMatchObject({ words: ['optimization'], corrected: [], missing: [] });
    expect(await ask('pi0')).toMatchObject({ words: ['π0'], corrected: [], missing: [] });
    // Papers may have "Diffusion-3B".
    expect(await ask('diffusion3')).toMatchObject({ words: ['diffusion-3'], corrected: [], missing: [] });
    expect(await ask('nowhere3')).toMatchObject({ missing: ['nowhere3'] });
  });
});

describe('whatever is typed', () => {
  const shapes = ['a'.repeat(300), 'ab '.repeat(100), 'xqzy-'.repeat(60), '$& $1 \\ (', '-'];
  const examples = shapes.map((shape): [string, boolean] => [shape, true]);
  test('gives an answer, few of each, for every word', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aelnrtu gk4-π%+.$&()[\\'), maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (typed, unfinished) => {
        const result = await ask(typed, unfinished);
        expect((await result.alternatives()).length).toBeLessThanOrEqual(5);
        expect(result.completions.length).toBeLessThanOrEqual(8);
        if (result.corrected.length > 0 || result.missing.length > 0 || unfinished) return;
        // A hyphenated word that no paper has may be asked for by its parts.
        expect(result.words.length).toBeGreaterThanOrEqual(wordsOf(typed).length);
        expect(result.words.length).toBeLessThanOrEqual(wordsOf(typed).flatMap(partsOf).length);
      }),
      { numRuns: 60, examples },
    );
  });

  test('words of parts that do not load count as known', async () => {
    const broken = archiveOf(times(3, 'Neural Search'), [], PARTS);
    const result = await rewrite({ words: ['nueral', 'serach'], unfinished: true }, broken.load);
    expect(await result.alternatives()).toEqual([]);
    expect(result).toEqual({
      words: ['nueral', 'serach'],
      completions: [],
      alternatives: expect.any(Function),
      corrected: [],
      missing: [],
      second: expect.any(Function),
    });
  });

  test('known words ask for their own parts alone', async () => {
    archive.asked.length = 0;
    await ask('neural search of the architecture');
    expect(new Set(archive.asked).size).toBeLessThanOrEqual(3);
  });
});
