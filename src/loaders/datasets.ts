// Astro loader over the gazetteer: the `datasets` collection. Node + Astro.
import type { Loader } from 'astro/loaders';
import { datasetSchema } from '../corpus/dataset-schema.ts';
import { DATASETS_FILE } from './content-folder.ts';
import { contentLoader } from './content-loader.ts';

/** One entry per data set or benchmark of the gazetteer; the id is its slug. */
export const datasetsLoader = (): Loader => ({
  ...contentLoader('offprint-datasets', [DATASETS_FILE], ({ datasets }) =>
    datasets.map((dataset) => ({ id: dataset.slug, data: { ...dataset } })),
  ),
  schema: datasetSchema,
});
