// The catalogue: everything that pages, exports and search show, derived once and cross-checked. Pure, types only.

import type { Dataset } from '../corpus/dataset-schema.ts';
import type { EditedPaper } from '../corpus/facts-schema.ts';
import type { Appearance, DigestEntry } from '../corpus/schemas.ts';
import type { TopicMeta } from '../corpus/topic-schema.ts';
import type { DisplayText } from '../text/display.ts';
import type { FoundLink } from '../text/links.ts';
import type { Span } from '../text/sentences.ts';
import type { Claim } from './mentions/claims.ts';
import type { DatasetMention } from './mentions/datasets.ts';
import type { GlossaryEntry } from './mentions/glossary.ts';
import type { MethodMention } from './mentions/method-mentions.ts';
import type { PaperAcronym } from './mentions/paper-acronyms.ts';
import type { RelatedPaper } from './related/related.ts';
import type { TopicMatch } from './topics/match.ts';

/** A paper with all that its own text gives. */
export interface DescribedPaper extends Omit<EditedPaper, 'title' | 'abstract'> {
  /** Verbatim, null where the file has lost it. */
  readonly source: { readonly title: string | null; readonly abstract: string | null };
  /** As shown. A lost title shows as the first words of the abstract in brackets. */
  readonly title: DisplayText;
  /** As shown; empty text where the abstract is lost. */
  readonly abstract: DisplayText;
  /** Links of the abstract, distinct, in order. */
  readonly links: readonly FoundLink[];
  /** Whether one of these links, or of those of facts, leads to code. */
  readonly hasCode: boolean;
  /** The sentence that states the contribution, as offsets into `abstract.text`. */
  readonly keySentence: Span | null;
  /** What the paper calls its own method, model, benchmark or system. */
  readonly name: string | null;
  /** What the name stands for. */
  readonly expansion: string | null;
  /** Those of the abstract, of the title, then of an editor. */
  readonly acronyms: readonly PaperAcronym[];
  readonly datasets: readonly DatasetMention[];
  /** Those that an editor adds, then those found. */
  readonly claims: readonly Claim[];
  /** Best first. */
  readonly topics: readonly TopicMatch[];
  /** Ids of the digests that list the paper, each once, oldest first. */
  readonly digests: readonly string[];
}

/** A paper with all that is derived from its text and the texts of the others. */
export interface CatalogPaper extends DescribedPaper {
  /** Most related first, then those that an editor adds; at most eight. */
  readonly related: readonly RelatedPaper[];
  /** Methods of other papers that the text names, in its order, then those that an editor adds. */
  readonly methods: readonly MethodMention[];
  /** Slugs of the papers that name this one's method, newest first. */
  readonly mentionedBy: readonly string[];
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

/** Everybody of one name, with the papers that give it, newest first. */
export interface CatalogAuthor {
  /** Last part of the address, see authors.ts. */
  readonly slug: string;
  /** As most papers write it. */
  readonly name: string;
  /** Other ways to write it. */
  readonly others: readonly string[];
  readonly papers: readonly CatalogPaper[];
}

/** A data set with the papers that name it, newest first. */
export interface CatalogDataset extends Dataset {
  readonly papers: readonly { readonly paper: CatalogPaper; readonly mention: DatasetMention }[];
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
  /** How many papers each derivation says something of. */
  readonly derived: Derived;
  /** Papers with corrections by an editor. */
  readonly corrected: number;
}

/** Counts of papers, by what was derived. */
export interface Derived {
  readonly keySentences: number;
  readonly topics: number;
  readonly names: number;
  readonly acronyms: number;
  readonly datasets: number;
  readonly methods: number;
  readonly claims: number;
  readonly related: number;
}

export interface Catalog {
  /** Newest first; papers without a date last; then by slug. */
  readonly papers: readonly CatalogPaper[];
  readonly paperBySlug: ReadonlyMap<string, CatalogPaper>;
  readonly digestById: ReadonlyMap<string, CatalogDigest>;
  /** Newest first. */
  readonly digests: readonly CatalogDigest[];
  /** By group, then `order`, then title, then slug. */
  readonly topics: readonly CatalogTopic[];
  readonly topicBySlug: ReadonlyMap<string, CatalogTopic>;
  /** Those that a paper names, by name. */
  readonly datasets: readonly CatalogDataset[];
  readonly datasetBySlug: ReadonlyMap<string, CatalogDataset>;
  /** Acronyms that abstracts define, by their short form. */
  readonly glossary: readonly GlossaryEntry[];
  /** Short forms whose sense the papers agree on -> what they stand for. */
  readonly knownAcronyms: ReadonlyMap<string, string>;
  /** By name. */
  readonly organizations: readonly CatalogOrganization[];
  /** By the last word of the name; those of papers whose authors are known. */
  readonly authors: readonly CatalogAuthor[];
  readonly authorBySlug: ReadonlyMap<string, CatalogAuthor>;
  /** Newest first, the undated last. */
  readonly years: readonly CatalogYear[];
  /** Keys of terms that are never told as rising. */
  readonly notRising: readonly string[];
  readonly receipt: Receipt;
  /** What editors wrote that changes nothing: a sentence each, with the file and what to do. */
  readonly idle: readonly string[];
}
