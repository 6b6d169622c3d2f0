// One entry of an API dump -> a record: what the listing shows of a paper, and what only the dump tells. Pure.
import { readIsoDate } from './dates.ts';
import type { DigestRecord, DumpFacts, Organization, PartialDate, Place } from './digest.ts';
import {
  addressAt,
  countAt,
  type Found,
  itemsOf,
  member,
  objectAt,
  type TellAt,
  tellType,
  textAt,
  textOf,
  textsAt,
} from './dump-fields.ts';

/** A record, and the day on which the paper was submitted to the listing. */
export interface DumpRecord {
  readonly record: DigestRecord;
  readonly listed: { readonly day: PartialDate; readonly offset: number } | null;
}

/** Reads an entry; null where it has neither title nor abstract. */
export function readEntry(entry: Found, place: Place, tell: TellAt): DumpRecord | null {
  // An entry without the key is a paper by itself; dates and ids of an entry that has it are not those of the paper.
  const wrapped = member(entry, 'paper', tell) !== null;
  const paper = wrapped ? objectAt(entry, 'paper', tell) : entry;
  const sides = [...new Set([paper, entry])].filter((side) => side !== null);
  const first = <T>(read: (side: Found) => T | null): T | null => {
    for (const side of sides) {
      const value = read(side);
      if (value !== null) return value;
    }
    return null;
  };
  const title = first((side) => textAt(side, 'title', tell));
  const abstract = first((side) => textAt(side, 'summary', tell));
  if (title === null && abstract === null) return null;
  for (const [name, text] of [
    ['title', title],
    ['abstract', abstract],
  ] as const) {
    if (text === null) tell('dump-text-missing', entry.node.at, entry.pointer, name);
  }
  const authors = paper === null ? null : readAuthors(paper, tell);
  const record: DigestRecord = {
    place,
    title,
    abstract,
    authorCount: authors?.count ?? null,
    organization: first((side) => readOrganization(side, tell)),
    published: paper === null ? null : (readDay(paper, 'publishedAt', tell)?.day ?? null),
    comments: first((side) => countAt(side, 'numComments', tell)),
    upvotes: paper === null ? null : countAt(paper, 'upvotes', tell),
    facts: paper === null ? null : readFacts(paper, authors?.names ?? [], tell),
  };
  return { record, listed: first((side) => readDay(side, 'submittedOnDailyAt', tell)) };
}

/** New and old ids of arXiv, with or without version (info.arxiv.org/help/arxiv_identifier.html). */
const ARXIV =
  /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;

function readFacts(paper: Found, authors: readonly string[], tell: TellAt): DumpFacts {
  const arxiv = readArxiv(paper, tell);
  const project = addressAt(paper, 'projectPage', tell);
  const code = addressAt(paper, 'githubRepo', tell);
  const links = [
    ...(code === null ? [] : [{ url: code, kind: 'code' as const }]),
    ...(project === null || project === code ? [] : projectLinks(project, arxiv)),
  ];
  const summary = textAt(paper, 'ai_summary', tell);
  const keywords = textsAt(paper, 'ai_keywords', tell) ?? [];
  const lines = [summary, keywords.length === 0 ? null : `Keywords: ${keywords.join(', ')}`];
  const machineSummary = lines.filter((line) => line !== null).join('\n');
  return { arxiv, authors, links, machineSummary: machineSummary === '' ? null : machineSummary };
}

function readArxiv(paper: Found, tell: TellAt): string | null {
  const found = member(paper, 'id', tell);
  const id = found === null ? null : textOf(found, tell);
  if (found === null || id === null) return null;
  const known = ARXIV.exec(id)?.[1] ?? null;
  if (known === null) tellType(found, 'an arXiv id', tell);
  return known;
}

/** Some give the paper itself as its project: that address follows from the arXiv id, and another paper's is no project. */
function projectLinks(url: string, arxiv: string | null): DumpFacts['links'] {
  if (!/^https?:\/\/(?:www\.)?arxiv\.org\//.test(url)) return [{ url, kind: 'project' }];
  return arxiv !== null && url.includes(arxiv) ? [] : [{ url, kind: 'other' }];
}

/** `names` is empty unless all are known; `count` counts the unreadable too. Hidden authors are not those of the paper. */
function readAuthors(paper: Found, tell: TellAt): { names: readonly string[]; count: number } | null {
  const found = member(paper, 'authors', tell);
  const items = found === null ? null : itemsOf(found, tell);
  if (items === null) return null;
  const names: (string | null)[] = [];
  for (const item of items) {
    const { node, pointer } = item;
    if (node.kind !== 'object') {
      names.push(textOf(item, tell));
      continue;
    }
    const author: Found = { node, pointer };
    const hidden = member(author, 'hidden', tell)?.node;
    if (hidden?.kind === 'boolean' && hidden.value === true) continue;
    names.push(textAt(author, 'name', tell));
  }
  if (names.length === 0) return null;
  const known = names.filter((name) => name !== null);
  return { names: known.length === names.length ? known : [], count: names.length };
}

function readOrganization(side: Found, tell: TellAt): Organization | null {
  const found = objectAt(side, 'organization', tell);
  const handle = found === null ? null : textAt(found, 'name', tell);
  if (found === null || handle === null || !found.node.whole) return null;
  return { handle, name: textAt(found, 'fullname', tell) ?? handle };
}

/** The day of a moment such as `2026-08-17T00:00:00.000Z`, in its own time zone. */
function readDay(side: Found, key: string, tell: TellAt): DumpRecord['listed'] {
  const found = member(side, key, tell);
  const text = found === null ? null : textOf(found, tell);
  if (found === null || text === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text) ? readIsoDate(text) : null;
  if (day === null) tellType(found, 'a date', tell);
  return day === null ? null : { day, offset: found.node.at };
}
