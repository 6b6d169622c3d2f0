// The catalogue -> the files of all feeds in one format, and the list of feeds that readers import. Pure.
import type { Catalog, CatalogTopic } from '../../catalog/catalog.ts';
import { DIGESTS, type Stream, siteStream, streams, topicStream } from '../../catalog/streams.ts';
import { SITE_NAME } from '../../site.ts';
import { absolute, type FeedFormat, feedUrl, homeUrl } from '../../urls.ts';
import { atomWriter } from './atom.ts';
import { feedMaker } from './feed.ts';
import { jsonWriter } from './json.ts';
import { element } from './markup.ts';
import { rssWriter } from './rss.ts';

/** A feed's file. */
export interface FeedFile {
  /** The folder of its page, from the root of the site, without slashes at its ends; undefined: the root. */
  readonly folder: string | undefined;
  /** The file's text. */
  readonly write: () => string;
}

const WRITERS = { atom: atomWriter, rss: rssWriter, json: jsonWriter } as const;

/** The feeds of all that can be followed, in one format. `site`: the site's address. */
export function feedFiles(catalog: Catalog, format: FeedFormat, site: URL | string | undefined): readonly FeedFile[] {
  const [make, write] = [feedMaker(catalog, site), WRITERS[format](site)];
  return streams(catalog).map((stream) => ({
    folder: stream.page.slice(homeUrl().length).replace(/\/$/, '') || undefined,
    write: () => write(make(stream)),
  }));
}

/** OPML 2.0 (http://opml.org/spec2.opml): the feeds of the site, and of its topics by group. */
export function opml(catalog: Catalog, site: URL | string | undefined): string {
  const groups = [...Map.groupBy(catalog.topics, ({ group }: CatalogTopic) => group)];
  const outline = ({ title, about, page }: Stream): string =>
    element('outline', null, {
      type: 'rss',
      text: title,
      title,
      description: about,
      xmlUrl: absolute(feedUrl(page, 'atom'), site),
      htmlUrl: absolute(page, site),
    });
  const written = groups.map(([group, topics]) =>
    [
      element('outline', null, { text: group }).replace(/\/>$/, '>'),
      ...topics.map((topic) => outline(topicStream(topic))),
      '</outline>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `<head>${element('title', SITE_NAME)}</head>`,
    '<body>',
    outline(siteStream(catalog)),
    outline(DIGESTS),
    ...written,
    '</body>',
    '</opml>\n',
  ].join('\n');
}
