// The collections of the site. The only file that defines any.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { topicSchema } from './corpus/topic-schema.ts';
import { TOPICS_FOLDER } from './loaders/content-folder.ts';
import { digestsLoader, papersLoader } from './loaders/digests.ts';

export const collections = {
  digests: defineCollection({ loader: digestsLoader() }),
  papers: defineCollection({ loader: papersLoader() }),
  topics: defineCollection({ loader: glob({ base: TOPICS_FOLDER, pattern: '*.mdx' }), schema: topicSchema }),
};
