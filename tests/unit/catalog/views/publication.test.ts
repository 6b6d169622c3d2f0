// What a paper's page says of authors, where to read it, and sources.
import { expect, test } from 'vitest';
import { authorsView, readView } from '../../../../src/catalog/views/publication.ts';
import { UNPUBLISHED } from '../../../../src/corpus/schemas.ts';

const named = (count: number) =>
  authorsView({ publication: { ...UNPUBLISHED, authors: Array.from({ length: count }, (_, at) => `Ada Quay ${at}`) } });

test('authors are links in their order; of many, those after the eighth fold away', () => {
  expect(named(0)).toBeNull();
  expect(named(1)).toEqual({
    first: [{ href: '/authors/ada-quay-0/', label: 'Ada Quay 0' }],
    rest: [],
    more: null,
    others: null,
  });
  expect([named(10)?.first.length, named(10)?.more]).toEqual([10, null]);
  expect([named(60)?.first.length, named(60)?.rest.length, named(60)?.more]).toEqual([8, 52, 'and\u00a052 more']);
  expect(named(60)?.rest[0]?.label).toBe('Ada Quay 8');
  expect([named(3303)?.rest.length, named(3303)?.more, named(3303)?.others]).toEqual([
    192,
    'and\u00a03295 more',
    '3103 more',
  ]);
});

test('where to read it, in words, and who says so', () => {
  expect(readView({ publication: UNPUBLISHED })).toBeNull();
  const view = readView({
    publication: {
      ...UNPUBLISHED,
      arxiv: '2104.00590',
      doi: '10.1000/182',
      venue: { name: 'Harbours', kind: 'journal', volume: '7', year: '2021' },
      links: [{ url: 'https://github.com/harbour/lanterns', kind: 'code' }],
      sources: [
        'https://arxiv.org/abs/2104.00590',
        'https://github.com/harbour/lists/blob/HEAD/2021.json',
        'https://github.com/harbour/lists/blob/HEAD/2022.json',
        'https://www.harbour.example/x/y',
        '2025-11-06.json',
        'javascript:alert(1)',
      ],
    },
  });
  expect(view?.links.map(({ kind, label, address }) => [kind, label, address])).toEqual([
    [null, 'arXiv\u00a02104.00590', 'arxiv.org/abs/2104.00590'],
    [null, 'PDF', 'arxiv.org/pdf/2104.00590'],
    ['DOI', '10.1000/182', 'doi.org/10.1000/182'],
    ['Code', 'harbour/lanterns', 'github.com/harbour/lanterns'],
  ]);
  expect(view?.venue).toBe('Harbours 7, 2021');
  expect(view?.sources).toEqual([
    { label: 'arXiv', href: 'https://arxiv.org/abs/2104.00590' },
    { label: 'harbour/lists', href: 'https://github.com/harbour/lists/blob/HEAD/2022.json' },
    { label: 'harbour.example', href: 'https://www.harbour.example/x/y' },
    { label: '2025-11-06.json', href: null },
    { label: 'javascript:alert(1)', href: null },
  ]);
});
