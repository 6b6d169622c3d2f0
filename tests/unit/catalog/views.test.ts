// The finished view models: words, links and order as pages print them, over made-up digests and over any input.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import type { Catalog, CatalogPaper } from '../../../src/catalog/catalog.ts';
import { archiveView, yearView } from '../../../src/catalog/views/archive.ts';
import { calendarView } from '../../../src/catalog/views/calendar.ts';
import { digestView } from '../../../src/catalog/views/digest.ts';
import { homeView } from '../../../src/catalog/views/home.ts';
import { countLabel, dateLabel, monthLabel, numberLabel, yearsLabel } from '../../../src/catalog/views/labels.ts';
import { organizationView } from '../../../src/catalog/views/organizations.ts';
import { paperView } from '../../../src/catalog/views/paper.ts';
import { receiptView } from '../../../src/catalog/views/receipt.ts';
import { compounds, evidenceLabel, summaryText, titleParts } from '../../../src/catalog/views/text.ts';
import { topicsView, topicView } from '../../../src/catalog/views/topics.ts';
import { displayText } from '../../../src/text/display.ts';
import { growth, LINEAR } from '../../setup/growth.ts';
import { entry, facts, page } from '../digest/page.ts';
import { collections } from './collections.ts';

const LANTERNS = entry(
  'Lanterns by Rope-Light: A Study of Pre-Lit Harbours',
  'Harbours are dark. We propose lanterns on ropes. The code is at https://github.com/harbour/lanterns. It works.',
  facts('  • 7 authors', 'Aug 13, 2024 2'),
);
const FIRST = page(
  LANTERNS,
  entry('Ropes Alone', 'We study ropes and nothing else.', facts('  • 1 author', 'Jan 31')),
  entry('A Paper Without Facts', 'We show a thing about harbours.', ''),
).replace('Nov 6', 'Feb 3');
const SECOND = page(LANTERNS).replace('Nov 6', 'Feb 4');

const catalog = buildCatalog(
  collections({ '2025-02-03.txt': FIRST, '2025-02-04.txt': SECOND, '2025-02-04-b.txt': SECOND }),
);
const SITE = new URL('https://papers.example');

function paper(title: string): CatalogPaper {
  const found = catalog.papers.find((each) => each.source.title?.startsWith(title));
  if (found === undefined) throw new Error(`No paper begins with ${title}.`);
  return found;
}

function digest(id: string): Catalog['digests'][number] {
  const found = catalog.digests.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No digest ${id}.`);
  return found;
}

describe('labels', () => {
  test('dates, months, numbers and counts', () => {
    expect(dateLabel('2024-08-13')).toBe('13\u00a0August\u00a02024');
    expect(monthLabel('2021-04')).toBe('April\u00a02021');
    expect(() => monthLabel('2021-13')).toThrow('2021-13');
    expect([numberLabel(9999), numberLabel(12345), numberLabel(1234567)]).toEqual(['9999', '12,345', '1,234,567']);
    expect([countLabel(1, 'author'), countLabel(0, 'author')]).toEqual(['1\u00a0author', '0\u00a0authors']);
  });

  test('years from first to last, whatever the order', () => {
    expect(yearsLabel(['2024-01-01', null, '2019-05-05'])).toBe('2019 to\u00a02024');
    expect(yearsLabel(['2024-01-01', '2024-12-31'])).toBe('2024');
    expect(yearsLabel([null])).toBeNull();
  });

  test('grouping changes no digit', () => {
    fc.assert(fc.property(fc.nat(), (value) => numberLabel(value).replaceAll(',', '') === String(value)));
  });
});

describe('text', () => {
  test('short compounds of a title are kept together, long ones may break, nothing is lost', () => {
    const parts = titleParts(displayText('Low-Rank: a state-of-the-art-in-every-respect rope'));
    expect(parts.filter(({ kind }) => kind === 'compound').map(({ text }) => text)).toEqual(['Low-Rank:']);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', ' ', ':', 'é') }), (source) => {
        const inlines = [{ kind: 'text' as const, text: source }];
        return (
          titleParts({ text: source, inlines })
            .map(({ text }) => text)
            .join('') === source
        );
      }),
    );
  });

  test('words whose hyphen has a digit or a short side are kept together in texts, nothing is lost', () => {
    const kept = (source: string): readonly string[] =>
      compounds(source)
        .filter(({ kind }) => kind === 'compound')
        .map(({ text }) => text);
    expect(kept('the top-1 accuracy on ImageNet-1K, k-Level, GPT-4o')).toEqual([
      'top-1',
      'ImageNet-1K',
      'k-Level',
      'GPT-4o',
    ]);
    expect(kept('self-attention for long-range, a - b, 3-')).toEqual([]);
    expect(kept(`x-${'y'.repeat(30)}`)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', ' ', ':', 'é') }), (source) => {
        const parts = compounds(source);
        return parts.map(({ text }) => text).join('') === source && parts.every(({ text }) => text !== '');
      }),
    );
  });

  test.each(['漢', 'İ', 'é', 'a', 'a-', '漢-', '-', 'a--'])('takes no longer than its length: %s', (part) => {
    const text = part.repeat(50_000 / part.length);
    expect(
      [compounds(text), titleParts({ text, inlines: [{ kind: 'text', text }] })].map((parts) =>
        parts.reduce((length, each) => length + each.text.length, 0),
      ),
    ).toEqual([text.length, text.length]);
    const cut = (length: number) => {
      const shorter = text.slice(0, length);
      return [compounds(shorter), titleParts({ text: shorter, inlines: [{ kind: 'text', text: shorter }] })];
    };
    expect(growth(text.length, cut)).toBeLessThan(LINEAR);
  });

  test('a description is the key sentence, else the beginning, cut between words', () => {
    const long = `${'word '.repeat(100)}end`;
    expect(summaryText(displayText('One. Two.'), { start: 5, end: 9 })).toBe('Two.');
    expect(summaryText(displayText(''), null)).toBeNull();
    expect(summaryText(displayText(long), null)).toMatch(/^(word )+…$/);
    expect(summaryText(displayText('x'.repeat(400)), null)?.length).toBeLessThan(310);
  });

  test('evidence says where the words stand and how often', () => {
    const evidence = [
      { term: 'ropes', where: 'title', count: 1 },
      { term: 'knots', where: 'abstract', count: 3 },
      { term: 'hemp', where: 'abstract', count: 1 },
    ] as const;
    expect(evidenceLabel(evidence, 6)).toBe('in the title: ropes; also knots\u00a0×3, hemp');
    expect(evidenceLabel(evidence, 2)).toBe('in the title: ropes; also knots\u00a0×3');
    expect(evidenceLabel(evidence.slice(1), 6)).toBe('knots\u00a0×3, hemp');
    expect(evidenceLabel([{ term: '', where: 'editor', count: 1 }], 6)).toBe('chosen by the editor');
  });
});

describe('a paper', () => {
  test('says what is known, with the way to it', () => {
    const view = paperView(catalog, paper('Lanterns'), SITE);
    expect(view.published).toEqual({ iso: '2024-08-13', label: '13\u00a0August\u00a02024', href: '/archive/2024/' });
    expect(view.by).toEqual({ label: '7\u00a0authors', href: null });
    expect(view.comments).toBe('2\u00a0comments');
    expect(view.links).toEqual([
      {
        kind: 'Code',
        label: 'harbour/lanterns',
        address: 'github.com/harbour/lanterns',
        href: 'https://github.com/harbour/lanterns',
      },
    ]);
    expect(view.topics.map(({ href }) => href).toSorted()).toEqual(['/topics/lanterns/', '/topics/ropes/']);
    expect(view.topics.every(({ why }) => why.length > 0)).toBe(true);
  });

  test('names every digest that lists it, newest first', () => {
    const { listedIn, meta } = paperView(catalog, paper('Lanterns'), SITE);
    expect(listedIn.map(({ href }) => href)).toEqual([
      '/digests/2025-02-04-2/',
      '/digests/2025-02-04/',
      '/digests/2025-02-03/',
    ]);
    expect(listedIn.map(({ label }) => label)[0]).toBe('4\u00a0February\u00a02025, page\u00a02');
    expect(listedIn.map(({ position }) => position)).toEqual([
      '1\u00a0of\u00a01',
      '1\u00a0of\u00a01',
      '1\u00a0of\u00a03',
    ]);
    expect(meta.breadcrumbs?.map(({ href }) => href)).toEqual(['/digests/', '/digests/2025-02-04-2/']);
  });

  test('has its neighbours in the digest, and none beyond its ends', () => {
    const { neighbours } = paperView(catalog, paper('Ropes'), SITE);
    expect(neighbours.previous?.href).toBe(`/papers/${paper('Lanterns').slug}/`);
    expect(neighbours.next?.href).toBe(`/papers/${paper('A Paper').slug}/`);
    expect(paperView(catalog, paper('A Paper'), SITE).neighbours.next).toBeNull();
  });

  test('makes nothing up where nothing is known', () => {
    const view = paperView(catalog, paper('A Paper'), SITE);
    expect(view.published).toEqual({ iso: null, label: 'Date not given', href: '/archive/undated/' });
    expect([view.by, view.comments, view.links]).toEqual([null, null, []]);
    expect(view.jsonLd).toEqual([expect.not.objectContaining({ datePublished: expect.anything() })]);
  });

  test('is searched for elsewhere by its whole title, escaped; not at all when the title is lost', () => {
    const odd = { ...paper('Ropes'), title: { text: 'A & B: “C”? #1', inlines: [] } };
    for (const { href } of paperView(catalog, odd, SITE).searches) {
      const [value = ''] = [...new URL(href).searchParams.values()];
      expect(value.replace(/^"|"$/g, '')).toBe('A & B: “C”? #1');
    }
    expect(paperView(catalog, odd, SITE).searches).toHaveLength(4);
    const lost = { ...odd, source: { title: null, abstract: 'x' } };
    expect(paperView(catalog, lost, SITE).searches).toEqual([]);
  });
});

describe('lists', () => {
  test('a digest keeps the order of its page and counts its topics', () => {
    const view = digestView(catalog, digest('2025-02-03'));
    expect(view.list.rows.map(({ slug }) => slug)).toEqual(digest('2025-02-03').entries.map((each) => each.paper.slug));
    expect(view.count).toBe('3\u00a0papers');
    expect(view.years).toBe('published 2024 to\u00a02025');
    expect(view.withCode).toEqual({ label: '1 with code', href: '/search/?digest=2025-02-03&code=yes' });
    expect(view.topics[0]).toMatchObject({
      href: '/topics/ropes/',
      count: '2',
      within: '/search/?topic=ropes&digest=2025-02-03',
    });
    expect([view.older, view.newer?.href]).toEqual([null, '/digests/2025-02-04/']);
    expect(view.receipt).toMatchObject({
      href: '/receipt/#2025-02-03',
      year: 'Year stated by the file name',
      problems: '1\u00a0message',
    });
  });

  test('a long list carries key sentences alone', () => {
    const records = Array.from({ length: 90 }, (_, i) =>
      entry(`Rope Number ${i}`, `Knots are many. We propose rope ${i}. It holds.`),
    );
    const large = buildCatalog(collections({ '2025-11-06.txt': page(...records) }));
    const [only] = large.digests;
    if (only === undefined) throw new Error('There is no digest.');
    const { list } = digestView(large, only);
    expect(list.rows).toHaveLength(90);
    expect(list.abstracts).toBe(false);
    expect(list.rows.every(({ text }) => text.every(({ key }) => key))).toBe(true);
    expect(digestView(catalog, digest('2025-02-03')).list.rows[0]?.text.some(({ key }) => !key)).toBe(true);
  });

  test('a topic gives its papers by year, each with the reason, the undated last', () => {
    const [ropes] = catalog.topics.filter(({ slug }) => slug === 'ropes');
    if (ropes === undefined) throw new Error('There is no topic of ropes.');
    const view = topicView(catalog, ropes);
    expect(view.years.map(({ id, count }) => [id, count])).toEqual([
      ['2025', '1\u00a0paper'],
      ['2024', '1\u00a0paper'],
    ]);
    const rows = view.years.flatMap((year) => year.rows);
    expect(rows.every(({ why }) => why !== null && why.length > 0)).toBe(true);
    expect(rows.flatMap((row) => row.topics.map(({ href }) => href))).toEqual(['/topics/lanterns/']);
  });

  test('topics below the minimum are listed quietly', () => {
    const { groups } = topicsView(catalog, 2);
    expect(groups.flatMap(({ topics }) => topics.map(({ label }) => label))).toEqual(['Ropes']);
    expect(groups.flatMap(({ quiet }) => quiet.map(({ label }) => label))).toEqual(['Lanterns']);
    expect(homeView(catalog, 'About.', 2).topics.map(({ label }) => label)).toEqual(['Ropes']);
  });

  test('the archive counts every paper once', () => {
    const years = archiveView(catalog).years;
    expect(years.map(({ label, count }) => [label, count])).toEqual([
      ['2025', '1\u00a0paper'],
      ['2024', '1\u00a0paper'],
      ['Date not given', '1\u00a0paper'],
    ]);
    const pages = catalog.years.map((year) => yearView(catalog, year));
    const listed = pages.flatMap(({ months, undated }) => [...months.flatMap(({ rows }) => rows), ...undated]);
    expect(listed.map(({ slug }) => slug).toSorted()).toEqual(catalog.papers.map(({ slug }) => slug).toSorted());
    expect(pages.map(({ undated }) => undated.length)).toEqual([0, 0, 1]);
    expect(years.flatMap(({ months }) => months.map(({ href }) => href))).toEqual([
      '/archive/2025/#2025-01',
      '/archive/2024/#2024-08',
    ]);
    expect(pages.map(({ older }) => older?.href ?? null)).toEqual(['/archive/2024/', '/archive/undated/', null]);
  });

  test('an organization has its papers', () => {
    const view = organizationView(catalog, {
      handle: 'Harbour.Lab',
      name: 'Harbour Lab',
      param: 'harbour-2elab',
      papers: catalog.papers,
    });
    expect(view).toMatchObject({ name: 'Harbour Lab', count: '3\u00a0papers', years: 'published 2024 to\u00a02025' });
    expect(view.meta.path).toBe('/organizations/harbour-2elab/');
  });
});

test('the first page says what there is and leads past the newest digest', () => {
  const { purpose, ways, topics, years } = homeView(catalog, 'About.', 2);
  expect(purpose.papers).toEqual({ href: '/archive/', label: '3\u00a0research papers' });
  expect(purpose.digests).toEqual({ href: '/digests/', label: '3\u00a0saved digests' });
  expect(ways.map(({ href }) => href)).toEqual(['#earlier', '#topics', '#years']);
  expect([topics.length, years.length]).toEqual([1, 3]);
  expect(homeView(catalog, 'About.', 99).ways.map(({ href }) => href)).toEqual(['#earlier', '#years']);
});

describe('the calendar', () => {
  test('leads from the number of papers to all of them', () => {
    expect(calendarView(catalog).facts.slice(0, 2)).toEqual([
      { label: '3\u00a0digests', href: null },
      { label: '3\u00a0papers', href: '/archive/' },
    ]);
  });

  test('holds every day of a month once, in weeks from Monday', () => {
    const [february] = calendarView(catalog).months;
    const days = february?.weeks.flat() ?? [];
    expect(february?.weeks.every((week) => week.length === 7)).toBe(true);
    expect(days.flatMap((square) => (square === null ? [] : [square.day]))).toEqual(
      Array.from({ length: 28 }, (_, i) => i + 1),
    );
    // 1 February 2025 was a Saturday.
    expect(days.findIndex((square) => square?.day === 1)).toBe(5);
  });

  test('links each digest on its day, several on one day in their order', () => {
    const squares = calendarView(catalog).months.flatMap(({ weeks }) => weeks.flat());
    const fourth = squares.find((square) => square?.day === 4);
    expect(fourth?.digests.map(({ href, month }) => [href, month])).toEqual([
      ['/digests/2025-02-04/', 'February\u00a02025:'],
      ['/digests/2025-02-04-2/', 'February\u00a02025, page\u00a02:'],
    ]);
  });

  test('knows leap years', () => {
    const leap = buildCatalog(collections({ '2024-02-29.txt': FIRST.replace('Feb 3', 'Feb 29') }));
    const days = calendarView(leap)
      .months.flatMap(({ weeks }) => weeks.flat())
      .filter((square) => square !== null);
    expect(days).toHaveLength(29);
  });

  test('knows the first years, which are not those of 1900', () => {
    const first = buildCatalog(collections({ '0001-02-03.txt': FIRST }));
    const [february] = calendarView(first).months;
    // 1 February 1 was a Thursday.
    expect(february?.weeks.flat().findIndex((square) => square?.day === 1)).toBe(3);
  });
});

describe('the receipt', () => {
  test('shows the sum and each message with its place', () => {
    const view = receiptView(catalog);
    expect(view.verdict).toBe('Papers in are papers out: 5 − 2 = 3, and both counts agree.');
    expect(view.totals.find(({ label }) => label === 'Messages')).toMatchObject({ value: '1', href: '#2025-02-03' });
    expect(view.files.map(({ id }) => id)).toEqual(['2025-02-04-2', '2025-02-04', '2025-02-03']);
    const note = view.files.at(-1)?.notes[0];
    expect(note?.place).toMatch(/^line \d+, column \d+$/);
    expect(note?.paper).toEqual({ href: `/papers/${paper('A Paper').slug}/`, label: 'A Paper Without Facts' });
  });

  test('counts the papers that each derivation speaks of', () => {
    const { derived } = receiptView(catalog);
    const count = (label: string) => derived.find((each) => each.label === `Papers with ${label}`);
    expect(count('a key sentence')?.value).toBe('3');
    expect(count('a topic')).toEqual({ label: 'Papers with a topic', value: '2', how: 'topics' });
    expect(count('a correction by an editor')?.value).toBe('0');
  });

  test('says so when the counts differ', () => {
    const receipt = { ...catalog.receipt, counted: 6 };
    expect(receiptView({ ...catalog, receipt }).verdict).toMatch(/^The counts differ: 6 counted, 5 read/);
  });
});

test('a site without any digest says what to do instead of failing', () => {
  const empty = buildCatalog({ digests: [], papers: [], topics: [], datasets: [] });
  expect(homeView(empty, 'About.', 3).newest).toBeNull();
  expect(calendarView(empty).months).toEqual([]);
  expect(archiveView(empty).years).toEqual([]);
  expect(receiptView(empty).verdict).toBe('Papers in are papers out: 0 − 0 = 0, and both counts agree.');
});
