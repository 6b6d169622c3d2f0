// Acronyms of title and abstract -> those of the paper, each with the text that its places are in.
import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/catalog/mentions/acronyms.ts';
import { methodName } from '../../../../src/catalog/mentions/method-name.ts';
import { paperAcronyms } from '../../../../src/catalog/mentions/paper-acronyms.ts';

function acronymsOf(title: string, abstract: string) {
  const [inTitle, inAbstract] = [findAcronyms(title), findAcronyms(abstract)];
  return paperAcronyms({
    title,
    abstract,
    inTitle,
    inAbstract,
    named: methodName(title, abstract, inTitle, inAbstract),
  });
}

test('the abstract comes first, a sense stands once, and every place is in the text that is named', () => {
  const texts = {
    title: 'Long Ropes (LR) and Low Beams (LB)',
    abstract: 'We hang long ropes (LR). Light bulbs (LB) glow.',
  };
  const found = acronymsOf(texts.title, texts.abstract);
  expect(found.map(({ short, long, where }) => [short, long, where])).toEqual([
    ['LR', 'long ropes', 'abstract'],
    ['LB', 'Light bulbs', 'abstract'],
    ['LB', 'Low Beams', 'title'],
  ]);
  for (const each of found) {
    if (!('shortAt' in each)) throw new Error('Each stands in one text.');
    const text = texts[each.where];
    expect(text.slice(each.shortAt.start, each.shortAt.end)).toBe(each.short);
    expect(text.slice(each.longAt.start, each.longAt.end)).toBe(each.long);
  }
});

test('of two long forms the longer stands, if it begins with the other, however both are written', () => {
  const at = { start: 0, end: 1 };
  const given = (long: string) => [{ short: 'LR', long, shortAt: at, longAt: at }];
  const longs = (title: string, abstract: string) =>
    paperAcronyms({ title, abstract, inTitle: given(title), inAbstract: given(abstract), named: null }).map(
      ({ long }) => long,
    );
  expect(longs('Long Rope Coils', 'long-rope')).toEqual(['Long Rope Coils']);
  expect(longs('Long Rope', 'long rope coils')).toEqual(['long rope coils']);
  expect(longs('Long Ropes', 'long lines')).toEqual(['long lines', 'Long Ropes']);
});

test('hyphens and the plural make no other sense', () => {
  expect(acronymsOf('Long-Rope Networks (LRN)', 'We hang a Long Rope Network (LRN).').map(({ long }) => long)).toEqual([
    'Long Rope Network',
  ]);
});

describe("the paper's own name", () => {
  const shown = (title: string, abstract: string) =>
    acronymsOf(title, abstract).map(({ short, long, where }) => [short, long, where]);

  test('stands among the acronyms with what it is short for, in the order of its text', () => {
    const abstract =
      'Ropes by hand (RBH) fray. We propose a Lantern Regularized Transformer (LRFormer), and light bulbs (LB) glow.';
    expect(shown('Lifting lamps', abstract)).toEqual([
      ['RBH', 'Ropes by hand', 'abstract'],
      ['LRFormer', 'Lantern Regularized Transformer', 'abstract'],
      ['LB', 'light bulbs', 'abstract'],
    ]);
    const own = acronymsOf('Lifting lamps', abstract)[1];
    if (own === undefined || !('shortAt' in own)) throw new Error('It stands in the abstract.');
    expect(abstract.slice(own.shortAt.start, own.shortAt.end)).toBe('LRFormer');
    expect(abstract.slice(own.longAt.start, own.longAt.end)).toBe('Lantern Regularized Transformer');
  });

  test('has no place where title and abstract say it together', () => {
    const title = 'Jolting Lanterns with Universal Multi-Ropes';
    expect(shown(title, 'We introduce JLUM. Ropes by hand (RBH) fray.')).toEqual([
      ['RBH', 'Ropes by hand', 'abstract'],
      ['JLUM', title, 'both'],
    ]);
  });

  test('is written out no shorter than its expansion', () => {
    expect(shown('Lifting lamps', 'We propose Lantern Rope Convolutional Networks (LRConv).')).toEqual([
      ['LRConv', 'Lantern Rope Convolutional Networks', 'abstract'],
    ]);
    expect(shown('ISRope: Immersive Spatial Rope Generation through Lamps', '')).toEqual([
      ['ISRope', 'Immersive Spatial Rope Generation', 'title'],
    ]);
  });

  test('may stand for something else too', () => {
    expect(shown('LRA: Low Rope Array', 'We propose light rope art (LRA).')).toEqual([
      ['LRA', 'light rope art', 'abstract'],
      ['LRA', 'Low Rope Array', 'title'],
    ]);
  });
});
