// The newest papers -> an Atom feed; every date comes from the data. Pure.
import { Feed } from 'feed';
import type { Catalog, CatalogPaper } from '../catalog/catalog.ts';
import { FEED_SIZE, LANGUAGE, SITE_DESCRIPTION, SITE_NAME } from '../site.ts';
import { absolute, feedUrl, homeUrl, paperUrl } from '../urls.ts';

/** Atom 1.0 of the papers listed last, newest digest first and in the order of its page; each id is the paper's address. */
export function newestFeed(catalog: Catalog, site: URL | undefined): string {
  const home = absolute(homeUrl(), site);
  const feed = new Feed({
    id: home,
    link: home,
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    language: LANGUAGE,
    generator: false,
    author: { name: SITE_NAME, link: home },
    feedLinks: { atom: absolute(feedUrl(), site) },
    updated: midnight(catalog.digests[0]?.date ?? '1970-01-01'),
  });
  for (const { paper, listed } of newest(catalog)) feed.addItem(item(paper, listed, catalog, site));
  return feed.atom1();
}

/** Papers with the date of the newest digest that lists them, each once. */
function newest(catalog: Catalog): readonly { paper: CatalogPaper; listed: string }[] {
  const seen = new Map<string, { paper: CatalogPaper; listed: string }>();
  for (const digest of catalog.digests) {
    for (const { paper } of digest.entries) {
      if (!seen.has(paper.slug)) seen.set(paper.slug, { paper, listed: digest.date });
    }
    if (seen.size >= FEED_SIZE) break;
  }
  return [...seen.values()].slice(0, FEED_SIZE);
}

function item(paper: CatalogPaper, listed: string, catalog: Catalog, site: URL | undefined) {
  const url = absolute(paperUrl(paper.slug), site);
  return {
    id: url,
    link: url,
    title: escapeHtml(paper.title.text),
    date: midnight(listed),
    content: `<p>${escapeHtml(paper.abstract.text)}</p>`,
    category: paper.topics.map(({ slug }) => ({
      term: slug,
      name: escapeHtml(catalog.topicBySlug.get(slug)?.title ?? slug),
    })),
    ...(paper.published === null ? {} : { published: midnight(paper.published) }),
  };
}

/** Titles and contents are declared as HTML, so text must be made HTML first; names of categories are written as they are. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
