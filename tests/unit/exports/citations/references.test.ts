// References for people: as text after the manner of APA, and as Markdown that shows what stands in it.
import { describe, expect, test } from 'vitest';
import { yearOf } from '../../../../src/exports/citations/citable.ts';
import { markdown, markdownReference, markdownText } from '../../../../src/exports/citations/markdown.ts';
import { plainReferences, reference } from '../../../../src/exports/citations/plain-text.ts';
import { ARTICLE, LISTED, PREPRINT } from './citables.ts';

const VENUE = { name: 'HARBOUR 2025', kind: 'conference' } as const;

describe('text', () => {
  test.each([
    [
      PREPRINT,
      'Quay, A., van der Rope, B., & Lantern Team. (2024). Lanterns by Rope-Light. arXiv:2408.01234. https://arxiv.org/abs/2408.01234',
    ],
    [
      LISTED,
      'Lanterns by Rope-Light. (2024). 7 authors. Listed in Daily Papers, 6 November 2025. https://papers.example/papers/lanterns-by-rope-light/',
    ],
    [
      { ...PREPRINT, authors: ['Jean-Luc Ann Quay'], title: ['Why Ropes?'], venue: VENUE, doi: '10.1/a', arxiv: null },
      'Quay, J.-L. A. (2025). Why Ropes? HARBOUR 2025. https://doi.org/10.1/a',
    ],
    [
      { ...ARTICLE, authors: ['Ada Quay'], arxiv: null, doi: '10.1/a' },
      'Quay, A. (2025). Lanterns by Rope-Light. Quays, 45(4). https://doi.org/10.1/a',
    ],
    [
      { ...LISTED, title: null, published: null, authorCount: null },
      '[Title lost]. (n.d.). Title lost in the listing. Listed in Daily Papers, 6 November 2025. https://papers.example/papers/lanterns-by-rope-light/',
    ],
    [
      { ...PREPRINT, published: null, authors: ['Ada Quay'] },
      'Quay, A. (2024). Lanterns by Rope-Light. arXiv:2408.01234. https://arxiv.org/abs/2408.01234',
    ],
  ])('%#', (paper, expected) => {
    expect(reference(paper)).toBe(expected);
    expect(plainReferences([paper, paper])).toBe(`${expected}\n${expected}\n`);
  });

  test('of more than twenty authors the first nineteen and the last', () => {
    const authors = Array.from({ length: 25 }, (_, at) => `Ada Quay${'abcdefghijklmnopqrstuvwxy'[at]}`);
    expect(reference({ ...PREPRINT, authors })).toContain('Quayr, A., Quays, A., … Quayy, A. (2024)');
    expect(reference({ ...PREPRINT, authors: authors.slice(0, 20) })).toContain('Quays, A., & Quayt, A. (2024)');
  });
});

test.each([
  ['2408.01234', '2024'],
  ['0704.0001', '2007'],
  ['cs/0112017', '2001'],
  ['hep-th/9901001', '1999'],
  ['math.GT/0309136', '2003'],
  ['2413.01234', null],
])('without another date the id %s tells the year %s', (arxiv, year) => {
  expect(yearOf({ ...PREPRINT, published: null, arxiv })).toBe(year);
  expect(yearOf({ ...PREPRINT, published: '1990-01-01', arxiv })).toBe('1990');
});

describe('Markdown', () => {
  test('of a preprint, of a listed paper, of a paper at a conference', () => {
    expect(markdown([PREPRINT, { ...LISTED, title: null }])).toBe(
      `- [Lanterns by Rope-Light](https://arxiv.org/abs/2408.01234). Ada Quay, Bo van der Rope, Lantern Team. 2024-08-13. arXiv:2408.01234.
- [\\[Title lost\\]](${LISTED.page}). 2024-08-13. Title lost in the listing. 7 authors. Listed in Daily Papers, 6 November 2025.
`,
    );
    expect(markdownReference({ ...PREPRINT, venue: VENUE, doi: '10.1/(a)' })).toBe(
      '[Lanterns by Rope-Light](https://arxiv.org/abs/2408.01234). Ada Quay, Bo van der Rope, Lantern Team. HARBOUR 2025. arXiv:2408.01234. DOI [10.1/(a)](https://doi.org/10.1/%28a%29).',
    );
  });

  test('of a volume of a journal tells the year once', () => {
    expect(markdownReference({ ...ARTICLE, authors: [] })).toContain('). Quays 45(4), 2025. arXiv');
  });

  test.each([
    ['*a* _b_ `c` [d](e) <b>', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\>'],
    ['Q&A &amp; $x$ @harbour ~~a~~ |', 'Q&A \\&amp; \\$x\\$ \\@harbour \\~\\~a\\~\\~ \\|'],
    ['https://a.example www.b.example', 'https\\://a.example www\\.b.example'],
  ])('%s', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});
