// Data sets as pages print them: the index, and for each its papers with the sentence that names it.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { datasetsView, datasetView } from '../../../../src/catalog/views/datasets.ts';
import { datasetSchema } from '../../../../src/corpus/dataset-schema.ts';
import { entry, facts, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';

const dataset = (name: string, more: object = {}) =>
  datasetSchema.parse({ slug: name.toLowerCase(), name, about: `Pictures of ${name}.`, kind: 'data set', ...more });

const catalog = buildCatalog({
  ...collections({
    '2025-11-06.txt': page(
      entry('Lamps', 'Ropes fray. We test on HarbourSet and Quays. We win.', facts('  • 2 authors', 'Aug 13, 2024')),
      entry('Ropes', 'We show Quays <b>beside</b> HarbourSet.', facts('  • 2 authors', 'Apr 1, 2025')),
      entry('HarbourSet Revisited', 'We propose lanterns that never drift.', facts('  • 2 authors', 'Apr 2, 2025')),
    ),
  }),
  datasets: [
    dataset('Quays', { kind: 'benchmark', aliases: ['QuayBench', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'] }),
    dataset('HarbourSet', { url: 'https://www.harbour.example/set/' }),
    dataset('Unnamed'),
  ],
});

function viewOf(slug: string) {
  const found = catalog.datasetBySlug.get(slug);
  if (found === undefined) throw new Error(`The fixture names ${slug}.`);
  return datasetView(catalog, found);
}

describe('the index', () => {
  const view = datasetsView(catalog);

  test('holds what papers name, by letter, and what most of them name first', () => {
    expect(view.most).toEqual([
      { href: '/datasets/harbourset/', label: 'HarbourSet', count: '3' },
      { href: '/datasets/quays/', label: 'Quays', count: '2' },
    ]);
    expect(view.letters.map(({ label, items }) => [label, items.map((item) => item.label)])).toEqual([
      ['H', ['HarbourSet']],
      ['Q', ['Quays']],
    ]);
    expect(view.lead).toContain('2');
  });
});

describe('a data set', () => {
  test('says what it is, where it is, and what stands beside it', () => {
    expect(viewOf('harbourset')).toMatchObject({
      name: 'HarbourSet',
      kind: 'Data set',
      about: 'Pictures of HarbourSet.',
      aliases: '',
      homepage: { href: 'https://www.harbour.example/set/', label: 'harbour.example/set' },
      beside: [{ href: '/datasets/quays/', label: 'Quays', count: '2' }],
    });
    expect(viewOf('quays')).toMatchObject({ kind: 'Benchmark', homepage: null });
    expect(viewOf('quays').aliases).toBe('QuayBench, Q1, Q2, Q3, Q4, Q5, and others');
  });

  test('lists its papers newest first, each with the sentence that names it; a title speaks for itself', () => {
    const rows = viewOf('harbourset').years.flatMap((year) => year.rows);
    expect(rows.map(({ href }) => href)).toEqual(['/papers/harbourset-revisited/', '/papers/ropes/', '/papers/lamps/']);
    const said = rows.map(({ text }) => JSON.stringify(text));
    expect(said[0]).toContain('lanterns that never drift');
    expect(said[1]).toContain('<b>beside</b>');
    expect(said[2]).toContain('We test on ');
    expect(said[2]).not.toContain('We win');
  });
});
