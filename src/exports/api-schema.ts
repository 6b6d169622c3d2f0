// The shapes of the JSON API, as zod schemas: the API's documents are checked by them in tests, and its JSON Schema is made from them. Pure.
import { z } from 'zod';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
export const API_VERSION = 1;

const isoDate = z.iso.date();
const count = z.int().nonnegative();
const organization = z.strictObject({
  handle: z.string().describe('Account name in the listing.'),
  name: z.string().describe('Display name.'),
});

/** One paper. Unknown is null or empty, never made up. */
export const paperRecordSchema = z.strictObject({
  slug: z.string().describe('Last part of the address; never changes.'),
  key: z.string().describe('10 base-32 characters of the SHA-256 of the title key.'),
  url: z.url().describe('Address of the page.'),
  title: z.string().describe('As shown on the site.'),
  abstract: z.string().describe('As shown on the site.'),
  source: z
    .strictObject({
      title: z.string().nullable(),
      abstract: z.string().nullable(),
      file: z.string().describe('Digest file.'),
      line: z.int().positive().describe('1-based line where the record begins.'),
    })
    .describe('Title and abstract verbatim, and where they stand. Null: lost in the file.'),
  name: z.string().nullable().describe('What the paper calls its own method, model, benchmark or system.'),
  expansion: z.string().nullable().describe('What the name stands for.'),
  published: isoDate.nullable(),
  authorCount: count.nullable(),
  authors: z.array(z.string()).describe('Names in order; empty where only their number is known.'),
  organization: organization.nullable(),
  comments: count.nullable().describe('Comments on the listing.'),
  upvotes: count.nullable().describe('Upvotes on the listing.'),
  digests: z
    .array(z.strictObject({ id: z.string(), date: isoDate }))
    .describe('Every digest that lists the paper, oldest first.'),
  topics: z.array(
    z.strictObject({
      slug: z.string(),
      score: z.number().min(0).max(1),
      evidence: z.array(
        z.strictObject({ term: z.string(), where: z.enum(['title', 'abstract', 'editor']), count: z.int().positive() }),
      ),
    }),
  ),
  links: z
    .array(
      z.strictObject({
        url: z.url(),
        kind: z.enum(['abstract', 'pdf', 'doi', 'code', 'project', 'model', 'other']),
        label: z.string(),
      }),
    )
    .describe('Where the paper can be read, as far as it is known, then links found in the abstract.'),
  datasets: z.array(z.string()).describe('Slugs of the data sets that title or abstract name; see /api/datasets.json.'),
  acronyms: z
    .array(z.strictObject({ short: z.string(), long: z.string() }))
    .describe('Short forms that title or abstract define.'),
  keySentence: z.string().nullable().describe('The sentence of the abstract that states the contribution.'),
  related: z
    .array(
      z.strictObject({
        slug: z.string(),
        score: z.number().describe('How alike the words of both are; 1 where an editor chose the paper.'),
        because: z.array(z.string()).describe('Words that both have; none where an editor chose the paper.'),
        where: z.enum(['text', 'editor']),
      }),
    )
    .describe('Most related first, then those that an editor adds.'),
  methods: z
    .array(
      z.strictObject({
        slug: z.string(),
        name: z.string().describe('As the paper named writes it.'),
        where: z.enum(['title', 'abstract', 'editor']),
      }),
    )
    .describe('Other papers whose methods the text names, in its order, then those that an editor adds.'),
  mentionedBy: z.array(z.string()).describe('Slugs of the papers that name the method of this one.'),
  claims: z
    .array(z.strictObject({ quote: z.string(), sentence: z.string() }))
    .describe('Figures that the abstract states, quoted: those that an editor adds, then those found in its order.'),
  arxiv: z.string().nullable().describe('Id without version.'),
  doi: z.string().nullable().describe('Without the address of a resolver.'),
  venue: z.string().nullable().describe('Conference or journal, with the year.'),
  machineSummary: z
    .string()
    .nullable()
    .describe('Written by a language model for the listing, not by the authors; keywords on a line of their own.'),
});

const versioned = { version: z.literal(API_VERSION) };
const partsOf = (what: string) =>
  z.array(z.url()).describe(`Addresses of all documents of this ${what}: one for each 2,000 papers.`);

/** `/api/digests/<id>.json`, and `/api/digests/<id>/2.json` and so on of many papers: facts of each record as that digest gives them. */
export const digestDocumentSchema = z.strictObject({
  ...versioned,
  id: z.string(),
  date: isoDate,
  yearFrom: z.enum(['file name', 'sidecar', 'page', 'inference']),
  url: z.url(),
  file: z.strictObject({ name: z.string(), sha256: z.string(), bytes: count }),
  records: count,
  parts: partsOf('digest'),
  papers: z.array(paperRecordSchema),
});

/** `/api/topics/<slug>.json`, and `/api/topics/<slug>/2.json` and so on of many papers: newest paper first. */
export const topicDocumentSchema = z.strictObject({
  ...versioned,
  slug: z.string(),
  title: z.string(),
  group: z.string(),
  summary: z.string(),
  url: z.url(),
  parts: partsOf('topic'),
  papers: z.array(paperRecordSchema),
});

const listed = { url: z.url(), json: z.url().describe('Address of the full document.'), papers: count };

/** `/api/datasets.json`: the data sets that papers name, by name. */
export const datasetsDocumentSchema = z.strictObject({
  ...versioned,
  datasets: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      kind: z.enum(['data set', 'benchmark']),
      about: z.string(),
      homepage: z.url().nullable(),
      aliases: z.array(z.string()).describe('Other spellings that are read as this name.'),
      url: z.url(),
      papers: z.array(z.string()).describe('Slugs of the papers that name it, newest first.'),
    }),
  ),
});

/** `/api/index.json`: what there is. */
export const indexDocumentSchema = z.strictObject({
  ...versioned,
  name: z.string(),
  url: z.url(),
  schema: z.url().describe('Address of the JSON Schema of all documents.'),
  openapi: z.url().describe('Address of the OpenAPI document of all addresses.'),
  counts: z.strictObject({ papers: count, records: count, digests: count, topics: count, datasets: count }),
  digests: z.array(z.strictObject({ id: z.string(), date: isoDate, ...listed })),
  topics: z.array(z.strictObject({ slug: z.string(), title: z.string(), group: z.string(), ...listed })),
  datasets: z.url().describe('Address of the list of data sets.'),
});

export type PaperRecord = z.output<typeof paperRecordSchema>;
export type DigestDocument = z.output<typeof digestDocumentSchema>;
export type TopicDocument = z.output<typeof topicDocumentSchema>;
export type DatasetsDocument = z.output<typeof datasetsDocumentSchema>;
export type IndexDocument = z.output<typeof indexDocumentSchema>;

/** Kinds of document. */
export type ApiDocument = keyof typeof DOCUMENTS;

const DOCUMENTS = {
  index: indexDocumentSchema,
  digest: digestDocumentSchema,
  topic: topicDocumentSchema,
  datasets: datasetsDocumentSchema,
} as const;

/** JSON Schema (draft 2020-12) of the kinds of document, under `$defs`. */
export function apiJsonSchema() {
  const definitions = Object.entries(DOCUMENTS).map(([name, schema]) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema);
    return [name, rest] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Documents of the JSON API',
    anyOf: definitions.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(definitions),
  };
}
