// Which papers of a topic to begin with.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import type { CatalogTopic } from '../../../src/catalog/catalog.ts';
import { isOverview, startHere } from '../../../src/catalog/start-here.ts';
import { around } from '../../../src/catalog/topics/around.ts';
import { entry, page } from '../digest/page.ts';
import { collections } from './collections.ts';

const filler = 'Harbours are dark at night, and sailors know why. '.repeat(11);
const records = Array.from({ length: 8 }, (_, i) =>
  entry(
    // Last by its address, and fewest papers lead to it: only what it is can bring it to the top.
    i === 5 ? 'Seaward Lanterns: A Survey' : `Lantern Study Number ${'abcdefgh'.charAt(i)}`,
    `${filler}We propose lantern keel ${'abcdefgh'.charAt(i)} with swinging brass gimbals, oiled hemp, and rope over rope.`,
  ),
);
// Words that most papers have relate none.
const others = Array.from({ length: 12 }, (_, i) => entry(`Tide Table ${i}`, `${filler}We measure tide ${i}.`));
const catalog = buildCatalog(collections({ '2025-11-06.txt': page(...records, ...others) }));

function lanterns(papers = 8): CatalogTopic['papers'] {
  const topic = catalog.topicBySlug.get('lanterns');
  if (topic === undefined) throw new Error('The fixture has a topic of lanterns.');
  // How papers come to be related is told elsewhere.
  const related = topic.papers.slice(0, 3).map(({ paper: { slug } }) => ({ slug, score: 1, because: ['lantern'] }));
  return topic.papers.slice(0, papers).map(({ paper, match }) => ({ paper: { ...paper, related }, match }));
}

describe('without an editor', () => {
  test('an overview comes first, whatever many others are related to, three in all, each with what speaks for it', () => {
    const picks = startHere(lanterns(), []);
    expect(picks).toHaveLength(3);
    expect(picks[0]).toMatchObject({ paper: { slug: 'seaward-lanterns-a-survey' }, overview: true, byEditor: false });
    expect(picks.every(({ related, namedBy }) => related.length + namedBy.length > 1)).toBe(true);
  });

  test('a topic with few papers has nothing to choose', () => {
    expect(startHere(lanterns(5), [])).toEqual([]);
  });
});

test.each([
  ['A Survey of Lanterns', true],
  ['Lanterns: An Overview', true],
  ['Tutorial on Harbour Light', true],
  ['A Systematic Review of Rope Making', true],
  ['Lanterns at Sea: A Gentle Introduction to Harbour Light', true],
  ['An Introduction to Ropes', true],
  ['A Taxonomy of Knots', true],
  ['Peer Review by Lantern Light', false],
  ['Learning to Review Code as Sailors Do', false],
  ['RopeReview: Automated Code Review of Rigging', false],
  ['Surveyors and Their Lanterns', false],
  ['Inducing a Taxonomy of Knots from Ropes', false],
  ['The Introduction of Lanterns', false],
])('%s: overview %s', (text, expected) => {
  const title = { text, inlines: [] };
  expect(isOverview({ title, source: { title: text, abstract: null } })).toBe(expected);
  expect(isOverview({ title, source: { title: null, abstract: null } })).toBe(false);
});

describe('with an editor', () => {
  test('their papers, in their order, however few there are', () => {
    const chosen = ['lantern-study-number-c', 'lantern-study-number-a'];
    const picks = startHere(lanterns(), chosen);
    expect(picks.map(({ paper, byEditor }) => [paper.slug, byEditor])).toEqual(chosen.map((slug) => [slug, true]));
  });
});

test('what stands around a topic: shared by two papers at least, most first, without the topic itself', () => {
  const papers = lanterns().map(({ paper }) => paper);
  expect(around('lanterns', papers).topics).toEqual([{ slug: 'ropes', papers: 8 }]);
  expect(around('lanterns', papers.slice(0, 1))).toEqual({ topics: [], datasets: [], methods: [] });
});
