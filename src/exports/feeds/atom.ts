// A feed -> Atom 1.0 (RFC 4287). Pure.
import { LANGUAGE, SITE_NAME } from '../../site.ts';
import { absolute, at, FEEDS, homeUrl, topicsUrl } from '../../urls.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { element } from './markup.ts';
import { remembered } from './remember.ts';

/** Writes Atom; each entry once, however many feeds hold it. */
export function atomWriter(site: URL | string | undefined): (feed: Feed) => string {
  const topics = absolute(topicsUrl(), site);
  const entryOf = remembered((entry: FeedEntry) => entryElement(entry, topics));
  return ({ page, title, about, updated, entries }) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE}">`,
      element('id', page),
      element('title', title),
      element('subtitle', about),
      element('updated', instant(updated)),
      element('link', null, { rel: 'self', type: FEEDS.atom.type, href: page + FEEDS.atom.file }),
      element('link', null, { rel: 'alternate', type: 'text/html', href: page }),
      element('icon', absolute(at('favicon.ico'), site)),
      // An entry without authors of its own, as most are, has those of the feed (§4.2.1).
      `<author>${element('name', SITE_NAME)}${element('uri', absolute(homeUrl(), site))}</author>`,
      ...entries.map(entryOf),
      '</feed>\n',
    ].join('\n');
}

function entryElement({ url, title, html, listed, authors, categories }: FeedEntry, topics: string): string {
  return [
    '<entry>',
    element('id', url),
    element('title', title),
    element('link', null, { rel: 'alternate', type: 'text/html', href: url }),
    element('published', instant(listed.first)),
    element('updated', instant(listed.last)),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...categories.map(({ slug, title: label }) => element('category', null, { term: slug, scheme: topics, label })),
    element('content', html, { type: 'html' }),
    '</entry>',
  ].join('\n');
}

const instant = (day: string): string => `${day}T00:00:00Z`;
