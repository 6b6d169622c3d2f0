// The values that reading one saved listing, page or API dump, gives: a digest, its records, and where each stands. Pure,
// types only.

/** A place in a file; both numbers count from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A calendar date as a listing page writes it: without the year where that is the page's own. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** An organization as a listing page names it: `moonshotai Moonshot AI`. */
export interface Organization {
  readonly handle: string;
  readonly name: string;
}

/** What an API dump tells of a paper that a listing page does not show. What it does not tell is null or empty. */
export interface DumpFacts {
  /** Without version: `2104.00597`. */
  readonly arxiv: string | null;
  /** All of them in their order; empty unless every name is known. */
  readonly authors: readonly string[];
  /** Absolute addresses, http or https, each once. */
  readonly links: readonly { readonly url: string; readonly kind: 'code' | 'project' | 'other' }[];
  /** What a language model wrote about the paper: a summary, and on a line of their own its keywords. */
  readonly machineSummary: string | null;
}

/** One entry of a listing, verbatim but for line breaks. What the listing does not give is null. */
export interface DigestRecord {
  /** First line of the entry. */
  readonly place: Place;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly authorCount: number | null;
  readonly organization: Organization | null;
  readonly published: PartialDate | null;
  readonly comments: number | null;
  readonly upvotes: number | null;
  /** Null for a record of a listing page. */
  readonly facts: DumpFacts | null;
}

/** One listing. */
export interface Digest {
  /** A page saved as text, or the answer of the API. */
  readonly form: 'page' | 'dump';
  /** The page's own date, null where none was found. */
  readonly date: PartialDate | null;
  /** Where the date stands, or line 1. */
  readonly datePlace: Place;
  readonly records: readonly DigestRecord[];
  /** The number of records by a second, simpler count of the same text. */
  readonly counted: number;
}
