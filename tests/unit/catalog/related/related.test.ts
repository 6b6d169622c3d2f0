// Papers -> their related papers: which, how many, in which order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_RELATED, relatedPapers } from '../../../../src/catalog/related/related.ts';
import { tokens } from '../../../../src/text/words.ts';
import { because, OTHERS, paper, relate, slugs } from './archive.ts';

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

  test('who shares two single words alone gives way to who shares a term, be it a little further', () => {
    const loose = [...'bcdefghi'].map((slug) =>
      paper(slug, `Zebra ${slug}`, `A wombat met a marmot. Wombat, marmot, story${slug}.`),
    );
    const firm = [paper('z', 'Lute', 'A quokka harp.'), paper('y', 'Lute, lyre, violin')];
    const others = [0, 1, 2, 3, 4].flatMap((at) => OTHERS.map((each) => ({ ...each, slug: `${each.slug}-${at}` })));
    const own = paper('a', 'Wombat, marmot', 'The wombat, a quokka harp, the marmot. Quokka harp.');
    const related = relatedPapers([own, ...loose, ...firm, ...others]).get('a') ?? [];
    expect(slugs(related)).toEqual([...'bcdefgh', 'z']);
    expect(related.at(-1)?.because).toEqual(['quokka harp']);
    expect(related.at(-1)?.score).toBeLessThan(related[0]?.score ?? 0);
  });
});

describe('papers without a common topic', () => {
  const text = 'A wombat met a marmot and a quokka. Wombat, marmot, quokka.';
  const same = [...'bcdefghij'].map((slug) => paper(slug, `Zebra ${slug}`, `${text} Story${slug}.`));
  const others = [0, 1, 2, 3, 4].flatMap((at) => OTHERS.map((each) => ({ ...each, slug: `${each.slug}-${at}` })));
  const own = { ...paper('a', 'Wombat, marmot, quokka', text), topics: ['burrows', 'lutes'] };
  const related = (topics: readonly (readonly string[])[], paper = own) =>
    slugs(
      relatedPapers([paper, ...others, ...same.map((each, at) => ({ ...each, topics: topics[at] ?? [] }))]).get('a') ??
        [],
    );
  const all = (topics: readonly string[]) => Array.from({ length: 9 }, () => topics);
  const [lutes, none] = [all(['lutes']), all([])];

  test('give way to those with one', () => {
    expect(related(lutes)).toEqual([...'bcdefghi']);
    expect(related(lutes.with(2, ['harps']))).toEqual([...'bcefghij']);
  });

  test('are left out where they are hardly near', () => {
    const named = (letter: string) =>
      Array.from({ length: 16 }, (_, at) => `${letter}${'aeiou'[at % 5]}${'bdgk'[at >> 2]}ot`);
    const [shared, mine, theirs] = [named('w').slice(0, 2), named('m'), named('z')];
    const of = (slug: string, words: readonly string[], topics: readonly string[]) => ({
      ...paper(slug, '', words.join('. ')),
      topics,
    });
    // What one paper alone has is no term: two more papers hold the words.
    const near = (topics: readonly string[]) =>
      relatedPapers([
        of('a', [...shared, ...mine.slice(2)], ['lutes']),
        of('b', [...shared, ...theirs.slice(2)], topics),
        of('c', mine, ['lutes']),
        of('d', theirs, topics),
        ...Array.from({ length: 30 }, (_, at) => paper(`lute-${at}`, '', `A lute${at} harp${at} plays.`)),
      ]).get('a') ?? [];
    expect(slugs(near(['lutes']))).toEqual(['c', 'b']);
    expect(slugs(near(['harps']))).toEqual(['c']);
  });

  test('where no topic is known, nothing gives way', () => {
    expect(related(none.with(8, ['lutes']))).toEqual([...'bcdefghi']);
    expect(related(lutes.with(8, []), { ...own, topics: [] })).toEqual([...'bcdefghi']);
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
  const related = relatedPapers([...papers, ...others]);
  expect(slugs(related.get('long-9') ?? [])).toEqual(Array.from({ length: 8 }, (_, at) => `long-${at}`));
});
