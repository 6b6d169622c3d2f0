// The gazetteer of data sets and benchmarks, as a schema: unknown value -> Dataset[] or zod issues.
// Pure.
import { z } from 'zod';
import { addressSchema } from './address-schema.ts';
import { slugSchema as slug } from './slug.ts';

const phrase = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'A name or phrase needs at least one letter or digit.');

const phrases = z.array(phrase).default([]);

/** One entry of the gazetteer. Unknown keys are refused. */
export const datasetSchema = z.strictObject({
  /** The last part of the address, `/datasets/<slug>/`. */
  slug,
  /** As people write it: "CIFAR-10". Hyphen, space and nothing are the same: "CIFAR10" is found too. */
  name: phrase,
  /**
   * Other names under which it is found; marks at the end count: "HumanEval+" is not "HumanEval".
   * @default []
   */
  aliases: phrases,
  /** One plain sentence that says what it is. */
  about: z.string().trim().min(1),
  /** Homepage. */
  url: addressSchema('https').optional(),
  kind: z.enum(['data set', 'benchmark']),
  /**
   * Find the names only in the case they are written in here: "GLUE" is not "glue". Such a name is not found either in
   * a text that says it is short for something else.
   * @default false
   */
  caseSensitive: z.boolean().default(false),
  /**
   * Where any are given, the names count only in a text that holds one of these phrases as well, in any inflection.
   * @default []
   */
  with: phrases,
  /**
   * Phrases in which the name means something else.
   * @default []
   */
  not: phrases,
  /**
   * Slugs under which it was published before; their addresses lead to this one.
   * @default []
   */
  formerly: z.array(slug).default([]),
});

/** The whole of `content/datasets.yaml`. */
export const datasetsSchema = z.array(datasetSchema);

/** An entry of the gazetteer after defaults. */
export type Dataset = z.output<typeof datasetSchema>;
