// Dates and numbers -> words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countLabel,
  dateLabel,
  monthLabel,
  numberLabel,
  partLabel,
  yearsLabel,
} from '../../../../src/catalog/views/labels.ts';

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

  test('a part is told of its whole, where it is less', () => {
    expect([partLabel(4, 12345), partLabel(4, 4)]).toEqual(['4\u00a0of\u00a012,345', '4']);
  });

  test('grouping changes no digit', () => {
    fc.assert(fc.property(fc.nat(), (value) => numberLabel(value).replaceAll(',', '') === String(value)));
  });
});
