// Social images: of the size that is announced, the same every time, whatever the words, and without boxes for missing signs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/catalog/views/cards.ts';
import { CARD_FONTS } from '../../../../src/exports/cards/fonts.ts';
import { cardImage } from '../../../../src/exports/cards/image.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../../src/site.ts';

const CARD: Card = { page: '/', kind: 'Topic', title: 'Lanterns', text: 'All about lanterns.', facts: '3 papers' };
const draw = async (changed: Partial<Card>) => Buffer.from(await cardImage({ ...CARD, ...changed }, CARD_FONTS));
/** Width and height from the header of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
const size = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

describe('an image', () => {
  test('has the size that pages announce, and changes with its words alone', async () => {
    const [first, again, other] = [await draw({}), await draw({}), await draw({ title: 'Ropes' })];
    expect(size(first)).toEqual(['PNG', CARD_WIDTH, CARD_HEIGHT]);
    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
  });

  test('leaves out what no font can set', async () => {
    const [plain, mixed] = [await draw({}), await draw({ title: '灯 Lanterns 笼😀' })];
    expect(mixed.equals(plain)).toBe(true);
    const [kind, nothing] = [await draw({ title: 'Topic' }), await draw({ title: '灯笼' })];
    expect(nothing.equals(kind)).toBe(true);
  });

  test('sets letters with accents and Greek', async () => {
    const images = await Promise.all(['Lanterns', 'Łanterns', 'Lánterns', 'Λanterns'].map((title) => draw({ title })));
    expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(4);
  });

  test('comes of any words whatever', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('<b>&amp;</b>', '', ' ', '\u202e\ud800\u0000', 'W'.repeat(5000), '- '.repeat(300)),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (title, about) => {
        expect(size(await draw({ title, text: about }))).toEqual(['PNG', CARD_WIDTH, CARD_HEIGHT]);
      }),
      { numRuns: 30 },
    );
  });
});
