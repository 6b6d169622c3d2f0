// Made-up papers to cite, and hostile ones by the hundred, for tests.
import fc from 'fast-check';
import type { CatalogPaper } from '../../../../src/catalog/catalog.ts';
import type { Publication } from '../../../../src/corpus/schemas.ts';
import type { Citable } from '../../../../src/exports/citations/citable.ts';
import { citePaper } from '../../../../src/exports/citations/cite-paper.ts';
import { displayText, displayTitle } from '../../../../src/text/display.ts';
import { paper } from '../../catalog/views/harbours.ts';

export const SITE = new URL('https://papers.example/');

/** Nothing is known of it but title, date and number of authors. */
export const LISTED: Citable = {
  key: 'lanternsropelight2024-abcde',
  title: ['Lanterns by Rope-Light'],
  names: [],
  abstract: [],
  authors: [],
  authorCount: 7,
  organization: null,
  published: '2024-08-13',
  arxiv: null,
  pdf: null,
  doi: null,
  venue: null,
  page: 'https://papers.example/papers/lanterns-by-rope-light/',
  listed: '6 November 2025',
};

/** Authors and arXiv id are known. */
export const PREPRINT: Citable = {
  ...LISTED,
  key: 'quay2024lanterns-abcde',
  authors: ['Ada Quay', 'Bo van der Rope', 'Lantern Team'],
  authorCount: 3,
  arxiv: '2408.01234',
};

/** Of a journal, with all that can be known. */
export const ARTICLE: Citable = {
  ...PREPRINT,
  venue: { name: 'Quays', kind: 'journal', volume: '45', issue: '4', year: '2025' },
};

/** A catalogue's paper with other facts than its listing gives. */
export function published(facts: {
  readonly title?: string;
  readonly abstract?: string;
  readonly name?: string | null;
  readonly slug?: string;
  readonly date?: string | null;
  readonly publication?: Partial<Publication>;
}): CatalogPaper {
  const base = paper('Lanterns');
  const { title, abstract, name, slug, date, publication } = facts;
  return {
    ...base,
    ...(title !== undefined && { source: { ...base.source, title }, title: displayTitle(title) }),
    ...(abstract !== undefined && { abstract: displayText(abstract) }),
    ...(name !== undefined && { name }),
    ...(slug !== undefined && { slug }),
    ...(date !== undefined && { published: date }),
    publication: { ...base.publication, ...publication },
  };
}

const SIGNS = fc.constantFrom(
  ...[
    '{',
    '}',
    '\\',
    '%',
    '&',
    '#',
    '_',
    '$',
    '~',
    '^',
    '"',
    "'",
    '`',
    '``',
    "''",
    '--',
    '<b>',
    '</b>',
    '<',
    '>',
    '|',
    '@',
    '=',
    '+',
    '-',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u202e',
    ' and ',
    ', ',
    'et al.',
    '\\input{x}',
    '}}\n@misc{',
    'TY  - X',
    'ER  - ',
  ],
  ...[
    '$x_1$',
    '$O(n \\log n)$',
    '$50\\%$',
    '10^4',
    'LoRA',
    'b1.58',
    'é',
    'ß',
    'ø',
    '深度',
    '한',
    '👩‍🔬',
    'ﬁ',
    '[a](b)',
    'https://a.example',
    ',,',
    ';',
  ],
);

/** Text of signs that some format takes for more than themselves, among letters. */
export const HOSTILE = fc
  .array(fc.oneof(SIGNS, SIGNS, fc.string({ unit: 'binary', maxLength: 4 }), fc.lorem({ maxCount: 1 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((pieces) => pieces.join(fc.sample(fc.constantFrom('', ' '), { numRuns: 1, seed: pieces.length })[0]))
  .filter((text) => displayTitle(text).text !== '');

/** Papers with hostile titles, abstracts and authors, as the catalogue would hold them. */
export const HOSTILE_PAPERS: fc.Arbitrary<Citable> = fc
  .record({
    title: HOSTILE,
    abstract: HOSTILE,
    authors: fc.array(HOSTILE, { maxLength: 3 }),
    venue: fc.option(
      fc.record(
        { name: HOSTILE, kind: fc.constantFrom('conference', 'journal'), volume: HOSTILE, issue: HOSTILE },
        { requiredKeys: ['name', 'kind'] },
      ),
    ),
    arxiv: fc.option(fc.constant('2408.01234')),
    doi: fc.option(fc.constantFrom('10.1/ab', '10.1002/(SICI)1<661::AID>3.0;2-#_%', '10.1/{x}')),
    date: fc.option(fc.constantFrom('2024-08-13', '1999-12-31')),
  })
  .map(({ title, abstract, date, ...publication }) =>
    citePaper(published({ title, abstract, date, publication: publication as Partial<Publication> }), SITE),
  );

/** Text as every reader agrees on it: blanks once. */
export function blanksOnce(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
