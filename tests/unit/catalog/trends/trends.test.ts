// A catalogue -> papers and topics over time, and what rose.
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { buildTrends, trendSource } from '../../../../src/catalog/trends/trends.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

test('a catalogue gives papers and topics over time, and what rose', () => {
  const papers = (from: number, to: number, about: string) =>
    Array.from({ length: to - from }, (_, at) =>
      entry(
        `On ${about}, part ${from + at}`,
        `Harbours need light at night, whatever the weather is outside and inside. We show ${about} for them, and it is good. Boats then come home again, all of them and early.`,
        facts('  • 2 authors', 'Mar 1, 2024'),
      ),
    );
  const catalog = buildCatalog(
    collections({
      '2025-01-01.txt': page(...papers(0, 60, 'tar and wood')).replace('Nov 6', 'Jan 1'),
      '2025-06-01.txt': page(
        ...papers(60, 72, 'a Rope Ladder and its lantern'),
        ...papers(72, 84, 'a Brass Pulley consistently'),
      ).replace('Nov 6', 'Jun 1'),
    }),
  );
  const trends = buildTrends(catalog);
  expect(trends.years.list).toEqual([{ id: '2024', papers: 84 }]);
  expect(trends.rising).toMatchObject({ newest: { digests: ['2025-06-01'] }, papersNow: 24, papersBefore: 60 });
  expect(trends.rising?.topics.map(({ key, now, before }) => [key, now, before])).toContainEqual(['ropes', 12, 0]);
  const written = trends.rising?.terms.map((term) => term.written);
  // Neither what the topic of ropes says, nor a part of a phrase, nor a word of any abstract, nor what was there before.
  expect(written).toEqual(['Brass Pulley']);
  expect(trends.titles).toEqual(['Ropes', 'Lanterns']);
  expect([trends.termCount, trends.termCount > 0]).toEqual([trends.terms.terms.length, true]);
  expect(buildTrends(trendSource(catalog))).toEqual(trends);
  // What an editor leaves out is looked up all the same.
  const key = trends.rising?.terms[0]?.key ?? '';
  const without = buildTrends(trendSource({ ...catalog, notRising: [key] }));
  expect(without).toEqual({ ...trends, rising: { ...trends.rising, terms: [] } });
  expect(without.terms.terms.map(({ key }) => key)).toContain(key);
});

test('topics that can be looked up come with the largest first, others not at all', () => {
  const titles = (...abouts: readonly string[]) => {
    const files = { '2025-01-01.txt': page(...abouts.map((about) => entry(`On ${about}`, `We show ${about}.`))) };
    return buildTrends(buildCatalog(collections(files))).titles;
  };
  expect(titles('lanterns', 'old lanterns', 'new lanterns', 'ropes', 'old ropes')).toEqual(['Lanterns', 'Ropes']);
  expect(titles('lanterns', 'old lanterns', 'new ropes', 'ropes', 'old ropes')).toEqual(['Ropes', 'Lanterns']);
  expect(titles('lanterns', 'ropes')).toEqual([]);
});

// A hundred thousand letters that a few new papers share rise with every word and every pair of words.
test('thousands of risen terms take no longer than their number', () => {
  const words = Array.from({ length: 9000 }, (_, at) => `z${at.toString(36)}q`).join(' ');
  const files = {
    '2025-01-01.txt': page(...Array.from({ length: 60 }, (_, at) => entry(`Old rope number ${at}`))),
    '2025-06-01.txt': page(
      ...Array.from({ length: 8 }, (_, at) => entry(`New rope number ${at}`, `We show ${words}.`)),
    ),
  };
  const catalog = buildCatalog(collections(files));
  const terms = buildTrends(catalog).rising?.terms ?? [];
  // They say the same: these are new papers.
  expect(terms).toHaveLength(1);
});
