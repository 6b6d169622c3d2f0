// The acronyms that papers define -> where one means something else than it mostly does, so that it relates no papers. Pure.
import { senses } from '../mentions/senses.ts';

/** The short forms that mean something else in a paper than in others, and what to read in their place. */
export type OwnSenses = ReadonlyMap<string, string>;

interface Definer {
  readonly slug: string;
  readonly acronyms?: readonly { readonly short: string; readonly long: string }[];
}

/**
 * By slug, the acronyms that a paper defines otherwise than most papers that define them. Whoever defines none means what
 * most mean; where there is no such majority, nobody knows.
 */
export function ownSenses(papers: readonly Definer[]): ReadonlyMap<string, OwnSenses> {
  const own = new Map<string, Map<string, string>>();
  for (const [short, meanings] of senses(papers.map(({ slug, acronyms = [] }) => ({ slug, acronyms })))) {
    const definers = meanings.reduce((sum, sense) => sum + sense.papers.length, 0);
    for (const [rank, sense] of meanings.entries()) {
      if (rank === 0 && sense.papers.length > definers * MAJORITY) continue;
      for (const slug of sense.papers) {
        const known = own.get(slug) ?? new Map<string, string>();
        known.set(short, `${short} ${rank + 1}`);
        own.set(slug, known);
      }
    }
  }
  return own;
}

const MAJORITY = 0.6;
