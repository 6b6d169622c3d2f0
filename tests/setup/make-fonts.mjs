// Adobe's Source Serif 4 -> the three web fonts in src/styles/fonts/, cut to what the pages set. Runs in node, by hand:
// npm install --no-save source-serif@4.5.1 && node tests/setup/make-fonts.mjs node_modules/source-serif
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import subsetFont from 'subset-font';

const OUT = new URL('../../src/styles/fonts/', import.meta.url);

// The font licence reserves the name "Source" for the unmodified fonts: ids of the names that carry it.
const RENAMED = new Set([1, 3, 4, 6, 16, 25]);
const NAME = 'Offprint Serif';

const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'onum', 'pnum', 'tnum'];
const ASCII = range(0x20, 0x7e);
const LATIN_1 = `${ASCII}${range(0xa0, 0xff)}`;
const PUNCTUATION = '–—‘’“”‚„…•′″−€™←→↑↓≤≥≈≠∞√ıŒœ\u2009\u202f\u2010\u2011';
const GREEK = `${range(0x391, 0x3a9)}${range(0x3b1, 0x3c9)}ϵϕ`;
const LATIN_EXTENDED = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīĮįİŁłĹľŃńŇňŌōŐőŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț';

/** Optical size 14 is drawn for reading; weights above 600 and below 400 are never set. */
const FONTS = [
  { name: 'roman', style: 'Roman', text: `${LATIN_1}${PUNCTUATION}`, axes: { opsz: 14, wght: { min: 400, max: 600 } } },
  { name: 'italic', style: 'Italic', text: `${ASCII} –—‘’“”…×·é`, axes: { opsz: 14, wght: 400 } },
  { name: 'more', style: 'Roman', text: `${GREEK}${LATIN_EXTENDED}`, axes: { opsz: 14, wght: 400 } },
];

const [, , source] = argv;
if (!source) throw new Error('Say where the package source-serif is: node tests/setup/make-fonts.mjs <folder>');

for (const { name, style, text, axes } of FONTS) {
  const whole = await readFile(join(source, `VAR/SourceSerif4Variable-${style}.ttf`));
  const cut = await subsetFont(whole, text, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: FEATURES,
    variationAxes: axes,
  });
  // The second pass packs the renamed font and writes its checksums.
  const packed = await subsetFont(renamed(cut), text, { targetFormat: 'woff2', keepFeatures: FEATURES });
  await writeFile(new URL(`offprint-serif-${name}.woff2`, OUT), packed);
  console.log(`offprint-serif-${name}.woff2: ${packed.length} bytes`);
}
await copyFile(join(source, 'LICENSE.md'), new URL('OFL.txt', OUT));

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** The same font with its own family name: https://learn.microsoft.com/typography/opentype/spec/name */
function renamed(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  const start = font.readUInt32BE(entry + 8);
  const table = font.subarray(start, start + font.readUInt32BE(entry + 12));
  const strings = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, i) => table.subarray(6 + i * 12, 18 + i * 12));
  const values = records.map((record) => {
    const from = strings + record.readUInt16BE(10);
    const text = Buffer.from(table.subarray(from, from + record.readUInt16BE(8)))
      .swap16()
      .toString('utf16le');
    const id = record.readUInt16BE(6);
    const own = RENAMED.has(id)
      ? text.replace(/Source ?Serif(?: ?4)?(?: ?Variable)?/g, id === 6 ? 'OffprintSerif' : NAME)
      : text;
    return Buffer.from(own, 'utf16le').swap16();
  });
  const head = Buffer.alloc(6);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(6 + records.length * 12, 4);
  let at = 0;
  records.forEach((record, i) => {
    record.writeUInt16BE(values[i].length, 8);
    record.writeUInt16BE(at, 10);
    at += values[i].length;
  });
  const name = Buffer.concat([head, ...records, ...values]);
  const out = Buffer.concat([font, Buffer.alloc((4 - (font.length % 4)) % 4), name]);
  out.writeUInt32BE(out.length - name.length, entry + 8);
  out.writeUInt32BE(name.length, entry + 12);
  return out;
}
