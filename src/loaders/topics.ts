// Astro loader over the topic files: their front matter for the catalogue, their text for the page. Node + Astro.
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { topicSchema } from '../corpus/topic-schema.ts';
import { TOPICS_FOLDER } from './content-folder.ts';
import { readTopic } from './read-topics.ts';

/** One entry per topic; the id is its slug, the name of its file. */
export function topicsLoader(): Loader {
  const files = glob({
    // As an address: a plain path with `#` or `?` in it would be cut there.
    base: pathToFileURL(`${TOPICS_FOLDER}/`),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.slice(0, -'.mdx'.length),
  });
  return {
    name: 'offprint-topics',
    schema: topicSchema,
    async load(context) {
      // Astro keeps the entries of the last build, also where they came from another folder.
      context.store.clear();
      // Astro takes more of YAML for dates than we do: what counts is what the build has checked.
      const parseData: typeof context.parseData = (entry) => {
        const { topic } = readTopic(TOPICS_FOLDER, `${entry.id}.mdx`);
        return context.parseData(topic === null ? entry : { ...entry, data: { ...entry.data, ...topic.meta } });
      };
      await files.load({ ...context, parseData });
    },
  };
}
