// Authors of a paper, where to read it, and who says so -> as its page prints them. Pure.
import { urlLabel } from '../../text/url.ts';
import { venueWords } from '../../text/venue.ts';
import { authorUrl } from '../../urls.ts';
import { authorSlug } from '../authors.ts';
import type { CatalogPaper } from '../catalog.ts';
import { type ReadAddress, readAddresses } from '../read-at.ts';
import { moreLabel, numberLabel } from './labels.ts';
import type { Link } from './meta.ts';

/** Authors in their order: the first few, and the rest folded away. */
export interface AuthorsView {
  readonly first: readonly Link[];
  readonly rest: readonly Link[];
  /** "and 52 more"; null: none. */
  readonly more: string | null;
  /** "3,103 more" that are not listed; null: all are. */
  readonly others: string | null;
}

/** A link to read, its kind in words where the label does not say it, and its whole address. */
export type ReadLink = Link & { readonly kind: string | null; readonly address: string };

export interface ReadView {
  readonly links: readonly ReadLink[];
  /** "CVPR 2021"; null where not known. */
  readonly venue: string | null;
  /** Where all that stands; `href` null: in words. */
  readonly sources: readonly { readonly label: string; readonly href: string | null }[];
}

const FIRST_AUTHORS = 8;
/** Fewer than three are not worth folding away. */
const LEAST_FOLDED = 3;
/** Some papers have thousands: their page would be nothing else. The citation has all. */
const MOST_AUTHORS = 200;

/** Names with their pages; null where they are not known. */
export function authorsView({ publication: { authors } }: Pick<CatalogPaper, 'publication'>): AuthorsView | null {
  if (authors.length === 0) return null;
  const links = authors.map((name) => ({ href: authorUrl(authorSlug(name)), label: name }));
  const shown = links.length < FIRST_AUTHORS + LEAST_FOLDED ? links.length : FIRST_AUTHORS;
  const rest = links.slice(shown, MOST_AUTHORS);
  const unlisted = links.length - Math.max(shown, MOST_AUTHORS);
  return {
    first: links.slice(0, shown),
    rest,
    more: rest.length === 0 ? null : `and\u00a0${numberLabel(links.length - shown)} more`,
    others: moreLabel(unlisted),
  };
}

/** Null where nothing is known. */
export function readView({ publication }: Pick<CatalogPaper, 'publication'>): ReadView | null {
  const links = readAddresses(publication).map(readLink);
  const venue = publication.venue === null ? null : venueWords(publication.venue);
  const sources = [...new Map(publication.sources.map((each) => [sourceLabel(each), each]))].map(([label, source]) => ({
    label,
    href: ADDRESS.test(source) ? source : null,
  }));
  return links.length === 0 && venue === null && sources.length === 0 ? null : { links, venue, sources };
}

/** Links of the abstract but those that the paper is known to be at. */
export function abstractLinks({
  links,
  publication,
}: Pick<CatalogPaper, 'links' | 'publication'>): readonly ReadLink[] {
  const read = new Set(readAddresses(publication).map(({ url }) => urlLabel(url).toLowerCase()));
  return links.filter(({ label }) => !read.has(label.toLowerCase())).map(readLink);
}

/** Where no identifier is known, the title is all there is to search for; none where it is lost. */
export function titleSearches({ source, title: { text } }: Pick<CatalogPaper, 'source' | 'title'>): readonly Link[] {
  if (source.title === null) return [];
  const query = (name: string, value: string) => new URLSearchParams([[name, value]]);
  return [
    { label: 'arXiv', href: `https://arxiv.org/search/?${query('query', text)}&searchtype=title` },
    { label: 'Hugging Face Papers', href: `https://huggingface.co/papers?${query('q', text)}` },
    { label: 'Google Scholar', href: `https://scholar.google.com/scholar?${query('q', `"${text}"`)}` },
    { label: 'Semantic Scholar', href: `https://www.semanticscholar.org/search?${query('q', text)}` },
  ];
}

const KINDS: Readonly<Record<ReadAddress['kind'], string | null>> = {
  abstract: null,
  pdf: null,
  doi: 'DOI',
  code: 'Code',
  project: 'Project page',
  model: 'Model or data',
  other: 'Link',
};

/** The address of a whole repository, of a host that everybody knows. */
const REPOSITORY = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/([^/?#]+\/[^/?#]+)$/;
const ADDRESS = /^https?:\/\//;

function readLink({ url, kind, label }: ReadAddress): ReadLink {
  const words =
    kind === 'abstract' ? `arXiv\u00a0${label}` : kind === 'pdf' ? 'PDF' : (REPOSITORY.exec(label)?.[1] ?? label);
  return { href: url, label: words, kind: KINDS[kind], address: urlLabel(url) };
}

/** "arXiv", "harbour/lists" of a repository, else the host; words as they are. */
function sourceLabel(source: string): string {
  if (!ADDRESS.test(source)) return source;
  const [host = '', ...path] = urlLabel(source).split('/');
  const name = host.replace(/^www\./, '');
  if (name === 'arxiv.org') return 'arXiv';
  return name === 'github.com' && path.length > 1 ? path.slice(0, 2).join('/') : name;
}
