// Facts about a paper as collected from public sources, each with what shows them -> those that are well founded, and the
// sources that a reader can open. The rules are told to editors in content/README.md. Pure.
import type { Publication } from '../../src/corpus/schemas.ts';
import { arxivUrl, doiUrl } from '../../src/text/identifiers.ts';
import { addressOf, type Evidence, isCut, shown, showsTitle, wordsOf } from './evidence.ts';
import { venueEvidence, venueParts } from './founded-venue.ts';

/** One paper of the collection. */
export interface CollectedFacts {
  readonly title: string;
  readonly arxiv: string | null;
  readonly authors: readonly string[] | null;
  readonly venue: string | null;
  readonly doi: string | null;
  readonly evidence: readonly Evidence[];
  /** What the collector was unsure of. */
  readonly note?: string;
}

/** What the digests tell of the paper. */
export interface Listed {
  readonly authorCount: number | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
}

/** What goes into a facts file. */
export type FoundedFacts = Partial<
  Pick<Publication, 'authors' | 'links' | 'sources'> & {
    readonly [Field in 'arxiv' | 'doi' | 'venue']: NonNullable<Publication[Field]>;
  }
>;

/** A field is left out where its own rule does not hold, or where no reader could check it. */
export function foundedFacts(facts: CollectedFacts, listed: Listed): FoundedFacts {
  const { evidence, authors, venue, doi } = facts;
  const forArxiv = idEvidence(facts, listed);
  const forDoi = evidence.filter((each) => shown(each).includes(doi ?? '\0'));
  const arxiv = forArxiv.length > 0 ? facts.arxiv : null;
  const own = {
    arxiv: arxiv === null ? null : arxivUrl(arxiv),
    doi: forDoi.length > 0 && doi !== null ? doiUrl(doi) : null,
  };
  const places = {
    arxiv: placesOf(forArxiv, own.arxiv),
    doi: placesOf(forDoi, own.doi),
    authors: placesOf(authorEvidence(facts, listed), own.arxiv ?? own.doi),
    venue: placesOf(venueEvidence(facts), own.doi),
    links: arxiv === null ? documents(facts) : [],
  };
  const sources = [...new Set(Object.values(places).flat())];
  return {
    ...(places.arxiv.length > 0 && arxiv !== null && { arxiv }),
    ...(places.doi.length > 0 && doi !== null && { doi }),
    ...(places.authors.length > 0 && authors !== null && { authors: [...authors] }),
    ...(places.venue.length > 0 && venue !== null && { venue: venueParts(venue) }),
    ...(places.links.length > 0 && { links: places.links.map((url) => ({ url, kind: 'pdf' as const })) }),
    ...(sources.length > 0 && { sources }),
  };
}

/** Where a reader can open what founds a field; where that is nowhere, the address that the paper itself is at. */
function placesOf(founding: readonly Evidence[], own: string | null): readonly string[] {
  const open = founding.flatMap((each) => addressOf(each) ?? []);
  return founding.length > 0 && open.length === 0 && own !== null ? [own] : open;
}

/** Months between the number that arXiv gave and the day that the listing gives. */
const MONTHS_APART = 1;

/**
 * One piece of evidence shows the title together with the id, or was cut off before it got there; and the month in the id
 * is that of publication.
 */
function idEvidence({ arxiv, title, evidence }: CollectedFacts, { published }: Listed): readonly Evidence[] {
  if (arxiv === null) return [];
  const month = /^(\d\d)(\d\d)\./.exec(arxiv);
  if (month !== null && published !== null) {
    const months = (Number(month[1]) + 2000) * 12 + Number(month[2]);
    const listed = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7));
    if (Math.abs(months - listed) > MONTHS_APART) return [];
  }
  return evidence.filter((each) => showsTitle(each, title) && (shown(each).includes(arxiv) || isCut(each)));
}

/** What a collector writes who has more than one reading of a name or of the order. */
const DOUBT =
  /\b(?:guess\w*|unsure|inferred|handles?|majority|swaps?|stray|read as|spells?|prints|first name forms?)\b/i;

/** As many as the digest counts, in the order of the evidence up to where that was cut off, and no doubt told. */
function authorEvidence(
  { authors, evidence, note = '' }: CollectedFacts,
  { authorCount }: Listed,
): readonly Evidence[] {
  if (authors === null || authors.length === 0 || DOUBT.test(note)) return [];
  if (authorCount !== null && authorCount !== authors.length) return [];
  const surnames = authors.map((name) => wordsOf(name).at(-1) ?? '');
  return evidence.filter((each) => {
    const words = wordsOf(each.excerpt);
    let from = 0;
    const missing = surnames.findIndex((surname) => {
      const at = words.indexOf(surname, from);
      from = at + 1;
      return at < 0;
    });
    return missing < 0 || (missing > 0 && isCut(each));
  });
}

/** Where there is no id to lead to the paper: documents that evidence itself leads to. */
function documents({ evidence }: CollectedFacts): readonly string[] {
  return [...new Set(evidence.flatMap((each) => addressOf(each) ?? []))].filter((url) => url.endsWith('.pdf'));
}
