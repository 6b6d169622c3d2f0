// Papers of the catalogue -> the rows of a list: title, key sentence or abstract, one line of facts. Pure.
import { organizationParam, organizationUrl, paperUrl, topicUrl } from '../../urls.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import type { TopicMatch } from '../topics/match.ts';
import { countLabel, type DateView, dateView, numberLabel } from './labels.ts';
import type { Link } from './meta.ts';
import { keyPassage, type Passage, passages } from './passages.ts';
import { compounds, evidenceLabel, type TextPart, titleParts } from './text.ts';

/** One paper of a list. */
export interface PaperRow {
  /** Its anchor, where it begins something. */
  readonly id: string | null;
  readonly href: string;
  readonly slug: string;
  readonly title: readonly TextPart[];
  /** All of the abstract, or the key sentence alone, or nothing: as `Extent` says. */
  readonly text: readonly Passage[];
  readonly published: DateView;
  /** The organization with its page, "Ada Quay and 3 others", or "7 authors"; null where none is known, or the list is long. */
  readonly by: { readonly label: string; readonly href: string | null } | null;
  /** First link to code. */
  readonly code: string | null;
  readonly topics: readonly Link[];
  /** Why the paper is in the list, where that is not plain. */
  readonly why: readonly TextPart[] | null;
}

/** How much the rows of a list carry: the reader may ask for what is there. Without sentences: title, date and reason alone. */
export interface Extent {
  readonly abstracts: boolean;
  readonly sentences: boolean;
}

/** A list of papers as pages print it. */
export interface PaperList extends Extent {
  readonly rows: readonly PaperRow[];
}

/** A page of so many abstracts weighs some 50 kB compressed, of so many key sentences some 90 kB, of so many reasons 110 kB. */
const MOST_ABSTRACTS = 80;
const MOST_SENTENCES = 600;
const MOST_REASONS = 1500;
/** Of longer lists the newest papers give all their reasons, the others the weightiest: 4 bytes each, not 11, compressed. */
const FIRST_REASONS = 300;

const ROW_TOPICS = 3;
const ROW_TERMS = 4;

/** What a page of so many papers can carry. */
export function extentOf(papers: number): Extent {
  return { abstracts: papers <= MOST_ABSTRACTS, sentences: papers <= MOST_SENTENCES };
}

/** How many of the first rows of a list of so many papers give all their reasons; the others give one. */
export function fullyExplained(papers: number): number {
  return papers <= MOST_REASONS ? papers : FIRST_REASONS;
}

/** A list in the order given. */
export function paperList(catalog: Catalog, papers: readonly CatalogPaper[]): PaperList {
  const extent = extentOf(papers.length);
  return { ...extent, rows: papers.map((paper) => paperRow(catalog, paper, extent)) };
}

/**
 * One row.
 * @param match the list is that topic's: the row says why the paper is there, and names its other topics
 * @param briefly with one reason alone
 */
export function paperRow(
  catalog: Catalog,
  paper: CatalogPaper,
  extent: Extent,
  match?: TopicMatch,
  briefly = false,
): PaperRow {
  const others = extent.sentences ? paper.topics.filter(({ slug }) => slug !== match?.slug) : [];
  return {
    id: null,
    href: paperUrl(paper.slug),
    slug: paper.slug,
    title: extent.sentences ? titleParts(paper.title) : paper.title.inlines,
    text: textOf(paper, extent),
    published: dateView(paper.published),
    by: extent.sentences ? byline(paper) : null,
    code: extent.sentences
      ? ([...paper.links, ...paper.publication.links].find(({ kind }) => kind === 'code')?.url ?? null)
      : null,
    topics: topicLinks(catalog, others.slice(0, ROW_TOPICS)),
    why: match === undefined ? null : compounds(evidenceLabel(match.evidence, briefly ? 1 : ROW_TERMS)),
  };
}

/** Organization or authors, as one fact: by name where they are known, else how many. */
export function byline({
  authorCount,
  organization,
  publication: { authors },
}: Pick<CatalogPaper, 'authorCount' | 'organization' | 'publication'>): PaperRow['by'] {
  if (organization !== null)
    return { label: organization.name, href: organizationUrl(organizationParam(organization.handle)) };
  const [first, second, ...others] = authors;
  if (first !== undefined && second !== undefined && others.length > 0)
    return { label: `${first} and\u00a0${numberLabel(authors.length - 1)} others`, href: null };
  if (first !== undefined) return { label: second === undefined ? first : `${first} and ${second}`, href: null };
  return authorCount === null ? null : { label: countLabel(authorCount, 'author'), href: null };
}

/** Links to the topics of a paper, best first. */
export function topicLinks(catalog: Catalog, matches: readonly TopicMatch[]): readonly Link[] {
  return matches.flatMap(({ slug }) => {
    const topic = catalog.topicBySlug.get(slug);
    return topic === undefined ? [] : [{ href: topicUrl(slug), label: topic.title }];
  });
}

function textOf({ abstract, keySentence }: CatalogPaper, { abstracts, sentences }: Extent): readonly Passage[] {
  if (abstracts) return passages(abstract, { key: keySentence });
  return sentences ? keyPassage(abstract, keySentence) : [];
}
