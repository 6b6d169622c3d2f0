// A feed -> RSS 2.0 (https://www.rssboard.org/rss-specification), as its Best Practices Profile has it. Pure.
import { LANGUAGE } from '../../site.ts';
import { absolute, FEEDS, topicsUrl } from '../../urls.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { element } from './markup.ts';
import { remembered } from './remember.ts';

/** Writes RSS; each item once, however many feeds hold it. */
export function rssWriter(site: URL | string | undefined): (feed: Feed) => string {
  const topics = absolute(topicsUrl(), site);
  const itemOf = remembered((entry: FeedEntry) => itemElement(entry, topics));
  return ({ page, title, about, updated, entries }) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
      '<channel>',
      element('title', title),
      element('link', page),
      element('description', about),
      element('language', LANGUAGE),
      element('lastBuildDate', dateTime(updated)),
      element('atom:link', null, { rel: 'self', type: FEEDS.rss.type, href: page + FEEDS.rss.file }),
      ...entries.map(itemOf),
      '</channel>',
      '</rss>\n',
    ].join('\n');
}

// `author` would have to be an address of mail; names go into Dublin Core.
function itemElement({ url, title, html, listed, authors, categories }: FeedEntry, topics: string): string {
  return [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', url, { isPermaLink: 'true' }),
    element('pubDate', dateTime(listed.first)),
    ...authors.map((name) => element('dc:creator', name)),
    ...categories.map(({ title: label }) => element('category', label, { domain: topics })),
    element('description', html),
    '</item>',
  ].join('\n');
}

/** RFC 822 with a year of four digits. */
const dateTime = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();
