// The API of the built site agrees with the digest files field by field, read here a second time and in another way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { DigestDocument, IndexDocument } from '../../src/exports/api-schema.ts';
import { ROOT_SITE } from '../setup/sites.ts';

const FOLDER = 'content/digests';
const read = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT_SITE.outDir, 'api', path), 'utf8')) as T;
const index = () => read<IndexDocument>('index.json');
const digests = () => index().digests.map(({ id }) => read<DigestDocument>(`digests/${id}.json`));

/** Lines of one record on the pages that we ship: title, abstract, then facts or at once the next title. */
const RECORD = /^(.+)\n\n(.+)(?:\n\n( {2}• (\d+) authors?|\S+ .+)\n·\n([A-Z][a-z]{2} \d+)(?:, (\d{4}))?(?: (\d+))?)?$/;

function readAgain(file: string) {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const body = text.slice(text.search(/\n[A-Z][a-z]{2} \d+\n\n/)).replace(/^\n.+\n\n/, '');
  const paragraphs = body.split('\n\n');
  const records: string[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const length = paragraphs[at + 2]?.includes('\n·\n') ? 3 : 2;
    records.push(paragraphs.slice(at, at + length).join('\n\n'));
    at += length;
  }
  return records.map((record) => {
    const [, title, abstract, by, authors, day, year, comments] = RECORD.exec(record) ?? [];
    const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
    const organization = by !== undefined && authors === undefined ? by : null;
    return {
      title,
      abstract,
      authors: number(authors),
      organization,
      day,
      year: number(year),
      comments: number(comments),
    };
  });
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', (file) => {
  test('agrees with its document', () => {
    const document = digests().find((digest) => digest.file.name === file);
    const pageYear = Number(document?.date.slice(0, 4));
    const expected = readAgain(file);
    expect(document?.papers.map(({ source }) => [source.title, source.abstract])).toEqual(
      expected.map(({ title, abstract }) => [title, abstract]),
    );
    expect(
      document?.papers.map(({ authorCount, comments, organization }) => [authorCount, comments, written(organization)]),
    ).toEqual(expected.map(({ authors, comments, organization }) => [authors, comments, organization]));
    expect(document?.papers.map(({ published }) => published)).toEqual(
      expected.map(({ day, year }) => (day === undefined ? null : iso(day, year ?? pageYear))),
    );
  });
});

test('all records of all files are there, and every paper has its page', () => {
  expect(digests().flatMap((digest) => digest.papers)).toHaveLength(173);
  expect(index().counts).toMatchObject({ records: 173, papers: 172, digests: 4, topics: 47 });
  const slugs = new Set(digests().flatMap((digest) => digest.papers.map((paper) => paper.slug)));
  expect([...slugs].toSorted()).toEqual(readdirSync(join(ROOT_SITE.outDir, 'papers')).toSorted());
});

test('every document fits the schema beside it', () => {
  const validate = new Ajv({ formats: { date: true, uri: true } }).compile(read('schema.json'));
  const topics = index().topics.map(({ slug }) => read(`topics/${slug}.json`));
  for (const document of [index(), ...digests(), ...topics]) {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  }
});

function written(organization: { handle: string; name: string } | null): string | null {
  return organization === null ? null : `${organization.handle} ${organization.name}`;
}

function iso(day: string, year: number): string {
  const [month = '', number = ''] = day.split(' ');
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
}
