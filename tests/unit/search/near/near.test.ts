import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LIKE_IN_BLOCK,
  levelOf,
  type NearFile,
  nearPart,
  nearParts,
  readWeighed,
  type Weighed,
  writeWeighed,
} from '../../../../src/search/near/format.ts';
import { like, near, nearStem } from '../../../../src/search/near/near.ts';
import { stem, tokens } from '../../../../src/text/words.ts';

const weighed = fc.uniqueArray(
  fc.record({ number: fc.nat(50_000), weight: fc.double({ min: 0, max: 40, noNaN: true }) }),
  { selector: ({ number }) => number, maxLength: 60 },
);

test('what is written is read again: all papers that weigh anything, within a step of what they weigh, the weightiest first', () => {
  fc.assert(
    fc.property(weighed, (papers) => {
      const read = readWeighed(writeWeighed(papers));
      const kept = papers.filter(({ weight }) => levelOf(weight) > 0);
      expect(read.map(({ number }) => number).toSorted()).toEqual(kept.map(({ number }) => number).toSorted());
      const weights = new Map(papers.map(({ number, weight }) => [number, weight]));
      for (const { number, weight } of read)
        expect(Math.abs(weight - Math.min(20, weights.get(number) ?? 0))).toBeLessThanOrEqual(1.25);
      for (const [at, { weight }] of read.entries()) expect(weight).toBeLessThanOrEqual(read[at - 1]?.weight ?? 20);
    }),
  );
});

test('what is written needs no escapes in JSON and does not depend on the order of what is given', () => {
  fc.assert(
    fc.property(weighed, (papers) => {
      const written = writeWeighed(papers);
      expect(JSON.stringify(written)).toBe(`"${written}"`);
      expect(writeWeighed(papers.toReversed())).toBe(written);
    }),
  );
});

test('every term has a part, the one of its first word, which the beginning of that word settles', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, rest) => {
      for (const size of [100, 10_000].map(nearParts)) {
        const part = nearPart(first, size);
        expect(part).toBe(nearPart(`${first.split(' ', 1)[0]} ${rest}`, size));
        expect(Number.isInteger(part) && part >= 0 && part < size).toBe(true);
      }
    }),
  );
  expect(nearPart('embeddi', 1024)).toBe(nearPart('embedde', 1024));
});

test('words are cut to the stems that the build has', () => {
  const words = ['pruning', 'compressed', 'organisation', 'quantisation', "teacher's", 'networks', 'is', '3d'];
  for (const word of words) expect(nearStem(word)).toBe(tokens(word)[0]?.stem);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      expect(nearStem(word)).toBe(stem(word));
    }),
  );
});

const PARTS = nearParts(100);
const TERMS: Readonly<Record<string, readonly Weighed[]>> = {
  shrink: [
    { number: 3, weight: 5 },
    { number: 7, weight: 4 },
  ],
  lantern: [{ number: 7, weight: 5 }],
  'shrink lantern': [{ number: 9, weight: 12 }],
};

function site(terms: typeof TERMS) {
  const asked: number[] = [];
  const load = async (part: number): Promise<NearFile> => {
    asked.push(part);
    const own = Object.entries(terms).filter(([term]) => nearPart(term, PARTS) === part);
    return { version: 4, terms: Object.fromEntries(own.map(([term, papers]) => [term, writeWeighed(papers)])) };
  };
  return { asked, load };
}

describe('near', () => {
  test('adds up what the words say, and phrases beside them', async () => {
    const { load } = site(TERMS);
    const apart = await near(['shrinking', 'the', 'lanterns'], PARTS, load);
    expect(apart.papers.map(({ number }) => number)).toEqual([7, 3]);
    const together = await near(['shrinking', 'lanterns'], PARTS, load);
    expect(together.papers.map(({ number }) => number)).toContain(9);
  });

  test('hyphenated words count in parts', async () => {
    const { load } = site(TERMS);
    expect(await near(['shrink-lantern'], PARTS, load)).toEqual(await near(['shrink', 'lantern'], PARTS, load));
  });

  test('loads each part once, and none for words such as "the"', async () => {
    const { asked, load } = site(TERMS);
    await near(['the', 'lantern', 'lanterns', 'of', 'shrink'], PARTS, load);
    expect(asked.length).toBe(new Set(asked).size);
    expect(new Set(asked)).toEqual(new Set([nearPart('lantern', PARTS), nearPart('shrink', PARTS)]));
  });

  test('nothing is near when one word of many is known, when none is, and when there is none', async () => {
    const { load } = site(TERMS);
    expect((await near(['lantern', 'pruning', 'roses', 'cold', 'winter'], PARTS, load)).papers).toEqual([]);
    expect((await near(['qwertz'], PARTS, load)).papers).toEqual([]);
    expect((await near([], PARTS, load)).papers).toEqual([]);
  });

  test('a part that does not load rejects the answer', async () => {
    await expect(near(['lantern'], PARTS, () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  });

  test('names no paper twice, whatever is typed, the nearest first', async () => {
    const { load } = site(TERMS);
    const word = fc.oneof(fc.constantFrom('shrink', 'lantern', 'shrink-lantern', 'the'), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(word), async (words) => {
        const { papers } = await near(words, PARTS, load);
        expect(new Set(papers.map(({ number }) => number)).size).toBe(papers.length);
        for (const [at, { score }] of papers.entries())
          expect(score).toBeLessThanOrEqual(papers[at - 1]?.score ?? score);
      }),
    );
  });
});

test('like reads the paper out of its block; one that is not there is like none', async () => {
  const papers = [writeWeighed([{ number: 4, weight: 9 }]), writeWeighed([{ number: 8, weight: 9 }])];
  const blocks: number[] = [];
  const load = async (block: number) => {
    blocks.push(block);
    return { version: 4 as const, papers };
  };
  expect((await like(LIKE_IN_BLOCK + 1, load)).map(({ number }) => number)).toEqual([8]);
  expect(await like(2, load)).toEqual([]);
  expect(blocks).toEqual([1, 0]);
});
