// Earlier addresses, from the aliases in the content -> Astro's redirects. Node.
import { TOPICS_FOLDER } from './content-folder.ts';
import { readTopicFolder } from './read-topics.ts';

/** Address -> where it leads now, for every alias of a topic; `base` is the path of the site, with or without slashes at its ends. */
export function aliasRedirects(base: string): Record<string, string> {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const { topics } = readTopicFolder(TOPICS_FOLDER);
  return Object.fromEntries(
    topics.flatMap(({ slug, meta }) => meta.aliases.map((alias) => [`/topics/${alias}/`, `${root}topics/${slug}/`])),
  );
}
