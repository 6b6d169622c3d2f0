// What is written with a palette is what was drawn, as another program reads it.
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Drawing, palettePng } from '../../../../src/exports/cards/png.ts';

/** Red, green, blue and alpha. */
type Colour = readonly [number, number, number, number];

function drawn(width: number, colours: readonly Colour[]): Drawing {
  return { width, height: colours.length / width, pixels: Uint8Array.from(colours.flat()) };
}

/** The pixels of a file, read by the library that draws. */
function read(png: Uint8Array, { width, height }: Drawing): readonly number[] {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = `<image href="${address}" width="${width}" height="${height}" image-rendering="pixelated"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return [...new Resvg(svg).render().pixels];
}

const level = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(level, level, level, fc.constant(255));
const drawing = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.array(colour, { minLength: 1 }))
  .chain(([width, height, palette]) =>
    fc
      .array(fc.constantFrom(...palette), { minLength: width * height, maxLength: width * height })
      .map((colours) => drawn(width, colours)),
  );

/** As many opaque colours as asked for, a row of each. */
const many = (count: number) =>
  drawn(
    3,
    Array.from({ length: count * 3 }, (_, at): Colour => {
      const index = Math.floor(at / 3);
      return [index % 256, Math.floor(index / 256), 7, 255];
    }),
  );

describe('a drawing in few colours', () => {
  test('may begin anywhere in its memory, as a Buffer too', () => {
    const one = many(5);
    const shifted = Buffer.concat([Buffer.alloc(1), one.pixels]);
    for (const pixels of [
      shifted.subarray(1),
      new Uint8Array(shifted.buffer, shifted.byteOffset + 1, shifted.length - 1),
    ])
      expect(palettePng({ ...one, pixels })).toEqual(palettePng(one));
  });

  test('is read as it was drawn', () => {
    fc.assert(
      fc.property(drawing, (one) => {
        const png = palettePng(one);
        expect(png && read(png, one)).toEqual([...one.pixels]);
      }),
    );
  });

  test('may stand anywhere in memory', () => {
    const one = drawn(2, [
      [1, 2, 3, 255],
      [4, 5, 6, 255],
    ]);
    const moved = new Uint8Array(one.pixels.length + 1).subarray(1);
    moved.set(one.pixels);
    expect(palettePng({ ...one, pixels: moved })).toEqual(palettePng(one));
  });

  test('has 256 of them at most', () => {
    const most = many(256);
    const png = palettePng(most);
    expect(png && read(png, most)).toEqual([...most.pixels]);
    expect(palettePng(many(257))).toBeNull();
  });

  test('is opaque', () => {
    const opaque: Colour = [1, 2, 3, 255];
    expect(palettePng(drawn(2, [opaque, opaque]))).not.toBeNull();
    expect(palettePng(drawn(2, [opaque, [1, 2, 3, 254]]))).toBeNull();
  });
});
