// Collections -> catalogue: orders, references, and that papers in are papers out.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { describePapers, textsOfAll } from '../../../src/catalog/papers.ts';
import { LEARNED, type LearnedTopics } from '../../../src/catalog/topics/learned.ts';
import { compileTopics, matchTopics } from '../../../src/catalog/topics/match.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';
import { collections } from './collections.ts';

const files = {
  '2025-11-06.txt': page(
    entry('Steady Lanterns', ABSTRACT, facts('harbour-lab Harbour Lab', 'Apr 1, 2021')),
    entry('Knots: A Survey', ABSTRACT.replace(/[Ll]antern/g, 'rope'), ''),
  ),
  '2025-11-07.txt': page(
    entry('Steady Lanterns', ABSTRACT, ''),
    entry('Moored Lanterns', ABSTRACT, facts('  • 2 authors', 'May 1')),
  ),
};
const catalog = buildCatalog(collections(files));

test('papers are newest first, the undated last', () => {
  expect(catalog.papers.map((paper) => [paper.slug, paper.published])).toEqual([
    ['moored-lanterns', '2025-05-01'],
    ['steady-lanterns', '2021-04-01'],
    ['knots-a-survey', null],
  ]);
});

test('digests are newest first, each with its neighbours and its own records', () => {
  expect(catalog.digests.map(({ id, older, newer }) => ({ id, older, newer }))).toEqual([
    { id: '2025-11-07', older: '2025-11-06', newer: null },
    { id: '2025-11-06', older: null, newer: '2025-11-07' },
  ]);
  const [entry] = catalog.digests[0]?.entries ?? [];
  expect(entry?.paper.published).toBe('2021-04-01');
  expect(entry?.appearance.published).toBeNull();
});

test('topics stand in the order of their groups, with their papers and why', () => {
  expect(catalog.topics.map((topic) => topic.slug)).toEqual(['ropes', 'lanterns']);
  const lanterns = catalog.topicBySlug.get('lanterns');
  expect(lanterns?.papers.map(({ paper }) => paper.slug)).toEqual(['moored-lanterns', 'steady-lanterns']);
  expect(lanterns?.papers[0]?.match.evidence.map((each) => each.term)).toContain('Lanterns');
});

test('what all papers together are derived from has the topics of each', () => {
  const texts = textsOfAll(describePapers(collections(files)));
  expect(texts.map(({ slug, topics }) => [slug, topics])).toEqual(
    catalog.papers.map(({ slug, topics }) => [slug, topics.map((match) => match.slug)]),
  );
  expect(texts[0]?.topics).toContain('lanterns');
});

test('topics of one group, order and title stand by slug', () => {
  const stored = collections(files);
  const [topic] = stored.topics;
  if (topic === undefined) throw new Error('The fixture has topics.');
  const slugs = ['c', 'a', 'b'].map((slug) => ({ ...topic, slug }));
  expect(buildCatalog({ ...stored, topics: slugs }).topics.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});

test('organizations and years gather their papers', () => {
  expect(catalog.organizations.map(({ param, name, papers }) => [param, name, papers.length])).toEqual([
    ['harbour-lab', 'Harbour Lab', 1],
  ]);
  expect(catalog.years.map(({ year, papers }) => [year, papers.length])).toEqual([
    ['2025', 1],
    ['2021', 1],
    [null, 1],
  ]);
});

test('the receipt accounts for every record', () => {
  expect(catalog.receipt).toMatchObject({ files: 2, counted: 4, records: 4, papers: 3, repeats: 1, warnings: 3 });
});

describe('papers in = papers out', () => {
  const whole = collections(files);
  test.each([
    ['a paper is gone', { ...whole, papers: whole.papers.slice(1) }],
    [
      'a record is not accounted for',
      { ...whole, digests: whole.digests.map((digest) => ({ ...digest, records: digest.records + 1 })) },
    ],
    [
      'a digest forgets a paper',
      { ...whole, digests: whole.digests.map((digest) => ({ ...digest, papers: digest.papers.slice(0, 1) })) },
    ],
  ])('fails when %s', (_, broken) => expect(() => buildCatalog(broken)).toThrow());
});

describe('what was learned of a topic', () => {
  // Named like a topic of the project, and of another meaning.
  const stored = collections(files);
  const robotics = (learned: boolean) => {
    const topics = stored.topics.map((topic) => ({
      ...topic,
      slug: topic.slug === 'lanterns' ? 'robotics' : topic.slug,
      learned,
    }));
    const { papers } = buildCatalog({ ...stored, topics });
    const found = (weights: LearnedTopics) =>
      papers.map(({ slug, title, abstract }) =>
        matchTopics(compileTopics(topics, weights), { slug, title: title.text, abstract: abstract.text }),
      );
    return { built: papers.map((paper) => paper.topics), byRules: found({}), byWeights: found(LEARNED) };
  };

  test('counts only where the topic says that it is meant', () => {
    const own = robotics(false);
    expect(own.built).toEqual(own.byRules);
    const projects = robotics(true);
    expect(projects.built).toEqual(projects.byWeights);
    expect(projects.built).not.toEqual(own.built);
  });
});
