// Collected facts with made-up evidence -> where the paper came out, in parts, and what shows it.
import { expect, test } from 'vitest';
import type { Evidence } from '../../eval/evidence.ts';
import type { CollectedFacts } from '../../eval/founded-facts.ts';
import { venueEvidence, venueParts } from '../../eval/founded-venue.ts';

const TITLE = 'Steady Lanterns Without Ropes';
const OPEN = 'harbour/lists@33f9884 lists/all.json';
const says = (excerpt: string, source = OPEN): Evidence => ({ source, excerpt });
const isFounded = (more: Partial<CollectedFacts>): boolean =>
  venueEvidence({
    title: TITLE,
    arxiv: null,
    authors: null,
    venue: 'HARBOUR 2021',
    doi: null,
    evidence: [says(`${TITLE}, HARBOUR 2021`)],
    ...more,
  }).length > 0;

test('one place names the venue with its year and the title, and bears no remark', () => {
  expect(isFounded({})).toBe(true);
  expect(isFounded({ evidence: [says(`${TITLE}, in HARBOUR`)] })).toBe(false);
  expect(isFounded({ evidence: [says('HARBOUR 2021 listing')] })).toBe(false);
  expect(isFounded({ evidence: [says(TITLE), says('HARBOUR 2021')] })).toBe(false);
  expect(isFounded({ evidence: [says(TITLE, 'harbour/lists@33f9884 harbour/harbour2021.json')] })).toBe(true);
  expect(isFounded({ venue: 'HARBOUR 2021 (under a later title)' })).toBe(false);
  const long = says(`${TITLE}. Advances in Neural Information Processing Systems, 2021`);
  expect(isFounded({ venue: 'NeurIPS 2021', evidence: [long] })).toBe(true);
  expect(isFounded({ venue: 'IEEE THL 45(4), 2021', evidence: [says(`${TITLE}, IEEE THL 2021`)] })).toBe(true);
});

test('a reader can open that place, or look up the DOI', () => {
  for (const source of ['stored file id 7', 'https://mirror.example/harbour21 (stored page)']) {
    expect(isFounded({ evidence: [says(`${TITLE}, HARBOUR 2021`, source)] })).toBe(false);
    expect(isFounded({ doi: '10.1000/a', evidence: [says(`${TITLE}, HARBOUR 2021`, source)] })).toBe(true);
    expect(isFounded({ doi: '10.1000/a', evidence: [says(`${TITLE}, doi:10.1000/a`, source)] })).toBe(true);
  }
  expect(isFounded({ doi: '10.1000/a', evidence: [says('doi:10.1000/a')] })).toBe(false);
});

test.each([
  'HARBOUR proceedings list 3 of the 4 arXiv authors (Ben Mole missing).',
  'HARBOUR proceedings list 7 names; the digest says 8.',
  'HARBOUR proceedings order differs (Ben Mole second); arXiv order taken.',
  'HARBOUR orders the names differently.',
  'OpenReview lists Ben Mole before A. Quay; order here is that of the BibTeX.',
  'The proceedings have another order.',
  'A later listing puts Ben Mole first.',
  'One of four sources swaps Quay and Mole.',
])('is none where other authors are told of: %s', (note) => expect(isFounded({ note })).toBe(false));

test.each([
  'One list file links a wrong id.',
  'First names read from handles; order confirmed by a bibliography.',
  'The digest lists no number of authors.',
  'Later version shortens the title.',
  'No page with the full author list of the 4-author version was found.',
])('stays where they are not: %s', (note) => expect(isFounded({ note })).toBe(true));

test.each([
  ['HARBOUR 2021', { name: 'HARBOUR 2021', kind: 'conference' }],
  ['TMLR 2024', { name: 'TMLR', kind: 'journal', year: '2024' }],
  ['IEEE THL 45(4), 2023', { name: 'IEEE THL', kind: 'journal', volume: '45', issue: '4', year: '2023' }],
  ['Applications of Ropes 104, 2021', { name: 'Applications of Ropes', kind: 'journal', volume: '104', year: '2021' }],
  ['Journal of Quays', { name: 'Journal of Quays', kind: 'journal' }],
])('a journal is split into its parts: %s', (venue, parts) => expect(venueParts(venue)).toEqual(parts));
