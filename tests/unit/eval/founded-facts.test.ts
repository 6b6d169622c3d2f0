// Collected facts with made-up evidence -> those that are founded, and sources that can be opened.
import { expect, test } from 'vitest';
import type { Evidence } from '../../eval/evidence.ts';
import { type CollectedFacts, foundedFacts } from '../../eval/founded-facts.ts';

const TITLE = 'Steady Lanterns Without Ropes';
const LISTED = { authorCount: 2, published: '2021-04-01' };
const LIST: Evidence = {
  source: 'harbour/lists@33f9884 HARBOUR/harbour2021.json',
  excerpt: 'Steady lanterns without ropes; Ada Quay and Ben Mólé; HARBOUR 2021; arXiv:2104.00590; doi 10.1000/lanterns',
};
const STORED: Evidence = { source: 'stored file id 7', excerpt: LIST.excerpt };
const facts = (more: Partial<CollectedFacts> = {}): CollectedFacts => ({
  title: TITLE,
  arxiv: '2104.00590',
  authors: ['Ada Quay', 'Ben Molé'],
  venue: 'HARBOUR 2021',
  doi: '10.1000/lanterns',
  evidence: [LIST],
  ...more,
});
const says = (excerpt: string): Pick<CollectedFacts, 'evidence'> => ({ evidence: [{ ...LIST, excerpt }] });
const cut = (excerpt: string): string => excerpt.padEnd(220, ' and so on');

test('takes what the evidence shows, with an address for it', () => {
  expect(foundedFacts(facts(), LISTED)).toEqual({
    arxiv: '2104.00590',
    doi: '10.1000/lanterns',
    authors: ['Ada Quay', 'Ben Molé'],
    venue: { name: 'HARBOUR 2021', kind: 'conference' },
    sources: ['https://github.com/harbour/lists/blob/33f9884/HARBOUR/harbour2021.json'],
  });
});

test('an id stands beside the title, and is of the month of publication', () => {
  const arxiv = (more: Partial<CollectedFacts>, published: string | null = null) =>
    foundedFacts(facts(more), { ...LISTED, published }).arxiv ?? null;
  expect(arxiv({})).toBe('2104.00590');
  expect(arxiv({}, '2021-05-31')).toBe('2104.00590');
  expect(arxiv({}, '2021-06-01')).toBeNull();
  expect(arxiv({}, '2020-04-01')).toBeNull();
  expect(arxiv(says('Loose Ropes, arXiv:2104.00590'))).toBeNull();
  expect(arxiv(says(TITLE))).toBeNull();
  expect(arxiv(says(cut(TITLE)))).toBe('2104.00590');
  expect(arxiv({ title: 'NEAR: Of Tides', ...says('Near, https://arxiv.org/abs/2104.00590') })).toBe('2104.00590');
});

test('authors are as many as listed, in the order of the evidence, without a note of doubt', () => {
  const authors = (more: Partial<CollectedFacts>, authorCount: number | null = 2) =>
    foundedFacts(facts(more), { ...LISTED, authorCount }).authors?.length ?? 0;
  expect(authors({})).toBe(2);
  expect(authors({}, 3)).toBe(0);
  expect(authors({}, null)).toBe(2);
  expect(authors(says('Ben Molé and Ada Quay'))).toBe(0);
  expect(authors(says('Ada Quay'))).toBe(0);
  expect(authors(says(cut('Ada Quay')))).toBe(2);
  expect(authors({ note: 'First names read from handles.' })).toBe(0);
  expect(authors({ note: 'Order of the two names inferred.' })).toBe(0);
  expect(authors({ note: 'One list gives a wrong id.' })).toBe(2);
});

test('another list of authors takes the venue away, and neither the id nor the list', () => {
  const { arxiv, authors, venue } = foundedFacts(facts({ note: 'HARBOUR lists Ben Mole before Ada Quay.' }), LISTED);
  expect([arxiv, authors?.length, venue]).toEqual(['2104.00590', 2, undefined]);
});

test('sources are what founds the facts, where a reader can open it, else the address of the paper; without an id, a document that evidence leads to', () => {
  const of = (...evidence: readonly Evidence[]) => foundedFacts(facts({ evidence }), LISTED).sources;
  const at = (source: string): Evidence => ({ ...LIST, source });
  expect(of(STORED)).toEqual(['https://arxiv.org/abs/2104.00590', 'https://doi.org/10.1000/lanterns']);
  expect(of(STORED, LIST, LIST)).toEqual(['https://github.com/harbour/lists/blob/33f9884/HARBOUR/harbour2021.json']);
  expect(of(at('ada/lanterns README (git mirror)'), at('https://mirror.example/2104.00590 (stored page)'))).toEqual([
    'https://github.com/ada/lanterns',
  ]);
  expect(of(at('ada/lists papers/2021-04-01+A%3A b.md'), at('ada/lists papers/2104...md'))).toEqual([
    'https://github.com/ada/lists',
  ]);
  const pdf = at('https://openaccess.thecvf.com/lanterns.pdf (link in a list)');
  expect(foundedFacts(facts({ arxiv: null, evidence: [pdf] }), LISTED).links).toEqual([
    { url: 'https://openaccess.thecvf.com/lanterns.pdf', kind: 'pdf' },
  ]);
  const nameless = at('harbour/lists notes.md');
  expect(of({ ...nameless, excerpt: 'Loose ropes' }, LIST)).toEqual([
    'https://github.com/harbour/lists/blob/33f9884/HARBOUR/harbour2021.json',
  ]);
  expect(foundedFacts(facts({ arxiv: null, doi: null, evidence: [STORED] }), LISTED)).toEqual({});
  expect(foundedFacts(facts({ evidence: [] }), LISTED)).toEqual({});
});
