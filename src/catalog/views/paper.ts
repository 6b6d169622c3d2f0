// A paper of the catalogue -> everything its page prints. Pure.

import { digestsUrl, digestUrl, paperUrl, yearUrl } from '../../urls.ts';
import type { Catalog, CatalogDigest, CatalogPaper } from '../catalog.ts';
import { unindexedWords } from '../search/unindexed-words.ts';
import { isWordless } from '../search/wordless.ts';
import { countLabel, type DateView, dateView } from './labels.ts';
import {
  datasetLinks,
  type MentionedBy,
  markedWords,
  mentionedByLinks,
  methodLinks,
  type Quotation,
  quotations,
  type RelatedRow,
  relatedRows,
  type TitledLink,
} from './mentions.ts';
import type { Link, PageMeta } from './meta.ts';
import { type Passage, passages } from './passages.ts';
import { digestLabel, positionLabel } from './places.ts';
import {
  type AuthorsView,
  abstractLinks,
  authorsView,
  type ReadLink,
  type ReadView,
  readView,
  titleSearches,
} from './publication.ts';
import { byline, type PaperRow, topicLinks } from './rows.ts';
import { compounds, evidenceLabel, summaryText, type TextPart, titleParts } from './text.ts';

export interface PaperView {
  readonly meta: PageMeta;
  readonly title: readonly TextPart[];
  readonly abstract: readonly Passage[];
  /** Date with the archive's page for its year, or the words that it is not given. */
  readonly published: DateView & { readonly href: string };
  /** Organization or number of authors; null where neither is known, or the authors are named. */
  readonly by: PaperRow['by'];
  /** Null where only their number is known. */
  readonly authors: AuthorsView | null;
  /** Where the paper itself is; null where nothing is known. */
  readonly read: ReadView | null;
  /** "2 comments"; null where the digest gives no number. */
  readonly comments: string | null;
  /** Links found in the abstract but those under `read`, each with its kind in words and its whole address; a repository is labelled with its name. */
  readonly links: readonly ReadLink[];
  /** Searches for the title elsewhere; none where the title is lost. */
  readonly searches: readonly Link[];
  /** What the paper calls its method, and what that stands for; null where it names none. */
  readonly name: { readonly short: string; readonly expansion: string | null } | null;
  readonly topics: readonly (Link & { readonly why: readonly TextPart[] })[];
  readonly datasets: readonly Link[];
  /** Other papers whose methods the text names. */
  readonly methods: readonly TitledLink[];
  readonly mentionedBy: MentionedBy;
  readonly quotations: readonly Quotation[];
  readonly related: readonly RelatedRow[];
  /** Every digest that lists the paper, newest first, with the place in it. */
  readonly listedIn: readonly (Link & { readonly position: string })[];
  /** Neighbours in the newest digest that lists the paper. */
  readonly neighbours: { readonly previous: Link | null; readonly next: Link | null; readonly digest: Link };
  /** Props of `SearchFields.astro`. */
  readonly search: SearchView;
}

interface SearchView {
  readonly date: string | null;
  readonly dateLabel: string;
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
  readonly digests: readonly string[];
  readonly organization: CatalogPaper['organization'];
  readonly hasCode: boolean;
  readonly datasets: readonly string[];
  readonly comments: number | null;
  readonly name: string | null;
  readonly authors: readonly string[];
  /** See catalog/search/unindexed-words.ts. */
  readonly spellings: readonly string[];
  /** arXiv id and DOI. */
  readonly identifiers: readonly string[];
  /** Stands in for words where title and abstract hold none: the last part of the paper's address; else null. */
  readonly standIn: string | null;
}

const EVIDENCE_TERMS = 6;

export function paperView(catalog: Catalog, paper: CatalogPaper): PaperView {
  const places = paper.digests.toReversed().flatMap((id) => catalog.digestById.get(id) ?? []);
  const [newest] = places;
  if (newest === undefined) throw new Error(`No digest lists ${paper.slug}.`);
  const at = placeIn(newest, paper);
  const published = dateView(paper.published);
  const { quotations: figures, anchors } = quotations(paper);
  return {
    meta: {
      title: paper.title.text,
      description: summaryText(paper.abstract, paper.keySentence) ?? `${paper.title.text}: ${published.label}.`,
      path: paperUrl(paper.slug),
      breadcrumbs: [
        { label: 'Digests', href: digestsUrl() },
        { label: digestLabel(newest), href: digestUrl(newest.id) },
      ],
      here: positionLabel(at, newest),
    },
    title: titleParts(paper.title),
    abstract: passages(paper.abstract, { key: paper.keySentence, anchors, words: markedWords(catalog, paper) }),
    published: { ...published, href: yearUrl(paper.published?.slice(0, 4) ?? 'undated') },
    by: paper.organization === null && paper.publication.authors.length > 0 ? null : byline(paper),
    authors: authorsView(paper),
    read: readView(paper),
    comments: paper.comments === null ? null : countLabel(paper.comments, 'comment'),
    links: abstractLinks(paper),
    searches: titleSearches(paper),
    name: paper.name === null ? null : { short: paper.name, expansion: paper.expansion },
    datasets: datasetLinks(catalog, paper),
    methods: methodLinks(catalog, paper),
    mentionedBy: mentionedByLinks(catalog, paper),
    quotations: figures,
    related: relatedRows(catalog, paper),
    topics: paper.topics.flatMap((match) =>
      topicLinks(catalog, [match]).map((link) => ({
        ...link,
        why: compounds(evidenceLabel(match.evidence, EVIDENCE_TERMS)),
      })),
    ),
    listedIn: places.map((digest) => ({
      href: digestUrl(digest.id),
      label: digestLabel(digest),
      position: positionLabel(placeIn(digest, paper), digest),
    })),
    neighbours: {
      previous: neighbour(newest, at - 1),
      next: neighbour(newest, at + 1),
      digest: { href: digestUrl(newest.id), label: digestLabel(newest) },
    },
    search: searchView(catalog, paper, published.label),
  };
}

function placeIn(digest: CatalogDigest, paper: CatalogPaper): number {
  return digest.entries.findIndex((entry) => entry.paper.slug === paper.slug);
}

function neighbour(digest: CatalogDigest, at: number): Link | null {
  const paper = digest.entries[at]?.paper;
  return paper === undefined ? null : { href: paperUrl(paper.slug), label: paper.title.text };
}

function searchView(catalog: Catalog, paper: CatalogPaper, published: string): SearchView {
  return {
    date: paper.published,
    dateLabel: published,
    topics: paper.topics.flatMap(({ slug }) => {
      const topic = catalog.topicBySlug.get(slug);
      return topic === undefined ? [] : [{ slug, title: topic.title }];
    }),
    digests: paper.digests,
    organization: paper.organization,
    hasCode: paper.hasCode,
    datasets: paper.datasets.map(({ slug }) => slug),
    comments: paper.comments,
    name: paper.name,
    authors: paper.publication.authors,
    spellings: unindexedWords([paper.title.text, paper.abstract.text, ...paper.publication.authors].join(' ')),
    identifiers: [paper.publication.arxiv ?? [], paper.publication.doi ?? []].flat(),
    standIn: isWordless(paper) ? paper.slug : null,
  };
}
