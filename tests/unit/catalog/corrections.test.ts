// What an editor writes in a facts file wins over what is derived, and over nothing else.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { datasetSchema } from '../../../src/corpus/dataset-schema.ts';
import { factsSchema } from '../../../src/corpus/facts-schema.ts';
import { entry, page } from '../digest/page.ts';
import { collections } from './collections.ts';

const BALANCE = `Ropes fray. We propose Lantern Balance (LB), tested on HarbourSet. It is 3x faster than LB alone. A sailor can carry it.`;
const files = {
  '2025-11-06.txt': page(
    entry('RopeNet: Lanterns on Ropes That Do Not Fray', BALANCE),
    entry('Lanterns on Ropes That Never Fray', `${BALANCE} It extends RopeNet.`),
  ),
};
const dataset = (slug: string, name: string) => datasetSchema.parse({ slug, name, about: 'A set.', kind: 'data set' });

function paper(corrections: object) {
  const slug = 'ropenet-lanterns-on-ropes-that-do-not-fray';
  const stored = collections(files);
  const edited = factsSchema.parse({ corrections });
  const datasets = [dataset('harbourset', 'HarbourSet'), dataset('quays', 'Quays')];
  const { papers, receipt } = buildCatalog({
    ...stored,
    papers: stored.papers.map((each) => (each.slug === slug ? { ...each, ...edited } : each)),
    datasets,
  });
  const [own, other] = [papers.find((each) => each.slug === slug), papers.find((each) => each.slug !== slug)];
  if (own === undefined || other === undefined) throw new Error('The fixture has two papers.');
  return { own, other, receipt };
}
const quotes = ({ claims, abstract }: ReturnType<typeof paper>['own']) =>
  claims.map(({ quote }) => abstract.text.slice(quote.start, quote.end));
const keyOf = ({ keySentence, abstract }: ReturnType<typeof paper>['own']) =>
  keySentence && abstract.text.slice(keySentence.start, keySentence.end);

test('without any, all is as derived', () => {
  const { own, other, receipt } = paper({});
  expect(own).toMatchObject({ name: 'RopeNet', datasets: [{ slug: 'harbourset' }], acronyms: [{ short: 'LB' }] });
  expect(quotes(own)).toEqual(['3x faster']);
  expect(own.related.map(({ slug }) => slug)).toEqual([other.slug]);
  expect([own.mentionedBy, receipt.corrected]).toEqual([[other.slug], 0]);
});

describe('corrects', () => {
  test('the name, and with it what it stands for', () => {
    expect(paper({ name: 'LB' }).own).toMatchObject({ name: 'LB', expansion: null });
    expect(paper({ name: 'LB', expansion: 'Lantern Balance' }).own.expansion).toBe('Lantern Balance');
    const { own, receipt } = paper({ name: null });
    expect([own.name, own.mentionedBy, receipt.corrected]).toEqual([null, [], 1]);
  });

  test('the key sentence', () => {
    expect(keyOf(paper({ keySentence: 'It is 3x' }).own)).toBe('It is 3x faster than LB alone.');
    expect(keyOf(paper({ keySentence: null }).own)).toBeNull();
  });

  test('data sets', () => {
    const { own } = paper({ datasets: { include: ['quays'], exclude: ['harbourset'] } });
    expect(own.datasets).toMatchObject([{ slug: 'quays', where: 'editor', sentence: null }]);
  });

  test('short forms, figures, related papers', () => {
    expect(paper({ acronyms: { exclude: ['LB'] } }).own.acronyms).toEqual([]);
    expect(quotes(paper({ claims: { exclude: ['3x faster'] } }).own)).toEqual([]);
    const { own, other } = paper({ related: { exclude: ['lanterns-on-ropes-that-never-fray'] } });
    expect(own.related).toEqual([]);
    expect(other.related).toHaveLength(1);
  });
});
