// Papers with acronyms -> the glossary, and what it explains of an abstract.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/catalog/mentions/acronyms.ts';
import { abbreviations, buildGlossary, knownSenses } from '../../../../src/catalog/mentions/glossary.ts';
import { paperAcronyms } from '../../../../src/catalog/mentions/paper-acronyms.ts';

const paper = (slug: string, abstract: string, title = '') => ({
  slug,
  title,
  abstract,
  acronyms: [...findAcronyms(abstract), ...findAcronyms(title)],
});
const senses = (...abstracts: readonly string[]) =>
  buildGlossary(abstracts.map((abstract, at) => paper(`p${at}`, abstract))).flatMap(({ expansions }) =>
    expansions.map(({ long, papers }) => `${long}: ${papers.join(' ')}`),
  );

describe('senses', () => {
  test('case, hyphens, plural, British spelling and small words make no other sense', () => {
    expect(
      senses('a vision-language model (VLM)', 'Vision Language Models (VLMs)', 'vision–language models (VLMs)'),
    ).toEqual(['vision-language model: p0 p1 p2']);
    expect(senses('post-training optimisation (PTO)', 'Post-Training Optimization (PTO)')).toHaveLength(1);
    expect(senses('rewards from verified ropes (RVR)', 'rewards with verified ropes (RVR)')).toHaveLength(1);
  });

  test.each([
    ['lantern-based rope models (LRM)', 'lantern rope models (LRM)'],
    ['rope-level lamp checks (RLC)', 'rope lamp checks (RLC)'],
    ['large-scale rope lamps (LRL)', 'large rope lamps (LRL)'],
    ['lantern-use cranes (LUC)', 'lantern-using cranes (LUC)'],
    ['automated rope lifting (ARL)', 'automatic rope lifting (ARL)'],
    ['math rope lifting (MRL)', 'mathematical rope lifting (MRL)'],
    ['rope parametrisation (RP)', 'rope parameterization (RP)'],
    ['private lamp ropes (PLR)', 'privacy lamp ropes (PLR)'],
    ['rope mixing lamps (RML)', 'rope mixture lamps (RML)'],
    ['smaller rope lamps (SRL)', 'small rope lamps (SRL)'],
  ])('%s and %s are one sense', (one, other) => expect(senses(one, other)).toHaveLength(1));

  test.each([
    ['lantern-aware rope models (LRM)', 'lantern rope models (LRM)'],
    ['rope processor lamps (RPL)', 'rope processing lights (RPL)'],
  ])('%s and %s are two', (one, other) => expect(senses(one, other)).toHaveLength(2));

  test('other words do, and the more frequent comes first', () => {
    expect(senses('automatic rope lifting (ARL)', 'active rope lifting (ARL)', 'Active rope lifting (ARL)')).toEqual([
      'Active rope lifting: p1 p2',
      'automatic rope lifting: p0',
    ]);
  });

  test('an inner acronym is read as what it usually means', () => {
    expect(
      senses('large lantern models (LLMs)', 'multimodal large lantern models (MLLMs)', 'multimodal LLMs (MLLMs)'),
    ).toEqual(['large lantern models: p0', 'multimodal large lantern models: p1 p2']);
  });
});

test('entries are sorted without regard to case, and name the papers that use the short form', () => {
  const glossary = buildGlossary([
    paper('a', 'Neural architecture search (NAS) and active ropes (aR).'),
    paper('b', 'NAS-based lamps; NAS again.'),
    paper('c', 'NAS-Bench and NASA.', 'On NAS'),
    paper('d', 'NAS-Bench and NASA.'),
  ]);
  expect(glossary.map(({ short, usedIn }) => [short, usedIn])).toEqual([
    ['aR', ['a']],
    ['NAS', ['a', 'b', 'c']],
  ]);
});

describe('abbreviations', () => {
  const three = ['a', 'b', 'c'].map((slug) => paper(slug, 'neural architecture search (NAS) and low ropes (LR)'));
  const known = knownSenses(buildGlossary([...three, paper('d', 'long rivers (LR)')]));
  const acronymsOf = (title: string, abstract: string) => {
    const [inTitle, inAbstract] = [findAcronyms(title), findAcronyms(abstract)];
    return paperAcronyms({ title, abstract, inTitle, inAbstract, named: null });
  };
  const explained = (abstract: string, title = '', except: readonly string[] = []) =>
    abbreviations(abstract, acronymsOf(title, abstract), known, except).map(
      ({ span, long }) => `${abstract.slice(span.start, span.end)}@${span.start} ${long}`,
    );

  test('the archive explains what three papers define alike, and nothing of two minds', () => {
    expect([...known.keys()]).toEqual(['NAS']);
    expect(explained('LR and NAS')).toEqual(['NAS@7 neural architecture search']);
  });

  test('a short form of one letter is explained in what is based on it, too', () => {
    const kelvin = new Map([['K', 'kelvin']]);
    expect(abbreviations('K-based and K', [], kelvin).map(({ span }) => span)).toEqual([
      { start: 0, end: 1 },
      { start: 12, end: 13 },
    ]);
  });

  test('the abstract comes first, and its definition is not explained', () => {
    expect(explained('National archive of sails (NAS). NAS')).toEqual(['NAS@33 National archive of sails']);
  });

  test('what the title defines is explained in the abstract, also where its place there would be a definition', () => {
    expect(explained('XX sails, LR and LR.', 'Long ropes (LR)')).toEqual(['LR@10 Long ropes', 'LR@17 Long ropes']);
  });

  test('the archive is not asked for what an editor excludes, the paper still is', () => {
    expect(explained('NAS', '', ['NAS'])).toEqual([]);
    expect(explained('NAS', 'National archive of sails (NAS)', ['NAS'])).toEqual(['NAS@0 National archive of sails']);
  });

  test('parts of longer names are not uses, plurals and small suffixes are', () => {
    expect(explained('NAS-Bench, PC-NAS, NASA, NAS 2, NAS_x, xNAS')).toEqual([]);
    expect(explained('NAS-based and NASs')).toEqual([
      'NAS@0 neural architecture search',
      'NAS@14 neural architecture search',
    ]);
  });

  test('the archive does not explain a part of a name; the paper does, and a capital that opens a sentence is none', () => {
    expect(explained('We ask Lantern NAS, RopeWorks NAS and NAS RopeNet.')).toEqual([]);
    const opened = ['Existing NAS holds.', 'Lamps. Existing NAS holds.', 'We use LLMs NAS and NAS Ropes.'];
    for (const text of opened) expect(explained(text)).not.toEqual([]);
    expect(explained('National archive of sails (NAS). Lantern NAS')).toEqual(['NAS@41 National archive of sails']);
  });

  test('of any text, places hold a short form that someone defines, and do not overlap', () => {
    const pieces = fc.constantFrom('NAS', 'NASs', '(NAS)', 'neural architecture search', '-', ' ', 'LR', '2', 'X');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
        const abstract = all.join('');
        const own = acronymsOf('', abstract);
        const shorts = new Set([...known.keys(), ...own.map(({ short }) => short)]);
        let end = 0;
        for (const { span } of abbreviations(abstract, own, known)) {
          expect(shorts).toContain(abstract.slice(span.start, span.end));
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });
});
