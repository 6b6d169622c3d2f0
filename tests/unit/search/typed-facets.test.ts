// Facets typed into the box: taken out of the text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, NO_CHOICES } from '../../../src/search/state.ts';
import { takeFacets } from '../../../src/search/typed-facets.ts';
import { VALUES } from './facet-values.ts';

describe('takeFacets', () => {
  test.each<[string, string, Partial<Choices>, string[]]>([
    ['moe  topic:agents routing', 'moe routing', { topic: ['agents'] }, []],
    ['topic:"graph neural networks" topic:Mixture-of-Experts', '', { topic: ['gnn', 'moe'] }, []],
    ['year:2022..2024 x', 'x', { year: ['2024', '2022'] }, []],
    ['year:2025', '', { year: ['2025'] }, []],
    ['year:2024.. year:..2022', '', { year: ['2025', '2024', '2022'] }, []],
    ['year:unknown', '', { year: ['unknown'] }, []],
    ['year:1990..1999 y', 'y', {}, ['year:1990..1999']],
    ['digest:2025-11-06', '', { digest: ['2025-11-06'] }, []],
    ['org:"b & sohne" organization:open-lab', '', { organization: ['org-b', 'open-lab'] }, []],
    ['has:code dataset:ImageNet', '', { code: ['yes'], dataset: ['imagenet'] }, []],
    ['has:yes topic:zz -topic:agents a', 'a', {}, ['has:yes', 'topic:zz', '-topic:agents']],
    ['“a phrase” topic:moe -b', '"a phrase" -b', { topic: ['moe'] }, []],
    [' “a phrase”  -b title:c ', '“a phrase”  -b title:c', {}, []],
    ['models topic:', 'models', {}, []],
    ['the topic: agents', 'the topic: agents', {}, []],
  ])('%j', (typed, text, choices, unknown) => {
    expect(takeFacets(typed, VALUES)).toEqual({ text, choices: { ...NO_CHOICES, ...choices }, unknown });
  });

  test('leaves no facet behind and invents none', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'topic:agents',
        'topic:"mixture of experts"',
        'year:2024..',
        'org:none',
        '"a b"',
        '-c',
        'title:d',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { text, choices } = takeFacets(pieces.join(' '), VALUES);
        expect(takeFacets(text, VALUES)).toMatchObject({ text, unknown: [], choices: NO_CHOICES });
        for (const topic of choices.topic) expect(['agents', 'moe']).toContain(topic);
      }),
    );
  });
});
