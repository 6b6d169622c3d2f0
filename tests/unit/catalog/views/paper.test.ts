// Everything a paper's page prints.
import { describe, expect, test } from 'vitest';
import { paperView } from '../../../../src/catalog/views/paper.ts';
import { catalog, paper } from './harbours.ts';
import { published } from './published.ts';

describe('a paper', () => {
  test('says what is known, with the way to it', () => {
    const view = paperView(catalog, paper('Lanterns'));
    expect(view.published).toEqual({ iso: '2024-08-13', label: '13\u00a0August\u00a02024', href: '/archive/2024/' });
    expect(view.by).toEqual({ label: '7\u00a0authors', href: null });
    expect(view.comments).toBe('2\u00a0comments');
    expect(view.links).toEqual([
      {
        kind: 'Code',
        label: 'harbour/lanterns',
        address: 'github.com/harbour/lanterns',
        href: 'https://github.com/harbour/lanterns',
      },
    ]);
    expect(view.topics.map(({ href }) => href).toSorted()).toEqual(['/topics/lanterns/', '/topics/ropes/']);
    expect(view.topics.every(({ why }) => why.length > 0)).toBe(true);
  });

  test('names every digest that lists it, newest first', () => {
    const { listedIn, meta } = paperView(catalog, paper('Lanterns'));
    expect(listedIn.map(({ href }) => href)).toEqual([
      '/digests/2025-02-04-2/',
      '/digests/2025-02-04/',
      '/digests/2025-02-03/',
    ]);
    expect(listedIn.map(({ label }) => label)[0]).toBe('4\u00a0February\u00a02025, page\u00a02');
    expect(listedIn.map(({ position }) => position)).toEqual([
      '1\u00a0of\u00a01',
      '1\u00a0of\u00a01',
      '1\u00a0of\u00a03',
    ]);
    expect(meta.breadcrumbs?.map(({ href }) => href)).toEqual(['/digests/', '/digests/2025-02-04-2/']);
  });

  test('has its neighbours in the digest, and none beyond its ends', () => {
    const { neighbours } = paperView(catalog, paper('Ropes'));
    expect(neighbours.previous?.href).toBe(`/papers/${paper('Lanterns').slug}/`);
    expect(neighbours.next?.href).toBe(`/papers/${paper('A Paper').slug}/`);
    expect(paperView(catalog, paper('A Paper')).neighbours.next).toBeNull();
  });

  test('makes nothing up where nothing is known', () => {
    const view = paperView(catalog, paper('A Paper'));
    expect(view.published).toEqual({ iso: null, label: 'Date not given', href: '/archive/undated/' });
    expect([view.by, view.comments, view.links, view.authors, view.read]).toEqual([null, null, [], null, null]);
  });

  test('is indexed under the last part of its address where it has no word', () => {
    const signs = { text: '???', inlines: [{ kind: 'text', text: '???' }] } as const;
    const wordless = { ...paper('Ropes'), title: signs, abstract: signs };
    expect(paperView(catalog, wordless).search.standIn).toBe(wordless.slug);
    expect(paperView(catalog, paper('Ropes')).search.standIn).toBeNull();
  });

  test('is searched for elsewhere by its whole title, escaped; not at all when the title is lost', () => {
    const odd = { ...paper('Ropes'), title: { text: 'A & B: “C”? #1', inlines: [] } };
    for (const { href } of paperView(catalog, odd).searches) {
      const [value = ''] = [...new URL(href).searchParams.values()];
      expect(value.replace(/^"|"$/g, '')).toBe('A & B: “C”? #1');
    }
    expect(paperView(catalog, odd).searches).toHaveLength(4);
    const lost = { ...odd, source: { title: null, abstract: 'x' } };
    expect(paperView(catalog, lost).searches).toEqual([]);
  });

  test('names its authors, and leads to where it can be read, where that is known', () => {
    const known = published(
      {
        'Steady Lanterns': {
          arxiv: '2104.00590',
          doi: '10.1000/182',
          authors: ['Ada Quay', 'Ben Mole'],
          venue: { name: 'Harbour Letters 7, 2021', kind: 'journal' },
          links: [{ url: 'https://github.com/harbour/lanterns', kind: 'code' }],
        },
      },
      'We hang lanterns. The code is at https://github.com/Harbour/lanterns, more at https://lanterns.example/more.',
    );
    const [lanterns] = known.papers;
    const view = lanterns && paperView(known, lanterns);
    expect(view?.by).toBeNull();
    expect(view?.authors?.first.map(({ href }) => href)).toEqual(['/authors/ada-quay/', '/authors/ben-mole/']);
    expect(view?.read?.links).toHaveLength(4);
    expect(view?.links.map(({ address }) => address)).toEqual(['lanterns.example/more']);
    expect(view?.search.authors).toEqual(['Ada Quay', 'Ben Mole']);
  });
});
