// BibTeX, read back by two parsers that know nothing of each other.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../src/exports/citations/bibtex.ts';
import { type Citable, type CitedPart, plainText, yearOf } from '../../../../src/exports/citations/citable.ts';
import { citePaper } from '../../../../src/exports/citations/cite-paper.ts';
import { authorNames, fullFamily } from '../../../../src/exports/citations/names.ts';
import { ARTICLE, blanksOnce, HOSTILE_PAPERS, LISTED, PREPRINT, published, SITE } from './citables.ts';

describe('an entry', () => {
  test('of a paper of which the listing alone is known: no author, and the note says where it was listed', () => {
    expect(bibtex([LISTED])).toBe(`@misc{lanternsropelight2024-abcde,
  title = {Lanterns by Rope-Light},
  year = {2024},
  month = aug,
  url = {https://papers.example/papers/lanterns-by-rope-light/},
  note = {7 authors. Listed in Daily Papers, 6 November 2025}
}
`);
  });

  test('of a preprint', () => {
    expect(bibtex([PREPRINT])).toBe(`@misc{quay2024lanterns-abcde,
  author = {Quay, Ada and van der Rope, Bo and {Lantern Team}},
  title = {Lanterns by Rope-Light},
  year = {2024},
  month = aug,
  eprint = {2408.01234},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2408.01234}
}
`);
  });

  test('of a conference keeps the eprint, and takes its year', () => {
    const entry = bibtex([{ ...PREPRINT, venue: { name: 'HARBOUR 2025', kind: 'conference' } }]);
    expect(entry).toMatch(/^@inproceedings\{/);
    for (const field of ['booktitle = {HARBOUR 2025}', 'year = {2025}', 'eprint = {2408.01234}'])
      expect(entry).toContain(field);
    expect(entry).not.toContain('month');
  });

  test('of a journal', () => {
    const entry = bibtex([
      { ...PREPRINT, arxiv: null, doi: '10.1/a_b', venue: { name: 'Quays & Ropes', kind: 'journal' } },
    ]);
    expect(entry).toMatch(/^@article\{/);
    for (const field of ['journal = {Quays \\& Ropes}', 'doi = {10.1/a_b}', 'url = {https://doi.org/10.1/a_b}'])
      expect(entry).toContain(field);
    expect(entry).not.toMatch(/eprint|note/);
  });

  test('of a volume of a journal', () => {
    const entry = bibtex([ARTICLE]);
    for (const field of ['journal = {Quays}', 'volume = {45}', 'number = {4}', 'year = {2025}'])
      expect(entry).toContain(field);
  });

  test('without a title makes none up', () => {
    const entry = bibtex([{ ...PREPRINT, title: null }]);
    expect(entry).not.toContain('title =');
    expect(entry).toContain('note = {Title lost in the listing. Listed in Daily Papers, 6 November 2025}');
  });
});

describe('a title', () => {
  const titleOf = (title: string, facts: Parameters<typeof published>[0] = {}) =>
    /title = \{(.*)\},/.exec(bibtex([citePaper(published({ title, ...facts }), SITE)]))?.[1];

  test.each([
    ['LoRA at b1.58 with GPT-4o', '{LoRA} at {b1.58} with {GPT}-{4o}'],
    ['A Plan B for Vitamin C', 'A Plan {B} for Vitamin {C}'],
    ['90\\% of Q&A #1', '90\\% of {Q\\&A} \\#1'],
    [
      'Sets {a} and <b>c</b> | d',
      'Sets \\textbraceleft{}a\\textbraceright{} and \\textless{}b\\textgreater{}c\\textless{}/b\\textgreater{} \\textbar{} d',
    ],
    ['Sorting in $O(n \\log n)$ Time', 'Sorting in {$O(n \\log n)$} Time'],
    ['Über Ångström: naïve', 'Über Ångström: naïve'],
    ['ALL LANTERNS ARE ROPES', 'ALL LANTERNS ARE ROPES'],
  ])('%s', (title, expected) => {
    expect(titleOf(title, { name: null, abstract: '' })).toBe(expected);
  });

  test('keeps the capitals of names that the abstract shows to be names', () => {
    const abstract =
      'We hang lanterns after the Gaussian law. Ropes are strong, and Harbour lights (HL) are dim; a harbour is dark.';
    expect(titleOf('Gaussian Lanterns and Ropes: Harbour Lights', { abstract, name: null })).toBe(
      '{Gaussian} Lanterns and Ropes: Harbour Lights',
    );
    expect(titleOf('Lumos: Light', { abstract, name: 'Lumos' })).toBe('{Lumos}: Light');
  });
});

test('formulas and raised letters are read as such', () => {
  const text = bibtex([citePaper(published({ title: 'Sorting $x_1$ in 10^{th} Time' }), SITE)]);
  expect(parse(text, { sentenceCase: false }).entries[0]?.fields.title).toMatch(/x₁.* in 10ᵗʰ Time/);
  expect(new Cite(text).data[0]?.['title']).toBe('Sorting x₁ in 10<sup>th</sup> Time');
});

test.each([
  ['a brace without its partner', 'Sets $\\left\\{ x \\right.$ Grow', '{$\\left\\lbrace  x \\right.$}'],
  ['braces that are signs', 'Sets $\\{x\\}$ Grow', '{$\\lbrace x\\rbrace $}'],
])('a formula with %s does not end the entry', (_, title, expected) => {
  const text = bibtex([citePaper(published({ title }), SITE), LISTED]);
  expect(text).toContain(expected);
  expect(parse(text).entries.map(({ key }) => key)).toHaveLength(2);
});

test('hostile papers are read back as they are', () => {
  fc.assert(
    fc.property(fc.array(HOSTILE_PAPERS, { minLength: 1, maxLength: 3 }), (papers) => {
      const own = papers.map((paper, at) => withoutFormulas({ ...paper, key: `k${at}` }));
      const text = bibtex(own);
      const other = parse(text, { sentenceCase: false });
      expect(other.errors).toEqual([]);
      expect(other.entries.map(({ key, fields }) => [key, fields.year, bare(fields.title ?? '')])).toEqual(
        own.map((paper) => [paper.key, yearOf(paper) ?? undefined, titleText(paper)]),
      );
      expect(
        other.entries.map(
          ({ fields }) =>
            fields.author?.map(({ name, prefix, lastName }) => bare(name ?? `${prefix ?? ''} ${lastName ?? ''}`)) ?? [],
        ),
      ).toEqual(own.map(families));
      const read = new Cite(text).data;
      expect(read.map(({ id, title }) => [id, bare(String(title))])).toEqual(
        own.map((paper) => [paper.key, titleText(paper)]),
      );
    }),
    { numRuns: 300 },
  );
});

/** Readers tell formulas and raised letters each in its own way. */
function withoutFormulas(paper: Citable): Citable {
  const without = (parts: readonly CitedPart[]) => parts.map((part) => (typeof part === 'string' ? part : part.text));
  return { ...paper, title: paper.title && without(paper.title), abstract: without(paper.abstract) };
}

function titleText({ title }: Citable): string {
  return bare(plainText(title ?? []));
}

function families({ authors }: Citable): readonly string[] {
  return authorNames(authors).map((name) => bare(fullFamily(name)));
}

function bare(text: string): string {
  return blanksOnce(text.replace(/<span class="nocase">(.*?)<\/span>/gu, '$1'));
}
