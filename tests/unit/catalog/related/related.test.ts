// Papers -> their related papers, and the words that relate them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNeighbours, type Neighbour } from '../../../../src/catalog/related/neighbours.ts';
import { invert } from '../../../../src/catalog/related/postings.ts';
import { MOST_RELATED, type RelatedPaper, relatedPapers } from '../../../../src/catalog/related/related.ts';
import { roleOf } from '../../../../src/catalog/related/stop-words.ts';
import { weighTerms } from '../../../../src/catalog/related/terms.ts';
import { type RelatedSource, readPapers, wordReader } from '../../../../src/catalog/related/words.ts';
import { tokens } from '../../../../src/text/words.ts';

const paper = (slug: string, title: string, abstract = ''): RelatedSource => ({ slug, title, abstract });

/** What makes an archive: papers about other things. */
const OTHERS = [
  paper('bees', 'Honey bees dance', 'Waggle dances of honey bees tell foragers where flowers bloom.'),
  paper('tides', 'Tidal basins silt up', 'Sediment settles in tidal basins behind barrier islands.'),
  paper('bells', 'Casting bronze bells', 'Bronze bells ring with partials that founders tune on a lathe.'),
  paper('maps', 'Old portolan maps', 'Portolan maps drew coastlines from compass bearings of sailors.'),
  paper('yeast', 'Wild yeast cultures', 'Sourdough bakers keep wild yeast cultures alive for decades.'),
  paper('kites', 'Bowed kites hum', 'Strings of rattan make bowed kites hum above the harbour.'),
];

function relate(...papers: readonly RelatedSource[]): (slug: string) => readonly RelatedPaper[] {
  const related = relatedPapers([...papers, ...OTHERS]);
  return (slug) => related.get(slug) ?? [];
}

const slugs = (related: readonly RelatedPaper[]) => related.map(({ slug }) => slug);
const because = (related: readonly RelatedPaper[]) => related.flatMap((each) => each.because);

describe('relatedPapers', () => {
  test('papers about one thing are related, others are not', () => {
    const of = relate(
      paper('a', 'Supernet training', 'Weight sharing in a supernet ranks architectures.'),
      paper('b', 'Ranking with supernets', 'We rank architectures by weight sharing.'),
    );
    expect(slugs(of('a'))).toEqual(['b']);
    expect(slugs(of('b'))).toEqual(['a']);
    expect(of('bees')).toEqual([]);
  });

  test('every paper has its entry, and a single one has no company', () => {
    expect(relatedPapers([])).toEqual(new Map());
    expect(relatedPapers([paper('a', 'Supernet training')])).toEqual(new Map([['a', []]]));
    const related = relatedPapers(OTHERS);
    expect([...related.keys()].sort()).toEqual(OTHERS.map(({ slug }) => slug).sort());
  });

  test('the whole term is the reason, not its parts, as the paper with the page writes it', () => {
    const of = relate(
      paper('a', 'Expert routers', 'A mixture-of-experts transformer learns neural architecture search by gossip.'),
      paper('b', 'Gossiping', 'Neural Architecture Search finds a Mixture of Experts, and gossips.'),
    );
    expect(because(of('a')).toSorted()).toEqual(['gossip', 'mixture-of-experts', 'neural architecture search']);
    expect(because(of('b')).toSorted()).toEqual(['gossips', 'mixture of Experts', 'neural architecture search']);
  });

  test('three words are one reason only where both papers have them together', () => {
    const of = relate(
      paper('a', 'A', 'Quokka marmot wombat.'),
      paper('b', 'B', 'The quokka marmot met a marmot wombat.'),
    );
    expect(because(of('a')).toSorted()).toEqual(['marmot wombat', 'quokka marmot']);
  });

  test('no term spans punctuation or a stop word', () => {
    const apart = relate(paper('a', '', 'A quokka marmot wombat.'), paper('b', '', 'A quokka. Marmot (wombat).'));
    expect(because(apart('a')).toSorted()).toEqual(['marmot', 'quokka', 'wombat']);
    const stopped = relate(
      paper('a', '', 'A quokka marmot wombat'),
      paper('b', '', 'A quokka with marmot novel wombat'),
    );
    expect(because(stopped('a')).toSorted()).toEqual(['marmot', 'quokka', 'wombat']);
  });

  test('names keep their capitals, words at the head of a sentence do not', () => {
    const of = relate(
      paper('a', 'Pruning BERT with LoRA', 'Wombats dig.'),
      paper('b', 'On LoRA', 'Here BERT is one of the wombats after pruning; wombats win.'),
      paper('c', 'Digging', 'Most wombats like pruning.'),
    );
    expect(because(of('a').filter(({ slug }) => slug === 'b')).toSorted()).toEqual([
      'BERT',
      'LoRA',
      'pruning',
      'wombats',
    ]);
  });

  test('numbers are terms only as part of a hyphenated word', () => {
    const of = relate(
      paper('a', '4-bit wombats', 'In 2024 wombats ate 300 marmots, a 1.5B quokka.'),
      paper('b', 'Wombats of 4-bit', 'In 2024 marmots saw 300 marmots; 1.5B in all.'),
    );
    expect(because(of('a')).toSorted()).toEqual(['4-bit', 'marmots', 'wombats']);
  });

  test('what any abstract says relates none', () => {
    const filler = 'We propose a novel method. Extensive experiments show that it significantly outperforms baselines.';
    const of = relate(paper('a', 'Quokkas', filler), paper('b', 'Marmots', filler));
    expect(of('a')).toEqual([]);
  });

  test('words of an address relate none', () => {
    const address = 'Code at https://github.com/wombat/quokka/marmot and marmot-quokka.github.io/wombat too.';
    const of = relate(paper('a', 'Violins', address), paper('b', 'Cellos', address));
    expect(of('a')).toEqual([]);
  });

  test('one shared word is a coincidence', () => {
    const of = relate(paper('a', 'Wombats', 'Quokka burrows.'), paper('b', 'Wombats', 'Marmot violins.'));
    expect(of('a')).toEqual([]);
  });

  test('a word in the title weighs more', () => {
    const of = relate(
      paper('a', 'Wombat marmot quokka', 'Violin lute harp. A violin, a lute, a harp.'),
      paper('b', 'Tall zebra story', 'Wombat marmot quokka. Wombats, marmots, quokkas.'),
      paper('c', 'Long zebra story', 'Violin lute harp. Violins, lutes, harps.'),
    );
    expect(slugs(of('a'))).toEqual(['b', 'c']);
  });

  test('an acronym that two papers define otherwise relates them no more', () => {
    const define = (slug: string, long: string) => ({
      ...paper(slug, 'Wombat burrows, quokka dens', `Wombat burrows and quokka dens: RPG (${long}). Why RPG? For RPG.`),
      acronyms: [{ short: 'RPG', long }],
    });
    const same = relate(define('a', 'role-playing game'), define('b', 'role-playing games'));
    expect(because(same('a'))).toContain('RPG');
    const other = relate(define('a', 'role-playing game'), define('b', 'recursive policy gradient'));
    expect(slugs(other('a'))).toEqual(['b']);
    expect(because(other('a'))).not.toContain('RPG');
  });

  test('a short acronym is not the word of the same letters', () => {
    const text = 'Wombat burrows and quokka dens.';
    const of = relate(
      paper('a', 'Wombat burrows, quokka dens', `${text} PIG digs. So does PIG.`),
      paper('b', 'Wombat burrows, quokka dens', `${text} A pig digs. So does the pig.`),
    );
    expect(slugs(of('a'))).toEqual(['b']);
    expect(because(of('a')).join().toLowerCase()).not.toContain('pig');
  });

  test('what two papers are about weighs more than what they mention', () => {
    const of = relate(
      paper('a', 'Quokka and marmot', 'A quokka, a marmot; once a violin, once a lute, once a lantern.'),
      paper('b', 'Marmot and quokka', 'The marmot met a quokka.'),
      paper('c', 'Tall zebra', 'Once a violin, once a lute, once a lantern.'),
      paper('d', 'Long zebra', 'A violin. A lute. A lantern. A quokka. A marmot.'),
    );
    expect(because(of('a'))[0]).toMatch(/quokka|marmot/);
  });

  test('a reason stands without its possessive', () => {
    const of = relate(
      paper('a', 'Wombat burrows', "In wombat burrows: the quokka's. This quokka's."),
      paper('b', 'Wombat burrows', "Wombat burrows: not the quokka's. That quokka's."),
    );
    expect(because(of('a')).toSorted()).toEqual(['quokka', 'wombat burrows']);
  });

  test('two papers under one title are related like others', () => {
    const of = relate(
      paper('same-2021', 'Wombat marmot quokka', 'Burrows.'),
      paper('same', 'Wombat marmot quokka', 'Violins.'),
    );
    expect(slugs(of('same'))).toEqual(['same-2021']);
    expect(slugs(of('same-2021'))).toEqual(['same']);
  });

  test('equally near papers stand by slug, and there are at most 8', () => {
    const twins = [...'jbhdfacgie'].map((slug) => paper(slug, 'Wombat marmot quokka', 'Burrows.'));
    const related = relatedPapers([
      ...twins,
      ...OTHERS,
      ...OTHERS.map((each) => ({ ...each, slug: `${each.slug}-2` })),
    ]);
    expect(slugs(related.get('c') ?? [])).toEqual(['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i']);
    expect(new Set(related.get('c')?.map(({ score }) => score)).size).toBe(1);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0'],
    ['one word', 'wombat'],
    ['one endless word', 'wombat'.repeat(17_000)],
    ['an endless address', `${'a.'.repeat(50_000)}com`],
    ['maths', '∑ᵢ xᵢ² ≤ ‖x‖, α → β, 4 × 4 = 16'],
    ['names of object properties', '__proto__ constructor toString hasOwnProperty'],
    ['half a character', '\ud835 wombat \udc00'],
    ['Chinese', '混合专家模型'],
  ])('survives %s', (_, text) => {
    const related = relatedPapers([...OTHERS, paper('odd', text, text), paper('odd-2', '', text)]);
    expect(related.size).toBe(OTHERS.length + 2);
    expect(slugs(related.get('odd') ?? [])).not.toContain('odd');
  });
});

describe('of any papers', () => {
  const word = fc.constantFrom(
    ...'wombat quokka marmot zebra burrows violin lute harp Adam LoRA we propose novel models'.split(' '),
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '-', '. ', ' of ', ', ')), { maxLength: 14 });
  const written = text.map((parts) => parts.flat().join(''));
  const archive = fc
    .array(fc.record({ title: written, abstract: written }), { maxLength: 24 })
    .map((papers) => papers.map((each, at) => ({ ...each, slug: `paper-${at}` })));

  test('never itself, never more than 8, near ones first, equal ones by slug', () => {
    fc.assert(
      fc.property(archive, (papers) => {
        for (const [slug, related] of relatedPapers(papers)) {
          expect(slugs(related)).not.toContain(slug);
          expect(new Set(slugs(related)).size).toBe(related.length);
          expect(related.length).toBeLessThanOrEqual(MOST_RELATED);
          const sorted = related.toSorted((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
          expect(related).toEqual(sorted);
          for (const { score, because: reasons } of related) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(Math.round(score * 1000) / 1000).toBe(score);
            expect(reasons.length).toBeGreaterThanOrEqual(1);
            expect(reasons.length).toBeLessThanOrEqual(5);
            expect(new Set(reasons).size).toBe(reasons.length);
          }
        }
      }),
    );
  });

  test('the order of the papers does not matter', () => {
    fc.assert(
      fc.property(archive, fc.infiniteStream(fc.nat()), (papers, order) => {
        const shuffled = papers.toSorted(() => ((order.next().value ?? 0) % 2) - 0.5);
        expect(relatedPapers(shuffled)).toEqual(relatedPapers(papers));
      }),
    );
  });

  test('a reason stands in the paper that gives it, and all its words in the other', () => {
    fc.assert(
      fc.property(archive, (papers) => {
        const bySlug = new Map(papers.map((each) => [each.slug, `${each.title} | ${each.abstract}`]));
        for (const [slug, related] of relatedPapers(papers)) {
          for (const { slug: other, because: reasons } of related) {
            const theirs = new Set(tokens(bySlug.get(other) ?? '').map(({ stem }) => stem));
            for (const reason of reasons) {
              expect((bySlug.get(slug) ?? '').toLowerCase()).toContain(reason.toLowerCase());
              const words = tokens(reason).filter((each) => each.word !== 'of');
              expect(words.filter(({ stem }) => !theirs.has(stem))).toEqual([]);
            }
          }
        }
      }),
    );
  });

  test('hostile text does no harm', () => {
    const hostile = fc.record({ title: fc.string({ unit: 'binary' }), abstract: fc.string({ unit: 'grapheme' }) });
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (papers) => {
        const named = papers.map((each, at) => ({ ...each, slug: `paper-${at}` }));
        expect(relatedPapers(named).size).toBe(papers.length);
      }),
    );
  });
});

// Three words in a row are looked for in the whole text of the other paper.
test('long texts in common take no longer than their length', () => {
  const long = Array.from({ length: 12_000 }, (_, at) => `z${((at * 7919) % 9973).toString(36)}q`).join(' ');
  const papers = Array.from({ length: 10 }, (_, at) => paper(`long-${at}`, `Rope ladder ${at}`, long));
  const others = Array.from({ length: 16 }, (_, at) => paper(`other-${at}`, `Lantern ${at}`, 'Tar and timber.'));
  const start = performance.now();
  const related = relatedPapers([...papers, ...others]);
  expect(performance.now() - start).toBeLessThan(2500);
  expect(slugs(related.get('long-9') ?? [])).toEqual(Array.from({ length: 8 }, (_, at) => `long-${at}`));
});

describe('the cut index', () => {
  const subjects = [...'abcdefgh'].map((letter) => `${letter}nimal ${letter}nstrument ${letter}ountain`);
  const papers = Array.from({ length: 80 }, (_, at) =>
    paper(
      `p${at}`,
      `Wombat ${subjects[at % 8]}`,
      `Story ${at % 5}x of ${subjects[(at * 7) % 8]} and ${subjects[at % 3]}.`,
    ),
  );
  const reader = wordReader();
  const rows = weighTerms(readPapers(papers, reader), reader);

  test('keeps of each list the heaviest papers, of equal ones the first', () => {
    const [whole, cut] = [invert(rows, Infinity), invert(rows, 6)];
    for (const [term, count] of rows.vocabulary.papersWith.entries()) {
      const listOf = ({ begins, ends, papers: numbers, weights }: typeof whole) =>
        Array.from(numbers.subarray(begins[term], ends[term]), (number, at) => ({
          number,
          weight: weights[(begins[term] ?? 0) + at] ?? 0,
        }));
      expect(listOf(whole)).toHaveLength(count);
      const best = listOf(whole).toSorted((a, b) => b.weight - a.weight || a.number - b.number);
      expect(listOf(cut)).toEqual(best.slice(0, 6).toSorted((a, b) => a.number - b.number));
    }
  });

  test('finds what comparing every pair finds, as long as nothing is cut', () => {
    const dense = (at: number) => {
      const row = new Map<number, number>();
      for (let place = rows.begins[at] ?? 0; place < (rows.begins[at + 1] ?? 0); place += 1)
        row.set(rows.terms[place] ?? 0, rows.weights[place] ?? 0);
      return row;
    };
    const vectors = papers.map((_, at) => dense(at));
    const found: (readonly Neighbour[])[] = [];
    findNeighbours(rows, 5, (_, neighbours) => found.push(neighbours));
    for (const [at, own] of vectors.entries()) {
      const all = vectors
        .map((other, number) => ({
          paper: number,
          score:
            Math.round([...own].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0) * 1000) /
            1000,
        }))
        .filter((each) => each.paper !== at && each.score > 0)
        .sort((a, b) => b.score - a.score || a.paper - b.paper);
      expect(found[at]?.map(({ score }) => score)).toEqual(all.slice(0, 5).map(({ score }) => score));
    }
  });
});

test.each([
  ['propose', 'never'],
  ['outperforms', 'never'],
  ['demonstrating', 'never'],
  ["don't", 'never'],
  ['wombat'.repeat(8), 'never'],
  ['models', 'beside'],
  ['4', 'beside'],
  ['7b', 'beside'],
  ['few', 'beside'],
  ['3d', 'alone'],
  ['diffusion', 'alone'],
  ['supernets', 'alone'],
  ['fewer', 'never'],
  ['dnns', 'beside'],
])('%s may be a term: %s', (word, role) => {
  expect(roleOf(word)).toBe(role);
});
