// Layers of what is known of a paper -> one account: the first that knows counts, links and sources are united.
import { expect, test } from 'vitest';
import { joinPublications } from '../../../src/corpus/publication.ts';
import { type Publication, publicationSchema, UNPUBLISHED } from '../../../src/corpus/schemas.ts';

const FACTS: Publication = {
  ...UNPUBLISHED,
  doi: '10.1000/lanterns',
  venue: { name: 'HARBOUR 2021', kind: 'conference' },
  links: [{ url: 'https://lanterns.example/', kind: 'project' }],
  sources: ['https://doi.org/10.1000/lanterns'],
};
const DUMP: Publication = {
  ...UNPUBLISHED,
  arxiv: '2104.00001',
  doi: '10.1000/other',
  authors: ['Ada Quay', 'Ben Mole'],
  links: [
    { url: 'https://lanterns.example', kind: 'other' },
    { url: 'https://code.example/lanterns', kind: 'code' },
  ],
  machineSummary: 'A lantern stays upright.',
  sources: ['2025-11-06.json', 'https://doi.org/10.1000/lanterns'],
};

test('no layer knows nothing', () => {
  expect(joinPublications([])).toEqual(UNPUBLISHED);
  expect(joinPublications([UNPUBLISHED, UNPUBLISHED])).toEqual(UNPUBLISHED);
});

test('the first layer that knows a thing tells it, and the next what it leaves out', () => {
  const joined = joinPublications([FACTS, DUMP]);
  expect(joined).toEqual({
    arxiv: '2104.00001',
    doi: '10.1000/lanterns',
    authors: ['Ada Quay', 'Ben Mole'],
    venue: { name: 'HARBOUR 2021', kind: 'conference' },
    links: [
      { url: 'https://lanterns.example/', kind: 'project' },
      { url: 'https://code.example/lanterns', kind: 'code' },
    ],
    machineSummary: 'A lantern stays upright.',
    sources: ['https://doi.org/10.1000/lanterns', '2025-11-06.json'],
  });
  expect(publicationSchema.parse(joined)).toEqual(joined);
});

test('authors are one list: the second layer adds none', () => {
  expect(joinPublications([{ ...UNPUBLISHED, authors: ['Cy Pier'] }, DUMP]).authors).toEqual(['Cy Pier']);
});

test('"et al." is nobody, and a layer that names nobody else does not know the authors', () => {
  const written = (...authors: string[]) => ({ ...UNPUBLISHED, authors });
  const entries = ['et al.', 'et. al', ' and others ', 'others', '…', '...'];
  expect(joinPublications([written('Ada Quay', ...entries)]).authors).toEqual(['Ada Quay']);
  expect(joinPublications([written(...entries), DUMP]).authors).toEqual(['Ada Quay', 'Ben Mole']);
  expect(joinPublications([written('et al.')])).toEqual(UNPUBLISHED);
});

test('the order of the layers decides', () => {
  expect(joinPublications([DUMP, FACTS])).toMatchObject({ doi: '10.1000/other', sources: DUMP.sources });
});
