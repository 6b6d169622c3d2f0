// The catalogue -> the files of all social images. Runs in node, at build time.
import type { Catalog } from '../../catalog/catalog.ts';
import { cards } from '../../catalog/views/cards.ts';
import { homeUrl } from '../../urls.ts';
import { cardImage } from './image.ts';

/** An image's file. */
export interface CardFile {
  /** The folder of its page, from the root of the site, without slashes at its ends; undefined: the root. */
  readonly folder: string | undefined;
  /** The file's bytes. */
  readonly draw: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The images of all pages that have one of their own. */
export function cardFiles(catalog: Catalog): readonly CardFile[] {
  return cards(catalog).map((card) => ({
    folder: card.page.slice(homeUrl().length).replace(/\/$/, '') || undefined,
    draw: () => cardImage(card),
  }));
}
