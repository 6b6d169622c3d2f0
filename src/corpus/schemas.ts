// Shapes of what the content store holds: digests and papers, as merged from the files. Pure (zod).
import { z } from 'zod';

const isoDate = z.iso.date();

/** An organization that stands in place of an author count. */
export const organizationSchema = z.strictObject({
  /** The account name in the listing's addresses: `moonshotai`. */
  handle: z.string().min(1),
  /** The name it goes by: `Moonshot AI`. */
  name: z.string().min(1),
});

/** One place where a paper stands: a record of one digest file. */
export const appearanceSchema = z.strictObject({
  /** Id of the digest. */
  digest: z.string(),
  /** 0-based position among the papers of the digest. */
  position: z.int().nonnegative(),
  file: z.string(),
  /** 1-based line of the record's title. */
  line: z.int().positive(),
  /** 1-based, in UTF-16 units: an API dump may stand on one line. */
  column: z.int().positive(),
  authorCount: z.int().nonnegative().nullable(),
  organization: organizationSchema.nullable(),
  published: isoDate.nullable(),
  comments: z.int().nonnegative().nullable(),
  upvotes: z.int().nonnegative().nullable(),
  /** Title and abstract as written there; null where they are those of the paper. */
  wording: z.strictObject({ title: z.string().nullable(), abstract: z.string().nullable() }).nullable(),
});

/** Where a paper came out. */
export const venueSchema = z.strictObject({
  /** Of a journal its name alone; of a conference as people write it, with the year where it has one: `CVPR 2021`. */
  name: z.string().min(1),
  /** It decides how the paper is cited. */
  kind: z.enum(['conference', 'journal']),
  volume: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
  /** Of the volume; it may be another one than that of the paper's first publication. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

/** What a listing page does not tell of a paper. What is unknown is null or empty, never made up. */
export const publicationSchema = z.strictObject({
  /** Without version: `2104.00597`, `cs/0112017`. */
  arxiv: z.string().nullable(),
  /** Without resolver: `10.1109/TPAMI.2022.3223955`. */
  doi: z.string().nullable(),
  /** All of them in their order, as written; empty where they are not known. */
  authors: z.array(z.string().min(1)),
  venue: venueSchema.nullable(),
  /** Addresses (http or https) beside those that follow from arXiv id and DOI, each once. */
  links: z.array(z.strictObject({ url: z.string(), kind: z.enum(['code', 'project', 'model', 'pdf', 'other']) })),
  /** A summary that a language model wrote, as an API dump holds it; never shown as the paper's own words. */
  machineSummary: z.string().nullable(),
  /** Who says so, each once: an address, or the name of a digest file. */
  sources: z.array(z.string().min(1)),
});

/** One paper, whatever the number of digests that list it. */
export const paperSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** First 10 base-32 characters of the SHA-256 of the title key. */
  key: z.string().regex(/^[a-z2-7]{10}$/),
  /** Verbatim; null where the file has lost it. */
  title: z.string().nullable(),
  /** Verbatim; null where the file has lost it. */
  abstract: z.string().nullable(),
  published: isoDate.nullable(),
  authorCount: z.int().nonnegative().nullable(),
  organization: organizationSchema.nullable(),
  /** Number of comments on the listing, by the newest digest that gives one. */
  comments: z.int().nonnegative().nullable(),
  upvotes: z.int().nonnegative().nullable(),
  publication: publicationSchema,
  /** Oldest digest first; never empty. */
  appearances: z.array(appearanceSchema).min(1),
});

/** A problem met in a file, as the receipt tells it. */
export const noteSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(['error', 'warning']),
  line: z.int().positive(),
  column: z.int().positive(),
  text: z.string(),
  hint: z.string(),
});

/** One digest file and what became of it. */
const digestFile = {
  file: z.string(),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** Records read from the file. */
  records: z.int().nonnegative(),
  /** Records by an independent count of the same text. */
  counted: z.int().nonnegative(),
  notes: z.array(noteSchema),
};
const digestFileSchema = z.strictObject(digestFile);

/** One digest: a listing of one day, with the file that gives its order. */
export const digestSchema = z.strictObject({
  ...digestFile,
  /** Its date; further listing pages of one date get `-2`, `-3` in file-name order. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(-\d+)?$/),
  date: isoDate,
  /** 0-based position among all digests, oldest first. */
  order: z.int().nonnegative(),
  /** Where the year comes from. */
  yearFrom: z.enum(['file name', 'sidecar', 'page', 'inference']),
  /** Slugs of its papers in the order of the page, each once; those that only a further file lists come last. */
  papers: z.array(z.string()),
  /** API dumps of the same day, which belong to the same digest. */
  further: z.array(digestFileSchema),
});

export type Appearance = z.output<typeof appearanceSchema>;
export type Publication = z.output<typeof publicationSchema>;
export type Paper = z.output<typeof paperSchema>;
export type Note = z.output<typeof noteSchema>;
export type DigestFileEntry = z.output<typeof digestFileSchema>;
export type DigestEntry = z.output<typeof digestSchema>;

/** Nothing is known beyond the listing. */
export const UNPUBLISHED: Publication = {
  arxiv: null,
  doi: null,
  authors: [],
  venue: null,
  links: [],
  machineSummary: null,
  sources: [],
};
