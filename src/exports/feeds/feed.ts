// A stream of the catalogue -> what its feeds say, in no format yet: dates come from the data alone. Pure.
import type { Catalog, CatalogDigest, CatalogPaper } from '../../catalog/catalog.ts';
import type { Stream } from '../../catalog/streams.ts';
import { dateLabel } from '../../catalog/views/labels.ts';
import { digestLabel } from '../../catalog/views/places.ts';
import { byline } from '../../catalog/views/rows.ts';
import { FEED_DIGESTS, FEED_MOST, FEED_SIZE } from '../../site.ts';
import { absolute, digestUrl, paperUrl } from '../../urls.ts';
import { element, escaped, inlinesHtml } from './markup.ts';
import { remembered } from './remember.ts';

/** One paper or digest; the same object in every feed that holds it. */
export interface FeedEntry {
  /** Absolute address, and for ever the entry's id. */
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  /** All that the site shows of it, as HTML of paragraphs, a list, links and styles. */
  readonly html: string;
  /** Days of the first and the last digest that lists it, `YYYY-MM-DD`. */
  readonly listed: { readonly first: string; readonly last: string };
  /** Known names, in order, {@link MOST_AUTHORS} at most. */
  readonly authors: readonly string[];
  /** Topics. */
  readonly categories: readonly { readonly slug: string; readonly title: string }[];
}

/** A feed before it is written. */
export interface Feed {
  /** Absolute address of the page it follows, and its id. */
  readonly page: string;
  readonly title: string;
  readonly about: string;
  /** The newest day of its entries, else of the archive. */
  readonly updated: string;
  /** Last listed first; of one day the later page first, then in the order of the page. */
  readonly entries: readonly FeedEntry[];
}

/** Papers beyond count their authors in words. */
const MOST_AUTHORS = 30;
const NAMED_AUTHORS = 6;
/** Where there is no digest at all. */
const NO_DAY = '1970-01-01';

/** Makes feeds of streams; each paper is read once, however many feeds hold it. */
export function feedMaker(catalog: Catalog, site: URL | string | undefined): (stream: Stream) => Feed {
  const newest = new Map<string, number>();
  for (const { entries } of catalog.digests) {
    for (const { paper } of entries) if (!newest.has(paper.slug)) newest.set(paper.slug, newest.size);
  }
  const rank = ({ slug }: CatalogPaper) => newest.get(slug) ?? newest.size;
  const entryOf = remembered((paper: CatalogPaper) => paperEntry(paper, catalog, site));
  return ({ page, title, about, papers }) => {
    const entries =
      papers === 'digests'
        ? catalog.digests.slice(0, FEED_DIGESTS).map((digest) => digestEntry(digest, site))
        : newestOf(papers.toSorted((a, b) => rank(a) - rank(b))).map(entryOf);
    const updated = entries[0]?.listed.last ?? catalog.digests[0]?.date ?? NO_DAY;
    return { page: absolute(page, site), title, about, updated, entries };
  };
}

/** As many as a feed holds: whoever looks once a day misses nothing of the newest day. */
function newestOf(papers: readonly CatalogPaper[]): readonly CatalogPaper[] {
  const day = papers[0] && lastDay(papers[0]);
  const ofDay = papers.findIndex((paper) => lastDay(paper) !== day);
  const all = ofDay < 0 ? papers.length : ofDay;
  return papers.slice(0, Math.min(FEED_MOST, Math.max(FEED_SIZE, all)));
}

function paperEntry(paper: CatalogPaper, catalog: Catalog, site: URL | string | undefined): FeedEntry {
  const last = lastDay(paper);
  const abstract = paper.abstract.text === '' ? '' : `<p>${inlinesHtml(paper.abstract.inlines)}</p>`;
  return {
    url: absolute(paperUrl(paper.slug), site),
    title: paper.title.text,
    html: `${abstract}<p>${factsOf(paper, catalog, site).join(' · ')}</p>`,
    listed: { first: paper.digests[0]?.slice(0, last.length) ?? last, last },
    authors: paper.publication.authors.slice(0, MOST_AUTHORS),
    categories: paper.topics.map(({ slug }) => ({ slug, title: catalog.topicBySlug.get(slug)?.title ?? slug })),
  };
}

function digestEntry(digest: CatalogDigest, site: URL | string | undefined): FeedEntry {
  const items = digest.entries.map(({ paper }) => {
    const { keySentence: key, abstract } = paper;
    const said = key === null ? '' : `<p>${escaped(abstract.text.slice(key.start, key.end))}</p>`;
    return `<li><p>${element('a', paper.title.text, { href: absolute(paperUrl(paper.slug), site) })}</p>${said}</li>`;
  });
  return {
    url: absolute(digestUrl(digest.id), site),
    title: `Digest of ${digestLabel(digest)}`,
    html: items.length === 0 ? '<p>This listing names no papers.</p>' : `<ol>${items.join('')}</ol>`,
    listed: { first: digest.date, last: digest.date },
    authors: [],
    categories: [],
  };
}

/** The line under an abstract, as HTML: who, when published, where listed last. */
function factsOf(paper: CatalogPaper, catalog: Catalog, site: URL | string | undefined): readonly string[] {
  const { authors } = paper.publication;
  const linked = (label: string, href: string) => element('a', label, { href: absolute(href, site) });
  const by = authors.length > 0 && paper.organization === null ? null : byline(paper);
  const digest = catalog.digestById.get(paper.digests.at(-1) ?? '');
  return [
    authors.length > 0 ? escaped(namesOf(authors)) : '',
    by === null ? '' : by.href === null ? escaped(by.label) : linked(by.label, by.href),
    paper.published === null ? '' : `Published ${dateLabel(paper.published)}`,
    digest === undefined ? '' : linked(`Digest of ${digestLabel(digest)}`, digestUrl(digest.id)),
  ].filter((fact) => fact !== '');
}

function namesOf(authors: readonly string[]): string {
  const more = authors.length - NAMED_AUTHORS;
  return [...authors.slice(0, NAMED_AUTHORS), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** A digest's id begins with its date. */
function lastDay({ digests }: CatalogPaper): string {
  return digests.at(-1)?.slice(0, NO_DAY.length) ?? NO_DAY;
}
