// Documents of the JSON API -> their text. A paper stands in a digest and in several topics: its record is written once. Pure.
import type { CatalogDigest, CatalogPaper, CatalogTopic } from '../catalog/catalog.ts';
import { digestHead, listedRecord, paperRecord, partOf, topicHead } from './api.ts';

/** One digest with its papers in the order of the page; of many papers those of one part, counted from 0. */
export function digestText(digest: CatalogDigest, site: URL | undefined, part = 0): string {
  const records = partOf(digest.entries, part).map((entry) =>
    isAsKnown(entry) ? recordText(entry.paper, site) : JSON.stringify(listedRecord(entry, site)),
  );
  return documentText(digestHead(digest, site), records);
}

/** One topic with its papers, newest first; of many papers those of one part, counted from 0. */
export function topicText(topic: CatalogTopic, site: URL | undefined, part = 0): string {
  return documentText(
    topicHead(topic, site),
    partOf(topic.papers, part).map(({ paper }) => recordText(paper, site)),
  );
}

/** `papers` is the last key of either. */
function documentText(head: object, records: readonly string[]): string {
  return `${JSON.stringify(head).slice(0, -1)},"papers":[${records.join(',')}]}`;
}

function recordText(paper: CatalogPaper, site: URL | undefined): string {
  const at = String(site);
  const known = TEXTS.get(paper);
  if (known !== undefined && known.at === at) return known.text;
  const text = JSON.stringify(paperRecord(paper, site));
  TEXTS.set(paper, { at, text });
  return text;
}

const TEXTS = new WeakMap<CatalogPaper, { readonly at: string; readonly text: string }>();

/** Whether a digest lists a paper as the newest that lists it does, and as it is published. */
function isAsKnown({ paper, appearance }: CatalogDigest['entries'][number]): boolean {
  return (
    appearance === paper.appearances.at(-1) &&
    appearance.published === paper.published &&
    appearance.authorCount === paper.authorCount &&
    appearance.comments === paper.comments &&
    appearance.upvotes === paper.upvotes &&
    JSON.stringify(appearance.organization) === JSON.stringify(paper.organization)
  );
}
