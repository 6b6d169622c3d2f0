// Documents of the JSON API: they fit their own schema, and hold the source verbatim.
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { datasetSchema } from '../../../src/corpus/dataset-schema.ts';
import { UNPUBLISHED } from '../../../src/corpus/schemas.ts';
import {
  datasetsDocument,
  digestPaths,
  indexDocument,
  listedRecord,
  paperRecord,
  topicPaths,
} from '../../../src/exports/api.ts';
import {
  apiJsonSchema,
  datasetsDocumentSchema,
  digestDocumentSchema,
  indexDocumentSchema,
  paperRecordSchema,
  topicDocumentSchema,
} from '../../../src/exports/api-schema.ts';
import { digestText, topicText } from '../../../src/exports/api-text.ts';
import { collections } from '../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';

const SITE = new URL('https://lanterns.example/');
const ODD = 'RMoE: 90\\% of "Lanterns" <b>hang</b>';
const catalog = buildCatalog({
  ...collections({
    '2025-11-06.txt': page(entry(ODD, ABSTRACT, facts('  • 4 authors', 'Apr 1, 2021 2'))),
    '2025-11-07.txt': page(
      entry(ODD, `${ABSTRACT} Code: https://github.com/harbour/rmoe.`, facts('  • 4 authors', 'Apr 1, 2021 9')),
      entry('', ABSTRACT, ''),
    ),
  }),
  datasets: [
    datasetSchema.parse({ slug: 'code', name: 'Code', about: 'Programs.', kind: 'benchmark', aliases: ['Codes'] }),
    datasetSchema.parse({ slug: 'quays', name: 'Quays', about: 'Harbours.', kind: 'data set' }),
  ],
});
const digestDocument = (...of: Parameters<typeof digestText>) =>
  digestDocumentSchema.parse(JSON.parse(digestText(...of)));
const topicDocument = (...of: Parameters<typeof topicText>) => topicDocumentSchema.parse(JSON.parse(topicText(...of)));
const digests = catalog.digests.map((digest) => digestDocument(digest, SITE));
const topics = catalog.topics.map((topic) => topicDocument(topic, SITE));

test('every document fits its zod schema and the published JSON Schema', () => {
  const validate = new Ajv({ formats: { date: true, uri: true } }).compile(apiJsonSchema());
  expect(indexDocumentSchema.parse(indexDocument(catalog, SITE))).toBeTruthy();
  expect(datasetsDocumentSchema.parse(datasetsDocument(catalog, SITE))).toBeTruthy();
  for (const document of [indexDocument(catalog, SITE), datasetsDocument(catalog, SITE), ...digests, ...topics]) {
    expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(validate({ version: 1 })).toBe(false);
});

test('a paper is written once, but for what a digest lists otherwise, and for another address', () => {
  for (const digest of catalog.digests)
    expect(digestDocument(digest, SITE).papers).toEqual(digest.entries.map((entry) => listedRecord(entry, SITE)));
  expect(digests.map(({ papers }) => papers[0]?.comments)).toEqual([9, 2]);
  const elsewhere = new URL('https://ropes.example/');
  for (const site of [elsewhere, SITE])
    for (const topic of catalog.topics)
      expect(topicDocument(topic, site).papers).toEqual(topic.papers.map(({ paper }) => paperRecord(paper, site)));
});

test('a record holds the text as shown and verbatim, and where it stands', () => {
  const record = digests[1]?.papers[0];
  expect(record).toMatchObject({
    slug: 'rmoe-90-of-lanterns-b-hang-b',
    url: 'https://lanterns.example/papers/rmoe-90-of-lanterns-b-hang-b/',
    title: 'RMoE: 90% of "Lanterns" <b>hang</b>',
    source: { title: ODD, file: '2025-11-06.txt', line: 13 },
    name: 'RMoE',
    links: [{ url: 'https://github.com/harbour/rmoe', kind: 'code', label: 'github.com/harbour/rmoe' }],
    digests: [
      { id: '2025-11-06', date: '2025-11-06' },
      { id: '2025-11-07', date: '2025-11-07' },
    ],
    authors: [],
    arxiv: null,
  });
  expect(record?.abstract).toContain(record?.keySentence);
});

test('a digest tells the facts of its own record', () => {
  expect(digests.map((digest) => digest.papers[0]?.comments)).toEqual([9, 2]);
  expect(digests.map((digest) => digest.papers[0]?.source.abstract?.includes('github'))).toEqual([true, false]);
});

test('what is lost is null', () => {
  const lost = catalog.papers.find((paper) => paper.source.title === null);
  if (lost === undefined) throw new Error('The fixture has a record without a title.');
  expect(paperRecord(lost, SITE)).toMatchObject({
    source: { title: null, abstract: ABSTRACT },
    published: null,
    authorCount: null,
  });
});

test('a record says what an editor added to it', () => {
  const [paper] = catalog.papers;
  if (paper === undefined) throw new Error('The fixture has papers.');
  const added = {
    related: [{ slug: 'ropes', score: 1, because: [], where: 'editor' as const }],
    methods: [{ slug: 'ropes', name: 'RopeNet', at: null, where: 'editor' as const }],
  };
  const record = paperRecord({ ...paper, ...added }, SITE);
  expect(paperRecordSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({
    related: added.related,
    methods: [{ slug: 'ropes', name: 'RopeNet', where: 'editor' }],
  });
});

test('the data sets that papers name, with their papers; those that none names are left out', () => {
  const [paper] = catalog.papers.filter(({ source }) => source.title !== null);
  expect(datasetsDocument(catalog, SITE).datasets).toEqual([
    {
      slug: 'code',
      name: 'Code',
      kind: 'benchmark',
      about: 'Programs.',
      homepage: null,
      aliases: ['Codes'],
      url: 'https://lanterns.example/datasets/code/',
      papers: [paper?.slug],
    },
  ]);
});

test('the papers of a large topic stand in several documents, each once', () => {
  const [topic] = catalog.topics;
  const [matched] = topic?.papers ?? [];
  if (topic === undefined || matched === undefined) throw new Error('No topic has papers.');
  const large = { ...topic, papers: Array.from({ length: 4001 }, () => matched) };
  expect(topicPaths(large)).toEqual([topic.slug, `${topic.slug}/2`, `${topic.slug}/3`]);
  const documents = topicPaths(large).map((_, part) => topicDocument(large, SITE, part));
  expect(documents.map(({ papers }) => papers.length)).toEqual([2000, 2000, 1]);
  for (const { parts } of documents)
    expect(parts).toEqual(topicPaths(large).map((path) => `https://lanterns.example/api/topics/${path}.json`));
});

test('so do those of a large digest, in the order of its page', () => {
  const [digest] = catalog.digests;
  const [listed] = digest?.entries ?? [];
  if (digest === undefined || listed === undefined) throw new Error('No digest has papers.');
  const entries = Array.from({ length: 2001 }, (_, place) => ({
    ...listed,
    appearance: { ...listed.appearance, comments: place },
  }));
  const large = { ...digest, entries };
  expect(digestPaths(large)).toEqual([digest.id, `${digest.id}/2`]);
  const documents = digestPaths(large).map((_, part) => digestDocument(large, SITE, part));
  expect(documents.flatMap(({ papers }) => papers.map(({ comments }) => comments))).toEqual([...entries.keys()]);
  for (const { papers, parts } of documents) {
    expect(papers.length).toBeLessThanOrEqual(2000);
    expect(parts).toEqual(digestPaths(large).map((path) => `https://lanterns.example/api/digests/${path}.json`));
  }
});

test('a record says where the paper can be read, each address once', () => {
  const [paper] = catalog.papers.filter(({ source }) => source.title !== null);
  if (paper === undefined) throw new Error('The fixture has a record with a title.');
  const publication = {
    ...UNPUBLISHED,
    arxiv: '2104.00590',
    doi: '10.1000/1<2',
    authors: ['Ada Quay'],
    venue: { name: 'Harbours', kind: 'journal' as const, volume: '7', issue: '2', year: '2021' },
    links: [{ url: 'https://github.com/Harbour/rmoe', kind: 'code' as const }],
  };
  const record = paperRecord({ ...paper, publication }, SITE);
  expect(paperRecordSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({
    authors: ['Ada Quay'],
    arxiv: '2104.00590',
    doi: '10.1000/1<2',
    venue: 'Harbours 7(2), 2021',
    links: [
      { url: 'https://arxiv.org/abs/2104.00590', kind: 'abstract', label: '2104.00590' },
      { url: 'https://arxiv.org/pdf/2104.00590', kind: 'pdf', label: '2104.00590' },
      { url: 'https://doi.org/10.1000/1%3C2', kind: 'doi', label: '10.1000/1<2' },
      { url: 'https://github.com/Harbour/rmoe', kind: 'code', label: 'github.com/Harbour/rmoe' },
    ],
  });
  expect(record.links).toHaveLength(4);
});
