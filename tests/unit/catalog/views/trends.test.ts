// The view models of charts and of the trends page: coordinates inside the chart, words and links as printed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { EARLIER, LATER } from '../../../../src/catalog/trends/periods.ts';
import { buildTrends } from '../../../../src/catalog/trends/trends.ts';
import { barsView } from '../../../../src/catalog/views/bars.ts';
import { periodLabels } from '../../../../src/catalog/views/periods.ts';
import { topicCharts } from '../../../../src/catalog/views/topic-charts.ts';
import { trendsView } from '../../../../src/catalog/views/trends.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

describe('bars', () => {
  const bar = (count: number, at = 0) => ({ label: `${2020 + at}`, tick: `${2020 + at}`, count, href: `/x/${at}/` });

  test('the highest reaches the top, each is named and linked, nothing is no link', () => {
    const view = barsView([bar(1, 0), bar(0, 1), bar(4, 2)], { height: 80 });
    expect(view.bars.map(({ height }) => height)).toEqual([20, 0, 80]);
    expect(view.bars.map(({ title }) => title)).toEqual([
      '2020: 1\u00a0paper',
      '2021: 0\u00a0papers',
      '2022: 4\u00a0papers',
    ]);
    expect(view.bars.map(({ href }) => href)).toEqual(['/x/0/', null, '/x/2/']);
    expect(view.rows[1]).toEqual({ label: '2021', count: '0', href: null });
    expect(view.peak).toMatchObject({ text: '4', anchor: 'middle' });
    expect(view.zero).toMatchObject({ text: '0', y: view.base + 4 });
  });

  test('a shared scale: half of the most is half as high', () => {
    expect(barsView([bar(2)], { height: 80, most: 4 }).bars[0]?.height).toBe(40);
    expect(barsView([], {}).peak).toBeNull();
  });

  test('words stand under their bars, or begin at their edges where they would be cut', () => {
    const ticks = (bars: number, narrowest: number) => {
      const view = barsView(
        Array.from({ length: bars }, (_, at) => ({ ...bar(1, at), tick: 'Dec\u00a02025' })),
        { narrowest },
      );
      return { view, first: view.ticks[0], second: view.ticks[1], last: view.ticks.at(-1) };
    };
    const wide = ticks(4, 300);
    expect([wide.first?.anchor, wide.last?.anchor, wide.first?.x]).toEqual(['middle', 'middle', '12.5%']);
    const { view, first, last } = ticks(24, 300);
    expect([first?.anchor, last?.anchor]).toEqual(['start', 'end']);
    expect(first?.x).toBe(view.bars[0]?.x);
    const end = view.bars.at(-1);
    expect(Number.parseFloat(last?.x ?? '')).toBeCloseTo(
      Number.parseFloat(end?.x ?? '') + Number.parseFloat(end?.width ?? ''),
      1,
    );
    expect(ticks(24, 2000).second?.anchor).toBe('middle');
  });

  test('every bar stands inside the chart, and what is there is seen', () => {
    const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 200_000 }), (all, most) => {
        const view = barsView(
          all.map((count, at) => bar(count, at)),
          { most },
        );
        for (const [at, { x, width, y, height }] of view.bars.entries()) {
          expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeLessThanOrEqual(100.01);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeCloseTo(view.base, 1);
          expect(height > 0).toBe((all[at] ?? 0) > 0);
        }
      }),
    );
  });
});

test('charts of very different sizes have scales of their own, and each says which', () => {
  const catalog = buildCatalog(collections({}));
  const [one, other] = catalog.topics;
  if (one === undefined || other === undefined) throw new Error('There are two topics.');
  const many = (topic: typeof one, group: string) => ({
    ...topic,
    group: group as typeof topic.group,
    papers: new Array(9),
  });
  const topics = [many(one, 'Language'), many(other, 'Language')];
  const trends = (a: number, b: number) => ({
    ...buildTrends(catalog),
    periods: { unit: 'year' as const, list: [{ id: '2024', papers: a + b }] },
    topics: [a, b].map((count) => ({ slug: '', counts: [count] })),
  });
  const scales = (a: number, b: number) =>
    topicCharts(topics, trends(a, b), 3).groups.flatMap(({ bands }) =>
      bands.map(({ scale, topics: own }) => [scale, own.length]),
    );
  expect(scales(8, 2)).toEqual([['8\u00a0papers', 2]]);
  expect(scales(1, 24)).toHaveLength(1);
  expect(scales(3, 25)).toEqual([
    ['25\u00a0papers', 1],
    ['3\u00a0papers', 1],
  ]);
});

describe('names of periods', () => {
  test('years and months', () => {
    expect(periodLabels([EARLIER, '2024', '2025'])).toEqual([
      { label: 'before\u00a02024', short: 'before', tick: 'before' },
      { label: '2024', short: '2024', tick: '2024' },
      { label: '2025', short: '2025', tick: '2025' },
    ]);
    expect(periodLabels(['2024-08'])).toEqual([
      { label: 'August\u00a02024', short: 'Aug\u00a02024', tick: 'Aug\u00a02024' },
    ]);
  });

  test('what is later is named by the last before it', () => {
    expect(periodLabels(['2024-12', '2025-01', LATER]).at(-1)).toMatchObject({
      label: 'after\u00a0January\u00a02025',
      short: 'after',
    });
  });

  test('ticks are few, begin with the first, end with the last, are even, and never crowd', () => {
    const years = Array.from({ length: 24 }, (_, at) => String(2000 + at));
    const ticks = periodLabels(years).flatMap(({ tick }, at) => (tick === null ? [] : [at]));
    expect(ticks).toEqual([0, 5, 9, 14, 18, 23]);
    for (let length = 1; length < 40; length += 1) {
      const labels = periodLabels(years.concat(years).slice(0, length));
      const at = labels.flatMap(({ tick }, place) => (tick === null ? [] : [place]));
      const step = Math.ceil(length / 7);
      expect([at[0], at.at(-1)]).toEqual([0, length - 1]);
      const gaps = at.slice(1).map((next, place) => next - (at[place] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(Math.min(step, length - 1));
      expect(Math.max(...gaps, 0) - Math.min(...gaps, length - 1)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the page', () => {
  const abstract = (about: string, at: number) =>
    `Harbours number ${at} need light at night, whatever the weather is outside and inside. We show a ${about} for them, and it is good. Boats then come home again, all of them and early.`;
  const papers = (from: number, to: number, about: string, date: string) =>
    Array.from({ length: to - from }, (_, at) =>
      entry(`The ${about} number ${from + at}`, abstract(about, from + at), facts('  • 2 authors', date)),
    );
  const catalog = buildCatalog(
    collections({
      '2025-01-01.txt': page(
        ...papers(0, 40, 'boat', 'Mar 1, 2021'),
        ...papers(40, 60, 'lantern', 'May 1, 2024'),
      ).replace('Nov 6', 'Jan 1'),
      '2025-06-01.txt': page(
        ...papers(60, 72, 'rope', 'Mar 1, 2024'),
        ...papers(72, 84, 'pulley', 'Mar 1, 2024'),
      ).replace('Nov 6', 'Jun 1'),
    }),
  );
  const trends = buildTrends(catalog);
  const view = trendsView(catalog, trends, 3);

  test('what rose has counts, shares and links to what is counted', () => {
    const [topic] = view.rising?.topics ?? [];
    expect(topic).toMatchObject({
      href: '/topics/ropes/',
      label: 'Ropes',
      now: { count: '12 of 24\u00a0papers', share: '50%', href: '/search/?topic=ropes&digest=2025-06-01' },
      before: { count: '0 of 60', share: '0%', href: null },
    });
    expect(view.rising?.terms.map(({ href }) => href)).toContain('/trends/?terms=pulley');
  });

  test('charts and table say the same, and lead to years', () => {
    expect(view.unit).toBe('year');
    expect(view.charts.table.periods).toEqual(['2021', '2022', '2023', '2024']);
    const lanterns = view.charts.table.rows.find(({ label }) => label === 'Lanterns');
    expect(lanterns?.cells).toEqual([
      { count: '0', href: null },
      { count: '0', href: null },
      { count: '0', href: null },
      { count: '20', href: '/topics/lanterns/#2024' },
    ]);
    const charts = view.charts.groups.flatMap(({ bands }) => bands.flatMap(({ topics }) => topics));
    expect(charts.map(({ bars }) => bars.rows.map(({ count }) => count))).toEqual(
      charts.map(({ label }) =>
        view.charts.table.rows.find((row) => row.label === label)?.cells.map(({ count }) => count),
      ),
    );
    expect(view.all[0]?.bars.rows.at(-1)).toEqual({ label: '2024', count: '44', href: '/archive/2024/' });
    expect(view.all[1]?.bars.rows.at(-1)).toEqual({
      label: 'May\u00a02024',
      count: '20',
      href: '/archive/2024/#2024-05',
    });
  });

  test('a topic of few papers has no chart, and an archive of nothing no trouble', () => {
    expect(trendsView(catalog, trends, 15).charts.table.rows.map(({ label }) => label)).toEqual(['Lanterns']);
    const empty = buildCatalog({ ...collections({}), topics: [] });
    const nothing = trendsView(empty, buildTrends(empty), 3);
    expect(nothing).toMatchObject({ rising: null, all: [], charts: { groups: [] }, examples: [], undated: null });
  });
});
