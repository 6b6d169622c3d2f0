// The inverted index cut in length, and the neighbours that it finds.
import { describe, expect, test } from 'vitest';
import { findNeighbours, type Neighbour } from '../../../../src/catalog/related/neighbours.ts';
import { invert } from '../../../../src/catalog/related/postings.ts';
import { weighTerms } from '../../../../src/catalog/related/terms.ts';
import { readPapers, wordReader } from '../../../../src/catalog/related/words.ts';
import { paper } from './archive.ts';

describe('the cut index', () => {
  const subjects = [...'abcdefgh'].map((letter) => `${letter}nimal ${letter}nstrument ${letter}ountain`);
  const papers = Array.from({ length: 80 }, (_, at) =>
    paper(
      `p${at}`,
      `Wombat ${subjects[at % 8]}`,
      `Story ${at % 5}x of ${subjects[(at * 7) % 8]} and ${subjects[at % 3]}.`,
    ),
  );
  const reader = wordReader();
  const rows = weighTerms(readPapers(papers, reader), reader);

  function dense(at: number): ReadonlyMap<number, number> {
    const row = new Map<number, number>();
    for (let place = rows.begins[at] ?? 0; place < (rows.begins[at + 1] ?? 0); place += 1)
      row.set(rows.terms[place] ?? 0, rows.weights[place] ?? 0);
    return row;
  }

  test('lists the heaviest papers first, of equal ones the lower number, and keeps as many as asked', () => {
    const [whole, cut] = [invert(rows, Infinity), invert(rows, 6)];
    for (const [term, count] of rows.vocabulary.papersWith.entries()) {
      const listOf = ({ begins, ends, papers: numbers, weights }: typeof whole) =>
        Array.from(numbers.subarray(begins[term], ends[term]), (number, at) => ({
          number,
          weight: weights[(begins[term] ?? 0) + at] ?? 0,
        }));
      expect(listOf(whole)).toHaveLength(count);
      expect(listOf(whole)).toEqual(listOf(whole).toSorted((a, b) => b.weight - a.weight || a.number - b.number));
      expect(listOf(cut)).toEqual(listOf(whole).slice(0, 6));
    }
  });

  test('finds what comparing every pair finds, as long as nothing is cut', () => {
    const vectors = papers.map((_, at) => dense(at));
    const found: (readonly Neighbour[])[] = [];
    findNeighbours(rows, 5, (_, neighbours) => found.push(neighbours));
    for (const [at, own] of vectors.entries()) {
      const all = vectors
        .map((other, number) => ({
          paper: number,
          score:
            Math.round([...own].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0) * 1000) /
            1000,
        }))
        .filter((each) => each.paper !== at && each.score > 0)
        .sort((a, b) => b.score - a.score || a.paper - b.paper);
      expect(found[at]?.map(({ score }) => score)).toEqual(all.slice(0, 5).map(({ score }) => score));
    }
  });

  test('looks up no term that adds less than the share asked', () => {
    const share = 0.4;
    const limits = { terms: Infinity, papers: Infinity, share, candidates: Infinity };
    const found: (readonly number[])[] = [];
    findNeighbours(rows, 80, (_, near) => found.push(near.map((each) => each.paper).toSorted((a, b) => a - b)), limits);
    const adds = (one: number, other: number) => {
      const [own, theirs] = [dense(one), dense(other)];
      const heaviest = Math.max(...own.values());
      return [...own].some(([term, weight]) => weight * (theirs.get(term) ?? 0) > share * heaviest ** 2);
    };
    const numbers = [...papers.keys()];
    expect(found).toEqual(numbers.map((one) => numbers.filter((other) => other !== one && adds(one, other))));
    expect(found.flat().length).toBeLessThan(80 * 79);
    expect(found.flat().length).toBeGreaterThan(80);
  });
});
