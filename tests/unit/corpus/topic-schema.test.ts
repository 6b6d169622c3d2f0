// What the schema of topics fills in and refuses, and that the project's own topics keep to it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LEARNED } from '../../../src/catalog/topics/learned.ts';
import { TOPIC_GROUPS, topicSchema } from '../../../src/corpus/topic-schema.ts';

/** Addresses of topic pages are promises: a topic that is renamed keeps its old slug as an alias. */
const PUBLISHED = [
  'neural-architecture-search',
  'pruning-and-sparsity',
  'quantization',
  'knowledge-distillation',
  'model-compression',
  'parameter-sharing',
  'parameter-efficient-fine-tuning',
  'mixture-of-experts',
  'efficient-inference',
  'on-device-and-edge',
  'transformer-architecture',
  'convolutional-networks',
  'scaling-and-pretraining',
  'optimization-and-regularization',
  'theory-and-generalization',
  'interpretability',
  'self-supervised-learning',
  'representation-learning',
  'multi-task-and-transfer',
  'model-merging',
  'continual-learning',
  'data-selection',
  'reinforcement-learning',
  'graph-learning',
  'large-language-models',
  'long-context',
  'retrieval-and-embeddings',
  'reasoning',
  'agents',
  'alignment-and-safety',
  'privacy-and-security',
  'code-models',
  'benchmarks-and-datasets',
  'vision-language-models',
  'vision-transformers',
  'segmentation-and-detection',
  'image-generation',
  'video',
  '3d-and-localization',
  'neural-compression',
  'documents-and-ocr',
  'speech-and-audio',
  'robotics',
  'medicine-and-life-sciences',
  'quantum-computing',
  'recommendation',
  'networks-and-sensing',
];

const minimal = {
  title: 'Weather',
  group: 'Other fields',
  summary: 'Rain and shine.',
  rules: { match: [{ phrase: 'rain' }] },
};

describe('topicSchema', () => {
  test('fills in defaults', () => {
    expect(topicSchema.parse(minimal)).toEqual({
      ...minimal,
      rules: {
        match: [{ phrase: ['rain'], weight: 1, where: 'any', caseSensitive: false, exact: false }],
        not: [],
        threshold: 1,
      },
      learned: false,
      include: [],
      exclude: [],
      startHere: [],
      aliases: [],
    });
  });

  test.each([
    ['an unknown key', { ...minimal, colour: 'blue' }],
    ['an unknown key of a rule', { ...minimal, rules: { match: [{ phrase: 'rain', wieght: 2 }] } }],
    ['an unknown group', { ...minimal, group: 'Meteorology' }],
    ['no rule', { ...minimal, rules: { match: [] } }],
    ['a phrase without a word', { ...minimal, rules: { match: [{ phrase: '--' }] } }],
    ['an empty list of phrases', { ...minimal, rules: { match: [{ phrase: [] }] } }],
    ['an alias that is no slug', { ...minimal, aliases: ['Old Weather'] }],
    ['an empty summary', { ...minimal, summary: ' ' }],
  ])('refuses %s', (_, input) => {
    expect(topicSchema.safeParse(input).success).toBe(false);
  });
});

describe('the topics of the project', () => {
  const folder = new URL('../../../content/topics/', import.meta.url);
  const files = readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return { file, topic: topicSchema.parse(parse(frontMatter)), body };
  });

  test('are the 47 that were published', () => {
    expect(PUBLISHED).toHaveLength(47);
    expect(files.map(({ file }) => file.replace(/\.mdx$/, '')).sort()).toEqual(PUBLISHED.toSorted());
  });

  test.each(files)('$file has a summary of one sentence and an introduction of 120 to 250 words', ({ topic, body }) => {
    expect(topic.summary).toMatch(/^[\p{Lu}\d][^\n]*\.$/u);
    const length = body.split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(length).toBeLessThanOrEqual(250);
  });

  test.each(files)('$file is plain Markdown', ({ body }) => {
    expect(body).not.toMatch(/[<>{}[\]]|^#|^import |^export /m);
  });

  test('have distinct titles, and distinct places within their groups', () => {
    expect(new Set(files.map(({ topic }) => topic.title)).size).toBe(files.length);
    for (const group of TOPIC_GROUPS) {
      const orders = files.filter(({ topic }) => topic.group === group).map(({ topic }) => topic.order);
      expect(orders.length).toBeGreaterThan(0);
      expect(new Set(orders).size).toBe(orders.length);
    }
  });

  test('take the weights learned for them, all of which are theirs', () => {
    const learned = files.flatMap(({ file, topic }) => (topic.learned ? [file.replace(/\.mdx$/, '')] : []));
    expect(learned.sort()).toEqual(Object.keys(LEARNED).sort());
  });

  test('have neither a slug nor an alias twice', () => {
    const addresses = files.flatMap(({ file, topic }) => [file.replace(/\.mdx$/, ''), ...topic.aliases]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
