// A digest file that is to be added, and those that are there -> the name under which it moves no address. Pure.
import { type Corpus, mergeDigests } from '../corpus/merge.ts';
import type { DigestFile } from '../corpus/name-digests.ts';
import { pageDate } from '../corpus/page-date.ts';

/** `taken`: another file of the day is there, which the page could replace or stand beside. */
export type Placing =
  | { readonly kind: 'free' | 'replaces'; readonly name: string; readonly corpus: Corpus }
  /** `day`: the one that the file is of; null where it cannot be told. */
  | { readonly kind: 'same'; readonly name: string; readonly day: string | null }
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'moves'; readonly name: string };

/** What to do where the day has a page already. */
export type IfTaken = 'refuse' | 'replace' | 'further';

/** Further pages of one day: `2025-11-06_2.txt`. They stand behind the first in the order of names, as `-2` would not. */
const FURTHER = ['_2', '_3', '_4', '_5', '_6', '_7', '_8', '_9'];

/**
 * Finds the name.
 * @param fileAs the new file under a name
 * @returns `same`: these very bytes are there under this name, of the day if any of them is; `moves`: this file would get another address
 */
export function placePage(
  existing: readonly DigestFile[],
  day: string,
  ending: '.txt' | '.json',
  fileAs: (name: string) => DigestFile | null,
  ifTaken: IfTaken,
): Placing {
  const first = `${day}${ending}`;
  const names = new Set(existing.map(({ name }) => name));
  const sha256 = fileAs(first)?.sha256;
  const same = existing
    .filter((file) => file.sha256 === sha256)
    .map((file) => ({ kind: 'same' as const, name: file.name, day: dayOf(file) }));
  const [known = null] = [...same.filter((file) => file.day === day), ...same];
  if (known !== null) return known;
  const before = addresses(mergeDigests(existing));
  const ofDay = [...before].find(([name, id]) => id === day && name.endsWith(ending))?.[0];
  const taken = names.has(first) ? first : ofDay;
  if (taken !== undefined && ifTaken === 'refuse') return { kind: 'taken', name: taken };
  if (names.has(first) && ifTaken === 'replace') {
    const others = existing.filter(({ name }) => name !== first);
    return { kind: 'replaces', name: first, corpus: mergeDigests([...others, ...listOf(fileAs(first))]) };
  }
  let moved = first;
  for (const name of [first, ...FURTHER.map((mark) => `${day}${mark}${ending}`)]) {
    if (names.has(name)) continue;
    const corpus = mergeDigests([...existing, ...listOf(fileAs(name))]);
    const after = addresses(corpus);
    const other = [...before].find(([file, id]) => after.get(file) !== id);
    if (other === undefined) return { kind: 'free', name, corpus };
    [moved] = other;
  }
  return { kind: 'moves', name: moved };
}

const listOf = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

function dayOf({ name, parsed, sidecarDate }: DigestFile): string | null {
  return pageDate(name, parsed.digest, sidecarDate).found?.date ?? null;
}

/** File -> id of its digest. */
function addresses({ digests }: Corpus): ReadonlyMap<string, string> {
  return new Map(
    digests.flatMap(({ id, file, further }) => [file, ...further.map((each) => each.file)].map((name) => [name, id])),
  );
}
