// Every page has a social image with its size and words: its own where one stands beside it, else that of the site.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '../../src/site.ts';
import { attribute, elements, readPages } from '../setup/html.ts';
import { NAUGHTY_SITE, ROOT_SITE, SUB_SITE } from '../setup/sites.ts';

describe.each([ROOT_SITE, SUB_SITE, NAUGHTY_SITE])('$outDir', ({ outDir, site, base }) => {
  const images = globSync('**/card.png', { cwd: outDir });

  test('of the site, each digest and each topic, never of a paper; of the size that pages announce', () => {
    const kinds = new Set(images.map((file) => file.split('/')[0]));
    expect([...kinds].toSorted()).toEqual(['card.png', 'digests', 'topics']);
    for (const kind of ['digests', 'topics']) {
      expect(globSync(`${kind}/*/card.png`, { cwd: outDir })).toHaveLength(
        globSync(`${kind}/*/index.html`, { cwd: outDir }).length,
      );
    }
    const files = images.map((file) => readFileSync(join(outDir, file)));
    const sizes = files.map((png) => [16, 20].map((at) => png.readUInt32BE(at)));
    expect(new Set(sizes.map(String))).toEqual(new Set([`${CARD_WIDTH},${CARD_HEIGHT}`]));
    // With a palette, which is half of the bytes: https://www.w3.org/TR/png-3/#6Colour-values
    expect(new Set(files.map((png) => png.readUInt8(25)))).toEqual(new Set([3]));
  });

  test('named by every page', () => {
    const own = new Set(images.map((file) => join(dirname(file), 'index.html')));
    const wrong = [...readPages(outDir)].flatMap(([file, page]) => {
      const content = new Map(
        elements(page).map((each) => [
          attribute(each, 'property') ?? attribute(each, 'name'),
          attribute(each, 'content'),
        ]),
      );
      const folder = own.has(file) && file !== 'index.html' ? `${dirname(file)}/` : '';
      const right =
        content.get('og:image') === `${site}${base}${folder}card.png` &&
        content.get('og:image:width') === String(CARD_WIDTH) &&
        content.get('og:image:height') === String(CARD_HEIGHT) &&
        content.get('twitter:card') === 'summary_large_image' &&
        (content.get('og:image:alt') ?? '').length > 10;
      return right ? [] : [file];
    });
    expect(wrong).toEqual([]);
  });
});
