// A facet that is being typed -> the values that complete it.
import { describe, expect, test } from 'vitest';
import { completing } from '../../../src/search/completing.ts';
import { VALUES, value } from './facet-values.ts';

describe('completing', () => {
  const labels = (text: string, caret = text.length) =>
    completing(text, caret, VALUES, 8)?.options.map(({ label }) => label);

  test('offers values that begin so, then values with a word that does', () => {
    expect(labels('x topic:')).toEqual(['Agents', 'Mixture of experts', 'Graph neural networks']);
    expect(labels('topic:a')).toEqual(['Agents']);
    expect(labels('topic:ne')).toEqual(['Graph neural networks']);
    expect(labels('topic:"mixture of')).toEqual(['Mixture of experts']);
    expect(labels('year:20')).toEqual(['2025', '2024', '2022']);
    expect(labels('has:')).toEqual(['With code']);
    expect(labels('has:c')).toEqual(['With code']);
    expect(labels('ORG:soh')).toEqual(['B & Söhne']);
    expect(labels('year:2024')).toEqual(['2024']);
    const more = { ...VALUES, topic: [value('agents-b', 'Agents, many'), ...VALUES.topic] };
    expect(completing('topic:agents', 12, more, 8)?.options.map((one) => one.value)).toEqual(['agents', 'agents-b']);
    expect(completing('topic:', 6, VALUES, 2)?.options).toHaveLength(2);
  });

  test('is silent where no facet is being typed or nothing fits', () => {
    for (const text of ['', 'topic', 'topic:agents ', 'topic:zzz', 'mytopic:a', 'title:a', '"topic:a b'])
      expect(labels(text)).toBeUndefined();
  });

  test('tells what a completion replaces, also in the middle', () => {
    expect(completing('moe topic:ag more', 12, VALUES, 8)).toMatchObject({ start: 4, end: 12 });
    expect(completing('moe topic:agen more', 12, VALUES, 8)).toMatchObject({ start: 4, end: 14 });
  });
});
