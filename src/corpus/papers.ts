// Records of many digests -> papers: grouped by title key, facts merged, each with its own slug. Pure.
import type { DigestRecord, Organization } from '../digest/digest.ts';
import { type Message, message } from '../digest/messages.ts';
import { harmless } from '../text/harmless.ts';
import { cutMark, keyOf, slugOf, titleKey } from './identity.ts';
import type { PlacedRecord } from './placed.ts';
import { joinPublications } from './publication.ts';
import { type Appearance, type Paper, type Publication, UNPUBLISHED } from './schemas.ts';

/** Paper before its slug is settled: `slug` is the wish, from the title alone. */
type Group = readonly [PlacedRecord, ...PlacedRecord[]];

/** Groups records into papers, each group oldest digest first. Same title key: same paper, unless date and author count both differ. */
export function groupRecords(records: readonly PlacedRecord[]): readonly Group[] {
  const byKey = new Map<string, [PlacedRecord, ...PlacedRecord[]][]>();
  for (const placed of records.toSorted(byPlacement)) {
    const key = identityText(placed.record);
    const groups = byKey.get(key) ?? [];
    const same = groups.find((group) => group.every((member) => maybeSame(member, placed)));
    if (same === undefined) groups.push([placed]);
    else same.push(placed);
    byKey.set(key, groups);
  }
  return [...byKey.values()].flat();
}

/** Merges the records of one paper: title of the first digest (addresses hang on it), all else of the newest that knows it. */
export function toPaper(group: Group): Paper {
  const newestFirst = group.toReversed();
  const newest = <T>(pick: (placed: PlacedRecord) => T | null): T | null =>
    newestFirst.map(pick).find((value) => value !== null) ?? null;
  const title = group.map((placed) => placed.record.title).find((each) => each !== null) ?? null;
  const abstract = newest((placed) => placed.record.abstract);
  const key = keyOf(identityText(group[0].record));
  return {
    slug: title === null ? key : slugOf(title),
    key,
    title,
    abstract,
    published: newest((placed) => placed.published),
    authorCount: newest((placed) => placed.record.authorCount),
    organization: newest((placed) => shownOrganization(placed.record)),
    comments: newest((placed) => placed.record.comments),
    upvotes: newest((placed) => placed.record.upvotes),
    publication: joinPublications(newestFirst.flatMap(publicationOf)),
    appearances: group.map((placed) => toAppearance(placed, title, abstract)),
  };
}

/**
 * Settles slugs. Of papers under one title the later published gets `-` and its year (month, day if need be);
 * of different titles that fold to one slug, the later gets the beginning of its key.
 */
export function assignSlugs(papers: readonly Paper[], messages: Message[]): readonly Paper[] {
  const taken = new Map<string, Paper>();
  return papers.toSorted(byPublication).map((paper) => {
    const holder = taken.get(paper.slug);
    const slug = holder === undefined ? paper.slug : free(paper, holder, taken);
    const settled = slug === paper.slug ? paper : { ...paper, slug };
    taken.set(slug, settled);
    const [first] = settled.appearances;
    if (holder !== undefined && holder.key === paper.key && first !== undefined) {
      const place = { line: first.line, column: first.column };
      messages.push(message('paper-namesake', first.file, place, holder.appearances[0]?.digest ?? ''));
    }
    return settled;
  });
}

function free(paper: Paper, holder: Paper, taken: ReadonlyMap<string, Paper>): string {
  const dated = holder.key === paper.key && paper.published !== null ? paper.published : '';
  const endings = [dated.slice(0, 4), dated.slice(0, 7), dated, cutMark(paper.key)].filter((ending) => ending !== '');
  const open = endings.map((ending) => `${paper.slug}-${ending}`).find((slug) => !taken.has(slug));
  if (open !== undefined) return open;
  let number = 2;
  while (taken.has(`${paper.slug}-${number}`)) number += 1;
  return `${paper.slug}-${number}`;
}

/** What an API dump tells beyond the listing, with the file that says so; nothing where it tells nothing. */
function publicationOf({ record: { facts }, file }: PlacedRecord): readonly Publication[] {
  if (facts === null) return [];
  const { arxiv, links, machineSummary } = facts;
  const authors = shownAuthors(facts.authors);
  if (arxiv === null && authors.length === 0 && links.length === 0 && machineSummary === null) return [];
  return [{ ...UNPUBLISHED, arxiv, authors, links: [...links], machineSummary, sources: [file] }];
}

/** Without what a reader cannot see; unknown where that is all there is of one of them. */
function shownAuthors(authors: readonly string[]): string[] {
  const shown = authors.map(harmless);
  return shown.includes('') ? [] : shown;
}

/** A record that has lost its title is known by its abstract. */
function identityText(record: DigestRecord): string {
  return titleKey(record.title ?? record.abstract ?? '');
}

function maybeSame(a: PlacedRecord, b: PlacedRecord): boolean {
  const differ = <T>(x: T | null, y: T | null) => x !== null && y !== null && x !== y;
  return !(differ(a.published, b.published) && differ(a.record.authorCount, b.record.authorCount));
}

function toAppearance(placed: PlacedRecord, title: string | null, abstract: string | null): Appearance {
  const { record, digest, position, file, published } = placed;
  const same = record.title === title && record.abstract === abstract;
  return {
    digest,
    position,
    file,
    line: record.place.line,
    column: record.place.column,
    authorCount: record.authorCount,
    organization: shownOrganization(record),
    published,
    comments: record.comments,
    upvotes: record.upvotes,
    wording: same ? null : { title: record.title, abstract: record.abstract },
  };
}

/** Without what a reader cannot see; one that has nothing else is not known, and one without a name goes by its handle. */
function shownOrganization({ organization }: DigestRecord): Organization | null {
  if (organization === null) return null;
  const [handle, name] = [harmless(organization.handle), harmless(organization.name)];
  return handle === '' ? null : { handle, name: name === '' ? handle : name };
}

function byPlacement(a: PlacedRecord, b: PlacedRecord): number {
  if (a.digest !== b.digest) return compareDigestIds(a.digest, b.digest);
  return a.position - b.position;
}

/** By date, then by number: `2025-11-06-10` stands after `2025-11-06-2`. */
function compareDigestIds(a: string, b: string): number {
  const [dateA, dateB] = [a.slice(0, 10), b.slice(0, 10)];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return Number(a.slice(11)) - Number(b.slice(11));
}

function byPublication(a: Paper, b: Paper): number {
  const [dateA, dateB] = [a.published ?? '9999', b.published ?? '9999'];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  const [first, second] = [a.appearances[0], b.appearances[0]];
  if (first === undefined || second === undefined) return 0;
  return compareDigestIds(first.digest, second.digest) || first.position - second.position;
}
