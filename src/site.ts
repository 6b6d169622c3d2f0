// What the site is called and how large its parts may grow: constants, no logic. Imported anywhere, browser included.

/** The name in the header, titles, feeds and the web manifest. */
export const SITE_NAME = 'Offprint';

/** One sentence: what the site is, for feeds, the manifest and search engines. */
export const SITE_DESCRIPTION =
  'Digests of research papers as a site to browse, search and link to: no server, no account, no tracker.';

/** BCP 47 language of every page. */
export const LANGUAGE = 'en';

/** How many of the newest papers a feed holds, or all of the newest day, up to the most. */
export const FEED_SIZE = 50;
export const FEED_MOST = 150;

/** How many of the newest digests their feed holds: each lists its papers. */
export const FEED_DIGESTS = 10;

/** Pixels of social images, as those who show them ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** A topic with fewer papers than this is listed, but not promoted. */
export const TOPIC_MINIMUM = 3;
