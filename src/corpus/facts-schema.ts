// A facts file of a paper, as a schema: unknown value -> what an editor says of the paper, or zod issues. Pure.
import { z } from 'zod';
import { harmless } from '../text/harmless.ts';
import { addressSchema } from './address-schema.ts';
import { type Publication, paperSchema, publicationSchema, UNPUBLISHED, venueSchema } from './schemas.ts';
import { slugSchema as slug } from './slug.ts';

/** On one line, without what a reader cannot see. */
const words = z.string().overwrite(harmless).min(1);

/** Slugs to add to what was found, and slugs to leave out of it. */
const slugs = z.strictObject({ include: z.array(slug).default([]), exclude: z.array(slug).default([]) });

/** A page shows no more related papers. */
const MOST_RELATED = 8;

/** What an editor corrects in what is derived from the paper's text. What is left out stays as derived. */
const corrections = z.strictObject({
  /** Name of the paper's own method, model, benchmark or system; null: it has none. */
  name: words.nullable().optional(),
  /** What the name stands for; null: nothing. */
  expansion: words.nullable().optional(),
  /** The first words of the sentence that states the contribution, enough to tell it from the others; null: none does. */
  keySentence: words.nullable().optional(),
  /** Data sets by their slugs in `datasets.yaml`. */
  datasets: slugs.optional(),
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
  /**
   * `include`: words of the abstract, within one sentence, that are a figure to quote, in place of those that overlap them.
   * `exclude`: figures, as quoted on the page, that are none.
   */
  claims: z.strictObject({ include: z.array(words).default([]), exclude: z.array(words).default([]) }).optional(),
  /** Papers whose method is named here, papers whose method is not the one that is. */
  methods: slugs.optional(),
  /** Papers that are related, and papers that are not. */
  related: slugs
    .extend({
      include: slugs.shape.include.refine(
        ({ length }) => length <= MOST_RELATED,
        `Name at most ${MOST_RELATED} papers: a page shows no more.`,
      ),
    })
    .optional(),
});

/** YAML reads `45` as a number. */
const number = z.union([words, z.int().positive().transform(String)]);

/** As arXiv has numbered papers since 2007 and before: YYMM.NNNNN, archive/YYMMNNN; https://info.arxiv.org/help/arxiv_identifier.html. */
const ARXIV = /^(?:\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z]+(?:-[a-z]+)*(?:\.[A-Z]{2})?\/\d\d(?:0[1-9]|1[0-2])\d{3})$/;
const DOI = /^10\.\d{4,9}\/[^\s\p{Cc}]+$/u;

/** YAML reads an id without quotes as a number, and drops its last 0: so what is no text is told in the same words. */
const matching = (pattern: RegExp, advice: string) =>
  z.custom<string>((value) => typeof value === 'string' && pattern.test(value), advice);

const link = publicationSchema.shape.links.element.extend({
  url: addressSchema('http or https'),
});

const facts = z.strictObject({
  arxiv: matching(ARXIV, 'Write the id in quotes and without version: "2104.00597".').optional(),
  doi: matching(DOI, 'Write the DOI alone, without the address of a resolver: 10.1109/TPAMI.2022.3223955.').optional(),
  /** All of them in order. */
  authors: z.array(words).min(1).optional(),
  venue: venueSchema
    .extend({
      name: words,
      volume: number.optional(),
      issue: number.optional(),
      year: number.refine((year) => /^(?:19|20)\d\d$/.test(year), 'Write the year in four digits: 2023.').optional(),
    })
    .optional(),
  /** Beside those that follow from arXiv id and DOI. */
  links: z.array(link).default([]),
  /** Where these facts stand: an address, or words. */
  sources: z.array(words).default([]),
  /** Slugs under which the paper was published before; their addresses lead to it. */
  aliases: z.array(slug).default([]),
  corrections: corrections.default({}),
});

/**
 * `content/papers/<slug>.yaml`; the file name is the paper's slug. Unknown keys are refused; all may be left out, and YAML
 * reads a file without any as null.
 */
export const factsSchema = z.preprocess((value) => value ?? {}, facts);

/** A paper of the content store: as merged from the digests, with what an editor says of it. */
export const editedPaperSchema = paperSchema.extend({ corrections });

/** A facts file after defaults, and whose it is. */
export type Facts = z.output<typeof factsSchema> & { readonly slug: string };

/** See {@link factsSchema}. */
export type Corrections = Facts['corrections'];

/** See {@link editedPaperSchema}. */
export type EditedPaper = z.output<typeof editedPaperSchema>;

/** What a facts file tells beyond the listing, as a layer to be joined with others. */
export function publicationOf({ arxiv, doi, authors, venue, links, sources }: Omit<Facts, 'slug'>): Publication {
  return {
    ...UNPUBLISHED,
    arxiv: arxiv ?? null,
    doi: doi ?? null,
    authors: authors ?? [],
    venue: venue ?? null,
    links,
    sources,
  };
}
