// What files tell of one paper and do not agree on, where an API dump is among them -> messages. Pure.
import { type Message, type MessageId, message } from '../digest/messages.ts';
import type { PlacedRecord } from './placed.ts';

type Group = readonly [PlacedRecord, ...PlacedRecord[]];

/** Contradictions within papers (`groups`, each oldest digest first), and arXiv ids that two papers share. */
export function conflicts(groups: readonly Group[]): readonly Message[] {
  return [...groups.flatMap(withinPaper), ...sharedIds(groups)];
}

/** Listings show a day in the reader's time zone: one day apart is the same moment. */
const DAY = 24 * 60 * 60 * 1000;

/** Each record of a dump against the one before it that tells the same; comments and upvotes may change. */
function withinPaper(group: Group): readonly Message[] {
  return group.flatMap((placed, index) => {
    const before = (known: (other: PlacedRecord) => boolean) => group.slice(0, index).findLast(known);
    const told = (other: PlacedRecord | undefined) => other !== undefined && (isDump(placed) || isDump(other));
    const tell = (id: MessageId, ...details: readonly (string | number)[]) =>
      message(id, placed.file, placed.record.place, ...details);
    const { authorCount } = placed.record;
    const counted = before(({ record }) => record.authorCount !== null);
    const dated = before(({ published }) => published !== null);
    const numbered = before(({ record }) => (record.facts?.arxiv ?? null) !== null);
    const messages: Message[] = [];
    if (authorCount !== null && counted && told(counted) && counted.record.authorCount !== authorCount) {
      const other = counted.record.authorCount ?? '';
      messages.push(tell('dump-differs', 'Number of authors', authorCount, other, counted.digest));
    }
    if (placed.published !== null && dated && told(dated) && apart(placed.published, dated.published ?? '') > DAY) {
      messages.push(tell('dump-differs', 'Date of publication', placed.published, dated.published ?? '', dated.digest));
    }
    const [id, former] = [placed.record.facts?.arxiv ?? null, numbered?.record.facts?.arxiv ?? null];
    if (id !== null && former !== null && id !== former) {
      messages.push(tell('arxiv-two-ids', id, former, numbered?.file ?? ''));
    }
    return messages;
  });
}

/** One message for each further paper with an arXiv id that another has. */
function sharedIds(groups: readonly Group[]): readonly Message[] {
  const holders = new Map<string, Group>();
  return groups.flatMap((group) => {
    const ids = new Set(group.flatMap(({ record }) => record.facts?.arxiv ?? []));
    return [...ids].flatMap((id) => {
      const holder = holders.get(id);
      const placed = group.find(({ record }) => record.facts?.arxiv === id);
      if (holder === undefined || placed === undefined) {
        holders.set(id, group);
        return [];
      }
      return [message('arxiv-two-papers', placed.file, placed.record.place, id, holder[0].record.title ?? '')];
    });
  });
}

function isDump({ record }: PlacedRecord): boolean {
  return record.facts !== null;
}

function apart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
