// The lines below an abstract ("• 4 authors", "·", "Apr 1, 2021 3") -> facts blocks, each with the lines it takes. Pure.
import { looksLikeCutDate, readDate } from './dates.ts';
import type { Organization, PartialDate } from './digest.ts';
import type { Line } from './lines.ts';
import type { MessageId } from './messages.ts';

/** The facts of one record, and where they stand in the list of lines: [start, end). */
export interface FactsBlock {
  readonly start: number;
  readonly end: number;
  readonly authorCount: number | null;
  readonly organization: Organization | null;
  readonly published: PartialDate | null;
  readonly comments: number | null;
  readonly problems: readonly { readonly id: MessageId; readonly line: Line; readonly detail?: string }[];
}

/** No listing shows an organization longer than this; abstracts are. */
const LONGEST_ORGANIZATION = 160;
/** A line with a digit that is no longer than this, where a date is due, is a date that was damaged. */
const LONGEST_DATE = 24;
/** Below this a line above the facts is too short to be an abstract by itself. */
const SHORTEST_ABSTRACT = 200;

const AUTHORS = /^([^\p{L}\p{N}\s]{0,3})\s*(\d[\d,.' ]*) authors?$/iu;
const BULLET = /^[•●○◦‣▪▫∙·・･⁃*–—-]\s*/u;
const SEPARATOR = /^[·・･∙⋅‧•●]$/u;
const DATED = /^(.*?\d)(?: +(\d[\d,]*))?$/;

/** Finds the facts block that begins at line `index`; null where none does. */
export function factsAt(lines: readonly Line[], index: number): FactsBlock | null {
  const opening = openingAt(lines, index);
  if (opening === null) return null;
  const problems = [...opening.problems];
  let next = opening.end;
  while (isSeparator(lines[next]) || (next > index && isRepeat(lines, next))) {
    if (isRepeat(lines, next)) problems.push({ id: 'line-repeated', line: lines[next] as Line });
    next += 1;
  }
  const date = dateAt(lines, next, next > index);
  if (date === null) {
    problems.push({ id: 'date-missing', line: lines[index] as Line });
  } else {
    if (date.published === null) problems.push({ id: 'date-unreadable', line: lines[next] as Line, detail: date.text });
    next += 1;
    while (isRepeat(lines, next)) {
      problems.push({ id: 'line-repeated', line: lines[next] as Line });
      next += 1;
    }
  }
  return {
    start: index,
    end: next,
    authorCount: opening.authorCount,
    organization: opening.organization,
    published: date?.published ?? null,
    comments: date?.comments ?? null,
    problems,
  };
}

/** Reads a date with an optional comment count: "Apr 1, 2021 3". */
export function readDated(text: string): { published: PartialDate; comments: number | null } | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  const whole = readDate(plain);
  if (whole !== null) return { published: whole, comments: null };
  const [, start = '', count] = DATED.exec(plain) ?? [];
  const published = readDate(start);
  return published === null || count === undefined ? null : { published, comments: wholeNumber(count) };
}

type Opening = Pick<FactsBlock, 'authorCount' | 'organization' | 'problems' | 'end'>;

/** What a block can begin with: authors, an organization, the separator alone, or the date alone. */
function openingAt(lines: readonly Line[], index: number): Opening | null {
  const line = lines[index] as Line;
  const unknown = { authorCount: null, organization: null };
  const missing = [{ id: 'authors-missing' as const, line }];
  const following = lines[index + 1];
  const authors = readAuthors(line.text, continues(following) && (isSeparator(following) || isDated(following)));
  if (authors !== null) return { ...unknown, authorCount: authors, problems: [], end: index + 1 };
  const beforeSeparator = continues(following) && isSeparator(following);
  const short = line.text.length <= LONGEST_ORGANIZATION;
  if (
    short &&
    BULLET.test(line.text) &&
    !isSeparator(line) &&
    (beforeSeparator || (continues(following) && isDated(following)))
  ) {
    return { ...unknown, problems: [{ id: 'authors-unreadable', line, detail: line.text }], end: index + 1 };
  }
  if (isSeparator(line)) return { ...unknown, problems: missing, end: index };
  const repeated = continues(following) && following?.text === line.text && isSeparator(lines[index + 2]);
  const loose = line.opensParagraph && isDated(following) && (lines[index - 1]?.text.length ?? 0) >= SHORTEST_ABSTRACT;
  if (short && (beforeSeparator || repeated || loose) && !isDated(line)) {
    const organization = readOrganization(line.text);
    if (organization !== null) {
      const bare = organization.handle === organization.name && !line.text.includes(' ');
      const problems = bare ? [{ id: 'organization-unreadable' as const, line, detail: line.text }] : [];
      return { authorCount: null, organization, problems, end: index + 1 };
    }
  }
  const alone = line.opensParagraph && !continues(following) && index > 0;
  return alone && isDated(line) ? { ...unknown, problems: missing, end: index } : null;
}

function dateAt(lines: readonly Line[], index: number, inBlock: boolean) {
  const line = lines[index];
  if (line === undefined) return null;
  const dated = readDated(line.text);
  if (dated !== null) return { ...dated, text: line.text };
  const stub = line.text.length <= LONGEST_DATE && /\d/.test(line.text);
  const cut = inBlock && !line.opensParagraph && (stub || looksLikeCutDate(line.text));
  return cut ? { published: null, comments: null, text: line.text } : null;
}

/** "• 1,234 authors" -> 1234. Without a bullet only where the facts go on below, since a title may read so. */
function readAuthors(text: string, goesOn: boolean): number | null {
  const [, bullet = '', count = ''] = AUTHORS.exec(text.normalize('NFKC')) ?? [];
  if (count === '') return null;
  return bullet.trim() !== '' || goesOn ? wholeNumber(count) : null;
}

function readOrganization(text: string): Organization | null {
  const plain = text.replace(BULLET, '').replace(/\s+/g, ' ').trim();
  const [handle = ''] = plain.split(' ');
  const name = plain.slice(handle.length).trim();
  return handle === '' ? null : { handle, name: name === '' ? handle : name };
}

/** "3,303" -> 3303, whatever groups the thousands; null beyond what counts exactly. */
function wholeNumber(text: string): number | null {
  const number = Number(text.replace(/\D/g, ''));
  return Number.isSafeInteger(number) ? number : null;
}

function isSeparator(line: Line | undefined): boolean {
  return line !== undefined && SEPARATOR.test(line.text);
}

function isDated(line: Line | undefined): boolean {
  return line !== undefined && readDated(line.text) !== null;
}

function continues(line: Line | undefined): boolean {
  return line !== undefined && !line.opensParagraph;
}

function isRepeat(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && !line.opensParagraph && line.text === lines[index - 1]?.text;
}
