// Dumps with any byte changed, any piece removed or the end cut off: nothing throws, and no other record is lost or changed.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestSchema, paperSchema } from '../../../src/corpus/schemas.ts';
import { countDumpRecords } from '../../../src/digest/count.ts';
import type { DigestRecord } from '../../../src/digest/digest.ts';
import { parseDump } from '../../../src/digest/parse-dump.ts';
import { merged } from '../corpus/merged.ts';

const WHOLE = readFileSync('tests/fixtures/dumps/on-one-line.json', 'utf8').trim();
const [RICH = '', PLAIN = ''] = JSON.parse(WHOLE).map((entry: unknown) => JSON.stringify(entry));
const ENTRIES = [RICH, PLAIN, RICH, PLAIN, RICH].map((entry, index) =>
  entry.replaceAll('Steady', `Steady ${index}`).replaceAll('Loose', `Loose ${index}`),
);
const DENSE = `[${ENTRIES.join(',')}]`;
const SPACED = JSON.stringify(JSON.parse(DENSE), null, 2);

describe.each([
  ['on one line', DENSE],
  ['on many lines', SPACED],
])('a dump %s', (_, text) => {
  const whole = records(text);
  const at = fc.integer({ min: 0, max: text.length - 1 });
  const damage = fc.oneof(
    fc
      .tuple(at, fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }))
      .map(([from, put]) => ({ from, cut: 1, put })),
    fc
      .tuple(at, fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', ''))
      .map(([from, put]) => ({ from, cut: 1, put })),
    fc
      .tuple(at, fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\'))
      .map(([from, put]) => ({ from, cut: 0, put })),
  );

  test('is read whole', () => expect(whole).toHaveLength(5));

  test('one character changed harms one record', () => {
    fc.assert(
      fc.property(damage, ({ from, cut, put }) => {
        const after = new Set(records(text.slice(0, from) + put + text.slice(from + cut)));
        expect(whole.filter((record) => !after.has(record)).length).toBeLessThanOrEqual(1);
        expect(after.size).toBeLessThanOrEqual(6);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test('a file that breaks off keeps what stands before, and says so', () => {
    const ends = ENTRIES.map((_, index) => endOf(text, index));
    fc.assert(
      fc.property(at, (length) => {
        const { digest, messages } = parseDump('dump.json', text.slice(0, length));
        const complete = ends.filter((end) => end <= length).length;
        expect(digest.records.slice(0, complete).map(withoutPlace)).toEqual(whole.slice(0, complete));
        expect(messages.length).toBeGreaterThan(0);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test('the two counts agree', () => expect(countDumpRecords(text)).toBe(5));
});

test('any text is read without an exception, and what is published is valid', () => {
  const splice = fc.tuple(fc.nat(DENSE.length), fc.nat(200), fc.oneof(fc.string({ unit: 'binary' }), fc.json()));
  fc.assert(
    fc.property(fc.array(splice, { minLength: 1, maxLength: 6 }), (splices) => {
      const text = splices.reduce((all, [from, cut, put]) => all.slice(0, from) + put + all.slice(from + cut), DENSE);
      valid(text);
    }),
    { numRuns: 500, seed: 5 },
  );
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 6 })), valid), {
    numRuns: 500,
    seed: 5,
  });
});

test('any value in the place of a field is a message, not an exception', () => {
  const fields = ['paper', 'id', 'authors', 'publishedAt', 'submittedOnDailyAt', 'title', 'summary', 'upvotes'].concat([
    'projectPage',
    'githubRepo',
    'ai_summary',
    'ai_keywords',
    'organization',
    'numComments',
    'name',
    'hidden',
    'fullname',
  ]);
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
      const put = (_: string, inside: unknown): unknown =>
        typeof inside === 'object' && inside !== null && !Array.isArray(inside) && field in inside
          ? { ...inside, [field]: value }
          : inside;
      const text = JSON.stringify(JSON.parse(DENSE, put));
      valid(text);
      expect(parseDump('dump.json', text).digest.records).toHaveLength(
        text.includes('"title"') && text.includes('"summary"') ? 5 : 0,
      );
    }),
    { numRuns: 500, seed: 5 },
  );
});

function valid(text: string): void {
  const { digests, papers } = merged({ '2025-11-06.json': text });
  for (const paper of papers) paperSchema.parse(paper);
  for (const digest of digests) digestSchema.parse(digest);
}

/** Behind the closing bracket of an entry. */
function endOf(text: string, index: number): number {
  const places = [...text.matchAll(/\}(?=,\s*\{\s*"paper"|\s*\]$)/g)].map((found) => found.index + 1);
  return places[index] ?? text.length;
}

function records(text: string): readonly string[] {
  return parseDump('dump.json', text).digest.records.map(withoutPlace);
}

/** Everything of a record but where it stands. */
function withoutPlace({ place: _, ...rest }: DigestRecord): string {
  return JSON.stringify(rest);
}
