// The front matter of a topic file, as a schema: unknown value -> TopicMeta or zod issues.
// Pure.
import { z } from 'zod';
import { slugSchema as slug } from './slug.ts';

/** The sections topics are shown under, in the order they are shown. */
export const TOPIC_GROUPS = [
  'Efficient models',
  'Architectures & training',
  'Language',
  'Vision & multimodal',
  'Other fields',
] as const;

const phrase = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'A phrase needs at least one letter or digit.');

const phrases = z.union([phrase.transform((one) => [one]), z.array(phrase).min(1)]);

const matchRule = z.strictObject({
  /**
   * A phrase, or a list of phrases whose mentions add up as if they were one. Every inflection of a word is found, so
   * "prune" stands for "pruned" and "pruning" too, but no derivation: "adapt" is not "adaptive". A hyphen also matches
   * a space or nothing: "pre-training" finds "pretraining". A word with two or more capitals (NAS, MoE) is found only
   * when written so, or in the plural. An asterisk before a single word stands for any beginning: '*bench'.
   */
  phrase: phrases,
  /**
   * What the phrase says for the topic, as a share of what is needed: 1 is enough when the phrase is prominent, 0.4
   * needs company, a negative weight speaks against the topic.
   * @default 1
   */
  weight: z.number().min(-3).max(3).default(1),
  /**
   * Where the phrase is looked for. `claim`: in sentences of the abstract that say what the paper does ("we propose",
   * "this paper").
   * @default 'any'
   */
  where: z.enum(['title', 'abstract', 'claim', 'any']).default('any'),
  /** The phrase counts only when one of these is in the title or the abstract as well. */
  with: z.array(phrase).min(1).optional(),
  /**
   * Compare every word in the case it is written in here: "Mamba" is not "mamba".
   * @default false
   */
  caseSensitive: z.boolean().default(false),
  /**
   * Find the words only as they are, inflections not included: "reasoning" is not "reasons".
   * @default false
   */
  exact: z.boolean().default(false),
});

const rules = z.strictObject({
  /** What speaks for the topic. */
  match: z.array(matchRule).min(1),
  /**
   * Phrases that only look like the topic: words inside them do not count for it.
   * @default []
   */
  not: z.array(phrase).default([]),
  /**
   * The sum of evidence from which a paper belongs to the topic.
   * @default 1
   */
  threshold: z.number().positive().default(1),
});

/** Front matter of `content/topics/<slug>.mdx`; the file name is the topic's slug. Unknown keys are refused. */
export const topicSchema = z.strictObject({
  /** The topic's name, as a heading: "Neural architecture search". */
  title: z.string().trim().min(1),
  /** The section the topic is shown under: one of {@link TOPIC_GROUPS}. */
  group: z.enum(TOPIC_GROUPS),
  /** One sentence that says what belongs, for lists and descriptions. */
  summary: z.string().trim().min(1),
  /** Place within the group, smallest first; topics without one follow by title. */
  order: z.number().int().nonnegative().optional(),
  /** Which papers belong, by the words of their title and abstract. */
  rules,
  /**
   * Whether the weights that the project has learned for a topic of this file name count beside the rules. A topic that
   * another archive writes under the same name means something else.
   * @default false
   */
  learned: z.boolean().default(false),
  /**
   * Slugs of papers that belong whatever the rules say: the editor's last word.
   * @default []
   */
  include: z.array(slug).default([]),
  /**
   * Slugs of papers that do not belong whatever the rules say; `exclude` wins over `include`.
   * @default []
   */
  exclude: z.array(slug).default([]),
  /**
   * Slugs of papers to begin with, in the order to read them: the editor's choice in place of the derived one.
   * @default []
   */
  startHere: z.array(slug).default([]),
  /**
   * Slugs under which the topic was published before; their addresses lead to this one.
   * @default []
   */
  aliases: z.array(slug).default([]),
});

/** A topic's front matter after defaults. */
export type TopicMeta = z.output<typeof topicSchema>;

/** A topic's matching rules after defaults. */
export type TopicRules = TopicMeta['rules'];

/** One entry of {@link TopicRules}' `match`. */
export type TopicMatchRule = TopicRules['match'][number];
