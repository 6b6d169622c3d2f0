// The values that reading one saved listing page gives: a digest, its records, and where each stands. Pure, types only.

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

/** One entry of a listing page, verbatim. What the page does not give is null. */
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
}

/** One listing page. */
export interface Digest {
  /** The page's own date, null where none was found. */
  readonly date: PartialDate | null;
  /** Where the date stands, or line 1. */
  readonly datePlace: Place;
  readonly records: readonly DigestRecord[];
  /** The number of records by a second, simpler count of the same text. */
  readonly counted: number;
}
