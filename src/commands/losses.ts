// The records of a saved list and of one that is to replace it -> what would be lost, in words. Pure.
import { titleKey } from '../corpus/identity.ts';
import type { DigestRecord } from '../digest/digest.ts';
import { harmless } from '../text/harmless.ts';

const LONGEST_TITLE = 80;

/**
 * What the saved list tells and the new one does not: papers (known by their title keys, namesakes by their arXiv ids too),
 * and of a paper its abstract, authors, arXiv id. What changes is not lost.
 * @returns one phrase each, such as `“Loose Ropes”: no abstract`
 */
export function losses(saved: readonly DigestRecord[], found: readonly DigestRecord[]): readonly string[] {
  const byTitle = Map.groupBy(found, recordKey);
  const taken = new Set<DigestRecord>();
  return saved.flatMap((record) => {
    const { title, abstract } = record;
    // Characters that were lost before cannot be looked for.
    if ((title ?? abstract ?? '').includes('\uFFFD')) return [];
    const now = counterpart(record, byTitle.get(recordKey(record)) ?? [], taken);
    if (now !== undefined) taken.add(now);
    const lost = now === undefined ? ['not in the answer'] : lostOf(record, now);
    return lost.length === 0 ? [] : [`${quoted(title ?? abstract ?? '')}: ${lost.join(', ')}`];
  });
}

/** A record's title key; one that has lost its title is known by its abstract. */
export function recordKey({ title, abstract }: DigestRecord): string {
  return titleKey(title ?? abstract ?? '');
}

/** A text of elsewhere in quotation marks, on one line. */
export function quoted(text: string): string {
  const line = harmless(text);
  return `“${line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).toWellFormed()}...` : line}”`;
}

function counterpart(
  record: DigestRecord,
  alike: readonly DigestRecord[],
  taken: ReadonlySet<DigestRecord>,
): DigestRecord | undefined {
  const arxiv = record.facts?.arxiv ?? null;
  return (
    alike.find(({ facts }) => arxiv !== null && facts?.arxiv === arxiv) ??
    alike.find((other) => !taken.has(other)) ??
    (arxiv === null ? alike[0] : undefined)
  );
}

function lostOf(before: DigestRecord, now: DigestRecord): readonly string[] {
  const fewer = (had: number, has: number) =>
    has < had ? [has === 0 ? 'no authors' : `${has} of ${had} authors`] : [];
  const named = fewer(before.facts?.authors.length ?? 0, now.facts?.authors.length ?? 0);
  const arxiv = before.facts?.arxiv ?? null;
  return [
    ...(before.abstract !== null && now.abstract === null ? ['no abstract'] : []),
    ...(named.length > 0 ? named : fewer(before.authorCount ?? 0, now.authorCount ?? 0)),
    ...(arxiv !== null && (now.facts?.arxiv ?? null) === null ? [`no arXiv id (${arxiv})`] : []),
  ];
}
