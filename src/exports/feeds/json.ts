// A feed -> JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Pure.
import { LANGUAGE } from '../../site.ts';
import { absolute, at, FEEDS } from '../../urls.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { printable } from './markup.ts';
import { remembered } from './remember.ts';

/** Writes JSON Feed; each item once, however many feeds hold it. */
export function jsonWriter(site: URL | string | undefined): (feed: Feed) => string {
  const itemOf = remembered((entry: FeedEntry) => JSON.stringify(item(entry), clean));
  return ({ page, title, about, entries }) => {
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: page,
      feed_url: page + FEEDS.json.file,
      description: about,
      favicon: absolute(at('favicon.ico'), site),
      language: LANGUAGE,
    };
    // The items are written already.
    return `${JSON.stringify(head, clean).slice(0, -1)},"items":[${entries.map(itemOf).join(',\n')}]}\n`;
  };
}

function item({ url, title, html, listed, authors, categories }: FeedEntry) {
  return {
    id: url,
    url,
    title,
    content_html: html,
    date_published: `${listed.first}T00:00:00Z`,
    date_modified: `${listed.last}T00:00:00Z`,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(categories.length > 0 && { tags: categories.map(({ title: label }) => label) }),
  };
}

const clean = (_key: string, value: unknown) => (typeof value === 'string' ? printable(value) : value);
