// A facts file of a paper, as a schema: unknown value -> what an editor says of the paper, or zod issues.
// Pure.
import { z } from 'zod';
import { paperSchema } from './schemas.ts';
import { slugSchema as slug } from './slug.ts';

const words = z.string().trim().min(1);

/** What an editor corrects in what is derived from the paper's text. What is left out stays as derived. */
const corrections = z.strictObject({
  /** Name of the paper's own method, model, benchmark or system; null: it has none. */
  name: words.nullable().optional(),
  /** What the name stands for; null: nothing. */
  expansion: words.nullable().optional(),
  /** The first words of the sentence that states the contribution, enough to tell it from the others; null: none does. */
  keySentence: words.nullable().optional(),
  /** Data sets by their slugs in `datasets.yaml`. */
  datasets: z.strictObject({ include: z.array(slug).default([]), exclude: z.array(slug).default([]) }).optional(),
  /**
   * `include`: short forms, as title or abstract write them, with what they stand for, in place of what was found for them.
   * `exclude`: short forms that are no acronyms of this paper.
   */
  acronyms: z
    .strictObject({
      include: z.array(z.strictObject({ short: words, long: words })).default([]),
      exclude: z.array(words).default([]),
    })
    .optional(),
  /** Figures, as quoted on the page, that are none. */
  claims: z.strictObject({ exclude: z.array(words).default([]) }).optional(),
  /** Papers whose method is not the one that is named here. */
  methods: z.strictObject({ exclude: z.array(slug).default([]) }).optional(),
  /** Papers that are not related. */
  related: z.strictObject({ exclude: z.array(slug).default([]) }).optional(),
});

/** `content/papers/<slug>.yaml`; the file name is the paper's slug. Unknown keys are refused. */
export const factsSchema = z.strictObject({ corrections: corrections.default({}) });

/** A paper of the content store: as merged from the digests, with what an editor says of it. */
export const editedPaperSchema = paperSchema.extend({ corrections });

/** A facts file after defaults, and whose it is. */
export type Facts = z.output<typeof factsSchema> & { readonly slug: string };

/** See {@link factsSchema}. */
export type Corrections = Facts['corrections'];

/** See {@link editedPaperSchema}. */
export type EditedPaper = z.output<typeof editedPaperSchema>;
