// The words of a social image -> a PNG, the same bytes for the same words on every machine. Runs in node, at build time.
import { renderAsync } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import type { Card } from '../../catalog/views/cards.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../site.ts';
import { harmless } from '../../text/harmless.ts';
import { drawing, FAMILIES } from './drawing.ts';
import { palettePng } from './png.ts';

/** The fonts of an image, each as a `data:` address. */
export interface CardFonts {
  readonly roman: string;
  /** What the others have no sign for. */
  readonly more: string;
  readonly italic: string;
}

/** Draws the image, {@link CARD_WIDTH} by {@link CARD_HEIGHT} pixels. Signs that no font here has are left out, never drawn as boxes. */
export async function cardImage(card: Card, fonts: CardFonts): Promise<Uint8Array<ArrayBuffer>> {
  const missing = new Set<string>();
  const first = await layOut(card, fonts, missing);
  const svg = missing.size === 0 ? first : await layOut(card, fonts, missing);
  // The text is outlines by now, so that no font of the machine has a say. Drawn beside the build, on another core.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return palettePng(image) ?? new Uint8Array(image.asPng());
}

/** An SVG without the signs that are `missing`; those that turn out to be are added. */
function layOut(card: Card, fonts: CardFonts, missing: Set<string>): Promise<string> {
  return satori(drawing(card, without(new Set(missing))), {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: readFonts(fonts),
    loadAdditionalAsset: async (_script, segment) => {
      for (const sign of segment) missing.add(sign);
      return [];
    },
  });
}

const without = (missing: ReadonlySet<string>) => (text: string) =>
  harmless([...text].filter((sign) => !missing.has(sign)).join(''));

// One array for all images: the library reads the fonts of each array anew.
const READ = new Map<string, SatoriOptions['fonts']>();

function readFonts({ roman, more, italic }: CardFonts): SatoriOptions['fonts'] {
  const known = READ.get(roman);
  if (known !== undefined) return known;
  const fonts: SatoriOptions['fonts'] = [
    { name: FAMILIES.roman, data: fontOf(roman), weight: 400, style: 'normal' },
    { name: FAMILIES.more, data: fontOf(more), weight: 400, style: 'normal' },
    { name: FAMILIES.italic, data: fontOf(italic), weight: 400, style: 'normal' },
  ];
  READ.set(roman, fonts);
  return fonts;
}

function fontOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
