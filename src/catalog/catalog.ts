// The catalogue: everything that pages, exports and search show, derived once and cross-checked. Pure, types only.
import type { Appearance, DigestEntry, Paper } from '../corpus/schemas.ts';
import type { TopicMeta } from '../corpus/topic-schema.ts';
import type { DisplayText } from '../text/display.ts';
import type { FoundLink } from '../text/links.ts';
import type { Span } from '../text/sentences.ts';
import type { TopicMatch } from './topics/match.ts';

/** A paper with all that is derived from its text. */
export interface CatalogPaper extends Omit<Paper, 'title' | 'abstract'> {
  /** Verbatim, null where the file has lost it. */
  readonly source: { readonly title: string | null; readonly abstract: string | null };
  /** As shown. A lost title shows as the first words of the abstract in brackets. */
  readonly title: DisplayText;
  /** As shown; empty text where the abstract is lost. */
  readonly abstract: DisplayText;
  /** Links of the abstract, distinct, in order. */
  readonly links: readonly FoundLink[];
  /** Whether one of the links leads to code. */
  readonly hasCode: boolean;
  /** The sentence that states the contribution, as offsets into `abstract.text`. */
  readonly keySentence: Span | null;
  /** Name of the method, from titles of the form `Name: rest`. */
  readonly name: string | null;
  /** Best first. */
  readonly topics: readonly TopicMatch[];
  /** Ids of the digests that list the paper, each once, oldest first. */
  readonly digests: readonly string[];
}

/** A digest with its papers resolved. */
export interface CatalogDigest extends Omit<DigestEntry, 'papers'> {
  /** In the order of the page; `appearance` is the paper's record in this digest. */
  readonly entries: readonly { readonly paper: CatalogPaper; readonly appearance: Appearance }[];
  /** Next older and next newer digest. */
  readonly older: string | null;
  readonly newer: string | null;
}

/** A topic with its papers, newest first. */
export interface CatalogTopic extends TopicMeta {
  readonly slug: string;
  readonly papers: readonly { readonly paper: CatalogPaper; readonly match: TopicMatch }[];
}

/** An organization with its papers, newest first. */
export interface CatalogOrganization {
  readonly handle: string;
  readonly name: string;
  /** Route parameter, see urls.ts. */
  readonly param: string;
  readonly papers: readonly CatalogPaper[];
}

/** The papers of one year of publication, newest first; year null: date not given. */
export interface CatalogYear {
  readonly year: string | null;
  readonly papers: readonly CatalogPaper[];
}

/** Papers in = papers out. */
export interface Receipt {
  readonly files: number;
  readonly counted: number;
  readonly records: number;
  readonly papers: number;
  /** Records beyond the first of a paper. */
  readonly repeats: number;
  readonly warnings: number;
}

export interface Catalog {
  /** Newest first; papers without a date last; then by slug. */
  readonly papers: readonly CatalogPaper[];
  readonly paperBySlug: ReadonlyMap<string, CatalogPaper>;
  readonly digestById: ReadonlyMap<string, CatalogDigest>;
  /** Newest first. */
  readonly digests: readonly CatalogDigest[];
  /** By group, then `order`, then title. */
  readonly topics: readonly CatalogTopic[];
  readonly topicBySlug: ReadonlyMap<string, CatalogTopic>;
  /** By name. */
  readonly organizations: readonly CatalogOrganization[];
  /** Newest first, the undated last. */
  readonly years: readonly CatalogYear[];
  readonly receipt: Receipt;
}
