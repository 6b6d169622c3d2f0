// The index of topics, and everything a topic's page prints.
import { expect, test } from 'vitest';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { homeView } from '../../../../src/catalog/views/home.ts';
import { topicsView, topicView } from '../../../../src/catalog/views/topics.ts';
import { catalog } from './harbours.ts';

test('a topic gives its papers by year, each with the reason, the undated last', () => {
  const [ropes] = catalog.topics.filter(({ slug }) => slug === 'ropes');
  if (ropes === undefined) throw new Error('There is no topic of ropes.');
  const view = topicView(catalog, ropes);
  expect(view.years.map(({ id, count, number }) => [id, count, number])).toEqual([
    ['2025', '1\u00a0paper', '1'],
    ['2024', '1\u00a0paper', '1'],
  ]);
  expect(view.severalDays).toBe(true);
  const rows = view.years.flatMap((year) => year.rows);
  expect(rows.every(({ why }) => why !== null && why.length > 0)).toBe(true);
  expect(rows.flatMap((row) => row.topics.map(({ href }) => href))).toEqual(['/topics/lanterns/']);
});

test('of very many papers each says why it is here: the newest with all that weighed, the others with what weighed most', () => {
  const [first] = catalog.topics.find(({ slug }) => slug === 'ropes')?.papers ?? [];
  const [topic] = catalog.topics;
  if (first === undefined || topic === undefined) throw new Error('There is a topic of ropes.');
  const evidence = ['knot', 'hemp', 'splice'].map((term) => ({ term, where: 'abstract' as const, count: 1 }));
  const whyOf = (papers: number) => {
    const members = Array.from({ length: papers }, () => ({ ...first, match: { ...first.match, evidence } }));
    const { years, explained } = topicView(catalog, { ...topic, papers: members });
    const reasons = years.flatMap(({ rows }) => rows.map(({ why }) => why?.map(({ text }) => text).join('')));
    return { explained, reasons: [...Map.groupBy(reasons, (why) => why)].map(([why, all]) => [why, all.length]) };
  };
  expect(whyOf(1500)).toEqual({ explained: null, reasons: [['knot, hemp, splice', 1500]] });
  expect(whyOf(1600)).toEqual({
    explained: '300',
    reasons: [
      ['knot, hemp, splice', 300],
      ['knot', 1300],
    ],
  });
});

test('a topic of one paper has nothing to fold away by date', () => {
  const alone = catalog.topics.find(({ papers }) => papers.length === 1);
  expect(alone && topicView(catalog, alone).severalDays).toBe(false);
});

test('a summary is not broken after a short part of a word', () => {
  const [topic] = catalog.topics;
  const view = topic && topicView(catalog, { ...topic, summary: 'Few-shot ropes and a KV-cache.' });
  expect(view?.summary.filter(({ kind }) => kind === 'compound').map(({ text }) => text)).toEqual([
    'Few-shot',
    'KV-cache',
  ]);
});

test('data sets of a topic lead to their pages, their counts to exactly the papers that are counted', () => {
  const [topic] = catalog.topics.filter(({ papers }) => papers.length > 1);
  const dataset: Catalog['datasets'][number] = {
    slug: 'quays',
    name: 'Quays',
    about: 'Pictures of quays.',
    kind: 'data set',
    aliases: [],
    formerly: [],
    caseSensitive: false,
    with: [],
    not: [],
    papers: [],
  };
  const named = topic?.papers.map((entry) => ({ ...entry, paper: { ...entry.paper, datasets: [{ slug: 'quays' }] } }));
  const view =
    topic &&
    topicView(
      { ...catalog, datasetBySlug: new Map([['quays', dataset]]) },
      { ...topic, papers: named as unknown as typeof topic.papers },
    );
  expect(view?.datasets).toEqual([
    {
      href: '/datasets/quays/',
      label: 'Quays',
      shared: { href: `/search/?topic=${topic?.slug}&dataset=quays`, label: '2' },
    },
  ]);
});

test('topics below the minimum are listed quietly', () => {
  const { groups } = topicsView(catalog, 2);
  expect(groups.flatMap(({ topics }) => topics.map(({ label }) => label))).toEqual(['Ropes']);
  expect(groups.flatMap(({ quiet }) => quiet.map(({ label }) => label))).toEqual(['Lanterns']);
  expect(homeView(catalog, 'About.', 2).topics.map(({ label }) => label)).toEqual(['Ropes']);
});
