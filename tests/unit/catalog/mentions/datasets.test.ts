// Texts with names of data sets, and texts that only seem to name them -> what is found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDatasets, findDatasets } from '../../../../src/catalog/mentions/datasets.ts';
import { datasetsSchema } from '../../../../src/corpus/dataset-schema.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

type Given = { name: string; slug?: string } & Record<string, unknown>;

const gazetteer = (...entries: readonly Given[]) =>
  compileDatasets(
    datasetsSchema.parse(
      entries.map((entry) => ({
        slug: entry.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        about: 'Something.',
        kind: 'data set',
        ...entry,
      })),
    ),
  );

const KNOWN = gazetteer(
  { name: 'CIFAR-10' },
  { name: 'CIFAR-100' },
  { name: 'ImageNet', aliases: ['ImageNet-1K', 'ILSVRC-2012'] },
  { name: 'ImageNet-21K' },
  { name: 'COCO', aliases: ['MS-COCO'] },
  { name: 'GLUE', caseSensitive: true, aliases: ['General Language Understanding Evaluation'] },
  { name: 'SuperGLUE' },
  { name: 'MMLU' },
  { name: 'MMLU-Pro' },
  { name: 'LongBench' },
  { name: 'LongBench v2' },
  { name: 'AIME', caseSensitive: true, aliases: ['AIME 24', 'AIME 25', 'AIME 2024', 'AIME 2025'] },
  { name: 'HumanEval' },
  { name: 'EvalPlus', aliases: ['HumanEval+'] },
  { name: 'V*', slug: 'v-star' },
  { name: 'VBench' },
  { name: 'ROOTS', caseSensitive: true, with: ['corpus', 'BLOOM'] },
  { name: 'SWE-bench', not: ['SWE-bench Java'] },
  { name: 'τ-bench', slug: 'tau-bench', aliases: ['tau-bench'] },
  { name: 'τ²-bench', slug: 'tau2-bench' },
  { name: 'NAS-Bench-101' },
  { name: 'NAS-Bench-201' },
  { name: 'BrowseComp', aliases: ['BrowseComp-en'] },
  { name: 'BrowseComp-ZH' },
  { name: 'KelpMs-Eval' },
);

const found = (abstract: string, title = '') => findDatasets(KNOWN, title, abstract).map(({ slug }) => slug);

describe('a name is found', () => {
  test.each([
    ['with a hyphen, a space or nothing', 'on CIFAR-10, CIFAR 100', ['cifar-10', 'cifar-100']],
    ['joined and in lower case', 'We use cifar10 and imagenet.', ['cifar-10', 'imagenet']],
    ['by an alias, joined or not', 'On ImageNet-1K; on ImageNet1k; on ILSVRC 2012.', ['imagenet']],
    ['in a longer alias', 'captions of MS-COCO and MSCOCO', ['coco']],
    ['in a possessive', "MMLU's questions", ['mmlu']],
    ['before what describes it', 'an ImageNet-trained, GLUE-style, MMLU-Based model', ['imagenet', 'glue', 'mmlu']],
    ['before its year or part', 'on COCO-2017 and MMLU-test', ['coco', 'mmlu']],
    ['with the year joined or shortened', "AIME24, AIME'25, AIME 2025", ['aime']],
    ['in brackets and lists', '(MMLU/VBench), [GLUE]; "COCO".', ['mmlu', 'vbench', 'glue', 'coco']],
    ['where it looks like a plural', 'on KelpMs-Eval', ['kelpms-eval']],
    ['where it looks like a plural, in lower case', 'on kelpms eval', ['kelpms-eval']],
    ['in Greek letters', 'on τ-bench and τ²-bench', ['tau-bench', 'tau2-bench']],
    ['where the space after a stop is missing', 'on many tasks.ImageNet results follow', ['imagenet']],
  ])('%s', (_, text, slugs) => {
    expect(found(text)).toEqual(slugs);
  });
});

describe('a name that goes on in short gives each', () => {
  test.each([
    ['CIFAR-10/100', ['cifar-10', 'cifar-100']],
    ['CIFAR10/100', ['cifar-10', 'cifar-100']],
    ['CIFAR-10 and -100', ['cifar-10', 'cifar-100']],
    ['CIFAR-10 and 100 datasets', ['cifar-10', 'cifar-100']],
    ['NAS-Bench-101/201', ['nas-bench-101', 'nas-bench-201']],
    ['MMLU(-Pro)', ['mmlu', 'mmlu-pro']],
    ['BrowseComp-en/zh', ['browsecomp', 'browsecomp-zh']],
    ['AIME 24/25', ['aime']],
    ['CIFAR-10 and 100 epochs', ['cifar-10']],
    ['CIFAR-10/1000', ['cifar-10']],
  ])('%s', (text, slugs) => {
    expect(found(`On ${text} it works.`)).toEqual(slugs);
  });
});

describe('a name is not found', () => {
  test.each([
    ['inside another word', 'COCOA and MMLUX and preImageNet'],
    ['as a part of a longer name', 'X-ImageNet-Y, MMLU-Redux, mini-ImageNet, ImageNet_v7, Split-COCO'],
    ['of another edition', 'LongBench-v3, LongBench v3, VBench 3.0, MMLU V2'],
    ['in other case, where case tells', 'glue and aime'],
    ['in a phrase that means something else', 'issues of SWE-bench Java'],
    ['with marks that it does not have', 'MMLU+ and VBench++'],
    ['in an address', 'github.com/lab/ImageNet and https://vbench.example/MMLU and www.coco.org'],
    ['without its company', 'ROOTS of polynomials'],
    ['where the text says it is short for something else', 'graph-level unified encoders (GLUE). With GLUE, graphs'],
    ['across a bracket', 'SWE (bench), NAS. Bench-101'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('for a longer one that is known', () => {
    expect(found('on MMLU-Pro')).toEqual(['mmlu-pro']);
    expect(found('on LongBench-v2 and LongBench v2')).toEqual(['longbench-v2']);
    expect(found('on SuperGLUE')).toEqual(['superglue']);
    expect(found('on ImageNet-21k')).toEqual(['imagenet-21k']);
  });
});

test('marks at the end belong to the name', () => {
  expect(found('on HumanEval+')).toEqual(['evalplus']);
  expect(found('on HumanEval and COCO+VBench')).toEqual(['humaneval', 'coco', 'vbench']);
  expect(found('on V* Bench')).toEqual(['v-star']);
  expect(found('the set V of vertices')).toEqual([]);
  expect(found('MMLU* is marked')).toEqual(['mmlu']);
});

test('company may stand anywhere in title or abstract', () => {
  expect(found('We train on ROOTS.', 'A corpus of many languages')).toEqual(['roots']);
  expect(found('BLOOM was trained on ROOTS.')).toEqual(['roots']);
});

test('an acronym that stands for the data set is the data set', () => {
  expect(found('General Language Understanding Evaluation (GLUE)')).toEqual(['glue']);
});

test('each is told once, where it first stands, with the sentence that names it', () => {
  const title = 'Beyond MMLU';
  const abstract = 'Models are large. On CIFAR-10/100 they win; MMLU is hard. MMLU again.';
  const mentions = findDatasets(KNOWN, title, abstract);
  const sentence = { start: 18, end: abstract.indexOf(' MMLU again') };
  expect(mentions).toEqual([
    { slug: 'mmlu', term: 'MMLU', where: 'title', at: { start: 7, end: 11 }, sentence },
    { slug: 'cifar-10', term: 'CIFAR-10', where: 'abstract', at: { start: 21, end: 29 }, sentence },
    { slug: 'cifar-100', term: 'CIFAR-10/100', where: 'abstract', at: { start: 21, end: 33 }, sentence },
  ]);
  expect(findDatasets(KNOWN, title, 'Nothing.')[0]?.sentence).toBeNull();
});

test('whatever the text, terms are what stands there, and no data set comes twice', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'CIFAR-10',
      '/100',
      'ImageNet',
      '-1K',
      'AIME',
      "'25",
      ' and ',
      ' ',
      '. ',
      '(',
      '-',
      '+',
      '*',
      '’s',
      'ﬁ',
      '𝐀',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (title, abstract) => {
      const mentions = findDatasets(KNOWN, title, abstract);
      expect(new Set(mentions.map(({ slug }) => slug)).size).toBe(mentions.length);
      for (const { term, where, at, sentence } of mentions) {
        expect(term).not.toBe('');
        expect((where === 'title' ? title : abstract).slice(at?.start, at?.end)).toBe(term);
        if (where === 'abstract') expect(sentence).not.toBeNull();
        if (sentence) expect(sentence.end).toBeLessThanOrEqual(abstract.length);
      }
    }),
  );
});

test.each(['CIFAR-10/', 'CIFAR-10/100 ', 'ImageNet-', '(', '/100', 'a.', 'GLUE (GLUE) ', 'MMLU and -', '://'])(
  'time in proportion to a text of %j',
  (part) => {
    expect(growth(10_000, (size) => findDatasets(KNOWN, part.repeat(size), part.repeat(size)))).toBeLessThan(LINEAR);
  },
);
