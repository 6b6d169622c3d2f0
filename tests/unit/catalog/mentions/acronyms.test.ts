// Texts -> the acronyms they define.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAcronyms, withoutPlural } from '../../../../src/catalog/mentions/acronyms.ts';
import { growth, LINEAR } from '../../../setup/growth.ts';

const found = (text: string) => findAcronyms(text).map(({ short, long }) => `${short} = ${long}`);

describe('long form before the short one', () => {
  test.each([
    ['We use large lantern models (LLMs) here.', 'LLM = large lantern models'],
    ['A new mixture of evenings (MoE) glows.', 'MoE = mixture of evenings'],
    ['with low-rank adaptation (LoRA) only', 'LoRA = low-rank adaptation'],
    ['a 3D Gaussian splatting (3DGS) scene', '3DGS = 3D Gaussian splatting'],
    ['state-of-the-art (SOTA) ropes', 'SOTA = state-of-the-art'],
    ['for text-to-image (T2I) lamps', 'T2I = text-to-image'],
    ['Our Dual aDaptive Cache (d²Cache) is small.', 'd²Cache = Dual aDaptive Cache'],
    ['Bidirectional Normalizing Flow (BiFlow) hangs', 'BiFlow = Bidirectional Normalizing Flow'],
    ['of multi-modal large lantern models (MLLMs)', 'MLLM = multi-modal large lantern models'],
    ['in Multi-Modal Large Lantern Models (MLLMs)', 'MLLM = Multi-Modal Large Lantern Models'],
    ['of Multi Modal Lanterns (MML)', 'MML = Multi Modal Lanterns'],
    ['an autoregressive (AR) lamp', 'AR = autoregressive'],
    ['with visual autoregressive models (VAR) we', 'VAR = visual autoregressive'],
    ['Contrastive Lantern-Image Pre-training (CLIP)', 'CLIP = Contrastive Lantern-Image Pre-training'],
    ['chain of thought (CoT; as others say)', 'CoT = chain of thought'],
    ['using in-context learning (ICL)', 'ICL = in-context learning'],
    ['that incorporates in-lantern vectors (ILV)', 'ILV = in-lantern vectors'],
    ['large lantern model-based (LLM-based) ropes', 'LLM = large lantern model'],
    ['a Layered Recurrent Router for Mixture-of-Evenings (RMoE)', 'RMoE = Recurrent Router for Mixture-of-Evenings'],
    ['by robust random evenings (RE)', 'RE = random evenings'],
    ['by explainable lamps and explainable ropes (XR)', 'XR = explainable ropes'],
    [
      'the Post-training dAta Selection method for Efficient pruned large lantern model Recovery (PASER)',
      'PASER = Post-training dAta Selection method for Efficient pruned large lantern model Recovery',
    ],
  ])('%s', (text, definition) => expect(found(text)).toEqual([definition]));
});

describe('long form after the short one', () => {
  test.each([
    ['RLHF (reinforcement learning from human feedback) works.', 'RLHF = reinforcement learning from human feedback'],
    [
      'We propose ReCode (rule-based Reinforcement learning for Code Update).',
      'ReCode = rule-based Reinforcement learning for Code Update',
    ],
    [
      'ERGO: Entropy-guided Resetting for Generation Optimization in Lamps',
      'ERGO = Entropy-guided Resetting for Generation Optimization',
    ],
    [
      'OpenSD: Unified Open-Vocabulary Segmentation and Detection',
      'OpenSD = Open-Vocabulary Segmentation and Detection',
    ],
    ['We build NAS, short for neural architecture search, anew.', 'NAS = neural architecture search'],
    [
      'Our method, MERV, Multi-Encoder Representation of Videos, is small.',
      'MERV = Multi-Encoder Representation of Videos',
    ],
    ['We train with Meta Reinforcement Fine-Tuning, or MRT, for long.', 'MRT = Meta Reinforcement Fine-Tuning'],
  ])('%s', (text, definition) => expect(found(text)).toEqual([definition]));
});

test.each([
  'It gains (66%) on ropes (see Table 2), as shown (Smith et al., 2020).',
  'lamps (e.g., LLaMA) and ropes (i) and knots (GPT-4)',
  'models such as those before (M)',
  'GUI-KV: GUI Agents via KV Cache with Lanterns',
  'TL;DR: Too Long, Do Read',
  'across AVSR, ASR, and VSR tasks',
  'We compare with the CoT baselines and control the CoT length.',
  'fast lamp tests (LanternBench, RopeBench)',
  'latent ropes in lamp mirrors (LLM)',
  'the model LoLaMa-2-7B (LLM) holds',
])('%s defines nothing', (text) => expect(found(text)).toEqual([]));

test.each([
  ['We introduce Interlaced Knots and Coils (IKC).', 'Interlaced Knots and Coils'],
  ['in terms of time-to-first-lamp (TTFL)', 'time-to-first-lamp'],
  ['a traditional text-to-rope (T2R) crane', 'text-to-rope'],
  ['we use RoT text-to-lamp (T2L) cranes', 'text-to-lamp'],
  ['large language models (LLM)', 'large language models'],
  ['supervised finetuning (SFT)', 'supervised finetuning'],
])('%s begins where the name does', (text, long) =>
  expect(findAcronyms(text).map((each) => each.long)).toEqual([long]),
);

test.each([
  ['LAFL: Lifting Anything for Lantern Repair in the North', 'Lifting Anything for Lantern Repair'],
  ['GRR: Good Rope Reinforcement Learning for Lamps', 'Good Rope Reinforcement Learning'],
])('%s: the long form goes on to its noun', (text, long) =>
  expect(findAcronyms(text).map((each) => each.long)).toEqual([long]),
);

test('after words with capitals only such belong to a long form', () => {
  const text = (next: string) => `We use GRR, Good Rope Reinforcement ${next}`;
  expect(findAcronyms(text('Learning for lamps.'))[0]?.long).toBe('Good Rope Reinforcement Learning');
  expect(findAcronyms(text('learned before.'))[0]?.long).toBe('Good Rope Reinforcement');
});

test('plurals are of acronyms alone', () => {
  expect(['LLMs', 'MoEs', 'GANs', 'LoRA', 'DARTS', 'lamps'].map(withoutPlural)).toEqual([
    'LLM',
    'MoE',
    'GAN',
    'LoRA',
    'DARTS',
    'lamps',
  ]);
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    'large language models',
    'Mixture-of-Experts',
    '(LLMs)',
    '(MoE)',
    '(',
    ')',
    ',',
    ': ',
    '. ',
    ' ',
    'or',
    'NAS',
    'S²',
    '\u{1F9EA}',
    'İ',
    'ß',
    '(a (b) c)',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
  );

  test('places hold the words, apart from each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { short, long, shortAt, longAt } of findAcronyms(text)) {
          expect(text.slice(shortAt.start, shortAt.end)).toBe(short);
          expect(text.slice(longAt.start, longAt.end)).toBe(long);
          expect(shortAt.end <= longAt.start || longAt.end <= shortAt.start).toBe(true);
        }
      }),
    );
  });

  test('each short form is defined once, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = findAcronyms(text);
        expect(new Set(all.map(({ short }) => short)).size).toBe(all.length);
        expect(all.map(({ shortAt }) => shortAt.start)).toEqual(
          all.map(({ shortAt }) => shortAt.start).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

test.each([
  ['(', 100_000],
  ['A(', 50_000],
  ['a (A', 25_000],
  ['AB ', 33_000],
  ['A', 100_000],
  ['Aa-', 33_000],
  ['large language models (LLMs) ', 3_400],
])('%j, %i times, is read in linear time', (piece, times) => {
  expect(growth(times, (size) => findAcronyms(piece.repeat(size)))).toBeLessThan(LINEAR);
});
