// Acronyms of title and abstract -> those of the paper, each with the text that its places are in.
import { expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/catalog/mentions/acronyms.ts';
import { paperAcronyms } from '../../../../src/catalog/mentions/paper-acronyms.ts';

test('the abstract comes first, a sense stands once, and every place is in the text that is named', () => {
  const texts = {
    title: 'Long Ropes (LR) and Low Beams (LB)',
    abstract: 'We hang long ropes (LR). Light bulbs (LB) glow.',
  };
  const found = paperAcronyms(findAcronyms(texts.title), findAcronyms(texts.abstract));
  expect(found.map(({ short, long, where }) => [short, long, where])).toEqual([
    ['LR', 'long ropes', 'abstract'],
    ['LB', 'Light bulbs', 'abstract'],
    ['LB', 'Low Beams', 'title'],
  ]);
  for (const each of found) {
    if (each.where === 'editor') throw new Error('Nobody edited this.');
    const text = texts[each.where];
    expect(text.slice(each.shortAt.start, each.shortAt.end)).toBe(each.short);
    expect(text.slice(each.longAt.start, each.longAt.end)).toBe(each.long);
  }
});

test('of two long forms the longer stands, if it begins with the other, however both are written', () => {
  const at = { start: 0, end: 1 };
  const given = (long: string) => [{ short: 'LR', long, shortAt: at, longAt: at }];
  const longs = (title: string, abstract: string) =>
    paperAcronyms(given(title), given(abstract)).map(({ long }) => long);
  expect(longs('Long Rope Coils', 'long-rope')).toEqual(['Long Rope Coils']);
  expect(longs('Long Rope', 'long rope coils')).toEqual(['long rope coils']);
  expect(longs('Long Ropes', 'long rope')).toEqual(['long rope', 'Long Ropes']);
});
