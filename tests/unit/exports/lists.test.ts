// What pages of lists and of papers offer for citing: files, ContextObjects, structured data.
import { describe, expect, test } from 'vitest';
import type { Citable } from '../../../src/exports/citations/citable.ts';
import { listData, listExports, listFile, listPaths } from '../../../src/exports/lists.ts';
import { paperCitation } from '../../../src/exports/paper-citation.ts';
import { digest, paper } from '../catalog/views/harbours.ts';
import { published, SITE } from './citations/citables.ts';

const papers = digest('2025-02-03').entries.map((entry) => entry.paper);
const META = { title: 'Digest', description: 'Three papers.', path: '/digests/2025-02-03/' };

describe('a list', () => {
  test('offers six files, named for the list', () => {
    const { files } = listExports(META, papers, SITE);
    expect(files.map(({ href, name }) => [href, name])).toEqual([
      ['/digests/2025-02-03/papers.bib', '2025-02-03.bib'],
      ['/digests/2025-02-03/papers-abstracts.bib', '2025-02-03-abstracts.bib'],
      ['/digests/2025-02-03/papers.ris', '2025-02-03.ris'],
      ['/digests/2025-02-03/papers.csl.json', '2025-02-03.csl.json'],
      ['/digests/2025-02-03/papers.csv', '2025-02-03.csv'],
      ['/digests/2025-02-03/papers.md', '2025-02-03.md'],
    ]);
    expect(listPaths([{ params: { id: '2025-02-03' }, papers }]).map(({ params }) => params.file)).toEqual(
      files.map(({ href }) => href.split('/').at(-1)),
    );
  });

  test('of very many papers has several files of each format, each paper once', async () => {
    const [first] = papers;
    if (first === undefined) throw new Error('The digest has a paper.');
    const many = Array.from({ length: 5001 }, () => first);
    const files = listExports(META, many, SITE).files.map(({ href }) => href.split('/').at(-1));
    expect(files.slice(0, 4)).toEqual(['papers.bib', 'papers-2.bib', 'papers-abstracts.bib', 'papers-abstracts-2.bib']);
    expect(listPaths([{ params: {}, papers: many }]).map(({ params }) => params.file)).toEqual(files);
    const rows = async (file: string) => (await listFile(file, many, SITE).text()).trim().split('\n').length - 1;
    expect(await rows('papers.csv')).toBe(5000);
    expect(await rows('papers-2.csv')).toBe(1);
  });

  test('tells machines its papers in the order of the page', () => {
    const { coins, jsonLd } = listExports(META, papers, SITE);
    expect(coins.map((object) => new URLSearchParams(object).get('rft.title'))).toEqual(
      papers.map(({ title }) => title.text),
    );
    expect(jsonLd).toEqual([
      expect.objectContaining({
        '@type': 'CollectionPage',
        url: 'https://papers.example/digests/2025-02-03/',
        mainEntity: expect.objectContaining({ numberOfItems: 3 }),
      }),
    ]);
  });

  test('tells machines the same where it has no files', () => {
    const { files, ...data } = listExports(META, papers, SITE);
    expect(files).not.toEqual([]);
    expect(listData(META, papers, SITE)).toEqual(data);
  });

  test('is written newest first, with abstracts in one file alone', async () => {
    const text = (name: string) => listFile(name, papers, SITE).text();
    const bib = await text('papers.bib');
    expect([...bib.matchAll(/title = \{(\w+)/g)].map(([, word]) => word)).toEqual(['Ropes', 'Lanterns', 'A']);
    expect(bib).not.toContain('abstract =');
    expect(await text('papers-abstracts.bib')).toContain('abstract = {We study ropes and nothing else.}');
    expect(listFile('papers.csv', papers, SITE).headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(() => listFile('papers.pdf', papers, SITE)).toThrow('papers.pdf');
  });

  test('of another site has the addresses of that site', async () => {
    expect(await listFile('papers.md', papers, new URL('https://other.example')).text()).toContain(
      '(https://other.example/papers/ropes-alone/)',
    );
  });
});

describe('a paper', () => {
  test('has its data in its page, without its abstract', () => {
    const { data, bibtex } = paperCitation(paper('Ropes'), SITE);
    const citable: Citable = JSON.parse(data);
    expect(citable).toMatchObject({ title: ['Ropes Alone'], abstract: [], authorCount: 1, listed: '3 February 2025' });
    expect(bibtex).toContain('title = {Ropes Alone}');
  });

  test('is described to search engines with what is known and nothing else', () => {
    const { jsonLd } = paperCitation(paper('A Paper'), SITE);
    expect(jsonLd).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ScholarlyArticle',
        headline: 'A Paper Without Facts',
        url: `https://papers.example/papers/${paper('A Paper').slug}/`,
        abstract: 'We show a thing about harbours.',
      },
    ]);
    const publication = {
      authors: ['Ada Quay', 'Lantern Team'],
      arxiv: '2408.01234',
      doi: '10.1/a',
      venue: { name: 'Quays', kind: 'journal' as const },
    };
    expect(paperCitation(published({ publication }), SITE).jsonLd).toEqual([
      expect.objectContaining({
        author: [{ '@type': 'Person', name: 'Ada Quay' }, { name: 'Lantern Team' }],
        isPartOf: { '@type': 'Periodical', name: 'Quays' },
        identifier: [
          { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2408.01234' },
          { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1/a' },
        ],
        sameAs: ['https://arxiv.org/abs/2408.01234', 'https://doi.org/10.1/a'],
        datePublished: '2024',
        about: ['https://papers.example/topics/lanterns/', 'https://papers.example/topics/ropes/'],
      }),
    ]);
  });

  test('whose title is lost has no headline', () => {
    const lost = { ...paper('Ropes'), source: { title: null, abstract: '' } };
    expect(paperCitation(lost, SITE).jsonLd).toEqual([expect.not.objectContaining({ headline: expect.anything() })]);
  });
});
