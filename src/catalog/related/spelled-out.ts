// Reasons that two papers share -> the same without short forms that others of them spell out. Pure.
import type { Run } from './runs.ts';
import type { RelatedSource, WordReader } from './words.ts';

/** A short form and the words that it stands for, by the numbers of a reader. */
export interface Definition {
  readonly short: number;
  readonly long: readonly number[];
}

/** Gives the short forms that each paper defines, papers given by their places; a paper is read when it is asked for first. */
export function definitionsIn(
  papers: readonly RelatedSource[],
  reader: WordReader,
): (paper: number) => readonly Definition[] {
  const known = new Map<number, readonly Definition[]>();
  const idsOf = (text: string) => reader.read(text).map(({ id }) => id);
  return (paper) => {
    const before = known.get(paper);
    if (before !== undefined) return before;
    const own = (papers[paper]?.acronyms ?? []).flatMap(({ short, long }) => {
      const [[id, ...more], words] = [idsOf(short), idsOf(long)];
      return id === undefined || more.length > 0 || words.length < 2 ? [] : [{ short: id, long: words }];
    });
    known.set(paper, own);
    return own;
  };
}

/** Of "PRM" and "process reward models" the latter, which says what the former is; "PRM" and "reward models" both stay. */
export function withoutShortForms(shown: readonly Run[], defined: () => readonly Definition[]): readonly Run[] {
  if (!shown.some(({ ids }) => ids.length === 1) || !shown.some(({ ids }) => ids.length > 1)) return shown;
  const said = new Set(shown.flatMap(({ ids }) => (ids.length > 1 ? ids : [])));
  const spelledOut = new Set(defined().flatMap(({ short, long }) => (long.every((id) => said.has(id)) ? [short] : [])));
  return shown.filter(({ ids: [first = -1, ...more] }) => more.length > 0 || !spelledOut.has(first));
}
