// The build receipt, and the papers that its counts count.
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { receiptView } from '../../../../src/catalog/views/receipt.ts';
import { receiptLists } from '../../../../src/catalog/views/receipt-lists.ts';
import { entry, page } from '../../digest/page.ts';
import { collections } from '../collections.ts';
import { catalog, paper } from './harbours.ts';

const NO_TRENDS = { rising: null, termCount: 0 };

describe('the receipt', () => {
  test('shows the sum and each message with its place', () => {
    const view = receiptView(catalog, NO_TRENDS);
    expect(view.verdict).toBe('Papers in are papers out: 5\u00a0−\u00a02\u00a0=\u00a03, and both counts agree.');
    expect(view.totals.find(({ label }) => label === 'Messages')).toMatchObject({ value: '1', href: '#messages' });
    expect(view.files.map(({ id }) => id)).toEqual(['2025-02-04-2', '2025-02-04', '2025-02-03']);
    expect(view.files.map(({ messages }) => messages?.href)).toEqual([undefined, undefined, '#messages-2025-02-03']);
    expect(view.messages.files).toMatchObject([{ id: 'messages-2025-02-03', href: '/digests/2025-02-03/' }]);
    const note = view.messages.files[0]?.notes[0];
    expect(note?.place).toMatch(/^line \d+, column \d+$/);
    expect(note?.paper).toEqual({ href: `/papers/${paper('A Paper').slug}/`, label: 'A Paper Without Facts' });
  });

  test('counts the papers that each derivation speaks of', () => {
    const { derived } = receiptView(catalog, NO_TRENDS);
    const count = (label: string) => derived.find((each) => `${each.label} ${each.last}` === `Papers with ${label}`);
    expect(count('a key sentence')?.value).toBe('3');
    expect(count('a topic')).toEqual({
      label: 'Papers with a',
      last: 'topic',
      value: '2',
      href: '/receipt/topics/',
      how: 'topics',
    });
    expect(count('facts beyond the listing')?.value).toBe('0');
    expect(count('a correction by an editor')?.value).toBe('0');
  });

  test('counts what is derived from many papers together, each with the page that shows it', () => {
    const both = ['Bright', 'Steady', 'Old'].map((word) =>
      entry(`${word} Lanterns on Ropes`, 'Knotted Rope (KR) holds a lantern. A KR lantern hangs on its rope.'),
    );
    const hung = buildCatalog(collections({ '2025-02-03.txt': page(...both, entry('A Tide Table')) }));
    const rise = (key: string) => ({ key, now: 4, before: 0, chance: 0, written: key });
    const rising = {
      newest: { digests: ['2025-02-03'], from: '2025-02-03', to: '2025-02-03' },
      papersNow: 4,
      papersBefore: 0,
      topics: [rise('ropes')],
      terms: [rise('hemp'), rise('tar')],
    };
    const { derived } = receiptView(hung, { rising, termCount: 120 });
    const counts = derived.flatMap(({ label, last, value, href, how }) =>
      label.startsWith('Papers') ? [] : [[`${label} ${last}`, value, href, how]],
    );
    expect(counts).toEqual([
      ['Topics that say where to start', '2', '/topics/', 'startHere'],
      ['Topics with neighbours', '2', '/topics/', 'neighbours'],
      ['Short forms in the glossary', '1', '/glossary/', 'acronyms'],
      ['Topics that rose', '1', '/trends/#rising', 'rising'],
      ['Words and phrases that rose', '2', '/trends/#rising', 'rising'],
      ['Words and phrases to look up', '120', '/trends/#words', 'trends'],
    ]);
    const none = receiptView(catalog, NO_TRENDS).derived.filter(({ label }) => !label.startsWith('Papers'));
    expect(none.map(({ value, href }) => [value, href])).toEqual(none.map(() => ['0', null]));
  });

  test('says so when the counts differ', () => {
    const receipt = { ...catalog.receipt, counted: 6 };
    expect(receiptView({ ...catalog, receipt }, NO_TRENDS).verdict).toMatch(/^The counts differ: 6 counted, 5 read/);
  });

  test('counts the papers without a word, where there are any', () => {
    const label = 'Papers without a word in title or abstract';
    expect(receiptView(catalog, NO_TRENDS).totals.map((total) => total.label)).not.toContain(label);
    const digest = page(entry('???', ''), entry('Ropes'));
    const signs = buildCatalog(collections({ '2025-02-03.txt': digest }));
    expect(receiptView(signs, NO_TRENDS).totals).toContainEqual({ label, value: '1', href: '/receipt/wordless/' });
    expect(receiptLists(signs).find(({ id }) => id === 'wordless')?.view.papers).toHaveLength(1);
  });

  test('every count of papers leads to exactly these', () => {
    const { derived, totals } = receiptView(catalog, NO_TRENDS);
    const lists = new Map(receiptLists(catalog).map(({ id, view }) => [`/receipt/${id}/`, view]));
    for (const { value, href } of derived) {
      if (value === '0') expect(href).toBeNull();
      else if (value === '3') expect(href).toBe('/archive/');
      else expect(lists.get(href ?? '')?.papers).toHaveLength(Number(value));
    }
    expect(totals.filter(({ value }) => value !== '0').map(({ href }) => href)).not.toContain(null);
    expect(lists.get('/receipt/repeats/')?.papers.map(({ href }) => href)).toEqual([
      `/papers/${paper('Lanterns').slug}/`,
    ]);
    expect([...lists.keys()].toSorted()).toEqual(
      [...derived, ...totals].flatMap(({ href }) => (href?.startsWith('/receipt/') ? [href] : [])).toSorted(),
    );
  });
});
