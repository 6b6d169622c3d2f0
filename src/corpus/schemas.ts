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
  authorCount: z.int().nonnegative().nullable(),
  organization: organizationSchema.nullable(),
  published: isoDate.nullable(),
  comments: z.int().nonnegative().nullable(),
  upvotes: z.int().nonnegative().nullable(),
  /** Title and abstract as written there; null where they are those of the paper. */
  wording: z.strictObject({ title: z.string().nullable(), abstract: z.string().nullable() }).nullable(),
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
export const digestSchema = z.strictObject({
  /** Its date; further files of one date get `-2`, `-3` in file-name order. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(-\d+)?$/),
  date: isoDate,
  /** 0-based position among all digests, oldest first. */
  order: z.int().nonnegative(),
  /** Where the year comes from. */
  yearFrom: z.enum(['file name', 'sidecar', 'page', 'inference']),
  file: z.string(),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** Records read from the file. */
  records: z.int().nonnegative(),
  /** Records by an independent count of the same text. */
  counted: z.int().nonnegative(),
  /** Slugs of its papers in the order of the page, each once. */
  papers: z.array(z.string()),
  notes: z.array(noteSchema),
});

export type Appearance = z.output<typeof appearanceSchema>;
export type Paper = z.output<typeof paperSchema>;
export type Note = z.output<typeof noteSchema>;
export type DigestEntry = z.output<typeof digestSchema>;
