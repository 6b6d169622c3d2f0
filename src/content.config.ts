// The collections of the site. The only file that defines any.
import { defineCollection } from 'astro:content';
import { datasetsLoader } from './loaders/datasets.ts';
import { digestsLoader, papersLoader } from './loaders/digests.ts';
import { topicsLoader } from './loaders/topics.ts';
import { trendsLoader } from './loaders/trends.ts';

export const collections = {
  digests: defineCollection({ loader: digestsLoader() }),
  papers: defineCollection({ loader: papersLoader() }),
  datasets: defineCollection({ loader: datasetsLoader() }),
  topics: defineCollection({ loader: topicsLoader() }),
  trends: defineCollection({ loader: trendsLoader() }),
};
