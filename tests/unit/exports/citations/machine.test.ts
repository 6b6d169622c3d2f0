// What machines read from pages: ContextObjects, and the meta tags of Highwire Press.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../../src/exports/citations/citable.ts';
import { citePaper } from '../../../../src/exports/citations/cite-paper.ts';
import { coins } from '../../../../src/exports/citations/coins.ts';
import { highwireTags } from '../../../../src/exports/citations/highwire.ts';
import { scholarlyArticle } from '../../../../src/exports/citations/scholarly-article.ts';
import { ARTICLE, HOSTILE_PAPERS, LISTED, PREPRINT, published, SITE } from './citables.ts';

const read = (text: string | null) => [...new URLSearchParams(text ?? '')].filter(([key]) => key.startsWith('rft'));

test('the ContextObject of a preprint, and of a paper of a conference', () => {
  expect(read(coins(PREPRINT))).toEqual([
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', 'Lanterns by Rope-Light'],
    ['rft.type', 'preprint'],
    ['rft.creator', 'Quay, Ada'],
    ['rft.creator', 'van der Rope, Bo'],
    ['rft.creator', 'Lantern Team'],
    ['rft.date', '2024-08-13'],
    ['rft.identifier', 'https://arxiv.org/abs/2408.01234'],
  ]);
  const venue = { name: 'HARBOUR 2025', kind: 'conference' } as const;
  expect(read(coins({ ...PREPRINT, authors: [], doi: '10.1/a', venue })).slice(2)).toEqual([
    ['rft.type', 'conferencePaper'],
    ['rft.source', 'HARBOUR 2025'],
    ['rft.date', '2025'],
    ['rft_id', 'info:doi/10.1/a'],
    ['rft.identifier', 'https://arxiv.org/abs/2408.01234'],
  ]);
});

test('the ContextObject of a collaboration names its first hundred', () => {
  const authors = Array.from({ length: 3000 }, (_, at) => `Ada Quay${at}`);
  const creators = new URLSearchParams(coins({ ...PREPRINT, authors }) ?? '').getAll('rft.creator');
  expect([creators.length, creators[0], creators.at(-1)]).toEqual([100, 'Quay0, Ada', 'Quay99, Ada']);
});

test('the meta tags of a preprint, and of a paper of which the listing alone is known', () => {
  expect(highwireTags({ ...PREPRINT, doi: '10.1/a', venue: { name: 'Quays', kind: 'journal' } })).toEqual([
    ['citation_title', 'Lanterns by Rope-Light'],
    ['citation_author', 'Quay, Ada'],
    ['citation_author', 'van der Rope, Bo'],
    ['citation_author', 'Lantern Team'],
    ['citation_publication_date', '2024'],
    ['citation_online_date', '2024/08/13'],
    ['citation_journal_title', 'Quays'],
    ['citation_arxiv_id', '2408.01234'],
    ['citation_doi', '10.1/a'],
    ['citation_pdf_url', 'https://arxiv.org/pdf/2408.01234'],
    ['citation_abstract_html_url', PREPRINT.page],
    ['citation_language', 'en'],
  ]);
  expect(highwireTags(ARTICLE).filter(([name]) => /journal|volume|issue/.test(name))).toEqual([
    ['citation_journal_title', 'Quays'],
    ['citation_volume', '45'],
    ['citation_issue', '4'],
  ]);
  expect(highwireTags({ ...LISTED, published: null })).toEqual([
    ['citation_title', 'Lanterns by Rope-Light'],
    ['citation_abstract_html_url', LISTED.page],
    ['citation_language', 'en'],
  ]);
});

test.each([
  [PREPRINT, '2024/08/13', '2024/08/13'],
  [{ ...PREPRINT, venue: { name: 'HARBOUR 2025', kind: 'conference' } }, '2025', '2024/08/13'],
  [{ ...PREPRINT, venue: { name: 'HARBOUR 2024', kind: 'conference' } }, '2024', '2024/08/13'],
  [{ ...PREPRINT, published: null }, '2024', undefined],
] as const)('%#: the day of the preprint is that of a venue nowhere', (paper, publication, online) => {
  const tags = new Map(highwireTags(paper));
  expect([tags.get('citation_publication_date'), tags.get('citation_online_date')]).toEqual([publication, online]);
  const date = publication.replaceAll('/', '-');
  expect(new Map(read(coins(paper))).get('rft.date')).toBe(date);
  expect(scholarlyArticle(paper, [])).toHaveProperty('datePublished', date);
});

test('a PDF stands where neither arXiv nor a DOI leads to the paper', () => {
  const pdf = 'https://harbour.example/lanterns.pdf';
  const both = (paper: typeof PREPRINT) => [
    new Map(highwireTags(paper)).get('citation_pdf_url'),
    new Map(read(coins(paper))).get('rft.identifier'),
  ];
  expect(both({ ...LISTED, pdf })).toEqual([pdf, pdf]);
  expect(both({ ...LISTED, pdf, doi: '10.1/a' })).toEqual([pdf, 'https://doi.org/10.1/a']);
  expect(both({ ...PREPRINT, pdf })).toEqual(['https://arxiv.org/pdf/2408.01234', 'https://arxiv.org/abs/2408.01234']);
  const links = [
    { url: 'https://harbour.example/', kind: 'project' as const },
    { url: pdf, kind: 'pdf' as const },
  ];
  expect(citePaper(published({ publication: { links } }), SITE).pdf).toBe(pdf);
});

test('a paper whose title is lost has neither', () => {
  expect([coins({ ...LISTED, title: null }), highwireTags({ ...PREPRINT, title: null })]).toEqual([null, []]);
});

test('hostile titles are read back as they are', () => {
  fc.assert(
    fc.property(HOSTILE_PAPERS, (paper) => {
      const title = plainText(paper.title ?? []);
      expect(new URLSearchParams(coins(paper) ?? '').get('rft.title')).toBe(title);
      expect(coins(paper)).toMatch(/^[\w.+%*&=-]+$/);
      expect(new Map(highwireTags(paper)).get('citation_title')).toBe(title);
    }),
    { numRuns: 200 },
  );
});
