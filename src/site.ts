// What the site is called and how large its parts may grow: constants, no logic. Imported anywhere, browser included.

/** The name in the header, titles, feeds and the web manifest. */
export const SITE_NAME = 'Offprint';

/** One sentence: what the site is, for feeds, the manifest and search engines. */
export const SITE_DESCRIPTION =
  'Digests of research papers as a site to browse, search and link to: no server, no account, no tracker.';

/** BCP 47 language of every page. */
export const LANGUAGE = 'en';

/** How many of the newest papers the site feed holds. */
export const FEED_SIZE = 50;

/** A topic with fewer papers than this is listed, but not promoted. */
export const TOPIC_MINIMUM = 3;
