// Which papers of a topic to begin with.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import type { CatalogTopic } from '../../../src/catalog/catalog.ts';
import { isOverview, startHere } from '../../../src/catalog/start-here.ts';
import { around } from '../../../src/catalog/topics/around.ts';
import { beginningViews } from '../../../src/catalog/views/beginnings.ts';
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

type Members = CatalogTopic['papers'];

/** The topic with some of its papers, each changed; and a catalogue that has it. */
function lanterns(
  change: (member: Members[number], at: number) => Members[number],
  papers = 8,
  startHere: readonly string[] = [],
) {
  const found = catalog.topicBySlug.get('lanterns');
  if (found === undefined) throw new Error('The fixture has a topic of lanterns.');
  const topic = { ...found, startHere: [...startHere], papers: found.papers.slice(0, papers).map(change) };
  const paperBySlug = new Map(catalog.papers.map((paper) => [paper.slug, paper]));
  for (const { paper } of topic.papers) paperBySlug.set(paper.slug, paper);
  return { topic, catalog: { paperBySlug, topicBySlug: new Map(catalog.topicBySlug).set(topic.slug, topic) } };
}

const begun = ({ topic, catalog: whole }: ReturnType<typeof lanterns>) => startHere(topic, whole);
const slugs = (picks: ReturnType<typeof begun>) => picks.map(({ paper }) => paper.slug);
/** How papers come to be related is told elsewhere. */
const related = (...to: readonly string[]) =>
  to.map((slug) => ({ slug, score: 1, because: ['lantern'], where: 'text' as const }));
const study = (letter: string) => `lantern-study-number-${letter}`;
const SURVEY = 'seaward-lanterns-a-survey';
const TIDES = ['tide-table-1', 'tide-table-2', 'tide-table-3'];
/** All are as much about it, and the first three are related to all. */
const together = ({ paper, match }: Members[number]) => ({
  paper: { ...paper, related: related(study('a'), study('b'), study('c')) },
  match: { ...match, score: 0.9 },
});

describe('without an editor', () => {
  test('three, an overview before others like it, each with what speaks for it', () => {
    const picks = begun(lanterns(together));
    expect(picks).toHaveLength(3);
    expect(picks[0]).toMatchObject({ paper: { slug: SURVEY }, overview: true, byEditor: false });
    expect(picks.every(({ related: own, namedBy }) => own.length + namedBy.length > 1)).toBe(true);
  });

  test('not an overview whose related papers are mostly of another of its topics', () => {
    const tides = { slug: 'tides', score: 1, evidence: [] };
    const afloat = lanterns((member) => {
      const { paper, match } = together(member);
      if (paper.slug !== SURVEY) return { paper, match };
      const topics = [...paper.topics, tides];
      return { paper: { ...paper, topics, related: related(...TIDES, study('a'), study('b')) }, match };
    });
    for (const slug of TIDES) {
      const paper = catalog.paperBySlug.get(slug);
      if (paper) afloat.catalog.paperBySlug.set(slug, { ...paper, topics: [tides] });
    }
    const papers = [...afloat.catalog.paperBySlug.values()]
      .filter(({ topics }) => topics.includes(tides))
      .map((paper) => ({ paper, match: tides }));
    afloat.catalog.topicBySlug.set('tides', { ...afloat.topic, slug: 'tides', papers });
    expect(slugs(begun(afloat))).not.toContain(SURVEY);
  });

  test('not a paper that names the topic in passing, however many name its method', () => {
    const inPassing = (
      evidence: readonly { term: string; where: 'title' | 'abstract'; count: number }[],
      score: number,
    ) =>
      begun(
        lanterns((member) => {
          const { paper, match } = together(member);
          if (paper.slug !== study('g')) return { paper, match };
          return {
            paper: { ...paper, mentionedBy: [study('a'), study('b'), study('d')] },
            match: { ...match, evidence, score },
          };
        }),
      );
    const inTitle = { term: 'Lantern', where: 'title', count: 1 } as const;
    expect(slugs(inPassing([inTitle], 1))).toContain(study('g'));
    expect(slugs(inPassing([inTitle], 0.6))).not.toContain(study('g'));
    expect(slugs(inPassing([{ ...inTitle, where: 'abstract' }], 1))).not.toContain(study('g'));
    // No other paper of the topic has the word.
    expect(slugs(inPassing([{ ...inTitle, term: 'gimbal' }], 1))).not.toContain(study('g'));
  });

  test.each([
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 3],
  ])('of %i papers %i, none before the topic is promoted', (papers, picks) => {
    const found = begun(lanterns(together, papers));
    expect(found).toHaveLength(picks);
    expect(found.every(({ mostAbout }) => !mostAbout)).toBe(true);
  });

  test('where hardly any are related, the one paper that is most about the topic, which is its reason', () => {
    const apart = (own: readonly string[]) =>
      lanterns(({ paper, match }, at) => {
        const score = paper.slug === study('c') ? 0.9 : 0.8;
        return { paper: { ...paper, related: at === 0 ? related(...own) : [] }, match: { ...match, score } };
      }, 4);
    for (const own of [[], [study('b')]]) {
      const alone = apart(own);
      expect(begun(alone)).toMatchObject([{ paper: { slug: study('c') }, mostAbout: true, byEditor: false }]);
      expect(beginningViews({ ...catalog, ...alone.catalog }, alone.topic)).toMatchObject([
        { href: `/papers/${study('c')}/`, why: 'more about this topic than the other papers', counts: [] },
      ]);
    }
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
  ['Lanterns and Lamps: A Survey and an Outlook', true],
  ['Lantern Survey Data Made Easy', false],
  ['Writing Tutorial Videos by Lantern Light', false],
  ['Inducing a Taxonomy of Knots from Ropes', false],
  ['The Introduction of Lanterns', false],
])('%s: overview %s', (text, expected) => {
  const title = { text, inlines: [] };
  expect(isOverview({ title, source: { title: text, abstract: null } })).toBe(expected);
  expect(isOverview({ title, source: { title: null, abstract: null } })).toBe(false);
});

describe('with an editor', () => {
  test('their papers, in their order, however few there are', () => {
    const chosen = [study('c'), study('a')];
    const picks = begun(lanterns(together, 8, chosen));
    expect(picks.map(({ paper, byEditor }) => [paper.slug, byEditor])).toEqual(chosen.map((slug) => [slug, true]));
  });
});

test('what stands around a topic: shared by two papers at least, most first, without the topic itself', () => {
  const papers = lanterns(together).topic.papers.map(({ paper }) => paper);
  expect(around('lanterns', papers).topics).toEqual([{ slug: 'ropes', papers: 8 }]);
  expect(around('lanterns', papers.slice(0, 1))).toEqual({ topics: [], datasets: [], methods: [] });
});
