// What an editor writes in a facts file wins over what is derived, and over nothing else.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { correctedRelated } from '../../../src/catalog/corrections.ts';
import { MOST_RELATED } from '../../../src/catalog/related/related.ts';
import { markedWords, quotations, relatedRows } from '../../../src/catalog/views/mentions.ts';
import { datasetSchema } from '../../../src/corpus/dataset-schema.ts';
import { factsSchema } from '../../../src/corpus/facts-schema.ts';
import { entry, page } from '../digest/page.ts';
import { collections } from './collections.ts';

const BALANCE = `Ropes fray. We propose Lantern Balance (LB), tested on HarbourSet. It is 3x faster than LB alone. A sailor can carry it.`;
const files = {
  '2025-11-06.txt': page(
    entry('RopeNet: Lanterns on Ropes That Do Not Fray', BALANCE),
    entry('Lanterns on Ropes That Never Fray', `${BALANCE} It extends RopeNet.`),
  ),
};
const dataset = (slug: string, name: string) => datasetSchema.parse({ slug, name, about: 'A set.', kind: 'data set' });

/** The catalogue of the two papers, one of them corrected. */
function build(slug: string, corrections: object) {
  const stored = collections(files);
  const edited = factsSchema.parse({ corrections });
  return buildCatalog({
    ...stored,
    papers: stored.papers.map((each) => (each.slug === slug ? { ...each, ...edited } : each)),
    datasets: [dataset('harbourset', 'HarbourSet'), dataset('quays', 'Quays')],
  });
}

/** The first paper corrected so, the second, and what else the catalogue says. */
function paper(corrections: object) {
  const slug = 'ropenet-lanterns-on-ropes-that-do-not-fray';
  const { papers, receipt, idle } = build(slug, corrections);
  const [own, other] = [papers.find((each) => each.slug === slug), papers.find((each) => each.slug !== slug)];
  if (own === undefined || other === undefined) throw new Error('The fixture has two papers.');
  return { own, other, receipt, idle };
}
/** Two papers that have nothing to do with each other, one of them corrected so. */
const DISTANT = ['steady-lanterns', 'kitenet-wind-from-above'] as const;
function buildDistant(corrections: object, of: string = DISTANT[0]) {
  const stored = collections({
    '2025-11-06.txt': page(
      entry('Steady Lanterns', 'We hang brass lamps beside harbour walls.'),
      entry('KiteNet: Wind from Above', 'Sensors estimate turbulence across mountain valleys.'),
    ),
  });
  const edited = factsSchema.parse({ corrections });
  const papers = stored.papers.map((each) => (each.slug === of ? { ...each, ...edited } : each));
  const catalog = buildCatalog({ ...stored, papers });
  return { catalog, papers: catalog.paperBySlug, idle: catalog.idle };
}

const quotes = ({ claims, abstract }: ReturnType<typeof paper>['own']) =>
  claims.map(({ quote }) => abstract.text.slice(quote.start, quote.end));
const keyOf = ({ keySentence, abstract }: ReturnType<typeof paper>['own']) =>
  keySentence && abstract.text.slice(keySentence.start, keySentence.end);

test('without any, all is as derived', () => {
  const { own, other, receipt } = paper({});
  expect(own).toMatchObject({ name: 'RopeNet', datasets: [{ slug: 'harbourset' }], acronyms: [{ short: 'LB' }] });
  expect(quotes(own)).toEqual(['3x faster']);
  expect(own.related.map(({ slug }) => slug)).toEqual([other.slug]);
  expect([own.mentionedBy, receipt.corrected]).toEqual([[other.slug], 0]);
});

describe('corrects', () => {
  test('the name, and with it what it stands for', () => {
    expect(paper({ name: 'LB' }).own).toMatchObject({ name: 'LB', expansion: null });
    expect(paper({ name: 'LB', expansion: 'Lantern Balance' }).own.expansion).toBe('Lantern Balance');
    const { own, receipt } = paper({ name: null });
    expect([own.name, own.mentionedBy, receipt.corrected]).toEqual([null, [], 1]);
  });

  test('the key sentence', () => {
    expect(keyOf(paper({ keySentence: 'It is 3x' }).own)).toBe('It is 3x faster than LB alone.');
    expect(keyOf(paper({ keySentence: null }).own)).toBeNull();
  });

  test('data sets', () => {
    const { own } = paper({ datasets: { include: ['quays', 'quays', 'harbourset'], exclude: ['harbourset'] } });
    expect(own.datasets).toMatchObject([{ slug: 'quays', where: 'editor', sentence: null }]);
  });

  test('what a short form stands for, in place of what was found', () => {
    const { own, idle } = paper({ acronyms: { include: [{ short: 'LB', long: 'low beam' }] } });
    expect(own.acronyms).toEqual([{ short: 'LB', long: 'low beam', where: 'editor' }]);
    const both = { include: [{ short: 'LB', long: 'low beam' }], exclude: ['LB'] };
    expect(paper({ acronyms: both }).own.acronyms).toEqual(own.acronyms);
    expect(idle).toEqual([]);
  });

  test('methods of other papers', () => {
    const slug = 'ropenet-lanterns-on-ropes-that-do-not-fray';
    const { papers, idle } = build('lanterns-on-ropes-that-never-fray', { methods: { exclude: [slug] } });
    expect(papers.map(({ methods, mentionedBy }) => [methods, mentionedBy])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(idle).toEqual([]);
  });

  test('methods of other papers that were not found, by their names, and on the other side who names them', () => {
    const [, other] = DISTANT;
    const { papers, idle } = buildDistant({ methods: { include: [other] } });
    const [own, named] = [papers.get(DISTANT[0]), papers.get(other)];
    expect(own?.methods).toEqual([{ slug: other, name: 'KiteNet', at: null, where: 'editor' }]);
    expect(named?.mentionedBy).toEqual([DISTANT[0]]);
    expect(idle).toEqual([]);
  });

  test('figures: words of the abstract with their sentence, before those found and in place of what they overlap', () => {
    const { own, idle } = paper({ claims: { include: ['A sailor', '3x faster than LB'] } });
    expect(quotes(own)).toEqual(['A sailor', '3x faster than LB']);
    expect(own.claims.map(({ sentence }) => own.abstract.text.slice(sentence.start, sentence.end))).toEqual([
      'A sailor can carry it.',
      'It is 3x faster than LB alone.',
    ]);
    expect(quotations(own).quotations.map(({ text }) => text)).toEqual(['A sailor', '3x faster than LB']);
    expect(quotes(paper({ claims: { include: ['A sailor'] } }).own)).toEqual(['A sailor', '3x faster']);
    expect(quotes(paper({ claims: { include: ['A sailor'], exclude: ['A sailor'] } }).own)).toEqual(['3x faster']);
    expect(idle).toEqual([]);
  });

  test('related papers, with an editor for a reason, in every form that they are shown in', () => {
    const [slug, other] = DISTANT;
    const { papers, catalog, idle } = buildDistant({ related: { include: [other] } });
    const own = papers.get(slug);
    if (own === undefined) throw new Error('The fixture has such a paper.');
    expect(own.related).toEqual([{ slug: other, score: 1, because: [], where: 'editor' }]);
    expect(papers.get(other)?.related).toEqual([]);
    expect(relatedRows(catalog, own)).toMatchObject([{ href: `/papers/${other}/`, because: [] }]);
    expect(catalog.receipt).toMatchObject({ corrected: 1, derived: { related: 1 } });
    expect(idle).toEqual([]);
  });

  test('short forms, figures, related papers', () => {
    expect(paper({ acronyms: { exclude: ['LB'] } }).own.acronyms).toEqual([]);
    expect(quotes(paper({ claims: { exclude: ['3x faster'] } }).own)).toEqual([]);
    const { own, other } = paper({ related: { exclude: ['lanterns-on-ropes-that-never-fray'] } });
    expect(own.related).toEqual([]);
    expect(other.related).toHaveLength(1);
  });
});

describe('eight related papers at most', () => {
  const found = Array.from({ length: 8 }, (_, at) => ({
    slug: `found-${at}`,
    score: 0.5,
    because: ['lamp'],
    where: 'text' as const,
  }));
  const slugs = (by: object) => correctedRelated(found, by).map(({ slug }) => slug);

  test('those of an editor take the places of the last', () => {
    expect(slugs({ include: ['a', 'b', 'a'] })).toEqual([...found.slice(0, 6).map(({ slug }) => slug), 'a', 'b']);
    expect(slugs({ include: ['a'], exclude: ['found-3'] })).toHaveLength(8);
    expect(slugs({ include: ['a'], exclude: ['found-3', 'a'] })).toHaveLength(7);
  });

  test('one that was found stays where an editor names it', () => {
    const shown = correctedRelated(found, { include: ['a', 'found-7'] });
    expect(shown.map(({ slug }) => slug)).toEqual([...found.slice(0, 6).map(({ slug }) => slug), 'found-7', 'a']);
    expect(shown[6]?.where).toBe('text');
  });

  test('an editor may name no more', () => {
    const named = (count: number) =>
      factsSchema.safeParse({
        corrections: { related: { include: Array.from({ length: count }, (_, at) => `p${at}`) } },
      });
    expect([named(MOST_RELATED).success, named(MOST_RELATED + 1).success]).toEqual([true, false]);
  });
});

test('a short form that only the archive explains is left alone where an editor excludes it', () => {
  const defining = ['Red', 'Green', 'Blue'].map((colour) =>
    entry(`${colour} Sails`, 'We mend low ropes (LR) by hand.'),
  );
  const stored = collections({ '2025-11-06.txt': page(...defining, entry('Grey Sails', 'We never mend LR at sea.')) });
  const marked = (corrections: object) => {
    const edited = factsSchema.parse({ corrections });
    const papers = stored.papers.map((each) => (each.slug === 'grey-sails' ? { ...each, ...edited } : each));
    const catalog = buildCatalog({ ...stored, papers });
    const grey = catalog.paperBySlug.get('grey-sails');
    if (grey === undefined) throw new Error('The fixture has grey sails.');
    return [markedWords(catalog, grey).map(({ title }) => title), catalog.idle];
  };
  expect(marked({})).toEqual([['low ropes'], []]);
  expect(marked({ acronyms: { exclude: ['LR'] } })).toEqual([[], []]);
  expect(marked({ acronyms: { include: [{ short: 'LR', long: 'long rains' }] } })).toEqual([['long rains'], []]);
});

test('an exclusion that excludes nothing is told, with the file and what to do', () => {
  const { idle } = paper({
    datasets: { exclude: ['quays'] },
    acronyms: { exclude: ['NSA', 'LB'] },
    claims: { exclude: ['4x faster'] },
    methods: { exclude: ['lanterns-on-ropes-that-never-fray'] },
    related: { exclude: ['ropenet-lanterns-on-ropes-that-do-not-fray'] },
  });
  const file = 'papers/ropenet-lanterns-on-ropes-that-do-not-fray.yaml';
  expect(idle).toEqual([
    `${file}: datasets.exclude names “quays”, a data set that is not found in this paper; correct it or remove it.`,
    `${file}: acronyms.exclude names “NSA”, which is not explained in this paper; correct it or remove it.`,
    `${file}: claims.exclude names “4x faster”, which is no figure on its page; correct it or remove it.`,
    expect.stringContaining('methods.exclude names “lanterns-on-ropes-that-never-fray”'),
    expect.stringContaining('related.exclude names “ropenet-lanterns-on-ropes-that-do-not-fray”'),
  ]);
});

test('so is what is included and there without it, or has no name to be called by', () => {
  const { idle } = paper({
    datasets: { include: ['harbourset', 'quays'] },
    claims: { include: ['3x faster', 'A sailor'] },
    related: { include: ['lanterns-on-ropes-that-never-fray'] },
  });
  const file = 'papers/ropenet-lanterns-on-ropes-that-do-not-fray.yaml';
  expect(idle).toEqual([
    `${file}: datasets.include names “harbourset”, which is there without it; remove it.`,
    `${file}: claims.include names “3x faster”, which is there without it; remove it.`,
    `${file}: related.include names “lanterns-on-ropes-that-never-fray”, which is there without it; remove it.`,
  ]);
  const [nameless, naming] = DISTANT;
  const { papers, idle: told } = buildDistant({ methods: { include: [nameless] } }, naming);
  expect([papers.get(naming)?.methods, papers.get(nameless)?.mentionedBy]).toEqual([[], []]);
  expect(told).toEqual([
    `papers/${naming}.yaml: methods.include names “${nameless}”, whose method has no name; give it one in papers/${nameless}.yaml, or remove it here.`,
  ]);
});

test('a paper to begin a topic with that is not of the topic is told, one of another archive is not', () => {
  const stored = collections(files);
  const startHere = ['lanterns-on-ropes-that-never-fray', 'no-paper-of-this-archive'];
  const excluded = { startHere, exclude: ['lanterns-on-ropes-that-never-fray'] };
  const idleOf = (changed: object) =>
    buildCatalog({ ...stored, topics: stored.topics.map((topic) => ({ ...topic, ...changed })) }).idle;
  expect(idleOf({ startHere })).toEqual([]);
  expect(idleOf(excluded)[0]).toContain('belong to the topic; move it from exclude to include, or remove it here.');
  expect(idleOf({ ...excluded, include: excluded.exclude })[0]).toContain(
    '; remove it from exclude, or remove it here.',
  );
  expect(idleOf(excluded)).toEqual([
    expect.stringMatching(/^topics\/ropes\.mdx: startHere names “lanterns-on-ropes-that-never-fray”/),
    expect.stringMatching(/^topics\/lanterns\.mdx: startHere names “lanterns-on-ropes-that-never-fray”/),
  ]);
});
