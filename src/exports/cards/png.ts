// The pixels of a drawing in few colours -> a PNG with a palette: half as large as with a colour at each pixel, and written
// in a third of the time. Format: https://www.w3.org/TR/png-3/. Pure, but for Node's zlib.
import { constants, crc32, deflateSync } from 'node:zlib';

/** A drawing without transparency. */
export interface Drawing {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, 0 to 255, row by row; length: width times height times 4. */
  readonly pixels: Uint8Array;
}

/**
 * The bytes of the file, the same on every machine.
 * @returns null for a drawing in more than 256 colours, or not opaque everywhere
 */
export function palettePng({ width, height, pixels }: Drawing): Uint8Array<ArrayBuffer> | null {
  const places = new Map<number, number>();
  const palette: number[] = [];
  const colours = fourByFour(pixels);
  // Each row begins with how it is coded: 0, as it stands.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const end = (y + 1) * width;
    for (let from = y * width, to = from; from < end; from = to) {
      const colour = colours[from] ?? 0;
      while (to < end && colours[to] === colour) to += 1;
      const known = places.get(colour);
      const place = known ?? places.size;
      if (known === undefined) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from * 4);
        if (place === MOST_COLOURS || alpha !== OPAQUE) return null;
        places.set(colour, place);
        palette.push(red, green, blue);
      }
      rows.fill(place, from + y + 1, to + y + 1);
    }
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits a pixel, places in a palette; the only ways there are to compress and to filter; not interlaced.
  [8, 3, 0, 0, 0].forEach((value, index) => {
    header.setUint8(8 + index, value);
  });
  return joined([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette)),
    // Runs of one colour alone: to look for other repetitions takes five times as long, for a sixth of the bytes, and is
    // done by each processor in its own way.
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each pixel as one number, in whatever order the machine reads four bytes: it tells colours apart, no more. */
function fourByFour(pixels: Uint8Array): Int32Array {
  // A copy by the constructor: the slice of a Buffer is the same memory.
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  return new Int32Array(buffer, byteOffset, length / 4);
}

const MOST_COLOURS = 256;
const OPAQUE = 0xff;
const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Length, type, content and check sum. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), content]);
  return joined([bigEndian(content.length), named, bigEndian(crc32(named))]);
}

function bigEndian(value: number): Uint8Array {
  const four = new DataView(new ArrayBuffer(4));
  four.setUint32(0, value);
  return new Uint8Array(four.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
