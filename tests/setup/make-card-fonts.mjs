// The web fonts in src/styles/fonts/ -> the fonts of social images in src/exports/cards/: one weight each, in the older format
// that the drawing library reads. Runs in node, by hand, after make-fonts.mjs: node tests/setup/make-card-fonts.mjs
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const FROM = new URL('../../src/styles/fonts/', import.meta.url);
const TO = new URL('../../src/exports/cards/', import.meta.url);
const EVERYTHING = String.fromCodePoint(...Array.from({ length: 0x2300 - 0x20 }, (_, i) => 0x20 + i));

/** Kept glyphs are those of the web fonts; titles are set at 600, the rest in italics. */
const FONTS = [
  { name: 'roman', axes: { wght: 600 } },
  { name: 'more', axes: {} },
  { name: 'italic', axes: {} },
];

for (const { name, axes } of FONTS) {
  const font = await subsetFont(await readFile(new URL(`offprint-serif-${name}.woff2`, FROM)), EVERYTHING, {
    targetFormat: 'woff',
    noHinting: true,
    keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'onum', 'pnum'],
    variationAxes: axes,
  });
  await writeFile(new URL(`offprint-serif-${name}.woff`, TO), font);
  console.log(`offprint-serif-${name}.woff: ${font.length} bytes`);
}
