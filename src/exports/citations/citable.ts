// What every citation is written from: one paper, as plain data that also stands in its page. Pure: runs in builds, tests and browsers.
import { arxivUrl, doiUrl } from '../../text/identifiers.ts';
import type { Venue } from '../../text/venue.ts';

/** A stretch of a text: as it stands, or with TeX of its own (a formula, a raised letter) beside its plain form. */
export type CitedPart = string | { readonly tex: string; readonly text: string };

/** A paper to cite. Every text is one line of well-formed Unicode without control characters; unknown is null or empty. */
export interface Citable {
  /** See key.ts. */
  readonly key: string;
  /** Null: the listing has lost it. */
  readonly title: readonly CitedPart[] | null;
  /** Words of the title whose capitals stay in any style though their form does not show it: names. */
  readonly names: readonly string[];
  /** Empty where there is none, or none is asked for. */
  readonly abstract: readonly CitedPart[];
  /** As written, all of them in their order; empty: not known. */
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  /** What the listing names in place of authors. */
  readonly organization: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Without version: `2104.00597`. */
  readonly arxiv: string | null;
  /** Address of its PDF elsewhere than at arXiv. */
  readonly pdf: string | null;
  /** Without resolver. */
  readonly doi: string | null;
  readonly venue: Venue | null;
  /** Absolute address of the paper's page. */
  readonly page: string;
  /** When a listing named it first: "6 November 2025". */
  readonly listed: string;
}

/** The plain form of a text. */
export function plainText(parts: readonly CitedPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Where to read the paper: arXiv, else what the DOI leads to, else its PDF, else its page here. */
export function readAt({ arxiv, doi, pdf, page }: Citable): string {
  if (arxiv !== null) return arxivUrl(arxiv);
  return doi === null ? (pdf ?? page) : doiUrl(doi);
}

/** The year it came out: the one that its venue names, else that of its date, else that of its arXiv id; null: not known. */
export function yearOf({ venue, published, arxiv }: Citable): string | null {
  return venue?.year ?? /\b(?:19|20)\d\d\b/.exec(venue?.name ?? '')?.[0] ?? published?.slice(0, 4) ?? arxivYear(arxiv);
}

/** When it came out, `2021-04-01` or `2021`: where a venue is known the year alone, since the day is that of the preprint; null: not known. */
export function dateOf(paper: Citable): string | null {
  return (paper.venue === null ? paper.published : null) ?? yearOf(paper);
}

/**
 * What has to be said where authors, title or a place of publication are not known: what is missing, how many authors
 * there are, and where the paper was listed. Null: all are known.
 */
export function remark(paper: Citable): string | null {
  const { title, authors, authorCount, organization, arxiv, doi, venue } = paper;
  if (title !== null && authors.length > 0 && (arxiv ?? doi ?? venue) !== null) return null;
  return [
    title === null ? 'Title lost in the listing. ' : '',
    authors.length === 0 && authorCount !== null ? `${authorCount} ${authorCount === 1 ? 'author' : 'authors'}. ` : '',
    listing(paper),
    authors.length === 0 && organization !== null ? `, under ${organization}` : '',
  ].join('');
}

/** "Listed in Daily Papers, 6 November 2025". */
export function listing({ listed }: Citable): string {
  return `Listed in Daily Papers, ${listed}`;
}

/**
 * The year in which arXiv gave the id: `2104.00597` since 2007, `cs/0112017` since 1991, both with YYMM;
 * https://info.arxiv.org/help/arxiv_identifier.html.
 */
function arxivYear(id: string | null): string | null {
  const [, year] = /^(?:[A-Za-z.-]+\/)?(\d\d)(?:0[1-9]|1[0-2])/.exec(id ?? '') ?? [];
  if (year === undefined) return null;
  return year < '91' ? `20${year}` : `19${year}`;
}
