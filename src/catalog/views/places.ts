// Digests and places in them -> their names in words. Pure.
import { digestUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest } from '../catalog.ts';
import { countLabel, dateLabel } from './labels.ts';
import type { CountLink } from './meta.ts';

/** "6 November 2025"; of several pages of one date the later ones say which they are: "6 November 2025, page 2". */
export function digestLabel({ id, date }: Pick<CatalogDigest, 'id' | 'date'>): string {
  const page = id.slice(date.length + 1);
  return page === '' ? dateLabel(date) : `${dateLabel(date)}, page\u00a0${page}`;
}

/** "4 of 16" for the 0-based place 3. */
export function positionLabel(at: number, digest: Pick<CatalogDigest, 'entries'>): string {
  return `${at + 1}\u00a0of\u00a0${digest.entries.length}`;
}

/** A digest with its number of papers. */
export function digestLink(digest: CatalogDigest): CountLink {
  return { href: digestUrl(digest.id), label: digestLabel(digest), count: countLabel(digest.entries.length, 'paper') };
}

/** The digest of an id; null for none. */
export function digestById(catalog: Catalog, id: string | null): CatalogDigest | null {
  return catalog.digests.find((digest) => digest.id === id) ?? null;
}
