// Any one line of the digests that we ship removed, doubled or cut short: no other paper is lost or changed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DigestRecord } from '../../../src/digest/digest.ts';
import { parseDigest } from '../../../src/digest/parse.ts';

const FOLDER = 'content/digests';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    return { name, lines, records: records(lines) };
  });

test('the digests are there', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('$name', ({ lines, records: whole }) => {
  const harmed = (changed: readonly string[]) => harm(whole, records(changed));
  const each = (change: (line: string) => readonly string[]) =>
    lines.flatMap((line, index) => {
      const changed = [...lines.slice(0, index), ...change(line), ...lines.slice(index + 1)];
      const harm = harmed(changed);
      return harm.lost > 1 || harm.invented > harm.lost ? [{ line: index + 1, ...harm }] : [];
    });

  test('a line removed', () => expect(each(() => [])).toEqual([]));
  test('a line doubled', () => expect(each((line) => [line, line])).toEqual([]));
  test('a line cut in half', () => expect(each((line) => [line.slice(0, Math.floor(line.length / 2))])).toEqual([]));
  test('a line cut anywhere', () => {
    const cut = fc.tuple(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(cut, ([index, share]) => {
        const line = lines[index] ?? '';
        const harm = harmed(lines.with(index, line.slice(0, Math.floor(share * line.length))));
        expect(harm.lost).toBeLessThanOrEqual(1);
        expect(harm.invented).toBeLessThanOrEqual(harm.lost);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

function records(lines: readonly string[]): readonly string[] {
  return parseDigest('page.txt', lines.join('\n')).digest.records.map(withoutPlace);
}

/** Everything of a record but where it stands: lines move when one is added or removed. */
function withoutPlace({ place: _, ...rest }: DigestRecord): string {
  return JSON.stringify(rest);
}

/** How many records are no longer there as they were, and how many there are that were not. */
function harm(before: readonly string[], after: readonly string[]): { lost: number; invented: number } {
  const left = [...after];
  let lost = 0;
  for (const record of before) {
    const at = left.indexOf(record);
    if (at === -1) lost += 1;
    else left.splice(at, 1);
  }
  return { lost, invented: left.length };
}
